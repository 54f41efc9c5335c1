// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablelayout.h"

#include "forms/look.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

QList<int> proportionalWidths(const Table &table, int width)
{
    const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    QList<int> widths;
    double end = 0;
    for (const double part : table.widths) {
        const int start = static_cast<int>(end);
        end += part / sum * width;
        widths << static_cast<int>(end) - start;
    }
    return widths;
}

int labelHeight(const TableCell &cell, const QList<int> &widths, const QFontMetrics &metrics)
{
    const auto first = widths.begin() + cell.column;
    const int width = std::accumulate(first, first + cell.columnSpan, -2 * labelPadding);
    const QRect room(0, 0, qMax(width, 1), 10000);
    const int flags = static_cast<int>(Qt::AlignLeft) | Qt::TextWrapAnywhere;
    return metrics.boundingRect(room, flags, cell.text).height() + look::gap;
}

} // namespace

QList<int> columnWidths(const Table &table, int width, const QFontMetrics &metrics)
{
    constexpr double lentShare = 0.2;
    QList<int> widths = proportionalWidths(table, width);
    const auto widest = std::max_element(widths.begin(), widths.end());
    int spare = static_cast<int>(lentShare * *widest);
    for (const TableCell &cell : table.cells) {
        if (!cell.isLabel() || cell.row >= table.headRows || cell.columnSpan > 1)
            continue;
        const int needed = metrics.horizontalAdvance(cell.text) + 2 * labelPadding + 1;
        const int missing = needed - widths.at(cell.column);
        if (missing <= 0 || missing > spare)
            continue;
        widths[cell.column] += missing;
        *widest -= missing;
        spare -= missing;
    }
    return widths;
}

QList<int> rowHeights(const Table &table, const QList<int> &widths, int lowest, const QFontMetrics &metrics)
{
    QList<int> heights(table.gridRows, lowest);
    // Labels of one row first, so that those over several rows find out what they really lack.
    for (const bool spanning : {false, true}) {
        for (const TableCell &cell : table.cells) {
            if (!cell.isLabel() || (cell.rowSpan > 1) != spanning)
                continue;
            const auto first = heights.begin() + cell.row;
            const int missing =
                labelHeight(cell, widths, metrics) - std::accumulate(first, first + cell.rowSpan, 0);
            for (int row = 0; row < cell.rowSpan && missing > 0; ++row)
                *(first + row) += (missing + cell.rowSpan - 1) / cell.rowSpan;
        }
    }
    return heights;
}

} // namespace nianbao
