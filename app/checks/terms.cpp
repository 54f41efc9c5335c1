// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/terms.h"

#include "report/totals.h"

#include <QCoreApplication>

namespace nianbao {

QString spelledTerm(const Report &report, const Place &place, const QString &name)
{
    const std::optional<Decimal> value = effectiveValue(report, place);
    const QString written = value ? value->toString() : QCoreApplication::translate("Checks", "blank");
    return QStringLiteral("%1 %2").arg(name, written);
}

QString rowNameOf(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    const Row *row = table ? table->row(place.row()) : nullptr;
    return row ? row->name : place.key();
}

QString columnNameOf(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    const Column *column = table ? table->column(place.column()) : nullptr;
    return column ? column->name : place.key();
}

} // namespace nianbao
