// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/selectionsummary.h"

#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

} // namespace

QString selectionSummary(const Report &report, const QList<Place> &places)
{
    if (places.size() < 2)
        return {};
    int figures = 0;
    Decimal sum;
    for (const Place &place : places) {
        if (const std::optional<Decimal> value = effectiveValue(report, place)) {
            ++figures;
            sum += *value;
        }
    }
    const auto isAmount = [&report](const Place &place) {
        return report.edition().kindOf(place) == NumberKind::Amount;
    };
    const auto amounts = std::count_if(places.cbegin(), places.cend(), isAmount);
    const int all = static_cast<int>(places.size());
    QStringList parts{Words::tr("%n cell(s) selected", nullptr, all)};
    if (figures < all)
        parts << Words::tr("%n with a figure", nullptr, figures);
    if (figures > 0 && (amounts == 0 || amounts == all))
        parts << Words::tr("sum %1").arg(sum.toString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace nianbao
