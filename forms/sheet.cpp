// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sheet.h"

#include "forms/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace nianbao {

Sheet::Sheet(const QString &heading, int maximumWidth, QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new QFrame)
    , m_content(new QVBoxLayout(m_paper))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_paper->setBackgroundRole(QPalette::Base);
    m_paper->setAutoFillBackground(true);
    m_paper->setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    m_paper->setForegroundRole(QPalette::Text);
    m_paper->setMaximumWidth(maximumWidth);
    QPalette paperPalette = m_paper->palette();
    paperPalette.setColor(QPalette::WindowText, palette().color(QPalette::Mid));
    m_content->setContentsMargins(3 * look::gap, 2 * look::gap, 3 * look::gap, 3 * look::gap);
    m_content->setSpacing(look::gap + look::halfGap);

    auto *title = new QLabel(heading, m_paper);
    title->setForegroundRole(QPalette::Text);
    title->setFont(look::boldFont(title->font()));
    title->setWordWrap(true);
    m_content->addWidget(title);

    auto *desk = new QWidget(this);
    auto *deskLayout = new QHBoxLayout(desk);
    deskLayout->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    deskLayout->addStretch(1);
    deskLayout->addWidget(m_paper, 1000);
    deskLayout->addStretch(1);
    setWidget(desk);
}

} // namespace nianbao
