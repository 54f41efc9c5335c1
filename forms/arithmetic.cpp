// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/arithmetic.h"

#include "base/numberreading.h"
#include "forms/visibletext.h"
#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)
};

// Terms longer than this are shown without their zeros.
constexpr qsizetype longSum = 3;

// A sum in figures and what it comes to; unknown while a term is.
struct SumInFigures
{
    QString text;
    std::optional<Decimal> result;
};

// A sentence about one identity.
struct Statement
{
    QString text;
    bool holds = true;
};

QString rowName(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    const Row *row = table ? table->row(place.row()) : nullptr;
    return row ? row->name : place.key();
}

QString columnName(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    const Column *column = table ? table->column(place.column()) : nullptr;
    return column ? column->name : place.key();
}

QString unreadText(const Cell &cell)
{
    constexpr qsizetype longest = 12;
    QString text = visibleText(cell.written);
    if (text.size() > longest)
        text = text.first(longest) + QStringLiteral("…");
    return isNothingMark(cell.written) ? Words::tr("“%1”").arg(text)
                                       : Words::tr("“%1” (not a figure)").arg(text);
}

SumInFigures sumOf(const Report &report, const QList<Place> &terms)
{
    QStringList parts;
    Decimal result;
    int blanks = 0;
    int lacking = 0;
    bool known = true;
    for (const Place &term : terms) {
        known = known && isKnown(report, term);
        const Cell cell = report.cell(term);
        const std::optional<Decimal> value = effectiveValue(report, term);
        if (value) {
            result += *value;
            if (terms.size() <= longSum || !value->isZero())
                parts << value->toString();
        } else if (cell.state == CellState::Unread) {
            parts << unreadText(cell);
        } else if (!isKnown(report, term)) {
            ++lacking;
        } else {
            ++blanks;
        }
    }
    if (blanks > 0)
        parts << Words::tr("%n blank(s)", nullptr, blanks);
    if (lacking > 0)
        parts << Words::tr("%n unknown", nullptr, lacking);
    if (parts.isEmpty())
        parts << QStringLiteral("0");
    QString text = parts.join(QStringLiteral(" + "));
    if (parts.size() > 1 && known)
        text += QStringLiteral(" = ") + result.toString();
    return {text, known ? std::optional(result) : std::nullopt};
}

QString namesOf(const Report &report, const QList<Place> &terms)
{
    QStringList names;
    for (const Place &term : terms)
        names << rowName(report, term);
    return names.join(QStringLiteral(" + "));
}

Statement balanceText(const Report &report, const Balance &balance)
{
    const SumInFigures left = sumOf(report, balance.left);
    const SumInFigures right = sumOf(report, balance.right);
    const QString name = Words::tr("%1 (%2 = %3)")
                             .arg(columnName(report, balance.left.first()), namesOf(report, balance.left),
                                  namesOf(report, balance.right));
    if (!left.result || !right.result)
        return {Words::tr("%1: %2; %3; cannot be compared").arg(name, left.text, right.text), true};
    const auto isBlank = [&report](const Place &term) {
        return !effectiveValue(report, term);
    };
    if (std::all_of(balance.left.cbegin(), balance.left.cend(), isBlank) &&
        std::all_of(balance.right.cbegin(), balance.right.cend(), isBlank))
        return {Words::tr("%1: not filled in yet").arg(name), true};
    if (*left.result == *right.result)
        return {Words::tr("%1: %2; %3; balanced").arg(name, left.text, right.text), true};
    const QString difference = (*left.result - *right.result).magnitude().toString();
    return {Words::tr("%1: %2; %3; difference %4").arg(name, left.text, right.text, difference), false};
}

// "自然人 总计" for the sum of a column, "本年新收 总计" for that of a row.
QString nameOfSum(const Report &report, const Sum &sum)
{
    const bool alongRow = sum.terms.first().row() == sum.total.row();
    const QString row = rowName(report, sum.total);
    const QString column = columnName(report, sum.total);
    if (row == column) // the corner of 表三: 总计, twice
        return alongRow ? Words::tr("%1 (across)").arg(row) : Words::tr("%1 (down)").arg(row);
    return alongRow ? QStringLiteral("%1 %2").arg(row, column) : QStringLiteral("%1 %2").arg(column, row);
}

Statement totalText(const Report &report, const Sum &sum, bool atTotal)
{
    const SumInFigures parts = sumOf(report, sum.terms);
    const QString name = nameOfSum(report, sum);
    const Cell stated = report.cell(sum.total);
    if (stated.state == CellState::Unread)
        return {Words::tr("%1: %2; stated %3").arg(name, parts.text, unreadText(stated)), false};
    if (!parts.result)
        return {Words::tr("%1: %2; cannot be added up").arg(name, parts.text), true};
    if (!stated.isNumber() || stated.value == *parts.result)
        return {Words::tr("%1: %2").arg(name, parts.text), true};
    const QString difference = (stated.value - *parts.result).magnitude().toString();
    QString text = Words::tr("%1: %2; stated %3; difference %4")
                       .arg(name, parts.text, stated.value.toString(), difference);
    if (const std::optional<Decimal> computed = computedTotal(report, sum.total); atTotal && computed)
        text += Words::tr(" (Delete: use the computed %1)").arg(computed->toString());
    return {text, false};
}

} // namespace

QString arithmeticLine(const Report &report, const Place &place)
{
    const Table *table = report.edition().table(place.table());
    if (table == nullptr || !place.isCell())
        return {};
    QList<Statement> statements;
    for (const Balance &balance : table->balances) {
        if (place.column() == balance.column)
            statements << balanceText(report, balance);
    }
    for (const Sum &sum : table->sums) {
        if (sum.total == place || sum.terms.contains(place))
            statements << totalText(report, sum, sum.total == place);
    }
    std::stable_partition(statements.begin(), statements.end(),
                          [](const Statement &statement) { return !statement.holds; });
    QStringList lines;
    for (const Statement &statement : statements)
        lines << statement.text;
    return lines.join(QStringLiteral("      "));
}

} // namespace nianbao
