// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/tablesetter.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

Grid printableGrid(const Grid &grid)
{
    Grid printable = grid;
    printable.cells.clear();
    for (GridCell cell : grid.cells) {
        if (cell.row < 0 || cell.row >= grid.rows || cell.column < 0 || cell.column >= grid.columns)
            continue;
        cell.rowSpan = std::clamp(cell.rowSpan, 1, grid.rows - cell.row);
        cell.columnSpan = std::clamp(cell.columnSpan, 1, grid.columns - cell.column);
        if (!cell.label && grid.missingRows.contains(cell.row))
            cell.text.clear();
        printable.cells << cell;
    }
    if (printable.widths.size() != grid.columns)
        printable.widths = QList<double>(grid.columns, 1);
    const double sum = std::accumulate(printable.widths.cbegin(), printable.widths.cend(), 0.0);
    for (double &width : printable.widths)
        width /= sum;
    printable.headRows = std::clamp(grid.headRows, 0, grid.rows);
    printable.missingRows.clear();
    return printable;
}

QList<int> groupEnds(const Grid &grid)
{
    QList<bool> isInside(grid.rows + 1, false); // a page break before this row would divide a group
    QList<bool> hasField(grid.rows, false);
    for (const GridCell &cell : grid.cells) {
        const int end = cell.row + cell.rowSpan;
        if (!cell.label)
            std::fill(hasField.begin() + cell.row, hasField.begin() + end, true);
        const bool isOuter = std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &other) {
            return other.rowSpan > 1 && other.rowSpan < cell.rowSpan && other.row >= cell.row &&
                   other.row + other.rowSpan <= end;
        });
        if (cell.row >= grid.headRows && !isOuter)
            std::fill(isInside.begin() + cell.row + 1, isInside.begin() + end, true);
    }
    const bool hasCaptions =
        std::find(hasField.cbegin() + grid.headRows, hasField.cend(), false) != hasField.cend();
    QList<int> ends;
    for (int row = grid.headRows + 1; row < grid.rows; ++row) {
        if (!isInside.at(row) && (!hasCaptions || (!hasField.at(row) && hasField.at(row - 1))))
            ends << row;
    }
    return ends << grid.rows;
}

QList<QRectF> gridRules(const TableLayout &layout, QPointF topLeft, qreal tableWidth, qreal ruleWidth)
{
    const Grid &grid = layout.grid;
    const QList<int> owner = owners(grid);
    QList<qreal> lefts{0};
    for (const double share : grid.widths)
        lefts << lefts.last() + share * tableWidth;
    const auto at = [&](int row, int column) {
        const bool inside = row >= 0 && row < grid.rows && column >= 0 && column < grid.columns;
        return inside ? owner.at(row * grid.columns + column) : -2;
    };
    const qreal half = ruleWidth / 2;
    QList<QRectF> rules;
    // Where a line is drawn, its neighbours are joined to it, so that every line is one rectangle.
    for (int row = 0; row <= grid.rows; ++row) {
        for (int column = 0, begin = 0; column <= grid.columns; ++column) {
            if (column < grid.columns && at(row - 1, column) != at(row, column))
                continue;
            if (column > begin)
                rules << QRectF(topLeft + QPointF(lefts[begin] - half, layout.rowTops[row] - half),
                                topLeft + QPointF(lefts[column] + half, layout.rowTops[row] + half));
            begin = column + 1;
        }
    }
    for (int column = 0; column <= grid.columns; ++column) {
        for (int row = 0, begin = 0; row <= grid.rows; ++row) {
            if (row < grid.rows && at(row, column - 1) != at(row, column))
                continue;
            if (row > begin)
                rules << QRectF(topLeft + QPointF(lefts[column] - half, layout.rowTops[begin] - half),
                                topLeft + QPointF(lefts[column] + half, layout.rowTops[row] + half));
            begin = row + 1;
        }
    }
    return rules;
}

TableLayout TableSetter::piece(const TableLayout &layout, int begin, int end)
{
    const int heads = layout.grid.headRows;
    Grid grid = layout.grid;
    grid.rows = heads + end - begin;
    grid.cells.clear();
    for (GridCell cell : layout.grid.cells) {
        const int last = cell.row + cell.rowSpan;
        if (cell.row < heads) {
            cell.rowSpan = std::min(last, heads) - cell.row;
        } else {
            const int first = std::max(cell.row, begin);
            cell.rowSpan = std::min(last, end) - first;
            cell.row = first - begin + heads;
        }
        if (cell.rowSpan > 0)
            grid.cells << cell;
    }
    return measured(grid, layout.look, layout.leftColumns);
}

TableLayout TableSetter::withoutTallRows(const TableLayout &layout, qreal height)
{
    const TableLook &look = layout.look;
    const auto room =
        std::max(1, static_cast<int>((height / look.size - 2 * look.padding) / look.lineHeight));
    // A merged label that is too high goes with its rows; only rows of their own height are cut.
    const auto isCut = [&](const GridCell &cell) {
        return cell.row >= layout.grid.headRows && cell.rowSpan == 1;
    };
    QList<int> parts(layout.grid.rows, 1); // how many rows each row becomes
    for (const GridCell &cell : layout.grid.cells) {
        const int needed = isCut(cell) ? static_cast<int>((lines(layout, cell).size() + room - 1) / room) : 1;
        parts[cell.row] = std::max(parts[cell.row], needed);
    }
    QList<int> begins{0};
    for (const int count : parts)
        begins << begins.last() + count;

    Grid grid = layout.grid;
    grid.rows = begins.last();
    grid.cells.clear();
    for (const GridCell &cell : layout.grid.cells) {
        GridCell part = cell;
        part.row = begins.at(cell.row);
        part.rowSpan = begins.at(cell.row + cell.rowSpan) - part.row;
        if (!isCut(cell) || part.rowSpan == 1) {
            grid.cells << part;
            continue;
        }
        const QList<Slice> all = lines(layout, cell);
        for (qsizetype first = 0; part.row < begins.at(cell.row + 1); first += room, ++part.row) {
            const qsizetype begin = first < all.size() ? all.at(first).begin : cell.text.size();
            const qsizetype end = first + room < all.size() ? all.at(first + room).begin : cell.text.size();
            part.rowSpan = 1;
            part.text = cell.text.mid(begin, end - begin);
            grid.cells << part;
        }
    }
    return measured(grid, look, layout.leftColumns);
}

} // namespace nianbao
