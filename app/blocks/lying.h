// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QList>

namespace nianbao {

/// Whether a table has so many columns that it is better read on a lying page: eight and more. Of the
/// mandated tables, those of 10 and of 15 columns.
bool isWide(const Grid &grid);

/// Which blocks stand on lying pages where wide tables do (PageStyle::landscapeTables): the wide tables, the
/// headings right before them, the notes right behind them. One entry for each block.
QList<bool> lyingBlocks(const Blocks &blocks, bool doWideTablesLie);

} // namespace nianbao
