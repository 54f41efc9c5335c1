// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"

namespace nianbao {

/// How keys walk a mandated table; plain functions of the edition, so that the order is one for all views.
enum class WalkOrder {
    Rows,   ///< Tab: along the printed row, then the next one
    Columns ///< Enter: down the printed column, then the next one
};

/// The next (step 1) or previous (step -1) input from a place, totals skipped; the first or last one from
/// nowhere; an empty place at the end.
Place nextInput(const Edition &edition, const Table &table, const Place &from, WalkOrder order, int step);

/// The next figure in a direction of the grid, totals included; `from` itself where there is none.
Place neighbour(const Table &table, const Place &from, int rowStep, int columnStep);

} // namespace nianbao
