// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "document/filestate.h"
#include "edition/edition.h"
#include "report/report.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace nianbao {

/// The folder of snapshots: which there are, whose they are, and what becomes of them.
///
/// For every session (one opened report) it holds SESSION.0.snapshot and SESSION.1.snapshot, of which always
/// the older is written over, and SESSION.lock while the session lives. A lock that nobody holds any more is
/// the mark of a crash. What the clerk discards goes to discarded/ and stays there for 30 days.
/// Nothing here touches a file whose name is not exactly one of its own.

/// Work that a session left behind when it ended without saving and without a word from the clerk.
struct UnsavedWork
{
    /// How the project file stands that the work began from.
    enum class Base {
        None,    ///< the report was never saved
        Same,    ///< as it was
        Changed, ///< somebody wrote it since
        Missing  ///< gone, or not readable now
    };

    QString session;
    QString path; ///< the project file; empty when there is none
    QString name; ///< of the file, or what the report was called
    QDateTime time;
    FileState file; ///< the project file as the session last read or wrote it
    Report report;
    Base base = Base::None;
    int changedFields = 0; ///< cells and texts that differ from the project file as it is now
};

/// A new session's name: random, 32 hexadecimal digits.
QString newSession();

/// The file of a session's snapshot; `generation` chooses between its two.
QString snapshotPath(const QString &folder, const QString &session, qint64 generation);

/// Takes a session for this process until the lock is destroyed; null: somebody has it.
/// A folder that cannot be written to gives a lock that guards nothing: reading must go on all the same.
///
/// A lock left by a crash is known by its process (same computer) or, from another computer (a renamed one,
/// or a shared home), by nobody having touched the session for a day.
std::unique_ptr<QLockFile> takeSession(const QString &folder, const QString &session, const QDateTime &now);

/// The generation of the newest whole snapshot; -1: there is none.
qint64 newestGeneration(const QString &folder, const QString &session);

/// What crashed sessions left, newest first. Work that equals its project file is no unsaved work and is
/// removed; damaged snapshots are passed over for the session's other one and never removed.
QList<UnsavedWork> unsavedWork(const QString &folder, const QList<Edition> &editions, const QDateTime &now);

/// Removes a session's snapshots: its report is saved, or there was nothing to save.
void removeSnapshots(const QString &folder, const QString &session);

/// Lays a session's snapshots aside, for 30 days from now on.
void discardSnapshots(const QString &folder, const QString &session, const QDateTime &now);

/// Removes what was laid aside more than 30 days ago.
void sweepDiscarded(const QString &folder, const QDateTime &now);

} // namespace nianbao
