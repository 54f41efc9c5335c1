// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

/// File systems take 255 bytes; Chinese takes three a character, and suffix and ending need some too.
constexpr qsizetype longestOrganizationInFileName = 50;

const WritableFormat *findFormat(const WritableFormats &formats, const QString &wanted,
                                 QString WritableFormat::*field)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const WritableFormat &format) {
        return !wanted.isEmpty() && (format.*field).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

/// The office, else whoever signs.
QString issuerOf(const Report &report)
{
    const QString organization = report.organization();
    return organization.trimmed().isEmpty() ? report.text(Place::signatureOrganization()) : organization;
}

} // namespace

const WritableFormat *outputById(const QString &id, const WritableFormats &formats)
{
    return findFormat(formats, id, &WritableFormat::id);
}

const WritableFormat *outputForFileName(const QString &fileName, const WritableFormats &formats)
{
    return findFormat(formats, QFileInfo(fileName).suffix(), &WritableFormat::suffix);
}

Error exportGivenUp()
{
    return {QStringLiteral("export.given-up"),
            QCoreApplication::translate("Export", "The export was cancelled.")};
}

DocumentFacts factsOf(const Report &report)
{
    const QString title = report.text(Place::title()).simplified();
    return {title.isEmpty() ? suggestedFileName(report) : title, issuerOf(report).simplified()};
}

QString suggestedFileName(const Report &report)
{
    QString organization = issuerOf(report);
    // Refused by Windows, by Linux, or hiding the file there.
    static const QString refused = QStringLiteral("/\\:*?\"<>|.");
    organization.removeIf([](QChar c) { return !c.isPrint() || refused.contains(c); });
    organization = organization.trimmed().left(longestOrganizationInFileName);
    if (!organization.isEmpty() && organization.back().isHighSurrogate())
        organization.chop(1);
    return report.edition().titleFor(organization, report.year());
}

} // namespace nianbao
