// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/frozenpanes.h"

#include "forms/tablelayout.h"
#include "forms/tableview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

namespace nianbao {

namespace {

// One pane: the labels of some rows and columns.
class Pane : public QWidget
{
public:
    Pane(TableView *view, int endRow, int columns, QWidget *parent)
        : QWidget(parent)
        , m_view(view)
        , m_endRow(endRow)
        , m_columns(columns)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        hide();
    }

    void beginAt(int row)
    {
        if (row != m_firstRow)
            update();
        m_firstRow = row;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.translate(0, -m_view->rowViewportPosition(m_firstRow));
        m_view->paintLabels(painter, m_firstRow, m_endRow, m_columns);
        painter.resetTransform();
        painter.setPen(look::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.7));
        const QRect edge = rect().adjusted(0, 0, -1, -1);
        if (m_columns < m_view->tableModel()->columnCount())
            painter.drawLine(edge.topRight(), edge.bottomRight());
        if (m_endRow < m_view->tableModel()->rowCount())
            painter.drawLine(edge.bottomLeft(), edge.bottomRight());
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const QPoint inView = help->pos() + QPoint(0, m_view->rowViewportPosition(m_firstRow));
            const QString text = m_view->indexAt(inView).data(Qt::ToolTipRole).toString();
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    TableView *m_view;
    int m_firstRow = 0;
    int m_endRow;
    int m_columns;
};

void show(QWidget *pane, bool wanted, const QRect &where)
{
    if (wanted) {
        pane->setGeometry(where);
        pane->raise();
    }
    pane->setVisible(wanted);
}

} // namespace

FrozenPanes::FrozenPanes(TableView *view, QScrollArea *area)
    : QObject(area)
    , m_view(view)
    , m_area(area)
{
    const Table &table = view->tableModel()->table();
    const int columns = labelColumns(table);
    m_labels = new Pane(view, table.gridRows, columns, area->viewport());
    m_heads = new Pane(view, table.headRows, table.gridColumns, area->viewport());
    m_corner = new Pane(view, table.headRows, columns, area->viewport());
    area->viewport()->installEventFilter(this);
    for (const QScrollBar *bar : {area->verticalScrollBar(), area->horizontalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &FrozenPanes::place);
        connect(bar, &QScrollBar::rangeChanged, this, &FrozenPanes::place);
    }
    connect(view, &TableView::laidOut, this, &FrozenPanes::place);
}

int FrozenPanes::firstHeadRow() const
{
    const int rows = m_view->tableModel()->table().headRows;
    int row = 0;
    int height = m_view->headHeight();
    while (row < rows && height > m_area->viewport()->height() / 2)
        height -= m_view->rowHeight(row++);
    return row;
}

int FrozenPanes::top() const
{
    int height = m_view->headHeight();
    for (int row = 0; row < firstHeadRow(); ++row)
        height -= m_view->rowHeight(row);
    return height;
}

int FrozenPanes::left() const
{
    const int width = m_view->labelWidth();
    return width > m_area->viewport()->width() * 6 / 10 ? 0 : width;
}

void FrozenPanes::place()
{
    const QPoint origin = m_view->mapTo(m_area->viewport(), QPoint(0, 0));
    const int height = top();
    const int width = left();
    const int first = firstHeadRow();
    for (QWidget *pane : {m_heads, m_corner})
        static_cast<Pane *>(pane)->beginAt(first);
    const int hidden = m_view->headHeight() - height;
    const bool above = height > 0 && origin.y() + hidden < 0 && origin.y() + m_view->height() > height;
    const bool beside = width > 0 && origin.x() < 0 && origin.x() + m_view->width() > width;
    show(m_labels, beside, QRect(0, origin.y(), width, m_view->height()));
    show(m_heads, above, QRect(origin.x(), 0, m_view->width(), height));
    show(m_corner, above && beside, QRect(0, 0, width, height));
}

bool FrozenPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
