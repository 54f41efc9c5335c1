// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableform.h"

#include "forms/arithmetic.h"
#include "forms/frozenpanes.h"
#include "forms/placeedit.h"
#include "forms/sheet.h"
#include "forms/tableedits.h"
#include "forms/tableview.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int widestTable = 1120;

// From this height on there is room for two lines of arithmetic.
constexpr int roomForTwoLines = 320;

// The value a bar needs so that [from, to] is seen behind what covers the first `covered` pixels, with some
// of what comes before and after, as far as there is room.
int valueToShow(const QScrollBar &bar, int room, int from, int to, int covered, int context)
{
    const int spare = std::max(0, (room - covered - (to - from)) / 2);
    const int around = std::min(context, spare);
    const int value = bar.value();
    if (from - around - covered < value)
        return from - around - covered;
    return std::max(value, to + around - room);
}

} // namespace

TableForm::TableForm(Document &document, const Section &section, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_model(new TableModel(document, section.id, this))
    , m_view(new TableView(m_model))
    , m_edits(new TableEdits(m_view))
    , m_sheet(new Sheet(section.heading, widestTable))
    , m_panes(new FrozenPanes(m_view, m_sheet))
    , m_note(new PlaceEdit(document, Place::note(section.id), 2))
    , m_arithmetic(new QLabel)
{
    m_view->setAccessibleName(section.heading);
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_sheet->content()->addWidget(m_view);
    makeNote();
    m_sheet->content()->addStretch(1);
    makeArithmetic();

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
    connect(m_view, &TableView::selectedPlacesChanged, this, &Form::selectionChanged);
    connect(m_view, &TableView::notice, this, &Form::notice);
    connect(m_edits, &TableEdits::notice, this, &Form::notice);
    connect(m_note, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
    connect(m_note, &PlaceEdit::notice, this, &Form::notice);
    connect(&document, &Document::changed, this, &TableForm::showArithmetic);
    // A page that has not been shown yet gets its size only now.
    for (const QScrollBar *bar : {m_sheet->verticalScrollBar(), m_sheet->horizontalScrollBar()})
        connect(bar, &QScrollBar::rangeChanged, this, &TableForm::showCurrent);
    showArithmetic();
}

void TableForm::makeNote()
{
    auto *label = new QLabel(tr("Remark under the table"));
    label->setFont(look::smallFont(label->font()));
    label->setForegroundRole(QPalette::Text);
    label->setBuddy(m_note);
    m_note->setPlaceholderText(tr("Nothing to remark"));
    m_note->setFont(look::paperFont(m_note->font()));
    m_sheet->content()->addWidget(label);
    m_sheet->content()->addWidget(m_note);
}

void TableForm::makeArithmetic()
{
    m_arithmetic->setObjectName(QStringLiteral("arithmetic"));
    m_arithmetic->setAccessibleName(tr("Arithmetic of the cell"));
    m_arithmetic->setTextFormat(Qt::PlainText);
    m_arithmetic->setContentsMargins(look::margin, look::halfGap, look::margin, look::halfGap);
    m_arithmetic->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_arithmetic->setWordWrap(true);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_arithmetic->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TableForm::resizeEvent(QResizeEvent *event)
{
    Form::resizeEvent(event);
    // Of one height whatever it says, so that the table does not move.
    const int lines = height() < roomForTwoLines ? 1 : 2;
    m_arithmetic->setFixedHeight(lines * m_arithmetic->fontMetrics().lineSpacing() + look::gap);
}

QSize TableForm::minimumSizeHint() const
{
    constexpr int rows = 7;
    return {Form::minimumSizeHint().width(), rows * look::rowHeight};
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

void TableForm::showChanged(const QList<Place> &places)
{
    QList<Place> cells;
    std::copy_if(places.begin(), places.end(), std::back_inserter(cells),
                 [this](const Place &place) { return m_model->indexOf(place).isValid(); });
    if (cells.isEmpty()) {
        goTo(places.value(0));
        return;
    }
    std::sort(cells.begin(), cells.end(), [this](const Place &a, const Place &b) {
        const QModelIndex first = m_model->indexOf(a);
        const QModelIndex second = m_model->indexOf(b);
        return std::pair(first.row(), first.column()) < std::pair(second.row(), second.column());
    });
    goTo(cells.first());
    m_view->select(cells);
}

void TableForm::select(const Place &place)
{
    m_view->commitEdit();
    m_view->select(place);
}

void TableForm::showMatch(const Match &match)
{
    if (match.place != m_note->place()) {
        goTo(match.place);
        return;
    }
    m_note->select(match.position, match.length);
    m_sheet->ensureWidgetVisible(m_note);
}

Match TableForm::currentSpot() const
{
    if (!m_note->hasFocus())
        return {currentPlace(), 0, 0};
    return {m_note->place(), m_note->selectionStart(), m_note->caret() - m_note->selectionStart()};
}

Place TableForm::currentPlace() const
{
    return m_note->hasFocus() ? m_note->place() : m_view->currentPlace();
}

QList<Place> TableForm::selectedPlaces() const
{
    return m_note->hasFocus() ? QList<Place>() : m_view->selectedPlaces();
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
    return m_arithmeticLine;
}

void TableForm::showArithmetic()
{
    const QString line = arithmeticLine(m_document.report(), m_view->currentPlace());
    if (line == m_arithmeticLine)
        return;
    m_arithmeticLine = line;
    // A sum is not broken in itself, only behind a semicolon and between two sums.
    QString shown = line;
    shown.replace(QStringLiteral("      "), QStringLiteral("\n"));
    shown.replace(QStringLiteral("; "), QStringLiteral(";\t"));
    shown.replace(QLatin1Char(' '), QChar::Nbsp);
    shown.replace(QLatin1Char('\t'), QLatin1Char(' '));
    shown.replace(QLatin1Char('\n'), QStringLiteral("    "));
    m_arithmetic->setText(shown);
    m_arithmetic->setToolTip(line.isEmpty() ? QString()
                                            : QStringLiteral("<qt>%1</qt>").arg(line.toHtmlEscaped()));
}

void TableForm::showCurrent()
{
    const QRect cell = m_view->cellRect(m_view->currentPlace());
    if (cell.isEmpty())
        return;
    const QRect onDesk(m_view->mapTo(m_sheet->widget(), cell.topLeft()), cell.size());
    // Beside the cell, what stands around it must be seen: the row below （七）总计 is part of its sum.
    const QSize room = m_sheet->viewport()->size();
    QScrollBar *down = m_sheet->verticalScrollBar();
    down->setValue(valueToShow(*down, room.height(), onDesk.top(), onDesk.bottom(), m_panes->top(),
                               cell.height() + look::gap));
    QScrollBar *across = m_sheet->horizontalScrollBar();
    across->setValue(
        valueToShow(*across, room.width(), onDesk.left(), onDesk.right(), m_panes->left(), cell.width() / 2));
}

// --- the slots ---

void TableForm::pasteFrom(const QMimeData &mime)
{
    commitEdit();
    m_edits->paste(mime);
}

void TableForm::cut()
{
    commitEdit();
    m_edits->cut();
}

void TableForm::copy()
{
    m_edits->copy();
}

void TableForm::paste()
{
    commitEdit();
    m_edits->paste();
}

void TableForm::clearSelection()
{
    commitEdit();
    m_edits->clear();
}

void TableForm::fillSelectionWithZeros()
{
    commitEdit();
    m_edits->fillSelectionWithZeros();
}

void TableForm::fillTableWithZeros()
{
    commitEdit();
    m_edits->fillTableWithZeros();
}

void TableForm::useComputedTotals()
{
    commitEdit();
    m_edits->useComputedTotals();
}

} // namespace nianbao
