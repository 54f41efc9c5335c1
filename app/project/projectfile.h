// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "edition/edition.h"
#include "report/report.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// Whether the bytes look like a project file at all (a JSON object whose "format" is "nianbao"), whole or
/// not.
bool looksLikeProject(QByteArrayView bytes);

/// The report as the bytes of a project file: UTF-8 JSON, one value a line, keys in stable order, so that
/// equal reports give equal bytes and a difference reads well. Shape: resources/project.schema.json.
QByteArray projectToBytes(const Report &report);

/// Reads a project file of this or an older version.
///
/// Errors: "project.broken" (cut off, no JSON, a value of the wrong kind; the text names the place),
/// "project.too-new" (a newer major version; nothing is read), "project.unknown-edition".
/// Keys of a newer minor version that this version does not know are kept in Report::unknownContent() and
/// written again by projectToBytes().
Result<Report> projectFromBytes(const QByteArray &bytes, const QList<Edition> &editions);

} // namespace nianbao
