// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// A file inside a ZIP package.
struct ZipEntry
{
    QString name; ///< with "/" between folders, ASCII: names of parts, not of people's files
    QByteArray bytes;
    bool isStored = false; ///< not compressed, as ODF demands of "mimetype"
};

/// A ZIP package of these files in this order, built in memory, by QuaZip. It tells nothing of where and when
/// it was made: every entry has the time 1980-01-01 00:00 and no attributes, extra fields or comments, so
/// that equal entries give equal bytes.
///
/// Error "zip.not-written" when the library refuses an entry.
Result<QByteArray> zipped(const QList<ZipEntry> &entries);

} // namespace nianbao
