// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/terms.h"

#include "report/totals.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

// Whether all inputs below a total can be read: its computed value rests on them, whatever totals between
// were stated.
bool isComputable(const Report &report, const Place &total)
{
    const QList<Sum> sums = report.edition().sumsOf(total);
    if (sums.isEmpty()) {
        const CellState state = report.cell(total).state;
        return state == CellState::Number || state == CellState::Blank;
    }
    const QList<Place> &terms = sums.first().terms;
    return std::all_of(terms.begin(), terms.end(),
                       [&](const Place &term) { return isComputable(report, term); });
}

} // namespace

bool isKnown(const Report &report, const Place &place)
{
    switch (report.cell(place).state) {
    case CellState::Number:
        return true;
    case CellState::Unread:
        return false;
    case CellState::Blank:
    case CellState::Missing:
        break;
    }
    return isComputable(report, place);
}

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
