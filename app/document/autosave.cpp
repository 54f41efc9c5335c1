// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/autosave.h"

#include "document/recovery.h"
#include "document/snapshot.h"
#include "project/projectfile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace nianbao {

Autosave::Autosave(Document &document, AutosaveSetup setup, QString name, const QString &session)
    : m_document(document)
    , m_setup(std::move(setup))
    , m_name(std::move(name))
    , m_session(session.isEmpty() ? newSession() : session)
{
    if (!session.isEmpty()) {
        m_lock = takeSession(m_setup.folder, m_session, m_setup.now());
        m_ours = m_lock != nullptr;
        m_generation = newestGeneration(m_setup.folder, m_session);
    }
    m_quiet.setSingleShot(true);
    m_latest.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Autosave::keepNow);
    connect(&m_latest, &QTimer::timeout, this, &Autosave::keepNow);
    connect(&document, &Document::changed, this, &Autosave::schedule);
    connect(&document, &Document::pathChanged, this, &Autosave::schedule);
    if (document.path().isEmpty() || document.isModified())
        schedule();
}

Autosave::~Autosave() = default;

void Autosave::schedule()
{
    if (!m_ours || m_ended)
        return;
    m_pending = true;
    m_quiet.start(m_setup.quiet);
    if (!m_latest.isActive())
        m_latest.start(m_setup.latest);
}

void Autosave::keepNow()
{
    if (!m_pending)
        return;
    m_quiet.stop();
    m_latest.stop();
    const Result<void> written = write();
    if (written) {
        m_pending = false;
        m_failing = false;
        emit kept(m_keptAt);
        return;
    }
    m_latest.start(m_setup.latest);
    if (!std::exchange(m_failing, true))
        emit failed(written.error());
}

void Autosave::prepareFolder()
{
    const bool isNew = !QDir(m_setup.folder).exists();
    if (!QDir().mkpath(m_setup.folder))
        return;
    // Unpublished work is nobody else's to read.
    if (isNew)
        QFile::setPermissions(m_setup.folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!m_lock || !m_lock->isLocked())
        m_lock = takeSession(m_setup.folder, m_session, m_setup.now());
}

Result<void> Autosave::write()
{
    // What is wrong with a folder that cannot be made, the safe writer says.
    prepareFolder();
    Snapshot snapshot;
    snapshot.session = m_session;
    snapshot.generation = m_generation + 1;
    snapshot.path = m_document.path();
    snapshot.name = m_name;
    snapshot.time = m_setup.now();
    snapshot.baseSha256 = m_document.fileState().sha256;
    snapshot.project = projectToBytes(m_document.report());
    const std::unique_ptr<FileSteps> steps = m_setup.steps();
    Result<void> written = writeFileSafely(snapshotPath(m_setup.folder, m_session, snapshot.generation),
                                           snapshotToBytes(snapshot), *steps);
    if (written) {
        m_generation = snapshot.generation;
        m_keptAt = snapshot.time;
    }
    return written;
}

void Autosave::stop()
{
    m_quiet.stop();
    m_latest.stop();
    m_pending = false;
    m_ended = true;
}

void Autosave::forget()
{
    stop();
    if (m_ours)
        removeSnapshots(m_setup.folder, m_session);
}

void Autosave::discard()
{
    // What is laid aside is the work as it was last seen.
    keepNow();
    stop();
    if (m_ours)
        discardSnapshots(m_setup.folder, m_session, m_setup.now());
}

} // namespace nianbao
