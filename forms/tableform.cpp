// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableform.h"

#include "forms/arithmetic.h"
#include "forms/placeedit.h"
#include "forms/sheet.h"
#include "forms/tableview.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int widestTable = 1120;

// The rows that head the table, drawn again over the scrolled table.
class FrozenHeads : public QWidget
{
public:
    FrozenHeads(TableView *view, QWidget *parent)
        : QWidget(parent)
        , m_view(view)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view->paintHeads(painter);
    }

private:
    TableView *m_view;
};

} // namespace

TableForm::TableForm(Document &document, const Section &section, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_model(new TableModel(document, section.id, this))
    , m_view(new TableView(m_model))
    , m_sheet(new Sheet(section.heading, widestTable))
    , m_note(new PlaceEdit(document, Place::note(section.id), 2))
    , m_arithmetic(new QLabel)
    , m_heads(new FrozenHeads(m_view, m_sheet->viewport()))
{
    m_view->setAccessibleName(section.heading);
    auto *noteLabel = new QLabel(tr("Remark under the table"));
    noteLabel->setFont(look::smallFont(noteLabel->font()));
    noteLabel->setForegroundRole(QPalette::Text);
    noteLabel->setBuddy(m_note);
    m_note->setPlaceholderText(tr("Nothing to remark"));
    m_note->setFont(look::paperFont(m_note->font()));
    m_sheet->content()->addWidget(m_view);
    m_sheet->content()->addWidget(noteLabel);
    m_sheet->content()->addWidget(m_note);
    m_sheet->content()->addStretch(1);

    m_arithmetic->setObjectName(QStringLiteral("arithmetic"));
    m_arithmetic->setAccessibleName(tr("Arithmetic of the cell"));
    m_arithmetic->setContentsMargins(look::margin, look::halfGap, look::margin, look::halfGap);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_arithmetic->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_arithmetic);
    setFocusProxy(m_view);

    connect(m_view, &TableView::currentPlaceChanged, this, [this](const Place &place) {
        showArithmetic();
        showCurrent();
        emit currentPlaceChanged(place);
    });
    connect(m_note, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
    connect(&document, &Document::changed, this, &TableForm::showArithmetic);
    connect(m_sheet->verticalScrollBar(), &QScrollBar::valueChanged, this, &TableForm::placeHeads);
    connect(m_view, &TableView::laidOut, this, &TableForm::placeHeads);
    // A page that has not been shown yet gets its size only now.
    connect(m_sheet->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        showCurrent();
        placeHeads();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, m_heads, qOverload<>(&QWidget::update));
    showArithmetic();
}

void TableForm::goTo(const Place &place)
{
    if (place == m_note->place()) {
        m_note->setFocus(Qt::OtherFocusReason);
        m_sheet->ensureWidgetVisible(m_note);
        return;
    }
    select(m_model->indexOf(place).isValid() ? place : m_model->table().places().value(0));
    showCurrent();
    m_view->setFocus(Qt::OtherFocusReason);
}

void TableForm::select(const Place &place)
{
    m_view->commitEdit();
    m_view->select(place);
}

Place TableForm::currentPlace() const
{
    return m_note->hasFocus() ? m_note->place() : m_view->currentPlace();
}

void TableForm::commitEdit()
{
    m_view->commitEdit();
}

QRect TableForm::cellRect(const Place &place) const
{
    return m_view->cellRect(place);
}

QString TableForm::arithmetic() const
{
    return m_arithmetic->text();
}

void TableForm::showArithmetic()
{
    const QString line = arithmeticLine(m_document.report(), m_view->currentPlace());
    m_arithmetic->setText(line);
    m_arithmetic->setToolTip(line);
}

void TableForm::showCurrent()
{
    const QRect cell = m_view->cellRect(m_view->currentPlace());
    if (cell.isEmpty())
        return;
    const QRect onDesk(m_view->mapTo(m_sheet->widget(), cell.topLeft()), cell.size());
    // The frozen heads cover the top of the desk.
    const int above = m_view->headHeight() + look::gap;
    QScrollBar *bar = m_sheet->verticalScrollBar();
    const int height = m_sheet->viewport()->height();
    if (onDesk.top() - above < bar->value())
        bar->setValue(onDesk.top() - above);
    else if (onDesk.bottom() + look::gap > bar->value() + height)
        bar->setValue(onDesk.bottom() + look::gap - height);
}

void TableForm::placeHeads()
{
    const int top = m_view->mapTo(m_sheet->widget(), QPoint(0, 0)).y();
    const int height = m_view->headHeight();
    const int scrolled = m_sheet->verticalScrollBar()->value();
    const bool gone = height > 0 && scrolled > top && scrolled < top + m_view->height() - height;
    if (gone) {
        const int left = m_view->mapTo(m_sheet->viewport(), QPoint(0, 0)).x();
        m_heads->setGeometry(left, 0, m_view->width(), height);
        m_heads->raise();
    }
    m_heads->setVisible(gone);
}

} // namespace nianbao
