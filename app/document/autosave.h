// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/safefile.h"
#include "document/document.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QLockFile;

namespace nianbao {

/// What autosaving works with; handed in, so that tests choose time and disk.
struct AutosaveSetup
{
    QString folder;                           ///< made when it is first needed
    std::chrono::milliseconds quiet{2'000};   ///< a pause in typing this long, and the work is kept
    std::chrono::milliseconds latest{15'000}; ///< typing that never pauses is kept after this time
    std::function<QDateTime()> now = [] {
        return QDateTime::currentDateTime();
    };
    std::function<std::unique_ptr<FileSteps>()> steps = diskFileSteps;
};

/// Keeps a snapshot (snapshot.h) of one open report, so that no crash loses more than the last 15 seconds.
///
/// A report that has no file yet (new, imported, the example) is kept from the beginning; one opened from its
/// file, from the first change on. The snapshots stay until forget() or discard(): an Autosave that is merely
/// destroyed leaves them, as a crash does. Writing takes the safe writer and the older of two files, so a
/// failure or a kill at any moment leaves the newest whole one alone. It opens no dialog; failures are told
/// by failed(), the first of a row only, and tried again with the next change or after `latest`.
/// The document must outlive it.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// `name`: what the report is called while it has no file. `session`: whose snapshots to go on with after
    /// a crash; empty: a new session.
    Autosave(Document &document, AutosaveSetup setup, QString name, const QString &session = {});
    ~Autosave() override;

    /// Whether this session is ours. false: another program has taken it, and nothing will be written.
    bool isOurs() const { return m_ours; }
    const QString &session() const { return m_session; }
    /// When the work was last kept; invalid: not yet.
    QDateTime keptAt() const { return m_keptAt; }

    /// Keeps the work at once when there is something new: focus lost, session ending.
    void keepNow();

    /// The report is saved, or holds nothing of its own: its snapshots go.
    void forget();
    /// The clerk does not want the work: its snapshots are laid aside for 30 days.
    void discard();

signals:
    void kept(const QDateTime &time);
    void failed(const nianbao::Error &error);

private:
    void schedule();
    void stop();
    void prepareFolder();
    Result<void> write();

    Document &m_document;
    AutosaveSetup m_setup;
    QString m_name;
    QString m_session;
    std::unique_ptr<QLockFile> m_lock;
    qint64 m_generation = -1;
    bool m_ours = true;
    bool m_pending = false; ///< something is not kept yet
    bool m_failing = false;
    bool m_ended = false;
    QDateTime m_keptAt;
    QTimer m_quiet;
    QTimer m_latest;
};

} // namespace nianbao
