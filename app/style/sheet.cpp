// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/sheet.h"

namespace nianbao {

QMarginsF Sheet::margins() const
{
    return {area.left(), area.top(), paper.width() - area.right(), paper.height() - area.bottom()};
}

Sheet uprightSheet(const PageStyle &style)
{
    return {style.paper, style.area};
}

Sheet lyingSheet(const PageStyle &style)
{
    Sheet sheet{style.paper.transposed(), {}};
    sheet.area = turnedOnto(sheet, style.area);
    return sheet;
}

QRectF turnedOnto(const Sheet &lying, const QRectF &upright)
{
    return {lying.paper.width() - upright.bottom(), upright.left(), upright.height(), upright.width()};
}

} // namespace nianbao
