// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace nianbao {

/// The calls through which the safe writer touches the disk, one virtual function a step, so that tests can
/// make each one fail in turn. open() to readBack() are called in the order they are declared, each at most
/// once; after a step has failed none of the later ones is called.
class FileSteps
{
public:
    virtual ~FileSteps() = default;

    /// Opens a new file beside `path`; false: not possible.
    virtual bool open(const QString &path) = 0;
    /// How many bytes were taken; fewer than given is a short write, negative a failure.
    virtual qint64 write(const QByteArray &bytes) = 0;
    /// Empties the program's own buffer into the system's.
    virtual bool flush() = 0;
    /// The file's content is on the disk, not only in memory. A file system that cannot say counts as yes.
    virtual bool syncFile() = 0;
    /// Puts the new file in the old one's place, in one step.
    virtual bool commit() = 0;
    /// The folder's entry for the file is on the disk. A file system that cannot say counts as yes.
    virtual bool syncFolder() = 0;
    /// The file as it now stands on the disk; the error's text is the system's words.
    virtual Result<QByteArray> readBack() = 0;

    /// Throws the new file away; the old one stays. Called when a step up to and including commit() failed.
    virtual void discard() = 0;
    /// The system's words for the step that failed last.
    virtual QString errorText() const = 0;
    /// Whether the step that failed last failed for want of room: disk full, quota used up.
    virtual bool outOfSpace() const = 0;
};

/// The steps on the real disk.
std::unique_ptr<FileSteps> diskFileSteps();

/// The one way this program writes a file: whole or not at all.
///
/// The bytes are complete before the disk is touched. The old file stays untouched until every byte of the
/// new one is known to be on the disk (short writes, a full disk and failing syncs are all noticed, which
/// QSaveFile::commit() alone does not); afterwards the file is read again and compared. A symbolic link is
/// followed: its target is replaced and the link stays. Only ordinary files are replaced, never a device.
///
/// Errors: "file.no-name", "file.is-folder", "file.not-ordinary", "file.no-folder", "file.name-too-long",
/// "file.cannot-open", "file.disk-full", "file.cannot-write", "file.cannot-replace" (the old file stands
/// after all of these) and "file.not-on-disk" (replaced, but not proven to be on the disk).
/// The text says what, where and what to do.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes, FileSteps &steps);
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);

} // namespace nianbao
