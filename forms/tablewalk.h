// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"

#include <QSet>

#include <functional>

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

/// The first (step -1) or last (step 1) figure of the printed row, totals included (Home, End).
Place endOfRow(const Table &table, const Place &from, int step);

/// The first (step -1) or last (step 1) figure of the table (Ctrl+Home, Ctrl+End).
Place endOfTable(const Table &table, int step);

/// Where Ctrl and an arrow go from a place: over inputs, to the last filled one before a blank, or from there
/// and from a blank to the next filled one, or else to the last input of that direction.
Place edgeFrom(const Edition &edition, const Table &table, const Place &from, int rowStep, int columnStep,
               const std::function<bool(const Place &)> &isFilled);

/// The figures in the rectangle that two figures span, in form order.
QSet<Place> rectangleOf(const Table &table, const Place &corner, const Place &opposite);

} // namespace nianbao
