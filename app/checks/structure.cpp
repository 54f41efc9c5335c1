// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/rules.h"

#include "checks/terms.h"
#include "report/totals.h"
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

Finding missing(const QList<Place> &places, const QString &message, const QList<Repair> &repairs = {})
{
    return {QStringLiteral("structure.missing"), Severity::Error, places, message, repairs};
}

// What a table lacks: whole rows by name, single cells by row and column.
struct Lack
{
    QList<Place> places;
    QStringList names;
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
                (isMissing(report, place) ? gone : there) << place;
        }
        lack.places << gone;
        lack.everything = lack.everything && there.isEmpty();
        if (there.isEmpty()) {
            lack.names << row.name;
            continue;
        }
        for (const Place &place : std::as_const(gone))
            lack.names << QStringLiteral("%1·%2").arg(row.name, columnNameOf(report, place));
    }
    return lack;
}

QList<Repair> fillMissing(const Report &report, const QList<Place> &places)
{
    QList<RepairStep> zeros;
    for (const Place &place : places) {
        if (!report.edition().isTotal(place))
            zeros << RepairStep{place, QStringLiteral("0")};
    }
    if (zeros.isEmpty())
        return {};
    const QString title =
        Words::tr("Fill the %n missing cell(s) with 0", nullptr, static_cast<int>(zeros.size()));
    return {{QStringLiteral("fill-zero"), title, zeros}};
}

QList<Finding> missingInTable(const Report &report, const Section &section, const Table &table)
{
    const Lack lack = lackOf(report, table);
    if (lack.places.isEmpty())
        return {};
    const QString message =
        lack.everything ? Words::tr("%1 is missing: the section “%2” has no table. Fill it in; where nothing "
                                    "happened, the form wants 0.")
                              .arg(table.name, section.heading)
                        : Words::tr("%1 lacks: %2. Fill them in; where nothing happened, the form wants 0.")
                              .arg(table.name, lack.names.join(Words::tr(", ")));
    return {missing(lack.places, message, fillMissing(report, lack.places))};
}

} // namespace

// 条例 art. 50 and the annex of both forms: six sections, three tables, in the form's layout.
QList<Finding> structureMissing(const Report &report)
{
    QList<Finding> findings;
    if (report.text(Place::title()).trimmed().isEmpty())
        findings << missing({Place::title()},
                            Words::tr("The report has no title. Write it under “About the report”."));
    for (const Section &section : report.edition().sections) {
        const Table *table = report.edition().table(section.id);
        if (section.kind == Section::Kind::Table && table)
            findings << missingInTable(report, section, *table);
        else if (!report.hasText(Place(section.id)))
            findings << missing({Place(section.id)},
                                Words::tr("The section “%1” is missing. Write it.").arg(section.heading));
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
                                Words::tr("The section “%1” is empty. Write it.").arg(section.heading),
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
                        message.arg(written, QString::number(report.year() + 1)),
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
                    message.arg(written, QString::number(report.year()), meant),
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
