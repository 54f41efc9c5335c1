// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "edition/edition.h"
#include "report/report.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// The version of the project file that this program writes. A new minor version only adds keys, which an
/// older program keeps; whatever an older program would misread is a new major version.
inline constexpr int projectMajor = 1;
inline constexpr int projectMinor = 0;

/// Largest project file that is read, in bytes. A full report has some 20,000.
inline constexpr qsizetype largestProjectFile = qsizetype(64) * 1024 * 1024;

/// Whether the bytes look like a project file at all (a JSON object whose "format" is "nianbao"), whole or
/// not.
bool looksLikeProject(QByteArrayView bytes);

/// The report as the bytes of a project file: UTF-8 JSON, one value a line, keys in stable order, so that
/// equal reports give equal bytes and a difference reads well. Shape: resources/project.schema.json.
QByteArray projectToBytes(const Report &report);

/// Reads a project file of this or an older version.
///
/// Errors: "project.broken" (cut off, no JSON, a doubled key, a value of the wrong kind; the text names line
/// and key), "project.too-new" (a newer major version; nothing is read), "project.unknown-edition".
/// Keys that this version does not know, at any depth, are kept in Report::unknownContent() in the file's
/// own nesting and written again by projectToBytes(); so is the number of a newer minor version. A cell that
/// the file does not have is Missing, a text that it does not have is absent.
Result<Report> projectFromBytes(const QByteArray &bytes, const QList<Edition> &editions);

} // namespace nianbao
