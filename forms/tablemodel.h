// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "forms/look.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace nianbao {

/// What a cell may hold, in characters: more than any figure with its remark.
inline constexpr qsizetype longestCellText = 200;

/// One cell of a mandated table as the screen shows it.
struct CellLook
{
    QString text;   ///< a label, or the figure without its remark; empty for blank and missing
    QString second; ///< the computed total, where the stated one in `text` differs from it
    bool label = false;
    bool head = false;  ///< a label in a row without figures: it heads those below
    bool group = false; ///< a label for several rows
    bool total = false;
    bool computed = false; ///< a total that nobody stated
    bool guessed = false;
    bool remark = false;
    CellState state = CellState::Number;
    look::Mark mark = look::Mark::None;
    bool foremost =
        false; ///< the place a finding names first: the icon stands here, the others have the edge
};

/// A mandated table of the open report as a Qt model: one item for each position of the printed grid, spans
/// left to the view. Reads the document at every question and keeps nothing but what findings say of each
/// place; the document must outlive it. An edit announces the cells it changed, the totals above them and the
/// cells whose findings changed, and no others: that is what makes a keystroke cheap.
///
/// Tool tips are rich text, so that they wrap; the accessible description says the same plainly, with the
/// form's filling notes of row and column.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TableModel(Document &document, const QString &tableId, QObject *parent = nullptr);

    const Table &table() const;
    Document &document() const { return m_document; }

    /// The cell that covers an index; null for none.
    const TableCell *cellAt(const QModelIndex &index) const;
    Place placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;
    /// A figure the clerk types: a field that is no total.
    bool isInput(const Place &place) const;
    /// The filling note of the row or column that a label names; empty for a label of several, or of none.
    QString noteOfLabel(const TableCell &label) const;
    CellLook lookOf(const QModelIndex &index) const;
    /// The findings that name a place.
    QList<Finding> findingsAt(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh(const QList<Place> &places);
    void addTotalsOf(const Place &place, QSet<Place> &stale) const;
    QHash<Place, QList<Finding>> readFindings() const;
    void followFindings();
    QString describedAt(const Place &place) const;
    QString spokenAt(const Place &place) const;
    void describeTotal(CellLook &look, const Place &place) const;
    QVariant labelData(const TableCell &label, int role) const;

    Document &m_document;
    QString m_tableId;
    QHash<Place, QList<Finding>> m_findingsAt;
    QHash<Place, QPair<int, int>> m_positions;
    QList<qsizetype> m_grid; ///< for each position, row by row, its cell's index in the table
    QHash<QPair<int, int>, QString> m_labels; ///< filling notes by the label's position
    QSet<int> m_rowsWithFields;
};

} // namespace nianbao
