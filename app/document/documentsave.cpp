// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "base/safefile.h"
#include "document/backups.h"
#include "project/projectfile.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

namespace nianbao {

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.exists() && second.exists() ? first.canonicalFilePath() == second.canonicalFilePath()
                                             : first.absoluteFilePath() == second.absoluteFilePath();
}

} // namespace

void Document::setFile(const QString &path, const FileState &state)
{
    m_path = path;
    m_fileState = state;
    emit pathChanged();
}

Result<void> Document::save(const QString &path, Overwrite overwrite)
{
    endTyping();
    const QByteArray bytes = projectToBytes(m_report);
    // A fault of the writer stops here, before the disk is touched.
    const Result<Report> readBack = projectFromBytes(bytes, {m_report.edition()});
    if (!readBack || !(*readBack == m_report))
        return Error{
            QStringLiteral("document.not-faithful"),
            tr("The report was not saved, because the file would not read back as this report. Your file "
               "on the disk is unchanged. Export the report as text to keep your work, and report this "
               "fault.")};

    if (overwrite == Overwrite::OnlyUnchanged && !m_path.isEmpty() && isSameFile(path, m_path)) {
        const FileState now = fileStateOf(path, std::numeric_limits<qint64>::max());
        if (now.isThere() && now.sha256 != m_fileState.sha256)
            return Error{
                QStringLiteral("document.changed-on-disk"),
                tr("“%1” was changed by another program or person since you opened it. Overwrite it, or "
                   "save your report under another name.")
                    .arg(QDir::toNativeSeparators(path))};
    }

    if (!m_backupFolder.isEmpty()) {
        const Result<void> kept = keepBackup(m_backupFolder, path, QDateTime::currentDateTime());
        if (!kept)
            emit backupFailed(kept.error());
    }
    const Result<void> written = writeFileSafely(path, bytes);
    if (!written)
        return written;
    setFile(path, projectFileState(bytes));
    m_undoStack.setClean();
    return {};
}

} // namespace nianbao
