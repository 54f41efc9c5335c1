// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"
#include "forms/tablemodel.h"

class QLabel;
class QMimeData;

namespace nianbao {

class FrozenPanes;
class PlaceEdit;
class Sheet;
class TableEdits;
class TableView;

/// The form of a section with a mandated table: the table as printed on a sheet of paper, the remark under
/// it, and the arithmetic of the cell the clerk is at. Where the sheet is too narrow for the table it scrolls
/// sideways; heads and labels stay in view.
///
/// The slots are what a window's menu does to the table; the same stands in the context menu.
class TableForm : public Form
{
    Q_OBJECT

public:
    TableForm(Document &document, const Section &section, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showMatch(const Match &match) override;
    Match currentSpot() const override;
    void showChanged(const QList<Place> &places) override;
    Place currentPlace() const override;
    QList<Place> selectedPlaces() const override;
    void commitEdit() override;
    /// High enough for the heads and some rows: what stands beside the form gives way.
    QSize minimumSizeHint() const override;

    /// Puts the ring at a cell without taking the focus.
    void select(const Place &place);
    /// Where a cell is, in coordinates of view(); empty for a place that is not in this table.
    QRect cellRect(const Place &place) const;
    TableView *view() const { return m_view; }
    /// The line of arithmetic as it is shown.
    QString arithmetic() const;
    /// Pastes what is not on the clipboard.
    void pasteFrom(const QMimeData &mime);

public slots:
    void cut();
    void copy();
    void paste();
    void clearSelection();
    void fillSelectionWithZeros();
    void fillTableWithZeros();
    void useComputedTotals();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeNote();
    void makeArithmetic();
    void showArithmetic();
    void showCurrent();

    Document &m_document;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    TableEdits *m_edits = nullptr;
    Sheet *m_sheet = nullptr;
    FrozenPanes *m_panes = nullptr;
    PlaceEdit *m_note = nullptr;
    QLabel *m_arithmetic = nullptr;
    QString m_arithmeticLine;
};

} // namespace nianbao
