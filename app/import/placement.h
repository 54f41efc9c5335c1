// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace nianbao {

/// How the fields behind a row's label stand under the form's columns: field i belongs to column i - shift.
struct Placement
{
    qsizetype shift = 0;
    bool certain = true; ///< no other placement keeps every filled field

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// What helps to place a row whose number of fields is not the form's.
struct PlacementHints
{
    std::optional<qsizetype> headShift; ///< the shift under which the fields stand below their heads
    bool headHolds = false;             ///< no row of the same table contradicts the positions of the head
    std::function<bool(qsizetype shift)> sumHolds; ///< whether the row's own total fits under this shift
};

/// Places fields under `columns` columns; nothing when more fields are filled than there are columns.
///
/// As many fields as columns, or only one way to keep all that is filled: certain. Else the heads decide
/// (certain while nothing contradicts them and no field is lacking), then the row's own sum, then the
/// right-hand side, where the totals are.
std::optional<Placement> placeFields(const QStringList &fields, qsizetype columns,
                                     const PlacementHints &hints);

} // namespace nianbao
