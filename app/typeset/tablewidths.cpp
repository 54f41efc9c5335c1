// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/tablesetter.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// What a column keeps of its given width, whatever others need.
constexpr qreal keptOfLabels = 0.6; ///< or long labels become many short lines
constexpr qreal keptOfFigures = 0.4;

/// What a column needs, at most what it was given. Merged cells ask after the others, for what is missing.
QList<qreal> neededWidths(const Grid &grid, const QList<qreal> &needOfCell)
{
    QList<qreal> needs(grid.columns, 0);
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        const GridCell &cell = grid.cells.at(i);
        if (cell.columnSpan == 1)
            needs[cell.column] = std::max(needs[cell.column], needOfCell.at(i));
    }
    return needs;
}

/// Widens columns under merged cells that have no room.
void widenForMerged(const Grid &grid, const QList<qreal> &needOfCell, const QList<qreal> &given,
                    QList<qreal> &needs)
{
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        const GridCell &cell = grid.cells.at(i);
        if (cell.columnSpan == 1)
            continue;
        qreal there = 0;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            there += std::max(needs.at(column), given.at(column));
        const qreal more = std::max(0.0, needOfCell.at(i) - there) / cell.columnSpan;
        for (int column = cell.column; more > 0 && column < cell.column + cell.columnSpan; ++column)
            needs[column] = std::max(needs.at(column), given.at(column)) + more;
    }
}

QList<bool> labelColumns(const Grid &grid)
{
    QList<bool> columns(grid.columns, false);
    for (const GridCell &cell : grid.cells) {
        if (cell.label && cell.row >= grid.headRows && cell.columnSpan == 1)
            columns[cell.column] = true;
    }
    return columns;
}

} // namespace

std::optional<Grid> TableSetter::fitted(const Grid &grid, qreal size, Room room)
{
    QList<qreal> given;
    for (const double share : grid.widths)
        given << share * m_width;
    QList<qreal> needOfCell;
    for (const GridCell &cell : grid.cells)
        needOfCell << needed(cell, size, room);
    QList<qreal> needs = neededWidths(grid, needOfCell);
    widenForMerged(grid, needOfCell, given, needs);

    const QList<bool> isLabel = labelColumns(grid);
    QList<qreal> spare;
    qreal missing = 0;
    for (int column = 0; column < grid.columns; ++column) {
        const qreal kept = given.at(column) * (isLabel.at(column) ? keptOfLabels : keptOfFigures);
        spare << std::max(0.0, given.at(column) - std::max(needs.at(column), kept));
        missing += std::max(0.0, needs.at(column) - given.at(column));
    }
    const qreal allSpare = std::accumulate(spare.cbegin(), spare.cend(), 0.0);
    if (missing > allSpare + 1)
        return std::nullopt;
    Grid widened = grid;
    for (int column = 0; missing > 0 && column < grid.columns; ++column) {
        const qreal taken = allSpare > 0 ? spare.at(column) * std::min(1.0, missing / allSpare) : 0;
        widened.widths[column] = (std::max(needs.at(column), given.at(column)) - taken) / m_width;
    }
    return widened;
}

} // namespace nianbao
