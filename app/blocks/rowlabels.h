// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QList>

namespace nianbao {

/// Whether a cell is the label of its row: below the heads, of one row, with a figure at its right.
bool isRowLabel(const Grid &grid, const GridCell &cell);

/// The columns in which row labels are set at the left, since one of them is longer than twelve characters;
/// everything else in a table is centred.
QList<int> longLabelColumns(const Grid &grid);

/// Whether a cell is the label of a row in one of these columns and so stands at the left.
bool isAtLeft(const Grid &grid, const GridCell &cell, const QList<int> &longLabelColumns);

} // namespace nianbao
