// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/rules.h"

#include "checks/terms.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nianbao::rules {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Finding missing(const QList<Place> &places, const QString &message)
{
    return {QStringLiteral("structure.missing"), Severity::Error, places, message, {}};
}

// What a table lacks: whole rows by name, single cells by place.
struct Lack
{
    QList<Place> places;
    QStringList rows;
    QStringList cells;
    bool everything = true;
};

Lack lackOf(const Report &report, const Table &table)
{
    Lack lack;
    for (const Row &row : table.rows) {
        QList<Place> there;
        QList<Place> gone;
        for (const Place &place : table.places()) {
            if (place.row() == row.id)
                (report.cell(place).state == CellState::Missing ? gone : there) << place;
        }
        lack.places << gone;
        lack.everything = lack.everything && there.isEmpty();
        if (there.isEmpty())
            lack.rows << row.name;
        else
            std::transform(gone.begin(), gone.end(), std::back_inserter(lack.cells),
                           [&](const Place &place) { return report.edition().nameOf(place); });
    }
    return lack;
}

QList<Finding> missingInTable(const Report &report, const Section &section, const Table &table)
{
    const Lack lack = lackOf(report, table);
    const QString separator = Words::tr(", ");
    if (lack.places.isEmpty())
        return {};
    if (lack.everything) {
        return {missing(
            lack.places,
            Words::tr("%1 is missing: the section “%2” has no table.").arg(table.name, section.heading))};
    }
    QList<Finding> findings;
    if (!lack.rows.isEmpty()) {
        const QString message =
            Words::tr("%1: %n row(s) are missing: %2.", nullptr, static_cast<int>(lack.rows.size()));
        findings << missing(lack.places, message.arg(table.name, lack.rows.join(separator)));
    }
    if (!lack.cells.isEmpty()) {
        const QString message =
            Words::tr("%1: %n cell(s) are missing: %2.", nullptr, static_cast<int>(lack.cells.size()));
        findings << missing(lack.places, message.arg(table.name, lack.cells.join(separator)));
    }
    return findings;
}

} // namespace

// 条例 art. 50 and the annex of both forms: six sections, three tables, in the form's layout.
QList<Finding> structureMissing(const Report &report)
{
    QList<Finding> findings;
    if (report.text(Place::title()).trimmed().isEmpty())
        findings << missing({Place::title()}, Words::tr("The report has no title."));
    for (const Section &section : report.edition().sections) {
        const Table *table = report.edition().table(section.id);
        if (section.kind == Section::Kind::Table && table)
            findings << missingInTable(report, section, *table);
        else if (!report.hasText(Place(section.id)))
            findings << missing({Place(section.id)},
                                Words::tr("The section “%1” is missing.").arg(section.heading));
    }
    return findings;
}

// "不能遗漏" (国办公开办函〔2021〕30号, 一（一）): a heading without a word under it is an omission. 六 may
// say 无.
QList<Finding> structureEmpty(const Report &report)
{
    QList<Finding> findings;
    for (const Section &section : report.edition().sections) {
        const Place place(section.id);
        const bool isText = section.kind == Section::Kind::Text;
        if (isText && report.hasText(place) && report.text(place).trimmed().isEmpty()) {
            findings << Finding{QStringLiteral("structure.empty"),
                                Severity::Error,
                                {place},
                                Words::tr("The section “%1” is empty.").arg(section.heading),
                                {}};
        }
    }
    return findings;
}

QList<Finding> titleYear(const Report &report)
{
    const std::optional<int> named = yearIn(report.text(Place::title()));
    if (!named || *named == report.year())
        return {};
    const QString message = Words::tr("The title names the year %1, but this is the report for %2.");
    return {Finding{QStringLiteral("title.year"),
                    Severity::Error,
                    {Place::title()},
                    message.arg(*named).arg(report.year()),
                    {}}};
}

// The report covers 1月1日 to 12月31日 of its year and is due by 31 January or 31 March of the next
// (条例 art. 49): a date before the year's end is a slip, mostly the old year written in January.
QList<Finding> signatureDate(const Report &report)
{
    const QString written = report.text(Place::signatureDate()).trimmed();
    if (written.isEmpty())
        return {};
    const std::optional<QDate> date = dateIn(written);
    if (!date) {
        const QString message = Words::tr("The date of the signature “%1” is no date such as %2年1月20日.");
        return {Finding{QStringLiteral("signature.date"),
                        Severity::Warning,
                        {Place::signatureDate()},
                        message.arg(written).arg(report.year() + 1),
                        {}}};
    }
    if (*date >= QDate(report.year(), 12, 31))
        return {};
    const QString message =
        Words::tr("The signature is dated %1, before the end of the report year %2. Is it %3?");
    const QDate nextYear = QDate(report.year() + 1, date->month(), 1);
    const int day = std::min(date->day(), nextYear.daysInMonth());
    const QString meant = QStringLiteral("%1年%2月%3日").arg(report.year() + 1).arg(date->month()).arg(day);
    return {Finding{QStringLiteral("signature.date"),
                    Severity::Error,
                    {Place::signatureDate()},
                    message.arg(written).arg(report.year()).arg(meant),
                    {Repair{QStringLiteral("next-year"),
                            Words::tr("Write %1").arg(meant),
                            {{Place::signatureDate(), meant}}}}}};
}

namespace {

QString comparable(QString organization)
{
    organization.remove(QStringLiteral("人民政府")); // 市人民政府办公室, 市政府办公室: one body
    organization.remove(QStringLiteral("政府"));
    organization.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return organization;
}

} // namespace

// Seen in published reports: a draft made from another office's. A signature may leave the region out
// (县行政审批服务局) or the title may.
QList<Finding> signatureOrganization(const Report &report)
{
    const QString inTitle = organizationIn(report.text(Place::title()));
    const QString inSignature = report.text(Place::signatureOrganization()).trimmed();
    const QString a = comparable(inTitle);
    const QString b = comparable(inSignature);
    if (a.isEmpty() || b.isEmpty() || a.endsWith(b) || b.endsWith(a))
        return {};
    const QString message = Words::tr("The title names “%1”, the signature “%2”.");
    return {Finding{QStringLiteral("signature.organization"),
                    Severity::Warning,
                    {Place::signatureOrganization(), Place::title()},
                    message.arg(inTitle, inSignature),
                    {}}};
}

} // namespace nianbao::rules
