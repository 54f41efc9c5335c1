// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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

bool convertOne(const QString &input, const QString &output, const WritableFormat &format,
                const QString &from, const CommandLine &line)
{
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
    const std::optional<Imported> draft = readInput(input, from, line);
    if (!draft)
        return false;
    tellUnclaimed(input, *draft, line);
    const Result<QByteArray> bytes = format.write(draft->report, {{}, line.moment});
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

ExitCode convertIntoFolder(const QStringList &inputs, const QString &folder, const WritableFormat &format,
                           const QString &from, const CommandLine &line)
{
    bool failed = false;
    QSet<QString> taken;
    QSet<QString> drafts;
    for (const QString &input : inputs)
        drafts.insert(QFileInfo(input).canonicalFilePath());
    for (const QString &input : inputs) {
        const QString name = QFileInfo(input).completeBaseName() + QLatin1Char('.') + format.suffix;
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
        failed = !convertOne(input, QDir(folder).filePath(name), format, from, line) || failed;
    }
    return failed ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode convert(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("to"), {}, QStringLiteral("format")});
    parser.addOption({QStringLiteral("from"), {}, QStringLiteral("format")});
    const QString form = QStringLiteral("nianbao-cli convert IN... OUT [--to FORMAT] [--from FORMAT]");
    if (!parse(parser, arguments, 2, arguments.size(), form, line))
        return ExitCode::Failed;
    QStringList inputs = parser.positionalArguments();
    const QString target = inputs.takeLast();
    const QString from = parser.value(QStringLiteral("from"));
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
    if (intoFolder)
        return convertIntoFolder(inputs, target, *format, from, line);
    return convertOne(inputs.first(), target, *format, from, line) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace nianbao::cli
