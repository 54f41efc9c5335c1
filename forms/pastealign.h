// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"
#include "import/pasted.h"

#include <QList>

#include <optional>

namespace nianbao {

/// Where the rows and columns of a pasted rectangle belong in a mandated table.
struct PasteAlignment
{
    QList<int> rows; ///< for each pasted row, the table's grid row; -1: none that the labels name
    int columns = 0; ///< to be added to a pasted column to get the table's grid column

    friend bool operator==(const PasteAlignment &, const PasteAlignment &) = default;
};

/// Aligns a rectangle that was copied with its labels (a whole table from another report, or some of its
/// rows) by those labels. Nothing unless it is certain: labels must be found, agree on one place, and nothing
/// that should be a label may say something else. Rows in another order or of another edition are found one
/// by one; those that are no row of this table get -1.
std::optional<PasteAlignment> alignByLabels(const Table &table, const PastedGrid &grid);

/// Whether a rectangle plainly came with labels of this table: several of them stand in it.
bool carriesLabels(const Table &table, const PastedGrid &grid);

/// Which of the pasted cells were copied from under another head than the form has there: the figures of
/// another edition, whose rows bear the same names. Shaped like the grid.
QList<QList<bool>> underOtherHeads(const Table &table, const PastedGrid &grid,
                                   const PasteAlignment &alignment);

} // namespace nianbao
