// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/formrows.h"

#include "import/draftrows.h"
#include "import/labels.h"

#include <algorithm>

namespace nianbao {

QList<FormRow> formRows(const Table &table)
{
    QList<FormRow> rows;
    for (int r = 0; r < table.gridRows; ++r) {
        FormRow row;
        for (const TableCell &cell : table.cells) {
            if (!cell.isLabel() && cell.row == r)
                row.fields << cell.place;
        }
        if (row.fields.isEmpty())
            continue;
        const QStringList labels = table.rowLabels(r);
        row.label = labels.isEmpty() ? QString() : labels.last();
        const Row *named = table.row(row.fields.first().row());
        row.name = row.label.isEmpty() || !named ? QString() : named->name;
        rows << row;
    }
    return rows;
}

const Table *tableOf(const Grid &grid, const Edition &edition)
{
    constexpr int mostRowsLookedAt = 60;
    const Table *best = nullptr;
    int most = 0;
    for (const Table &table : edition.tables) {
        int hits = 0;
        for (const GridCell &cell : grid.cells) {
            if (cell.row > mostRowsLookedAt || cell.column > 4 || cell.text.isEmpty() ||
                looksLikeField(cell.text))
                continue;
            hits += std::any_of(table.cells.begin(), table.cells.end(), [&](const TableCell &of) {
                return of.isLabel() && labelSimilarity(cell.text, of.text) >= 0.8;
            });
        }
        if (hits > most) {
            most = hits;
            best = &table;
        }
    }
    return best;
}

} // namespace nianbao
