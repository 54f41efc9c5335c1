// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/newreport.h"

#include <QCoreApplication>

namespace nianbao {

Report newReport(const Edition &edition, int year, const QString &organization)
{
    Report report(edition, year);
    report.setText(Place::organization(), organization);
    report.setText(Place::title(), edition.titleFor(organization, year));
    report.setText(Place::signatureOrganization(), organization);
    return report;
}

void carryOver(Report &report, const Report &lastYear)
{
    const Table *table = report.edition().table(u"requests");
    if (!table)
        return;
    for (const Column &column : table->columns) {
        const Place in = Place::cell(u"requests", u"carried_in", column.id);
        const Cell out = lastYear.cell(Place::cell(u"requests", u"carried_out", column.id));
        if (out.isNumber() && !report.edition().isTotal(in))
            report.setCell(in, Cell::fromNumber(out.value));
    }
}

Result<void> checkIsLastYear(const Report &lastYear, int year)
{
    if (lastYear.year() == year - 1)
        return {};
    return Error{
        QStringLiteral("report.not-last-year"),
        QCoreApplication::translate("NewReport", "That is the report for %1; the one for %2 is needed.")
            .arg(lastYear.year())
            .arg(year - 1)};
}

} // namespace nianbao
