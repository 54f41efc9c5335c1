// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/painter.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// A rule as pixels of the device: where it would be thinner than two, it is one whole pixel, or it would
/// blur over its neighbours.
QRectF sharp(QRectF rule)
{
    constexpr qreal thin = 2;
    if (rule.width() < thin) {
        rule.moveLeft(std::floor(rule.center().x()));
        rule.setWidth(1);
    }
    if (rule.height() < thin) {
        rule.moveTop(std::floor(rule.center().y()));
        rule.setHeight(1);
    }
    return rule;
}

void paintText(QPainter &painter, const PrintedText &text)
{
    if (text.turn == 0) {
        for (const QGlyphRun &run : text.glyphs)
            painter.drawGlyphRun(text.origin, run);
        return;
    }
    painter.save();
    painter.translate(text.origin);
    painter.rotate(text.turn);
    for (const QGlyphRun &run : text.glyphs)
        painter.drawGlyphRun(QPointF(0, 0), run);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Pages &pages, qsizetype index, const QRectF &target, PageTurn turn)
{
    if (index < 0 || index >= pages.pages.size() || pages.pages.at(index).paper.isEmpty())
        return;
    const Page &page = pages.pages.at(index);
    const bool isTurnedBack = page.isLying && turn == PageTurn::AsBound;
    const QSizeF sheet = isTurnedBack ? sheetOf(page) : page.paper;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / sheet.width(), target.height() / sheet.height());
    if (isTurnedBack) {
        painter.translate(0, sheet.height());
        painter.rotate(-90);
    }
    painter.setPen(Qt::black);
    const QTransform toDevice = painter.deviceTransform();
    const QTransform fromDevice = toDevice.inverted();
    for (const QRectF &rule : page.rules)
        painter.fillRect(fromDevice.mapRect(sharp(toDevice.mapRect(rule))), Qt::black);
    for (const PrintedText &text : page.texts)
        paintText(painter, text);
    painter.restore();
}

} // namespace nianbao
