// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/tablemodel.h"
#include "forms/tablewalk.h"

#include <QTableView>

class QMenu;

namespace nianbao {

class CellDelegate;

/// The grid of a mandated table: as wide as it is given, as high as its labels need, never scrolled itself.
///
/// Keys: Tab and Shift+Tab walk the inputs row by row, Enter and Shift+Enter column by column; totals are
/// skipped. Arrows walk every figure. Typing replaces, F2 and a double click edit, Esc takes the edit back,
/// Delete clears the selected inputs and withdraws stated totals. The wheel scrolls past.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(TableModel *model, QWidget *parent = nullptr);

    Place currentPlace() const;
    void select(const Place &place);
    QRect cellRect(const Place &place) const;

    /// Closes an open editor; what was typed stays.
    void commitEdit();

    /// Height of the rows that head the table, in pixels.
    int headHeight() const;

    /// Draws those rows where they stand in the table, with its own corner as origin.
    void paintHeads(QPainter &painter) const;

signals:
    void currentPlaceChanged(const nianbao::Place &place);
    void laidOut();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

public:
    /// Typing on a total goes nowhere: the list views' search for a cell that begins with what is typed would
    /// carry the figure into another cell.
    void keyboardSearch(const QString &) override {}

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    QModelIndex nextInputIndex(WalkOrder order, int step) const;
    QModelIndex neighbourIndex(int rowStep, int columnStep) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void clearSelected();
    void fillMenu(QMenu &menu, const Place &place);

    TableModel *m_model;
    CellDelegate *m_delegate;
};

} // namespace nianbao
