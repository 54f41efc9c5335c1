// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/tablemodel.h"
#include "forms/tablewalk.h"

#include <QTableView>

namespace nianbao {

class CellDelegate;

/// The grid of a mandated table: as wide as it is given but never narrower than can be read, as high as its
/// labels need, never scrolled itself.
///
/// Keys: Tab and Shift+Tab walk the inputs row by row, Enter and Shift+Enter column by column; totals are
/// skipped. Arrows walk every figure, Home and End the row, with Ctrl the table; Ctrl and an arrow go to the
/// edge of what is filled. With Shift all of these select, as dragging and Shift+click do; Ctrl+A selects
/// all. Typing replaces, also by an input method; F2 and a double click edit, Esc takes the edit back. The
/// wheel scrolls past. What changes cells at once (clear, copy, paste, fill) are the actions that were added
/// to it: it runs the one whose shortcut is pressed, before any of the window's.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(TableModel *model, QWidget *parent = nullptr);

    Place currentPlace() const;
    void select(const Place &place);
    /// Selects these places, the first one being the current one.
    void select(const QList<Place> &places);
    /// In form order; the current place where nothing else is selected.
    QList<Place> selectedPlaces() const;
    QRect cellRect(const Place &place) const;
    TableModel *tableModel() const { return m_model; }

    /// Closes an open editor; what was typed stays.
    void commitEdit();

    /// Height of the rows that head the table and width of the columns of labels, in pixels.
    int headHeight() const;
    int labelWidth() const;

    /// Draws the labels of rows `firstRow` to `endRow` and of the first `columns` columns where they stand in
    /// the table, with its own corner as origin; those that reach further are cut at these rows and columns.
    void paintLabels(QPainter &painter, int firstRow, int endRow, int columns) const;

signals:
    void currentPlaceChanged(const nianbao::Place &place);
    void selectedPlacesChanged();
    void laidOut();
    /// What a key could not do.
    void notice(const QString &text);

public:
    /// Typing on a total goes nowhere: the list views' search for a cell that begins with what is typed would
    /// carry the figure into another cell.
    void keyboardSearch(const QString &) override {}

protected:
    bool event(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    Place placeByKey(int key, Qt::KeyboardModifiers modifiers) const;
    Place placeByArrow(int rowStep, int columnStep, bool toEdge) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void extendTo(const Place &place);
    QAction *actionFor(const QKeyEvent &event) const;
    void tellAboutTotals(const QKeyEvent &event);

    TableModel *m_model;
    CellDelegate *m_delegate;
    Place m_anchor; ///< where the selection began
};

} // namespace nianbao
