// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"
#include "export/exporter.h"
#include "import/importer.h"

#include <QList>
#include <QStringList>
#include <QTextStream>

namespace nianbao {

/// What the command line works with; everything is handed in.
struct CommandLine
{
    QList<Edition> editions;
    ReadableFormats readable;
    WritableFormats writable;
    QTextStream &out;
    QTextStream &err;
    std::optional<QDateTime> moment = std::nullopt; ///< of writing; absent: the true one
};

/// How a verb ended; the process's exit code.
enum class ExitCode {
    Done = 0,
    Found = 1,  ///< `check` found an error, `compare` a difference
    Failed = 2, ///< usage, unreadable input, or a failed write
};

/// Runs one command: `arguments` without the program's name. The contract of verbs, options, outputs and exit
/// codes is stable; README.md lists it.
ExitCode runCommandLine(const QStringList &arguments, const CommandLine &line);

} // namespace nianbao
