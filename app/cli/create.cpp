// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "base/safefile.h"
#include "edition/editionloader.h"
#include "project/projectfile.h"
#include "report/newreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao::cli {

namespace {

// The year as four digits; 0 for anything else, which no edition is for.
int yearFrom(const QString &text)
{
    bool ok = false;
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = text.size() == 4 && isPlain ? text.toInt(&ok) : 0;
    return ok ? year : 0;
}

} // namespace

ExitCode create(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("organization"), {}, QStringLiteral("name")});
    parser.addOption({QStringLiteral("year"), {}, QStringLiteral("year")});
    parser.addOption({QStringLiteral("last-year"), {}, QStringLiteral("file")});
    const QString form =
        QStringLiteral("nianbao-cli new --organization NAME --year YYYY [--last-year FILE] OUT.nianbao");
    if (!parse(parser, arguments, 1, 1, form, line))
        return ExitCode::Failed;
    const QString organization = parser.value(QStringLiteral("organization")).trimmed();
    const QString yearText = parser.value(QStringLiteral("year"));
    if (organization.isEmpty() || yearText.isEmpty()) {
        complain(line, QCoreApplication::translate("CommandLine", "Write: %1").arg(form));
        return ExitCode::Failed;
    }
    const int year = yearFrom(yearText);
    const Result<Edition> edition =
        year > 0
            ? editionForYear(line.editions, year)
            : Error{QStringLiteral("cli.year"),
                    QCoreApplication::translate("CommandLine", "“%1” is no year. Write it with four digits.")
                        .arg(yearText)};
    if (!edition) {
        complain(line, edition.error().text);
        return ExitCode::Failed;
    }
    Report report = newReport(*edition, year, organization);
    if (parser.isSet(QStringLiteral("last-year"))) {
        const QString path = parser.value(QStringLiteral("last-year"));
        const std::optional<Imported> lastYear = readInput(path, {}, line);
        if (!lastYear)
            return ExitCode::Failed;
        if (const Result<void> fits = checkIsLastYear(lastYear->report, year); !fits) {
            complain(line, QStringLiteral("%1: %2").arg(path, fits.error().text));
            return ExitCode::Failed;
        }
        tellUnclaimed(path, *lastYear, line);
        carryOver(report, lastYear->report);
    }
    const QString target = parser.positionalArguments().first();
    if (!target.endsWith(QStringLiteral(".nianbao"))) {
        complain(line,
                 QCoreApplication::translate(
                     "CommandLine", "%1: a new report is a project file. Give a name that ends in .nianbao.")
                     .arg(target));
        return ExitCode::Failed;
    }
    if (const Result<void> written = writeFileSafely(target, projectToBytes(report)); !written) {
        complain(line, QStringLiteral("%1: %2").arg(target, written.error().text));
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace nianbao::cli
