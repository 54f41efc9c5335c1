// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "blocks/blocks.h"
#include "report/report.h"

#include <QList>
#include <QSet>

namespace nianbao {

/// What reading a table tells beside the cells it fills.
struct TableReading
{
    QList<Finding> findings;
    QSet<Place> guessed; ///< cells that another reading could place elsewhere
    Blocks unclaimed;    ///< rows that are no row of the form, one block each draft table
};

/// Fills a table of the report from the draft's grids for it, in their order: one table may come in pieces
/// (page breaks, captioned parts), each perhaps with its own repeated head.
///
/// Rows are found by their labels (damaged, cut off or split over cells), in the order of the form; columns
/// by the heads. Where a row has fewer or more fields than the form, heads decide, then the row's own sum,
/// and a finding says so. Cells of rows that the draft does not have stay missing.
TableReading readTable(const Table &table, const Blocks &grids, Report &report);

} // namespace nianbao
