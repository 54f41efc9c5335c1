// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/arithmetic.h"

#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace nianbao {

namespace {

// Terms longer than this are shown without their zeros.
constexpr qsizetype longSum = 3;

// A sum in figures and what it comes to; unknown while a term is. A blank counts for nothing, as in the
// checks.
struct SumInFigures
{
    QString text;
    std::optional<Decimal> result;
};

SumInFigures sumOf(const Report &report, const QList<Place> &terms)
{
    QStringList parts;
    Decimal result;
    int blanks = 0;
    bool known = true;
    for (const Place &term : terms) {
        known = known && (report.cell(term).isNumber() || isComputable(report, term));
        const std::optional<Decimal> value = effectiveValue(report, term);
        if (!value) {
            ++blanks;
            continue;
        }
        result += *value;
        if (terms.size() <= longSum || !value->isZero())
            parts << value->toString();
    }
    if (blanks > 0)
        parts << QCoreApplication::translate("Arithmetic", "%n blank(s)", nullptr, blanks);
    if (parts.isEmpty())
        parts << QStringLiteral("0");
    QString text = parts.join(QStringLiteral(" + "));
    if (parts.size() > 1 && known)
        text += QStringLiteral(" = ") + result.toString();
    return {text, known ? std::optional(result) : std::nullopt};
}

QString balanceText(const Report &report, const Table &table, const Balance &balance)
{
    const SumInFigures left = sumOf(report, balance.left);
    const SumInFigures right = sumOf(report, balance.right);
    const Column *column = table.column(balance.column);
    const QString name = column ? column->name : balance.column;
    if (!left.result || !right.result)
        return QCoreApplication::translate("Arithmetic", "%1: %2; %3").arg(name, left.text, right.text);
    if (*left.result == *right.result)
        return QCoreApplication::translate("Arithmetic", "%1: %2; %3; balanced")
            .arg(name, left.text, right.text);
    const QString difference = (*left.result - *right.result).magnitude().toString();
    return QCoreApplication::translate("Arithmetic", "%1: %2; %3; difference %4")
        .arg(name, left.text, right.text, difference);
}

QString totalText(const Report &report, const Sum &sum)
{
    const SumInFigures parts = sumOf(report, sum.terms);
    const QString name = report.edition().nameOf(sum.total);
    const Cell stated = report.cell(sum.total);
    if (!stated.isNumber() || !parts.result || stated.value == *parts.result)
        return QCoreApplication::translate("Arithmetic", "%1: %2").arg(name, parts.text);
    const QString difference = (stated.value - *parts.result).magnitude().toString();
    return QCoreApplication::translate("Arithmetic", "%1: %2; stated %3; difference %4")
        .arg(name, parts.text, stated.value.toString(), difference);
}

bool takesPart(const Sum &sum, const Place &place)
{
    return sum.total == place || sum.terms.contains(place);
}

} // namespace

QString arithmeticLine(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    if (table == nullptr || !place.isCell())
        return {};
    QStringList lines;
    for (const Balance &balance : table->balances) {
        if (place.column() == balance.column)
            lines << balanceText(report, *table, balance);
    }
    for (const Sum &sum : table->sums) {
        if (takesPart(sum, place))
            lines << totalText(report, sum);
    }
    return lines.join(QStringLiteral("      "));
}

} // namespace nianbao
