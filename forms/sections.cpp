// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

bool isBlankText(const Report &report, const Place &place)
{
    return report.text(place).trimmed().isEmpty();
}

// Whether something the clerk has to fill is empty.
bool isBlank(const Report &report, const QString &sectionId)
{
    if (sectionId == infoSectionId())
        return isBlankText(report, Place::title()) || isBlankText(report, Place::organization());
    const Table *table = report.edition().table(sectionId);
    if (table == nullptr)
        return isBlankText(report, Place(sectionId));
    const QList<Place> places = table->places();
    return std::any_of(places.cbegin(), places.cend(), [&report](const Place &place) {
        const CellState state = report.cell(place).state;
        return !report.edition().isTotal(place) && (state == CellState::Blank || state == CellState::Missing);
    });
}

} // namespace

QString infoSectionId()
{
    return QStringLiteral("info");
}

QList<SectionOfWindow> sectionsOfWindow(const Edition &edition)
{
    QList<SectionOfWindow> sections{
        {infoSectionId(), QCoreApplication::translate("Sections", "About the report")}};
    for (const Section &section : edition.sections)
        sections << SectionOfWindow{section.id, section.heading};
    return sections;
}

QString sectionOf(const Edition &edition, const Place &place)
{
    const QString first = place.table().toString();
    return edition.section(first) ? first : infoSectionId();
}

QString sectionOf(const Edition &edition, const Finding &finding)
{
    return sectionOf(edition, finding.places.value(0));
}

SectionState stateOfSection(const Document &document, const QString &sectionId)
{
    QList<Finding> here;
    const Edition &edition = document.report().edition();
    std::copy_if(document.findings().cbegin(), document.findings().cend(), std::back_inserter(here),
                 [&](const Finding &finding) { return sectionOf(edition, finding) == sectionId; });
    const FindingCounts counts = countFindings(here);
    if (counts.errors > 0)
        return {look::Mark::Error,
                QCoreApplication::translate("Sections", "%n error(s)", nullptr, counts.errors)};
    if (counts.warnings > 0)
        return {look::Mark::Warning,
                QCoreApplication::translate("Sections", "%n warning(s)", nullptr, counts.warnings)};
    if (counts.questions > 0)
        return {look::Mark::Question,
                QCoreApplication::translate("Sections", "%n question(s)", nullptr, counts.questions)};
    if (isBlank(document.report(), sectionId))
        return {look::Mark::Blank, QCoreApplication::translate("Sections", "to be filled in")};
    // A page on a web site may do without, so nothing forbids it; but the clerk is to know.
    const bool isUnsigned = isBlankText(document.report(), Place::signatureOrganization()) ||
                            isBlankText(document.report(), Place::signatureDate());
    if (sectionId == infoSectionId() && isUnsigned)
        return {look::Mark::Blank, QCoreApplication::translate("Sections", "signature to be filled in")};
    return {look::Mark::Done, QCoreApplication::translate("Sections", "filled in")};
}

} // namespace nianbao
