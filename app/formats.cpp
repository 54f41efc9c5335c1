// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"

#include "export/docx.h"
#include "export/odt.h"
#include "project/projectfile.h"
#include "typeset/fontcheck.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

QString projectName()
{
    return QCoreApplication::translate("Formats", "Nianbao project");
}

ReadableFormat projectInput()
{
    ReadableFormat format;
    format.id = QStringLiteral("nianbao");
    format.suffixes = {QStringLiteral("nianbao")};
    format.name = projectName();
    format.recognizes = looksLikeProject;
    format.readReport = [](const QByteArray &bytes, const QList<Edition> &editions) -> Result<Imported> {
        Result<Report> report = projectFromBytes(bytes, editions);
        if (!report)
            return report.error();
        return Imported{*std::move(report), {}, {}, {}};
    };
    return format;
}

WritableFormat projectOutput()
{
    return {QStringLiteral("nianbao"),
            QStringLiteral("nianbao"),
            projectName(),
            QStringLiteral("nianbao"),
            false,
            [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
                return projectToBytes(report);
            }};
}

Error givenUp()
{
    return {QStringLiteral("export.given-up"),
            QCoreApplication::translate("Formats", "The export was given up.")};
}

/// Who a document says it is from: the office, or whoever signs when the report names none.
QString issuerOf(const Report &report)
{
    const QString organization = report.organization().trimmed();
    return organization.isEmpty() ? report.text(Place::signatureOrganization()).trimmed() : organization;
}

WritableFormat pdfOutput()
{
    return {QStringLiteral("pdf"),
            QStringLiteral("pdf"),
            QStringLiteral("PDF"),
            {},
            true,
            [](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
                const Pages pages = typeset(compose(report), options.style,
                                            resolveFonts(fontFolders(), options.style.faces), options.giveUp);
                if (options.giveUp && options.giveUp())
                    return givenUp();
                return pdfFromPages(pages, {options.moment, issuerOf(report)});
            },
            [](const Report &report, const WriteOptions &options) {
                const Fonts fonts = resolveFonts(fontFolders(), options.style.faces, options.giveUp);
                return fontForewarnings(fontFacts(compose(report), fonts, options.giveUp));
            }};
}

} // namespace

std::optional<QDateTime> fixedMoment()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? std::optional<QDateTime>(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) : std::nullopt;
}

QStringList fontFolders()
{
    // Fonts that are installed without the system knowing them as its own: 仿宋 comes with TeX on Debian.
    return {QStringLiteral("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol")};
}

ReadableFormats readableFormats()
{
    // The text last: it takes whatever is none of the others.
    return {projectInput(), htmlFormat(), textFormat()};
}

WritableFormats writableFormats()
{
    return {projectOutput(),      pdfOutput(),      docxOutput(), htmlOutput(),
            htmlFragmentOutput(), odtOutput(),      textOutput(), textCellsOutput(),
            textPipesOutput(),    markdownOutput(), csvOutput(),  jsonOutput()};
}

} // namespace nianbao
