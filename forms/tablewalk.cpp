// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablewalk.h"

#include <algorithm>

namespace nianbao {

namespace {

const TableCell *cellOf(const Table &table, const Place &place)
{
    const auto found =
        std::find_if(table.cells.cbegin(), table.cells.cend(),
                     [&place](const TableCell &cell) { return !cell.isLabel() && cell.place == place; });
    return found == table.cells.cend() ? nullptr : &*found;
}

} // namespace

Place nextInput(const Edition &edition, const Table &table, const Place &from, WalkOrder order, int step)
{
    const auto keyOf = [order](const TableCell *cell) {
        return order == WalkOrder::Rows ? std::pair(cell->row, cell->column)
                                        : std::pair(cell->column, cell->row);
    };
    QList<const TableCell *> inputs;
    for (const TableCell &cell : table.cells) {
        if (!cell.isLabel() && !edition.isTotal(cell.place))
            inputs << &cell;
    }
    std::sort(inputs.begin(), inputs.end(),
              [&](const TableCell *a, const TableCell *b) { return keyOf(a) < keyOf(b); });
    if (step < 0)
        std::reverse(inputs.begin(), inputs.end());
    const TableCell *here = cellOf(table, from);
    const auto next = std::find_if(inputs.cbegin(), inputs.cend(), [&](const TableCell *cell) {
        return here == nullptr || (step > 0 ? keyOf(cell) > keyOf(here) : keyOf(cell) < keyOf(here));
    });
    return next == inputs.cend() ? Place() : (*next)->place;
}

Place neighbour(const Table &table, const Place &from, int rowStep, int columnStep)
{
    const TableCell *here = cellOf(table, from);
    if (here == nullptr)
        return {};
    int row = here->row;
    int column = here->column;
    while (true) {
        row += rowStep;
        column += columnStep;
        const TableCell *cell = table.cellAt(row, column);
        if (cell == nullptr)
            return from;
        if (cell != here && !cell->isLabel())
            return cell->place;
    }
}

Place endOfRow(const Table &table, const Place &from, int step)
{
    Place end = from;
    while (true) {
        const Place next = neighbour(table, end, 0, step);
        if (next == end || next.isEmpty())
            return end;
        end = next;
    }
}

Place endOfTable(const Table &table, int step)
{
    const QList<Place> places = table.places();
    if (places.isEmpty())
        return {};
    return step < 0 ? places.first() : places.last();
}

Place edgeFrom(const Edition &edition, const Table &table, const Place &from, int rowStep, int columnStep,
               const std::function<bool(const Place &)> &isFilled)
{
    QList<Place> ahead;
    for (Place at = from;;) {
        const Place next = neighbour(table, at, rowStep, columnStep);
        if (next == at || next.isEmpty())
            break;
        at = next;
        if (!edition.isTotal(at))
            ahead << at;
    }
    if (ahead.isEmpty())
        return from;
    const bool runs = !edition.isTotal(from) && isFilled(from) && isFilled(ahead.first());
    if (!runs) {
        const auto filled = std::find_if(ahead.cbegin(), ahead.cend(), isFilled);
        return filled == ahead.cend() ? ahead.last() : *filled;
    }
    const auto blank = std::find_if_not(ahead.cbegin(), ahead.cend(), isFilled);
    return *std::prev(blank);
}

QSet<Place> rectangleOf(const Table &table, const Place &corner, const Place &opposite)
{
    const TableCell *a = cellOf(table, corner);
    const TableCell *b = cellOf(table, opposite);
    QSet<Place> places;
    if (a == nullptr || b == nullptr)
        return places;
    const int top = std::min(a->row, b->row);
    const int bottom = std::max(a->row + a->rowSpan, b->row + b->rowSpan);
    const int left = std::min(a->column, b->column);
    const int right = std::max(a->column + a->columnSpan, b->column + b->columnSpan);
    for (const TableCell &cell : table.cells) {
        const bool inside = cell.row < bottom && cell.row + cell.rowSpan > top && cell.column < right &&
                            cell.column + cell.columnSpan > left;
        if (inside && !cell.isLabel())
            places << cell.place;
    }
    return places;
}

} // namespace nianbao
