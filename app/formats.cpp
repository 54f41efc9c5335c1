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
        const Fonts fonts = resolveFonts(fontFolders(), options.style.faces, options.giveUp);
        Pages pages = typeset(compose(report), options.style, fonts, options.giveUp);
        if (options.giveUp && options.giveUp())
            return exportGivenUp();
        const DocumentFacts facts = factsOf(report);
        pages.title = facts.title;
        return pdfFromPages(pages, {options.moment, facts.author});
    };
    const auto forewarnings = [](const Report &report, const WriteOptions &options) {
        const Fonts fonts = resolveFonts(fontFolders(), options.style.faces, options.giveUp);
        return fontForewarnings(fontFacts(compose(report), fonts, options.giveUp));
    };
    return {.id = QStringLiteral("pdf"),
            .suffix = QStringLiteral("pdf"),
            .name = QStringLiteral("PDF"),
            .hasPages = true,
            .write = write,
            .forewarnings = forewarnings};
}

/// What the report lacks of the form, in words; nothing when it is whole. Pages print such parts empty; a
/// file that is read again leaves them out, so that missing never becomes blank.
QStringList leavesOut(const Report &report, const WriteOptions &)
{
    QStringList parts;
    for (const Block &block : compose(report)) {
        const int rows = static_cast<int>(block.grid.missingRows.size());
        if (block.role == BlockRole::Heading && block.missing)
            parts << block.text;
        else if (block.role == BlockRole::Table && !block.missing && rows > 0)
            parts << QCoreApplication::translate("Formats", "%n row(s) of %1", nullptr, rows)
                         .arg(report.edition().table(block.place.key())->name);
    }
    if (parts.isEmpty())
        return {};
    return {QCoreApplication::translate("Formats",
                                        "The report lacks parts of the form, and this format leaves them "
                                        "out: %1. Fill them in, or export a PDF, which prints them empty.")
                .arg(parts.join(QCoreApplication::translate("Formats", "; ")))};
}

} // namespace

std::optional<QDateTime> fixedMoment()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    // Files write a year in four digits.
    const bool canBeWritten =
        ok && moment.isValid() && moment.date().year() >= 0 && moment.date().year() <= 9999;
    return canBeWritten ? std::optional<QDateTime>(moment) : std::nullopt;
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
    WritableFormats documents{docxOutput(), htmlOutput(),      htmlFragmentOutput(), odtOutput(),
                              textOutput(), textCellsOutput(), textPipesOutput(),    markdownOutput()};
    for (WritableFormat &format : documents)
        format.forewarnings = leavesOut;
    return WritableFormats{projectOutput(), pdfOutput()} + documents +
           WritableFormats{csvOutput(), jsonOutput()};
}

} // namespace nianbao
