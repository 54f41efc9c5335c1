// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableview.h"

#include "forms/celldelegate.h"
#include "forms/tablelayout.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
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
    connect(m_delegate, &CellDelegate::leftWithKey, this,
            [this](int key, Qt::KeyboardModifiers modifiers) { moveByKey(key, modifiers); });
}

Place TableView::currentPlace() const
{
    return m_model->placeAt(currentIndex());
}

void TableView::select(const Place &place)
{
    if (const QModelIndex index = m_model->indexOf(place); index.isValid())
        setCurrentIndex(index);
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

int TableView::headHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->table().headRows; ++row)
        height += rowHeight(row);
    return height;
}

void TableView::paintHeads(QPainter &painter) const
{
    for (const TableCell &cell : m_model->table().cells) {
        if (cell.row >= m_model->table().headRows)
            continue;
        const QModelIndex index = m_model->index(cell.row, cell.column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        m_delegate->paint(&painter, option, index);
    }
}

// --- geometry ---

void TableView::layOut()
{
    const int lowest = qMax(look::rowHeight, fontMetrics().height() + look::gap);
    const QList<int> widths = columnWidths(m_model->table(), width(), fontMetrics());
    const QList<int> heights = rowHeights(m_model->table(), widths, lowest, fontMetrics());
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

// --- walking ---

QModelIndex TableView::nextInputIndex(WalkOrder order, int step) const
{
    const Edition &edition = m_model->document().report().edition();
    return m_model->indexOf(nextInput(edition, m_model->table(), currentPlace(), order, step));
}

QModelIndex TableView::neighbourIndex(int rowStep, int columnStep) const
{
    if (currentPlace().isEmpty())
        return nextInputIndex(WalkOrder::Rows, 1);
    return m_model->indexOf(neighbour(m_model->table(), currentPlace(), rowStep, columnStep));
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveNext:
        return nextInputIndex(WalkOrder::Rows, 1);
    case MovePrevious:
        return nextInputIndex(WalkOrder::Rows, -1);
    case MoveUp:
        return neighbourIndex(-1, 0);
    case MoveDown:
        return neighbourIndex(1, 0);
    case MoveLeft:
        return neighbourIndex(0, -1);
    case MoveRight:
        return neighbourIndex(0, 1);
    default:
        break;
    }
    const QModelIndex index = QTableView::moveCursor(action, modifiers);
    return m_model->placeAt(index).isEmpty() ? currentIndex() : index;
}

bool TableView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = modifiers & Qt::ShiftModifier;
    QModelIndex next;
    switch (key) {
    case Qt::Key_Tab:
        next = nextInputIndex(WalkOrder::Rows, back ? -1 : 1);
        break;
    case Qt::Key_Backtab:
        next = nextInputIndex(WalkOrder::Rows, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next = nextInputIndex(WalkOrder::Columns, back ? -1 : 1);
        break;
    case Qt::Key_Up:
        next = neighbourIndex(-1, 0);
        break;
    case Qt::Key_Down:
        next = neighbourIndex(1, 0);
        break;
    case Qt::Key_Left:
        next = neighbourIndex(0, -1);
        break;
    case Qt::Key_Right:
        next = neighbourIndex(0, 1);
        break;
    default:
        return false;
    }
    if (!next.isValid())
        return false;
    setCurrentIndex(next);
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (plain) {
            clearSelected();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain) {
            moveByKey(event->key(), event->modifiers());
            return;
        }
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // At the last input the focus goes on to the next widget.
        event->setAccepted(moveByKey(event->key(), event->modifiers()));
        return;
    case Qt::Key_Space:
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
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

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentPlaceChanged(m_model->placeAt(current));
}

// --- edits without an editor ---

void TableView::clearSelected()
{
    const Report &report = m_model->document().report();
    QSet<Place> places;
    for (const QModelIndex &index : selectedIndexes())
        places << m_model->placeAt(index);
    places << currentPlace();
    places.remove(Place());
    Changes changes;
    for (const Place &place : places)
        changes << Change{place, report.value(place), Cell()};
    m_model->document().apply(tr("clear"), changes);
}

void TableView::fillMenu(QMenu &menu, const Place &place)
{
    Document &document = m_model->document();
    for (const Finding &finding : m_model->findingsAt(place)) {
        for (const Repair &repair : finding.repairs)
            menu.addAction(look::icon(QStringLiteral("mend"), palette()), repair.title, this,
                           [&document, repair] { document.applyRepair(repair); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    const Cell cell = document.report().cell(place);
    if (m_model->isInput(place)) {
        menu.addAction(tr("Clear"), this, &TableView::clearSelected)->setEnabled(!cell.written.isEmpty());
    } else {
        const bool stated = cell.isNumber() || cell.state == CellState::Unread;
        menu.addAction(tr("Use the computed total"), this, &TableView::clearSelected)->setEnabled(stated);
    }
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const Place place = m_model->placeAt(index);
    if (place.isEmpty())
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    fillMenu(menu, place);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace nianbao
