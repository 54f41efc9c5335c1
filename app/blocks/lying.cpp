// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/lying.h"

namespace nianbao {

bool isWide(const Grid &grid)
{
    constexpr int wide = 8;
    return grid.columns >= wide;
}

QList<bool> lyingBlocks(const Blocks &blocks, bool doWideTablesLie)
{
    QList<bool> lying(blocks.size(), false);
    for (qsizetype table = 0; doWideTablesLie && table < blocks.size(); ++table) {
        if (blocks.at(table).role != BlockRole::Table || !isWide(blocks.at(table).grid))
            continue;
        lying[table] = true;
        for (qsizetype i = table - 1; i >= 0 && blocks.at(i).role == BlockRole::Heading; --i)
            lying[i] = true;
        for (qsizetype i = table + 1; i < blocks.size() && blocks.at(i).role == BlockRole::Note; ++i)
            lying[i] = true;
    }
    return lying;
}

} // namespace nianbao
