// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/backups.h"

#include "project/projectfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype copiesKept = 10;
constexpr int daysKept = 30;

QString timePattern()
{
    return QStringLiteral("yyyyMMdd'T'HHmmsszzz");
}

QString keyOf(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestProjectFile || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

// Copies newest first: which of them are beyond ten, and neither of the last 30 days' last ones?
void thinOut(const QList<Backup> &copies, const QDateTime &now)
{
    QSet<QDate> days;
    for (qsizetype number = 0; number < copies.size(); ++number) {
        const Backup &copy = copies.at(number);
        const bool isLastOfItsDay = !days.contains(copy.time.date());
        days.insert(copy.time.date());
        if (number >= copiesKept && !(isLastOfItsDay && copy.time.addDays(daysKept) >= now))
            QFile::remove(copy.path);
    }
}

} // namespace

QList<Backup> backupsOf(const QString &folder, const QString &path)
{
    const QRegularExpression ours(QStringLiteral("\\A%1-(\\d{8}T\\d{9})\\.nianbao\\z").arg(keyOf(path)));
    QList<Backup> copies;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        const QDateTime time = QDateTime::fromString(ours.match(name).captured(1), timePattern());
        if (time.isValid())
            copies << Backup{QDir(folder).filePath(name), time};
    }
    std::sort(copies.begin(), copies.end(), [](const Backup &a, const Backup &b) { return a.time > b.time; });
    return copies;
}

Result<void> keepBackup(const QString &folder, const QString &path, const QDateTime &now, FileSteps &steps)
{
    const QByteArray content = contentOf(path);
    const QList<Backup> copies = backupsOf(folder, path);
    if (content.isEmpty() || (!copies.isEmpty() && contentOf(copies.first().path) == content))
        return {};
    QDir().mkpath(folder);
    const QString name = QStringLiteral("%1-%2.nianbao").arg(keyOf(path), now.toString(timePattern()));
    const Result<void> written = writeFileSafely(QDir(folder).filePath(name), content, steps);
    if (!written)
        return written;
    thinOut(backupsOf(folder, path), now);
    return {};
}

Result<void> keepBackup(const QString &folder, const QString &path, const QDateTime &now)
{
    return keepBackup(folder, path, now, *diskFileSteps());
}

} // namespace nianbao
