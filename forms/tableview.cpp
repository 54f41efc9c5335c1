// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableview.h"

#include "forms/celldelegate.h"
#include "forms/tablelayout.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace nianbao {

TableView::TableView(TableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setFont(look::paperFont(font()));
    setAccessibleName(model->table().name);
    for (const TableCell &cell : model->table().cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    }
    connect(m_delegate, &CellDelegate::tooLong, this, [this] {
        emit notice(tr("A cell holds at most %1 characters; the rest was left out.").arg(longestCellText));
    });
    connect(m_delegate, &CellDelegate::leftWithKey, this,
            [this](int key, Qt::KeyboardModifiers modifiers) { moveByKey(key, modifiers); });
}

Place TableView::currentPlace() const
{
    return m_model->placeAt(currentIndex());
}

void TableView::select(const Place &place)
{
    const QModelIndex index = m_model->indexOf(place);
    if (!index.isValid())
        return;
    m_anchor = place;
    setCurrentIndex(index);
}

void TableView::select(const QList<Place> &places)
{
    QItemSelection selection;
    for (const Place &place : places) {
        if (const QModelIndex index = m_model->indexOf(place); index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    select(m_model->placeAt(selection.first().topLeft()));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<Place> TableView::selectedPlaces() const
{
    QSet<Place> selected{currentPlace()};
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        selected << m_model->placeAt(index);
    QList<Place> places;
    for (const Place &place : m_model->table().places()) {
        if (selected.contains(place))
            places << place;
    }
    return places;
}

QRect TableView::cellRect(const Place &place) const
{
    return visualRect(m_model->indexOf(place));
}

void TableView::commitEdit()
{
    m_model->document().endTyping();
    if (QWidget *editor = indexWidget(currentIndex()))
        closeEditor(editor, QAbstractItemDelegate::NoHint);
}

// --- geometry ---

int TableView::headHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->table().headRows; ++row)
        height += rowHeight(row);
    return height;
}

int TableView::labelWidth() const
{
    int width = 0;
    for (int column = 0; column < labelColumns(m_model->table()); ++column)
        width += columnWidth(column);
    return width;
}

void TableView::paintLabels(QPainter &painter, int firstRow, int endRow, int columns) const
{
    const Table &table = m_model->table();
    const int right = columns < table.gridColumns ? columnViewportPosition(columns) : width();
    const int bottom = endRow < table.gridRows ? rowViewportPosition(endRow) : height();
    const int top = rowViewportPosition(firstRow);
    const QRect seen(QPoint(0, top), QPoint(right - 1, bottom - 1));
    for (const TableCell &cell : table.cells) {
        const bool outside = cell.row >= endRow || cell.row + cell.rowSpan <= firstRow;
        if (outside || cell.column >= columns)
            continue;
        const QModelIndex index = m_model->index(cell.row, cell.column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index) & seen;
        m_delegate->paint(&painter, option, index);
    }
}

void TableView::layOut()
{
    const Table &table = m_model->table();
    const int lowest = qMax(look::rowHeight, fontMetrics().height() + look::gap);
    const QList<int> least = leastWidths(table, fontMetrics());
    setMinimumWidth(std::accumulate(least.begin(), least.end(), 0));
    const QList<int> widths = columnWidths(table, width(), fontMetrics());
    const QList<int> heights = rowHeights(table, widths, lowest, fontMetrics());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    for (int row = 0; row < heights.size(); ++row)
        setRowHeight(row, heights.at(row));
    setFixedHeight(std::accumulate(heights.begin(), heights.end(), 0));
    emit laidOut();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        layOut();
}

void TableView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// --- selecting and editing ---

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The keys themselves are handled in keyPressEvent(); this is what is left: Tab by the focus chain, and
    // whatever a style or a screen reader asks for.
    const Edition &edition = m_model->document().report().edition();
    if (action == MoveNext || action == MovePrevious)
        return m_model->indexOf(nextInput(edition, m_model->table(), currentPlace(), WalkOrder::Rows,
                                          action == MoveNext ? 1 : -1));
    const QModelIndex index = QTableView::moveCursor(action, modifiers);
    return m_model->placeAt(index).isEmpty() ? currentIndex() : index;
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const Place place = m_model->placeAt(indexAt(event->pos()));
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) && !place.isEmpty()) {
        commitEdit();
        extendTo(place);
        return;
    }
    if (!place.isEmpty())
        m_anchor = place;
    QTableView::mousePressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentPlaceChanged(m_model->placeAt(current));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedPlacesChanged();
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool caret = trigger != AnyKeyPressed;
    if (trigger & editTriggers())
        m_delegate->setCaretKeys(caret);
    const bool opened = QTableView::edit(index, trigger, event);
    if (opened && caret && (trigger & editTriggers())) {
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index))) {
            line->deselect();
            line->end(false);
        }
    }
    return opened;
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const Place place = m_model->placeAt(index);
    if (place.isEmpty())
        return;
    // A click inside the selection means the selection.
    if (!selectedPlaces().contains(place))
        select(place);
    Document &document = m_model->document();
    QMenu menu(this);
    for (const Finding &finding : m_model->findingsAt(place)) {
        for (const Repair &repair : finding.repairs)
            menu.addAction(look::icon(QStringLiteral("mend"), palette()), repair.title, this,
                           [&document, repair] { document.applyRepair(repair); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addActions(actions());
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace nianbao
