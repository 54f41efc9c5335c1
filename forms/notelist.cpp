// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/notelist.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

namespace nianbao {

NoteList::NoteList(int lines, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("To know before"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(lines * (fontMetrics().lineSpacing() + look::halfGap) + look::gap);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &NoteList::fit);
}

void NoteList::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    showNotes();
}

void NoteList::showNotes()
{
    auto *sheet = new QWidget;
    auto *rows = new QGridLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(look::gap);
    rows->setVerticalSpacing(look::halfGap);
    rows->setColumnStretch(1, 1);
    QStringList spoken;
    for (const Note &note : std::as_const(m_notes)) {
        const int row = rows->rowCount();
        auto *icon = new QLabel;
        icon->setPixmap(look::pixmap(note.mark, palette(), look::iconSize, devicePixelRatioF()));
        rows->addWidget(icon, row, 0, Qt::AlignTop);
        auto *text = new QLabel(note.text);
        text->setObjectName(QStringLiteral("note"));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus);
        rows->addWidget(text, row, 1);
        spoken << note.text;
    }
    rows->setRowStretch(rows->rowCount(), 1);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
    fit();
}

void NoteList::fit()
{
    setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void NoteList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void NoteList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget() != nullptr)
        showNotes();
}

} // namespace nianbao
