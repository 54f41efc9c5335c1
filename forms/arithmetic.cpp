// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/arithmetic.h"

#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

namespace nianbao {

namespace {

// Terms longer than this are shown without their zeros.
constexpr qsizetype longSum = 3;

QString sumText(const Report &report, const QList<Place> &terms, Decimal &result)
{
    QStringList parts;
    for (const Place &term : terms) {
        const Decimal value = effectiveValue(report, term).value_or(Decimal());
        result += value;
        if (terms.size() <= longSum || !value.isZero())
            parts << value.toString();
    }
    if (parts.isEmpty())
        parts << QStringLiteral("0");
    if (parts.size() == 1)
        return parts.first();
    return QStringLiteral("%1 = %2").arg(parts.join(QStringLiteral(" + ")), result.toString());
}

QString balanceText(const Report &report, const Table &table, const Balance &balance)
{
    Decimal left;
    Decimal right;
    const QString leftText = sumText(report, balance.left, left);
    const QString rightText = sumText(report, balance.right, right);
    const Column *column = table.column(balance.column);
    const QString name = column ? column->name : balance.column;
    if (left == right)
        return QCoreApplication::translate("Arithmetic", "%1: %2; %3; balanced")
            .arg(name, leftText, rightText);
    return QCoreApplication::translate("Arithmetic", "%1: %2; %3; difference %4")
        .arg(name, leftText, rightText, (left - right).magnitude().toString());
}

QString totalText(const Report &report, const Sum &sum)
{
    Decimal result;
    const QString text = sumText(report, sum.terms, result);
    const QString name = report.edition().nameOf(sum.total);
    const Cell stated = report.cell(sum.total);
    if (!stated.isNumber() || stated.value == result)
        return QCoreApplication::translate("Arithmetic", "%1: %2").arg(name, text);
    return QCoreApplication::translate("Arithmetic", "%1: %2; stated %3; difference %4")
        .arg(name, text, stated.value.toString(), (stated.value - result).magnitude().toString());
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
