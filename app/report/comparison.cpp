// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"

#include "report/paragraphs.h"
#include "report/totals.h"

namespace nianbao {

Comparison compareReports(const Report &before, const Report &after)
{
    Comparison comparison;
    comparison.sameForm = before.edition().id == after.edition().id;
    for (const Place &place : after.edition().cellPlaces()) {
        if (!before.edition().hasCell(place))
            continue;
        const QString was = printedText(before, place);
        const QString is = printedText(after, place);
        if (was == is)
            continue;
        const std::optional<Decimal> from = effectiveValue(before, place);
        const std::optional<Decimal> to = effectiveValue(after, place);
        comparison.cells << CellDifference{place, was, is,
                                           from && to ? std::optional<Decimal>(*to - *from) : std::nullopt};
    }
    for (const Place &place : after.edition().textPlaces()) {
        if (paragraphsOf(before.text(place)) != paragraphsOf(after.text(place)))
            comparison.texts << TextDifference{place, before.text(place), after.text(place)};
    }
    return comparison;
}

} // namespace nianbao
