// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/rules.h"

#include "checks/terms.h"
#include "report/totals.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao::rules {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

struct Side
{
    Decimal sum;
    QString spelled; ///< "本年新收 1 + 上年结转 0"
    bool anyFigure = false;
};

Side sideOf(const Report &report, const QList<Place> &places)
{
    Side side;
    QStringList terms;
    for (const Place &place : places) {
        if (const std::optional<Decimal> value = effectiveValue(report, place)) {
            side.sum += *value;
            side.anyFigure = true;
        }
        terms << spelledTerm(report, place, rowNameOf(report, place));
    }
    side.spelled = terms.join(QStringLiteral(" + "));
    return side;
}

bool allKnown(const Report &report, const QList<Place> &places)
{
    return std::all_of(places.begin(), places.end(),
                       [&](const Place &place) { return isKnown(report, place); });
}

} // namespace

// "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", the corner of 表三 in both forms
// (国办公开办函〔2019〕60号 and 〔2021〕30号, annex).
QList<Finding> requestsBalance(const Report &report)
{
    QList<Finding> findings;
    for (const Table &table : report.edition().tables) {
        for (const Balance &balance : table.balances) {
            const QList<Place> places = balance.left + balance.right;
            if (!allKnown(report, places))
                continue;
            const Side left = sideOf(report, balance.left);
            const Side right = sideOf(report, balance.right);
            // A side without any figure is still to be filled in: the blanks are a finding of their own.
            if (left.sum == right.sum || !left.anyFigure || !right.anyFigure)
                continue;
            const QString message =
                Words::tr("%1 %2: %3 = %4, but %5 = %6; difference %7")
                    .arg(table.name, columnNameOf(report, places.first()), left.spelled, left.sum.toString(),
                         right.spelled, right.sum.toString(), (left.sum - right.sum).magnitude().toString());
            findings << Finding{balance.code, Severity::Error, places, message, {}};
        }
    }
    return findings;
}

namespace {

// "（予以公开 1 + 部分公开 2）": the terms that are not zero; empty when all are.
QString spelledTerms(const Report &report, const Sum &sum, bool acrossColumns)
{
    QStringList terms;
    for (const Place &term : sum.terms) {
        const std::optional<Decimal> value = effectiveValue(report, term);
        if (value && !value->isZero())
            terms << spelledTerm(report, term,
                                 acrossColumns ? columnNameOf(report, term) : rowNameOf(report, term));
    }
    return terms.isEmpty() ? QString() : Words::tr(" (%1)").arg(terms.join(QStringLiteral(" + ")));
}

Finding sumFinding(const Report &report, const Table &table, const Sum &sum, Decimal stated, Decimal terms)
{
    const bool acrossColumns = sum.terms.first().row() == sum.total.row();
    QString line = acrossColumns ? rowNameOf(report, sum.total) : columnNameOf(report, sum.total);
    if (rowNameOf(report, sum.total) == columnNameOf(report, sum.total)) // the corner of 表三: 总计, twice
        line = (acrossColumns ? Words::tr("row %1") : Words::tr("column %1")).arg(line);
    const QString message =
        Words::tr("%1 %2: the total says %3, its parts add up to %4%5; difference %6")
            .arg(table.name, line, stated.toString(), terms.toString(),
                 spelledTerms(report, sum, acrossColumns), (stated - terms).magnitude().toString());
    Finding finding{sum.code, Severity::Error, QList<Place>{sum.total} + sum.terms, message, {}};
    const std::optional<Decimal> computed = computedTotal(report, sum.total);
    // A total of faulty parts is no mend: the parts come first.
    if (computed && *computed != stated && computed->isInteger() && !computed->isNegative()) {
        finding.repairs << Repair{QStringLiteral("use-computed"),
                                  Words::tr("Use the computed total %1").arg(computed->toString()),
                                  {{sum.total, QString()}}};
    }
    return finding;
}

} // namespace

// The totals of 表三 and 表四 are sums by construction of the form; confirmed on published reports of both
// editions. Only a stated total can be wrong: where none is stated, the computed one is printed.
QList<Finding> statedTotals(const Report &report)
{
    QList<Finding> findings;
    for (const Table &table : report.edition().tables) {
        for (const Sum &sum : table.sums) {
            const Cell stated = report.cell(sum.total);
            if (!stated.isNumber() || !allKnown(report, sum.terms))
                continue;
            Decimal terms;
            for (const Place &term : sum.terms)
                terms += effectiveValue(report, term).value_or(Decimal());
            if (terms != stated.value)
                findings << sumFinding(report, table, sum, stated.value, terms);
        }
    }
    return findings;
}

} // namespace nianbao::rules
