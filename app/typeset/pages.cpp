// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pages.h"

#include <algorithm>

namespace nianbao {

Place placeAt(const QList<PrintedArea> &areas, QPointF point)
{
    const auto found = std::find_if(areas.crbegin(), areas.crend(),
                                    [point](const PrintedArea &area) { return area.box.contains(point); });
    return found == areas.crend() ? Place() : found->place;
}

QList<QRectF> boxesOf(const QList<PrintedArea> &areas, const Place &place)
{
    QList<QRectF> boxes;
    for (const PrintedArea &area : areas) {
        if (area.place == place)
            boxes << area.box;
    }
    return boxes;
}

QSizeF sheetOf(const Page &page)
{
    return page.isLying ? page.paper.transposed() : page.paper;
}

} // namespace nianbao
