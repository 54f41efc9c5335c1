// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/change.h"
#include "import/pasted.h"

#include <QString>

namespace nianbao {

/// What a paste will do, and what it will not; a value to look at before anything is changed.
struct PastePlan
{
    Changes changes;
    bool refused = false;  ///< it came with labels of this form that do not fit: nothing is to be changed
    bool byLabels = false; ///< placed by the labels that came with it, not at the current cell
    int leftOut = 0;       ///< texts that fall beside the table, on a label, or are longer than a cell may be
    int unread = 0;        ///< texts that are no figure; they stand as written
    int totals = 0;        ///< totals that differ from the computed ones; they stand as stated
};

/// Plans a paste into a table. `selected` in form order, never empty.
///
/// One text for several selected cells fills all their inputs. A rectangle that came with the table's labels
/// is placed by them (pastealign.h), or refused where they cannot tell its place, since labels and figures
/// would fall anywhere; any other begins at the upper left of the selection and is cut at the
/// grid. An empty pasted cell empties the input, a position covered by a merged cell leaves it alone. A
/// figure that falls on a total is compared with what the cells add up to after the paste: when equal, the
/// computed total stands; when it differs it is kept as the stated total, so that the checks tell.
PastePlan planPaste(const Report &report, const Table &table, const PastedGrid &grid,
                    const QList<Place> &selected);

/// What to tell of it; empty when everything went in as it was.
QString noticeOf(const PastePlan &plan, const PastedGrid &grid);

} // namespace nianbao
