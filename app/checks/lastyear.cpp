// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/rules.h"

#include "checks/terms.h"
#include "report/totals.h"

#include <QCoreApplication>

namespace nianbao::rules {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

std::optional<Decimal> figure(const Report &report, const Place &place)
{
    return report.edition().hasCell(place) ? effectiveValue(report, place) : std::nullopt;
}

Place proactive(const QString &row, const char16_t *column)
{
    return Place::cell(u"proactive_disclosure", row, column);
}

QStringList rowsOf(const Report &report, QStringView table)
{
    QStringList ids;
    if (const Table *of = report.edition().table(table)) {
        for (const Row &row : of->rows)
            ids << row.id;
    }
    return ids;
}

Finding lastYearFinding(const QString &code, const Place &place, const QString &message)
{
    return {code, Severity::Warning, {place}, message, {}};
}

bool sameEdition(const Report &report, const Report &lastYear)
{
    return report.edition().id == lastYear.edition().id;
}

} // namespace

// The same applications, counted twice: open at last year's end, taken over at this year's start. The
// meaning did not change with the form of 2021.
QList<Finding> lastYearCarriedIn(const Report &report, const Report &lastYear)
{
    QList<Finding> findings;
    const Table *table = report.edition().table(u"requests");
    if (!table)
        return findings;
    for (const Column &column : table->columns) {
        const Place in = Place::cell(u"requests", u"carried_in", column.id);
        const Place out = Place::cell(u"requests", u"carried_out", column.id);
        const std::optional<Decimal> now = figure(report, in);
        const std::optional<Decimal> before = figure(lastYear, out);
        if (!now || !before || *now == *before)
            continue;
        const QString message =
            Words::tr("%1 %2: carried in from last year %3, but last year's report carries %4 out; "
                      "difference %5");
        findings << lastYearFinding(QStringLiteral("last-year.carried-in"), in,
                                    message.arg(table->name, column.name, now->toString(), before->toString(),
                                                (*now - *before).magnitude().toString()));
    }
    return findings;
}

// Can be broken lawfully (expiry without repeal, bodies merged), so a warning that wants an explanation.
QList<Finding> lastYearInForce(const Report &report, const Report &lastYear)
{
    QList<Finding> findings;
    for (const QString &row : rowsOf(report, u"proactive_disclosure")) {
        const std::optional<Decimal> now = figure(report, proactive(row, u"in_force"));
        const std::optional<Decimal> before = figure(lastYear, proactive(row, u"in_force"));
        const std::optional<Decimal> issued = figure(report, proactive(row, u"issued_this_year"));
        const std::optional<Decimal> repealed = figure(report, proactive(row, u"repealed_this_year"));
        if (!now || !before || !issued || !repealed)
            continue;
        const Decimal expected = *before + *issued - *repealed;
        if (*now == expected)
            continue;
        const QString message =
            Words::tr("%1: in force %2, but last year %3 + issued %4 - repealed %5 = %6; difference %7");
        const Place place = proactive(row, u"in_force");
        findings << lastYearFinding(QStringLiteral("last-year.in-force"), place,
                                    message.arg(report.edition().nameOf(place), now->toString(),
                                                before->toString(), issued->toString(), repealed->toString(),
                                                expected.toString(),
                                                (*now - expected).magnitude().toString()));
    }
    return findings;
}

QList<Finding> lastYearItems(const Report &report, const Report &lastYear)
{
    QList<Finding> findings;
    if (!sameEdition(report, lastYear))
        return findings;
    for (const QString &row : rowsOf(report, u"proactive_disclosure")) {
        const Place place = proactive(row, u"prior_year_items");
        const std::optional<Decimal> now = figure(report, place);
        const std::optional<Decimal> before = figure(lastYear, place);
        const std::optional<Decimal> change = figure(lastYear, proactive(row, u"change_this_year"));
        if (!now || !before || !change || *now == *before + *change)
            continue;
        const QString message =
            Words::tr("%1: %2, but last year's report has %3 items and a change of %4, together %5");
        findings << lastYearFinding(QStringLiteral("last-year.items"), place,
                                    message.arg(report.edition().nameOf(place), now->toString(),
                                                before->toString(), change->toString(),
                                                (*before + *change).toString()));
    }
    return findings;
}

QList<Finding> lastYearDisclosedTotal(const Report &report, const Report &lastYear)
{
    QList<Finding> findings;
    if (!sameEdition(report, lastYear))
        return findings;
    for (const QString &row : rowsOf(report, u"proactive_disclosure")) {
        const Place place = proactive(row, u"disclosed_total");
        const std::optional<Decimal> now = figure(report, place);
        const std::optional<Decimal> before = figure(lastYear, place);
        const std::optional<Decimal> added = figure(report, proactive(row, u"disclosed_this_year"));
        if (!now || !before || !added || *now >= *before + *added)
            continue;
        const QString message = Words::tr("%1: %2 is less than last year's %3 + newly disclosed %4 = %5");
        findings << lastYearFinding(QStringLiteral("last-year.disclosed-total"), place,
                                    message.arg(report.edition().nameOf(place), now->toString(),
                                                before->toString(), added->toString(),
                                                (*before + *added).toString()));
    }
    return findings;
}

} // namespace nianbao::rules
