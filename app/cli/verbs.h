// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"

#include <QCommandLineParser>

#include <optional>

namespace nianbao::cli {

/// The verbs. Each takes the arguments behind its name.
ExitCode check(const QStringList &arguments, const CommandLine &line);
ExitCode convert(const QStringList &arguments, const CommandLine &line);
ExitCode create(const QStringList &arguments, const CommandLine &line);
ExitCode show(const QStringList &arguments, const CommandLine &line);
ExitCode compare(const QStringList &arguments, const CommandLine &line);
ExitCode formats(const QStringList &arguments, const CommandLine &line);

/// Writes "nianbao-cli: …" on one line to the error stream.
void complain(const CommandLine &line, const QString &text);

/// Parses a verb's arguments; on a fault complains and returns false. Positional arguments outside
/// [least, most] are a fault, answered with `form`.
bool parse(QCommandLineParser &parser, const QStringList &arguments, qsizetype least, qsizetype most,
           const QString &form, const CommandLine &line);

/// "text" or "json" from --format; nothing (and a complaint) for another word.
std::optional<bool> wantsJson(const QCommandLineParser &parser, const CommandLine &line);

/// Reads one input; complains with the file's name when it cannot.
std::optional<Imported> readInput(const QString &path, const QString &formatId, const CommandLine &line);

/// Says on the error stream how much of a draft had no place in the form, so that nothing is lost in silence.
void tellUnclaimed(const QString &path, const Imported &draft, const CommandLine &line);

/// JSON as the command line prints it: indented, with a line end.
QString jsonText(const QJsonValue &value);

} // namespace nianbao::cli
