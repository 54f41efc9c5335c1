// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/painter.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// The rule, at least `thinnest` page units thick.
QRectF visible(const QRectF &rule, qreal thinnest)
{
    const qreal x = std::max(0.0, thinnest - rule.width()) / 2;
    const qreal y = std::max(0.0, thinnest - rule.height()) / 2;
    return rule.adjusted(-x, -y, x, y);
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
    const qreal scale = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    for (const QRectF &rule : page.rules)
        painter.fillRect(scale > 0 ? visible(rule, 1 / scale) : rule, Qt::black);
    for (const PrintedText &text : page.texts) {
        for (const QGlyphRun &run : text.glyphs)
            painter.drawGlyphRun(text.origin, run);
    }
    painter.restore();
}

} // namespace nianbao
