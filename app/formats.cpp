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
    const auto write = [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
        return projectToBytes(report);
    };
    return {.id = QStringLiteral("nianbao"),
            .suffix = QStringLiteral("nianbao"),
            .name = projectName(),
            .readBackAs = QStringLiteral("nianbao"),
            .write = write};
}

WritableFormat pdfOutput()
{
    const auto write = [](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        Pages pages = typeset(compose(report), options.style,
                              resolveFonts(fontFolders(), options.style.faces), options.giveUp);
        if (options.giveUp && options.giveUp())
            return exportGivenUp();
        const DocumentFacts facts = factsOf(report);
        pages.title = facts.title;
        return pdfFromPages(pages, {options.moment, facts.author});
    };
    const auto forewarnings = [](const Report &report, const WriteOptions &options) {
        return fontForewarnings(fontFacts(compose(report), resolveFonts(fontFolders(), options.style.faces)));
    };
    return {.id = QStringLiteral("pdf"),
            .suffix = QStringLiteral("pdf"),
            .name = QStringLiteral("PDF"),
            .hasPages = true,
            .write = write,
            .forewarnings = forewarnings};
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
