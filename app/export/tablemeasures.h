// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "style/pagestyle.h"

#include <QList>
#include <QSizeF>

namespace nianbao {

/// How a text stands in its cell.
struct CellMeasure
{
    bool isAtLeft = false; ///< a long row label; everything else is centred
    int indent = 0;        ///< space kept at either side, so that a label of several lines breaks by sense

    friend bool operator==(const CellMeasure &, const CellMeasure &) = default;
};

/// How a table is set in a file whose lines another program breaks; lengths in whole page units (twips).
struct TableMeasures
{
    qreal size = 0; ///< of its type
    int linePitch = 0;
    int sidePadding = 0;
    QList<int> columnWidths;  ///< together exactly the table's width
    QList<int> rowHeights;    ///< at least
    QList<CellMeasure> cells; ///< one for each cell of the grid
    bool isWhole = false;     ///< it stands on one page with what belongs to it

    int height() const;
};

/// The table at the largest type, in steps of half a point, with which figures fit their columns and the
/// table fits the room: as the typesetter chooses, but with widths counted in characters, since the fonts are
/// those of another machine. A table that would be too small to read (below 7 pt) is not whole and goes over
/// several pages.
TableMeasures measuredTable(const Grid &grid, QSizeF room, const PageStyle &style);

} // namespace nianbao
