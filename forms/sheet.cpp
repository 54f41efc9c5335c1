// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sheet.h"

#include "forms/look.h"

#include <QHBoxLayout>
#include <QLabel>

#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

class Paper : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ground = palette().color(QPalette::Base);
        painter.setPen(look::mixed(ground, palette().color(QPalette::Text), 0.2));
        painter.setBrush(ground);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

Sheet::Sheet(const QString &heading, int maximumWidth, QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new Paper)
    , m_content(new QVBoxLayout(m_paper))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_paper->setMaximumWidth(maximumWidth);
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

void Sheet::resizeEvent(QResizeEvent *event)
{
    // A narrow sheet spares its margins before what stands on it.
    constexpr int narrow = 760;
    const int side = width() < narrow ? look::gap : 3 * look::gap;
    m_content->setContentsMargins(side, std::min(side, 2 * look::gap), side, side);
    QScrollArea::resizeEvent(event);
}

} // namespace nianbao
