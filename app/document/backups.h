// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/safefile.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// One earlier version of a project file.
struct Backup
{
    QString path;   ///< of the copy
    QDateTime time; ///< when it was replaced, to the millisecond
};

/// Copies a file that is about to be replaced into `folder`, then thins out the copies of that file: the last
/// ten stay, and for 30 days the last one of each day.
///
/// A file that is not there, is empty, cannot be read or is larger than any project file, or whose bytes are
/// those of its newest copy, is no error and makes no copy.
/// Copies are named KEY-TIME.nianbao, KEY being a hash of the file's path; no other name is ever removed.
/// Errors: the safe writer's. The copies that were there stand after all of them.
Result<void> keepBackup(const QString &folder, const QString &path, const QDateTime &now, FileSteps &steps);
Result<void> keepBackup(const QString &folder, const QString &path, const QDateTime &now);

/// The copies of a file, newest first.
QList<Backup> backupsOf(const QString &folder, const QString &path);

} // namespace nianbao
