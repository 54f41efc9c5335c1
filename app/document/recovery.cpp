// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/recovery.h"

#include "document/snapshot.h"
#include "project/projectfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>

namespace nianbao {

namespace {

constexpr int daysKept = 30;
constexpr qint64 largestSnapshot = largestProjectFile + qint64(64) * 1024;
constexpr std::array<qint64, 2> bothFiles = {0, 1};

QString lockPath(const QString &folder, const QString &session)
{
    return QDir(folder).filePath(session + QStringLiteral(".lock"));
}

QString discardedFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("discarded"));
}

// The session of a file of ours; empty for any other file.
QString sessionOf(const QString &fileName)
{
    static const QRegularExpression ours(QStringLiteral("\\A([0-9a-f]{32})\\.[01]\\.snapshot\\z"));
    return ours.match(fileName).captured(1);
}

QStringList sessionsIn(const QString &folder)
{
    QStringList sessions;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        const QString session = sessionOf(name);
        if (!session.isEmpty() && !sessions.contains(session))
            sessions << session;
    }
    return sessions;
}

std::optional<Snapshot> readSnapshot(const QString &path, const QString &session)
{
    QFile file(path);
    // A device has no size and no end.
    if (!QFileInfo(path).isFile() || file.size() > largestSnapshot || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Result<Snapshot> snapshot = snapshotFromBytes(file.readAll());
    if (!snapshot || snapshot->session != session)
        return std::nullopt;
    return *std::move(snapshot);
}

// The newest one that is whole.
std::optional<Snapshot> newestSnapshot(const QString &folder, const QString &session)
{
    std::optional<Snapshot> newest;
    for (const qint64 slot : bothFiles) {
        std::optional<Snapshot> snapshot = readSnapshot(snapshotPath(folder, session, slot), session);
        if (snapshot && (!newest || snapshot->generation > newest->generation))
            newest = std::move(snapshot);
    }
    return newest;
}

bool isUntouchedForADay(const QString &folder, const QString &session, const QDateTime &now)
{
    return std::all_of(bothFiles.begin(), bothFiles.end(), [&](qint64 slot) {
        const QFileInfo file(snapshotPath(folder, session, slot));
        return !file.exists() || file.lastModified().addDays(1) < now;
    });
}

bool isOfAnotherComputer(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return lock.getLockInfo(&process, &computer, &program) && !computer.isEmpty() &&
           computer != QSysInfo::machineHostName();
}

int countChanges(const Report &before, const Report &after)
{
    const QList<Place> places = after.edition().cellPlaces() + after.edition().textPlaces();
    return static_cast<int>(std::count_if(places.cbegin(), places.cend(), [&](const Place &place) {
        return before.value(place) != after.value(place);
    }));
}

// Puts the work beside its project file as that is now.
void compareWithBase(UnsavedWork &work, const QList<Edition> &editions)
{
    if (work.path.isEmpty())
        return;
    const FileState now = fileStateOf(work.path, largestProjectFile);
    if (!now.isThere()) {
        work.base = UnsavedWork::Base::Missing;
        return;
    }
    work.base = now.sha256 == work.file.sha256 ? UnsavedWork::Base::Same : UnsavedWork::Base::Changed;
    QFile file(work.path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const Result<Report> base = projectFromBytes(file.readAll(), editions); base)
        work.changedFields = countChanges(*base, work.report);
}

std::optional<UnsavedWork> workOf(const Snapshot &snapshot, const QList<Edition> &editions)
{
    Result<Report> report = projectFromBytes(snapshot.project, editions);
    if (!report)
        return std::nullopt;
    UnsavedWork work{snapshot.session,
                     snapshot.path,
                     snapshot.path.isEmpty() ? snapshot.name : QFileInfo(snapshot.path).fileName(),
                     snapshot.time,
                     {snapshot.baseSha256, true},
                     *std::move(report)};
    compareWithBase(work, editions);
    return work;
}

// Whether the project file holds exactly this: the session was killed between a save and its end.
bool isSaved(const Snapshot &snapshot)
{
    return !snapshot.path.isEmpty() &&
           fileStateOf(snapshot.path, largestProjectFile) == projectFileState(snapshot.project);
}

} // namespace

QString newSession()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString snapshotPath(const QString &folder, const QString &session, qint64 generation)
{
    return QDir(folder).filePath(QStringLiteral("%1.%2.snapshot").arg(session).arg(generation % 2));
}

std::unique_ptr<QLockFile> takeSession(const QString &folder, const QString &session, const QDateTime &now)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder, session));
    lock->setStaleLockTime(0); // a session may be open for days
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return lock;
    if (isOfAnotherComputer(*lock) && isUntouchedForADay(folder, session, now)) {
        QFile::remove(lockPath(folder, session));
        if (lock->tryLock(0))
            return lock;
    }
    return nullptr;
}

qint64 newestGeneration(const QString &folder, const QString &session)
{
    const std::optional<Snapshot> newest = newestSnapshot(folder, session);
    return newest ? newest->generation : -1;
}

QList<UnsavedWork> unsavedWork(const QString &folder, const QList<Edition> &editions, const QDateTime &now)
{
    QList<UnsavedWork> all;
    const QStringList sessions = sessionsIn(folder);
    for (const QString &session : sessions) {
        const std::unique_ptr<QLockFile> mine = takeSession(folder, session, now);
        if (!mine)
            continue;
        const std::optional<Snapshot> newest = newestSnapshot(folder, session);
        if (!newest)
            continue;
        if (isSaved(*newest))
            removeSnapshots(folder, session);
        else if (std::optional<UnsavedWork> work = workOf(*newest, editions); work)
            all << *std::move(work);
    }
    std::sort(all.begin(), all.end(),
              [](const UnsavedWork &a, const UnsavedWork &b) { return a.time > b.time; });
    return all;
}

void removeSnapshots(const QString &folder, const QString &session)
{
    for (const qint64 slot : bothFiles)
        QFile::remove(snapshotPath(folder, session, slot));
}

void discardSnapshots(const QString &folder, const QString &session, const QDateTime &now)
{
    if (!QDir().mkpath(discardedFolder(folder)))
        return;
    for (const qint64 slot : bothFiles) {
        const QString aside = snapshotPath(discardedFolder(folder), session, slot);
        if (!QFile::rename(snapshotPath(folder, session, slot), aside))
            continue;
        // The 30 days count from now, not from when it was written.
        QFile file(aside);
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(now, QFileDevice::FileModificationTime);
    }
}

void sweepDiscarded(const QString &folder, const QDateTime &now)
{
    const QFileInfoList files = QDir(discardedFolder(folder)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (!sessionOf(file.fileName()).isEmpty() && file.lastModified().addDays(daysKept) < now)
            QFile::remove(file.filePath());
    }
}

} // namespace nianbao
