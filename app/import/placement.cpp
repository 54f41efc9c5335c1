// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/placement.h"

#include <algorithm>

namespace nianbao {

std::optional<Placement> placeFields(const QStringList &fields, qsizetype columns,
                                     const PlacementHints &hints)
{
    const qsizetype count = fields.size();
    qsizetype first = 0;
    while (first < count && fields[first].isEmpty())
        ++first;
    if (count == columns || first == count)
        return Placement{};
    qsizetype last = count - 1;
    while (fields[last].isEmpty())
        --last;

    // Every filled field must come to stand under a column, and a row is moved no further than it is too
    // long or too short.
    const qsizetype surplus = count - columns;
    const qsizetype lowest = std::max(last - columns + 1, std::min<qsizetype>(0, surplus));
    const qsizetype highest = std::min(first, std::max<qsizetype>(0, surplus));
    if (lowest > highest)
        return std::nullopt;
    if (lowest == highest)
        return Placement{lowest, true};

    const bool headFits = hints.headShift && *hints.headShift >= lowest && *hints.headShift <= highest;
    if (headFits)
        return Placement{*hints.headShift, hints.headHolds && surplus > 0};
    if (hints.sumHolds) {
        for (qsizetype shift = lowest; shift <= highest; ++shift) {
            if (hints.sumHolds(shift))
                return Placement{shift, false};
        }
    }
    return Placement{surplus < 0 ? lowest : highest, false};
}

} // namespace nianbao
