// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"

#include "cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

// The contract, not prose: it is the same in every language.
QString usage()
{
    return QStringLiteral(
        "nianbao-cli check   FILE... [--last-year FILE] [--format text|json]\n"
        "nianbao-cli convert IN OUT [--to FORMAT] [--from FORMAT] [--page-style FILE] [--mark TEXT]\n"
        "nianbao-cli convert IN... FOLDER/ --to FORMAT\n"
        "nianbao-cli new     --organization NAME --year YYYY [--last-year FILE] OUT.nianbao\n"
        "nianbao-cli show    FILE [--cells | --texts | --blocks | --unclaimed] [--format text|json]\n"
        "nianbao-cli compare A B [--format text|json]\n"
        "nianbao-cli formats\n");
}

} // namespace

namespace cli {

void complain(const CommandLine &line, const QString &text)
{
    QString oneLine = text;
    oneLine.replace(QLatin1Char('\n'), QLatin1Char(' '));
    line.err << "nianbao-cli: " << oneLine << '\n';
}

bool parse(QCommandLineParser &parser, const QStringList &arguments, qsizetype least, qsizetype most,
           const QString &form, const CommandLine &line)
{
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QString()} + arguments)) {
        complain(line, parser.errorText());
        return false;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most) {
        complain(line, QCoreApplication::translate("CommandLine", "Write: %1").arg(form));
        return false;
    }
    return true;
}

std::optional<bool> wantsJson(const QCommandLineParser &parser, const CommandLine &line)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format == u"json")
        return true;
    if (format.isEmpty() || format == u"text")
        return false;
    complain(line,
             QCoreApplication::translate("CommandLine", "--format is text or json, not “%1”.").arg(format));
    return std::nullopt;
}

std::optional<Imported> readInput(const QString &path, const QString &formatId, const CommandLine &line)
{
    Result<Imported> imported = importFile(path, line.readable, line.editions, formatId);
    if (!imported) {
        complain(line, QStringLiteral("%1: %2").arg(path, imported.error().text));
        return std::nullopt;
    }
    return *std::move(imported);
}

void tellUnclaimed(const QString &path, const Imported &draft, const CommandLine &line)
{
    const int count = static_cast<int>(draft.unclaimed.size());
    if (count > 0)
        complain(line,
                 QCoreApplication::translate("CommandLine",
                                             "%1: %n part(s) of the draft had no place in the form and are "
                                             "left out; “show --unclaimed” lists them.",
                                             nullptr, count)
                     .arg(path));
}

QString jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace cli

ExitCode runCommandLine(const QStringList &arguments, const CommandLine &line)
{
    using Verb = ExitCode (*)(const QStringList &, const CommandLine &);
    struct Entry
    {
        const char16_t *name;
        Verb run;
    };
    static constexpr Entry verbs[] = {
        {u"check", cli::check}, {u"convert", cli::convert}, {u"new", cli::create},
        {u"show", cli::show},   {u"compare", cli::compare}, {u"formats", cli::formats},
    };
    const QString name = arguments.value(0);
    for (const Entry &verb : verbs) {
        if (name == QStringView(verb.name))
            return verb.run(arguments.sliced(1), line);
    }
    if (name == u"--version") {
        line.out << "nianbao-cli " << NIANBAO_VERSION << '\n';
        return ExitCode::Done;
    }
    if (name == u"--help" || name == u"help") {
        line.out << usage();
        return ExitCode::Done;
    }
    cli::complain(
        line,
        name.isEmpty()
            ? QCoreApplication::translate(
                  "CommandLine",
                  "Say what to do: check, convert, new, show, compare or formats; --help tells more.")
            : QCoreApplication::translate(
                  "CommandLine",
                  "There is no “%1”. Use check, convert, new, show, compare or formats; --help tells more.")
                  .arg(name));
    return ExitCode::Failed;
}

} // namespace nianbao
