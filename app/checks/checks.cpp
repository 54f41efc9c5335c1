// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/checks.h"

#include "checks/rules.h"

#include <algorithm>

namespace nianbao {

namespace {

// Where a finding belongs in the printed report: at the last of its places, where a reader of the form has
// all its figures. So a wrong （七）总计 stands before the balance that fails because of it. Findings without
// place come first.
QList<Finding> inFormOrder(QList<Finding> findings, const Edition &edition)
{
    QHash<Place, qsizetype> order;
    const auto add = [&order](const QList<Place> &places) {
        for (const Place &place : places)
            order.insert(place, order.size() + 1);
    };
    add({Place::organization(), Place::title(), Place::preamble()});
    for (const Section &section : edition.sections) {
        add({Place(section.id)});
        if (const Table *table = edition.table(section.id))
            add(table->places());
        add({Place::note(section.id)});
    }
    add({Place::signatureOrganization(), Place::signatureDate()});
    const auto position = [&order](const Finding &finding) {
        qsizetype last = 0;
        for (const Place &place : finding.places)
            last = qMax(last, order.value(place));
        return last;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return position(a) < position(b); });
    return findings;
}

} // namespace

QList<Finding> checkReport(const Report &report)
{
    QList<Finding> findings;
    for (const auto rule : {rules::structureMissing, rules::structureEmpty, rules::titleYear,
                            rules::requestsBalance, rules::statedTotals, rules::cellNotACount,
                            rules::cellBlank, rules::signatureDate, rules::signatureOrganization})
        findings << rule(report);
    return inFormOrder(findings, report.edition());
}

QList<Finding> checkAgainstLastYear(const Report &report, const Report &lastYear)
{
    QList<Finding> findings;
    for (const auto rule : {rules::lastYearCarriedIn, rules::lastYearInForce, rules::lastYearItems,
                            rules::lastYearDisclosedTotal})
        findings << rule(report, lastYear);
    return inFormOrder(findings, report.edition());
}

} // namespace nianbao
