// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace nianbao::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString knownOutputs(const WritableFormats &formats)
{
    QStringList ids;
    for (const WritableFormat &format : formats)
        ids << format.id;
    return ids.join(Words::tr(", "));
}

// By --to, else by the suffix of OUT; a complaint when neither names one.
const WritableFormat *outputFormat(const QCommandLineParser &parser, const QString &target,
                                   const CommandLine &line)
{
    const QString to = parser.value(QStringLiteral("to"));
    const WritableFormat *format =
        to.isEmpty() ? outputForFileName(target, line.writable) : outputById(to, line.writable);
    if (!format) {
        complain(line, Words::tr("“%1” names no format that can be written. Use one of: %2.")
                           .arg(to.isEmpty() ? target : to, knownOutputs(line.writable)));
    }
    return format;
}

/// What one run of `convert` does to each of its inputs.
struct Conversion
{
    const WritableFormat &format;
    QString from; ///< empty: found by content
    WriteOptions options;
    QSet<QString> told; ///< forewarnings, each said once however many reports are written
};

/// The page settings of a file; a complaint when it holds none.
std::optional<PageStyle> pageStyleOfFile(const QString &path, const CommandLine &line)
{
    constexpr qint64 largest = qint64{64} * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(line, Words::tr("%1 cannot be opened (%2). Check the name and that you may read it.")
                           .arg(path, file.errorString()));
        return std::nullopt;
    }
    const QJsonDocument json = QJsonDocument::fromJson(file.read(largest));
    if (!json.isObject()) {
        complain(line, Words::tr("%1 holds no page settings. Give a JSON file with them.").arg(path));
        return std::nullopt;
    }
    // What a clerk mistypes here would be passed over in silence; the settings of a newer version may be.
    if (const QStringList unknown = unknownPageStyleKeys(json.object()); !unknown.isEmpty()) {
        complain(line, Words::tr("%1: there is no page setting “%2”. Correct it or leave it out.")
                           .arg(path, unknown.first()));
        return std::nullopt;
    }
    const Result<PageStyle> read = pageStyleFromJson(json.object());
    if (!read) {
        complain(line, QStringLiteral("%1: %2").arg(path, read.error().text));
        return std::nullopt;
    }
    return *read;
}

/// The look of pages: the standard's, or that of the file --page-style names, with the mark of --mark; a
/// complaint when there is none, or when the format has no pages to look like that.
std::optional<PageStyle> pageStyle(const QCommandLineParser &parser, const WritableFormat &format,
                                   const CommandLine &line)
{
    for (const QString &option : {QStringLiteral("page-style"), QStringLiteral("mark")}) {
        if (parser.isSet(option) && !format.hasPages) {
            complain(line,
                     Words::tr("The format %1 has no pages, so --%2 would do nothing. Leave it out or choose "
                               "another format.")
                         .arg(format.id, option));
            return std::nullopt;
        }
    }
    std::optional<PageStyle> style = PageStyle();
    if (parser.isSet(QStringLiteral("page-style")))
        style = pageStyleOfFile(parser.value(QStringLiteral("page-style")), line);
    if (style)
        style->mark = parser.value(QStringLiteral("mark")).simplified();
    return style;
}

void forewarn(const Report &report, Conversion &conversion, const CommandLine &line)
{
    if (!conversion.format.forewarnings)
        return;
    for (const QString &warning : conversion.format.forewarnings(report, conversion.options)) {
        if (!conversion.told.contains(warning))
            complain(line, warning);
        conversion.told.insert(warning);
    }
}

bool convertOne(const QString &input, const QString &output, Conversion &conversion, const CommandLine &line)
{
    const WritableFormat &format = conversion.format;
    const QFileInfo target(output);
    // A project written over itself loses nothing; a draft would.
    const bool staysProject = format.id == u"nianbao" && target.suffix() == format.suffix;
    if (!staysProject && target.exists() &&
        target.canonicalFilePath() == QFileInfo(input).canonicalFilePath()) {
        complain(
            line,
            Words::tr("%1 is the draft itself and is not overwritten. Choose another name.").arg(output));
        return false;
    }
    const std::optional<Imported> draft = readInput(input, conversion.from, line);
    if (!draft)
        return false;
    tellUnclaimed(input, *draft, line);
    forewarn(draft->report, conversion, line);
    const Result<QByteArray> bytes = format.write(draft->report, conversion.options);
    if (!bytes) {
        complain(line, QStringLiteral("%1: %2").arg(input, bytes.error().text));
        return false;
    }
    if (const Result<void> written = writeFileSafely(output, *bytes); !written) {
        complain(line, QStringLiteral("%1: %2").arg(output, written.error().text));
        return false;
    }
    return true;
}

ExitCode convertIntoFolder(const QStringList &inputs, const QString &folder, Conversion &conversion,
                           const CommandLine &line)
{
    bool failed = false;
    QSet<QString> taken;
    QSet<QString> drafts;
    for (const QString &input : inputs)
        drafts.insert(QFileInfo(input).canonicalFilePath());
    for (const QString &input : inputs) {
        const QString name =
            QFileInfo(input).completeBaseName() + QLatin1Char('.') + conversion.format.suffix;
        if (taken.contains(name)) {
            complain(line, Words::tr("%1: another input has already become %2. Convert it on its own.")
                               .arg(input, name));
            failed = true;
            continue;
        }
        taken.insert(name);
        if (const QFileInfo target(QDir(folder).filePath(name));
            target.exists() && drafts.contains(target.canonicalFilePath())) {
            complain(line, Words::tr("%1 is one of the inputs and is not overwritten. Choose another folder.")
                               .arg(target.filePath()));
            failed = true;
            continue;
        }
        failed = !convertOne(input, QDir(folder).filePath(name), conversion, line) || failed;
    }
    return failed ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode convert(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("to"), {}, QStringLiteral("format")});
    parser.addOption({QStringLiteral("from"), {}, QStringLiteral("format")});
    parser.addOption({QStringLiteral("page-style"), {}, QStringLiteral("file")});
    parser.addOption({QStringLiteral("mark"), {}, QStringLiteral("text")});
    const QString form = QStringLiteral("nianbao-cli convert IN... OUT [--to FORMAT] [--from FORMAT] "
                                        "[--page-style FILE] [--mark TEXT]");
    if (!parse(parser, arguments, 2, arguments.size(), form, line))
        return ExitCode::Failed;
    QStringList inputs = parser.positionalArguments();
    const QString target = inputs.takeLast();
    const bool intoFolder =
        QFileInfo(target).isDir() || target.endsWith(QLatin1Char('/')) || inputs.size() > 1;
    if (intoFolder) {
        if (!QFileInfo(target).isDir()) {
            complain(
                line,
                Words::tr("%1 is not there or no folder. Make the folder, or give one input and one output.")
                    .arg(target));
            return ExitCode::Failed;
        }
        if (!parser.isSet(QStringLiteral("to"))) {
            complain(line, Words::tr("Into a folder, say the format: --to with one of: %1.")
                               .arg(knownOutputs(line.writable)));
            return ExitCode::Failed;
        }
    }
    const WritableFormat *format = outputFormat(parser, target, line);
    if (!format)
        return ExitCode::Failed;
    const std::optional<PageStyle> style = pageStyle(parser, *format, line);
    if (!style)
        return ExitCode::Failed;
    Conversion conversion{*format, parser.value(QStringLiteral("from")), {*style, line.moment, {}}, {}};
    if (intoFolder)
        return convertIntoFolder(inputs, target, conversion, line);
    return convertOne(inputs.first(), target, conversion, line) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace nianbao::cli
