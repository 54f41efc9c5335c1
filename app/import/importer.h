// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "blocks/blocks.h"
#include "edition/edition.h"
#include "import/readblocks.h"
#include "report/report.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <functional>

namespace nianbao {

/// What an import gives: the report, what there is to tell about it, the cells that are not certain, and the
/// blocks nobody claimed. Nothing of a draft is ever dropped in silence.
struct Imported
{
    Report report;
    QList<Finding> findings;
    QSet<Place> guessed;
    Blocks unclaimed;
};

/// One format that drafts come in. Readers are chosen by what the bytes are, not by the file's name.
///
/// Exactly one of the two readers is set: `readBlocks` for documents, which the recognizer then turns into a
/// report, or `readReport` for formats that hold a report itself (the project file).
struct ReadableFormat
{
    QString id; ///< "txt"
    QStringList suffixes;
    QString name; ///< for people, translated: "Text"
    std::function<bool(QByteArrayView)> recognizes;
    std::function<Result<ReadBlocks>(const QByteArray &)> readBlocks;
    std::function<Result<Imported>(const QByteArray &, const QList<Edition> &)> readReport;
};

using ReadableFormats = QList<ReadableFormat>;

/// Largest file that is read at all, in bytes.
inline constexpr qint64 largestReadableFile = qint64(64) * 1024 * 1024;

/// The readers of this room. The whole list of formats stands in app/formats.h.
ReadableFormat htmlFormat();
ReadableFormat textFormat();

/// The first format that recognizes the bytes; null when none does.
const ReadableFormat *formatOf(const QByteArray &bytes, const ReadableFormats &formats);

/// Reads bytes as a report. `formatId` empty: the format is found by content.
///
/// Fails with a text that says what the bytes are and what to do: an empty file, a picture, a Word or PDF
/// file that is not read yet, a text that is no annual report, a year without a mandated form.
Result<Imported> importReport(const QByteArray &bytes, const ReadableFormats &formats,
                              const QList<Edition> &editions, const QString &formatId = {});

/// Reads the file and imports it. Fails also when the file is a folder, not there, not allowed or too large.
Result<Imported> importFile(const QString &path, const ReadableFormats &formats,
                            const QList<Edition> &editions, const QString &formatId = {});

/// The blocks of a document as its reader gives them, for looking at a failing import.
Result<ReadBlocks> readBlocksOfFile(const QString &path, const ReadableFormats &formats,
                                    const QString &formatId = {});

} // namespace nianbao
