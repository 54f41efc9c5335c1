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

} // namespace

void paintPage(QPainter &painter, const Pages &pages, qsizetype index, const QRectF &target)
{
    if (index < 0 || index >= pages.pages.size() || pages.paper.isEmpty())
        return;
    const Page &page = pages.pages.at(index);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / pages.paper.width(), target.height() / pages.paper.height());
    painter.setPen(Qt::black);
    const QTransform toDevice = painter.deviceTransform();
    const QTransform fromDevice = toDevice.inverted();
    for (const QRectF &rule : page.rules)
        painter.fillRect(fromDevice.mapRect(sharp(toDevice.mapRect(rule))), Qt::black);
    for (const PrintedText &text : page.texts) {
        for (const QGlyphRun &run : text.glyphs)
            painter.drawGlyphRun(text.origin, run);
    }
    painter.restore();
}

} // namespace nianbao
