// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace nianbao {

/// The calls through which the safe writer touches the disk, one virtual function a step, so that tests can
/// make each one fail in turn. The functions are called in the order they are declared, each at most once.
class FileSteps
{
public:
    virtual ~FileSteps() = default;

    /// Opens a new file beside `path`; false: not possible.
    virtual bool open(const QString &path) = 0;
    /// How many bytes were taken; fewer than given is a short write.
    virtual qint64 write(const QByteArray &bytes) = 0;
    /// Empties the program's own buffer into the system's.
    virtual bool flush() = 0;
    /// The file's content is on the disk, not only in memory.
    virtual bool syncFile() = 0;
    /// Puts the new file in the old one's place, in one step.
    virtual bool commit() = 0;
    /// The folder's entry for the file is on the disk.
    virtual bool syncFolder() = 0;
    /// The file as it now stands on the disk.
    virtual Result<QByteArray> readBack() = 0;
    /// Throws the new file away; the old one stays. Called instead of commit() after a failure.
    virtual void discard() = 0;
    /// The system's words for the step that failed last.
    virtual QString errorText() const = 0;
};

/// The steps on the real disk.
std::unique_ptr<FileSteps> diskFileSteps();

/// The one way this program writes a file: whole or not at all.
///
/// The bytes are complete before the disk is touched. The old file stays untouched until every byte of the
/// new one is known to be on the disk (short writes, a full disk and failing syncs are all noticed, which
/// QSaveFile::commit() alone does not); afterwards the file is read again and compared.
/// Errors: "file.is-folder", "file.no-folder", "file.cannot-open", "file.disk-full", "file.cannot-write",
/// "file.cannot-replace", "file.not-on-disk" (replaced, but not proven to be on the disk).
/// The text says what, where and what to do.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes, FileSteps &steps);
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);

} // namespace nianbao
