// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/pages.h"

#include <QRectF>
#include <QSizeF>

namespace nianbao {

/// The look of a page, in page units (pages.h). The defaults are those of GB/T 9704—2012 for A4: 版心
/// 156 mm × 225 mm, 22 lines of 28 characters in 3号 (16 pt).
struct PageStyle
{
    QSizeF paper{millimetres(210), millimetres(297)};
    QRectF area{millimetres(28), millimetres(37), millimetres(156), millimetres(225)}; ///< 版心
    int linesPerPage = 22;
    int charactersPerLine = 28;
    qreal bodySize = points(16);       ///< 3号
    qreal titleSize = points(22);      ///< 2号
    qreal noteSize = points(12);       ///< 小4号; the standard has no remarks under tables
    qreal pageNumberSize = points(14); ///< 4号
    qreal pageNumberDrop = millimetres(7);
    qreal largestTableSize = points(10.5); ///< 5号
    qreal smallestTableSize = points(5);
    qreal ruleWidth = points(0.5);

    qreal linePitch() const { return area.height() / linesPerPage; }
    qreal characterPitch() const { return area.width() / charactersPerLine; }
};

} // namespace nianbao
