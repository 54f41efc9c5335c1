// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/units.h"

#include <QList>

#include <array>

namespace nianbao {

/// How tables are set, on our own pages and in files whose lines other programs break: the largest type, in
/// steps of half a point, with which a table has room; and with each size, the roomiest density that has it.

/// How densely the rows stand: the line height and the space above and below, in em.
struct TableDensity
{
    qreal lineHeight;
    qreal padding;
};

/// Roomy first.
inline constexpr std::array<TableDensity, 3> tableDensities{{{1.35, 0.35}, {1.3, 0.22}, {1.2, 0.12}}};

/// The space left and right of a cell's text, in em.
inline constexpr qreal cellSidePadding = 0.2;

/// Below this a table goes over several pages rather than on one: 小六 is 6.5.
inline constexpr qreal smallestForOnePage = points(7);

/// Type sizes in steps of half a point, from the largest down to the smallest. Empty when there is none.
QList<qreal> tableSizes(qreal largest, qreal smallest);

} // namespace nianbao
