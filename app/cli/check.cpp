// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "checks/checks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

struct Checked
{
    QString file;
    Imported draft;
    QList<Finding> findings; ///< of the import, the report and last year's
};

QJsonArray placesJson(const QList<Place> &places)
{
    QJsonArray keys;
    for (const Place &place : places)
        keys << place.key();
    return keys;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray repairs;
    for (const Repair &repair : finding.repairs) {
        repairs << QJsonObject{{QStringLiteral("id"), repair.id}, {QStringLiteral("title"), repair.title}};
    }
    return {{QStringLiteral("code"), finding.code},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("places"), placesJson(finding.places)},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("repairs"), repairs}};
}

QJsonObject checkedJson(const Checked &checked)
{
    const FindingCounts counts = countFindings(checked.findings);
    QJsonArray findings;
    for (const Finding &finding : checked.findings)
        findings << findingJson(finding);
    const Report &report = checked.draft.report;
    return {{QStringLiteral("file"), checked.file},
            {QStringLiteral("edition"), report.edition().id},
            {QStringLiteral("year"), report.year()},
            {QStringLiteral("organization"), report.organization()},
            {QStringLiteral("verdict"),
             counts.errors > 0 ? QStringLiteral("not-publishable") : QStringLiteral("publishable")},
            {QStringLiteral("counts"), QJsonObject{{QStringLiteral("error"), counts.errors},
                                                   {QStringLiteral("warning"), counts.warnings},
                                                   {QStringLiteral("question"), counts.questions}}},
            {QStringLiteral("findings"), findings}};
}

void printText(const Checked &checked, bool several, const CommandLine &line)
{
    for (const Finding &finding : checked.findings) {
        if (several)
            line.out << checked.file << ": ";
        line.out << severityName(finding.severity) << "  " << finding.message << "  [" << finding.code
                 << "]\n";
    }
    if (several)
        line.out << checked.file << ": ";
    line.out << verdictLine(checked.findings) << '\n';
}

// Nothing, and a complaint, when the file cannot be read or is for another year.
std::optional<Checked> checkFile(const QString &file, const std::optional<Imported> &lastYear,
                                 const CommandLine &line)
{
    std::optional<Imported> draft = readInput(file, {}, line);
    if (!draft)
        return std::nullopt;
    QList<Finding> findings = draft->findings + checkReport(draft->report);
    if (lastYear) {
        if (lastYear->report.year() != draft->report.year() - 1) {
            complain(line, QCoreApplication::translate(
                               "CommandLine",
                               "%1: the report is for %2, and last year's file for %3. Give the file for %4.")
                               .arg(file)
                               .arg(draft->report.year())
                               .arg(lastYear->report.year())
                               .arg(draft->report.year() - 1));
            return std::nullopt;
        }
        findings << checkAgainstLastYear(draft->report, lastYear->report);
    }
    return Checked{file, *std::move(draft), findings};
}

} // namespace

ExitCode check(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("last-year"), {}, QStringLiteral("file")});
    parser.addOption({QStringLiteral("format"), {}, QStringLiteral("format")});
    const QString form = QStringLiteral("nianbao-cli check FILE... [--last-year FILE] [--format text|json]");
    if (!parse(parser, arguments, 1, arguments.size(), form, line))
        return ExitCode::Failed;
    const std::optional<bool> json = wantsJson(parser, line);
    if (!json)
        return ExitCode::Failed;
    std::optional<Imported> lastYear;
    if (parser.isSet(QStringLiteral("last-year"))) {
        lastYear = readInput(parser.value(QStringLiteral("last-year")), {}, line);
        if (!lastYear)
            return ExitCode::Failed;
    }

    const QStringList files = parser.positionalArguments();
    QJsonArray array;
    bool failed = false;
    bool found = false;
    for (const QString &file : files) {
        const std::optional<Checked> checked = checkFile(file, lastYear, line);
        failed = failed || !checked;
        if (!checked)
            continue;
        found = found || countFindings(checked->findings).errors > 0;
        if (*json)
            array << checkedJson(*checked);
        else
            printText(*checked, files.size() > 1, line);
    }
    if (*json && (files.size() > 1 || !array.isEmpty()))
        line.out << jsonText(files.size() > 1 ? QJsonValue(array) : array.first());
    return failed ? ExitCode::Failed : found ? ExitCode::Found : ExitCode::Done;
}

} // namespace nianbao::cli
