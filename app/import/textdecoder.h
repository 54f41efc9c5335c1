// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// A decoded text: lines end in '\n', no control characters but tab and line feed, no byte-order mark.
struct DecodedText
{
    QString text;
    QList<Finding> findings; ///< what was taken out on the way: bidirectional controls, converters' marks
};

/// Decodes a text file of unknown encoding: byte-order mark (UTF-8, UTF-16), else strict UTF-8 of the whole
/// file, else strict GB18030 with Chinese in the result.
///
/// Errors: "text.empty", "text.binary" (bytes that no text has), "text.broken-utf-8" (UTF-8 with broken
/// places; the text names the line), "text.unknown-encoding".
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace nianbao
