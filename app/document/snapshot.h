// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

/// What is kept of an open report so that a crash loses nothing: the whole report as a project file, and what
/// is needed to go on with it. A plain value; autosave.h says when one is written and recovery.h where it
/// lies.
///
/// On the disk it is one line of JSON (session, generation, path, name, time, base, SHA-256 of the rest),
/// then the bytes of the project file. So a snapshot is whole or known to be damaged, and the work can be
/// taken out of it with any text editor.
struct Snapshot
{
    QString session;       ///< who keeps it: 32 hexadecimal digits, drawn anew for every opened report
    qint64 generation = 0; ///< counts up; the highest whole one is the newest
    QString path;          ///< the report's project file; empty when it has none yet
    QString name;          ///< what the report is called while it has no file
    QDateTime time;        ///< when it was kept
    QByteArray baseSha256; ///< the project file when the report was last read or saved; empty: none
    QByteArray project;    ///< the report, as a project file

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

QByteArray snapshotToBytes(const Snapshot &snapshot);

/// Error "snapshot.damaged": cut off, changed since it was written, or no snapshot.
Result<Snapshot> snapshotFromBytes(const QByteArray &bytes);

} // namespace nianbao
