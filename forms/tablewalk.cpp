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

} // namespace nianbao
