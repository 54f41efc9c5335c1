// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/noticebar.h"

#include "forms/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace nianbao {

namespace {

constexpr int shortestStay = 12'000; // milliseconds
constexpr int readingTime = 200;     // milliseconds a character

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(tr("Close the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::margin, look::halfGap, look::gap, look::halfGap);
    layout->setSpacing(look::gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_read.setSingleShot(true);
    connect(&m_read, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    showIcons();
    hide();
}

void NoticeBar::tell(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
    m_read.start(qMax(shortestStay, static_cast<int>(text.size()) * readingTime));
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::showIcons()
{
    m_icon->setPixmap(look::pixmap(look::Mark::Question, palette(), look::iconSize, devicePixelRatioF()));
    m_close->setIcon(look::icon(QStringLiteral("close"), palette()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close != nullptr)
        showIcons();
}

} // namespace nianbao
