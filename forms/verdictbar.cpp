// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/verdictbar.h"

#include "forms/look.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace nianbao {

VerdictBar::VerdictBar(Document &document, QAction *previous, QAction *next, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("verdict"));
    m_text->setFont(look::boldFont(m_text->font()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::margin, look::halfGap, look::gap, look::halfGap);
    layout->setSpacing(look::gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    addButton(layout, previous);
    addButton(layout, next);
    connect(&document, &Document::findingsChanged, this, &VerdictBar::showVerdict);
    showVerdict();
}

void VerdictBar::addButton(QHBoxLayout *layout, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(button);
}

QString VerdictBar::text() const
{
    return m_text->text();
}

void VerdictBar::showVerdict()
{
    const FindingCounts counts = countFindings(m_document.findings());
    const look::Mark mark = counts.errors > 0     ? look::Mark::Error
                            : counts.warnings > 0 ? look::Mark::Warning
                                                  : look::Mark::Done;
    m_icon->setPixmap(look::pixmap(mark, palette(), look::iconSize, devicePixelRatioF()));
    m_text->setText(verdictLine(m_document.findings()));
    QPalette coloured = m_text->palette();
    coloured.setColor(QPalette::WindowText, look::accent(mark, palette()));
    m_text->setPalette(coloured);
}

void VerdictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr)
        showVerdict();
}

} // namespace nianbao
