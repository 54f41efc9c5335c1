// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/rowlabels.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longLabel = 12;

} // namespace

bool isRowLabel(const Grid &grid, const GridCell &cell)
{
    if (!cell.label || cell.rowSpan > 1 || cell.row < grid.headRows)
        return false;
    return std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &other) {
        return other.row == cell.row && other.column == cell.column + cell.columnSpan && !other.label;
    });
}

QList<int> longLabelColumns(const Grid &grid)
{
    QList<int> columns;
    for (const GridCell &cell : grid.cells) {
        if (cell.text.size() > longLabel && !columns.contains(cell.column) && isRowLabel(grid, cell))
            columns << cell.column;
    }
    return columns;
}

bool isAtLeft(const Grid &grid, const GridCell &cell, const QList<int> &longLabelColumns)
{
    return longLabelColumns.contains(cell.column) && isRowLabel(grid, cell);
}

} // namespace nianbao
