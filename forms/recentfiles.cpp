// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QVariantMap>

namespace nianbao {

namespace {

constexpr qsizetype mostFiles = 10;

QString key()
{
    return QStringLiteral("recentFiles");
}

QVariantMap toMap(const RecentFile &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("organization"), file.organization},
            {QStringLiteral("year"), file.year},
            {QStringLiteral("errors"), file.counts.errors},
            {QStringLiteral("warnings"), file.counts.warnings},
            {QStringLiteral("questions"), file.counts.questions}};
}

RecentFile fromMap(const QVariantMap &map)
{
    const auto number = [&map](const char *name) {
        return map.value(QLatin1String(name)).toInt();
    };
    return {map.value(QStringLiteral("path")).toString(),
            map.value(QStringLiteral("organization")).toString(),
            number("year"),
            {number("errors"), number("warnings"), number("questions")}};
}

} // namespace

QString RecentFile::fileName() const
{
    return QFileInfo(path).fileName();
}

QString RecentFile::description() const
{
    QStringList parts;
    if (!organization.isEmpty())
        parts << organization;
    if (year > 0)
        parts << QString::number(year) << verdictLine(counts);
    return parts.join(QStringLiteral(" · "));
}

bool RecentFile::isThere() const
{
    return QFileInfo(path).isFile();
}

RecentFiles::RecentFiles(Settings &settings)
    : m_settings(settings)
{
}

QList<RecentFile> RecentFiles::list() const
{
    QList<RecentFile> files;
    const QVariantList stored = m_settings.value(key()).toList();
    for (const QVariant &entry : stored) {
        const RecentFile file = fromMap(entry.toMap());
        if (QDir::isAbsolutePath(file.path) && files.size() < mostFiles)
            files << file;
    }
    return files;
}

void RecentFiles::write(const QList<RecentFile> &files)
{
    QVariantList stored;
    for (const RecentFile &file : files.mid(0, mostFiles))
        stored << toMap(file);
    m_settings.setValue(key(), stored);
}

void RecentFiles::note(const RecentFile &file)
{
    QList<RecentFile> files = list();
    files.removeIf([&file](const RecentFile &other) { return other.path == file.path; });
    files.prepend(file);
    write(files);
}

void RecentFiles::remove(const QString &path)
{
    QList<RecentFile> files = list();
    files.removeIf([&path](const RecentFile &file) { return file.path == path; });
    write(files);
}

} // namespace nianbao
