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

TableFinder::TableFinder(const Edition &edition)
    : m_edition(edition)
{
    for (const Table &table : edition.tables) {
        QStringList keys;
        for (const TableCell &cell : table.cells) {
            if (cell.isLabel())
                keys << labelKey(withoutNumber(cell.text));
        }
        keys.removeDuplicates();
        m_keys << keys;
    }
}

const Table *TableFinder::tableOf(const Grid &grid) const
{
    constexpr int mostRowsLookedAt = 60;
    constexpr int mostLabelColumn = 4;
    constexpr double alike = 0.8;
    QList<int> hits(m_keys.size(), 0);
    for (const GridCell &cell : grid.cells) {
        if (cell.row > mostRowsLookedAt)
            break;
        if (cell.column > mostLabelColumn || cell.text.isEmpty() || looksLikeField(cell.text))
            continue;
        const QString key = labelKey(withoutNumber(cell.text));
        for (qsizetype t = 0; t < m_keys.size(); ++t) {
            hits[t] += std::any_of(m_keys[t].begin(), m_keys[t].end(),
                                   [&](const QString &label) { return keySimilarity(key, label) >= alike; });
        }
    }
    const auto most = std::max_element(hits.begin(), hits.end());
    return most == hits.end() || *most == 0 ? nullptr : &m_edition.tables[most - hits.begin()];
}

} // namespace nianbao
