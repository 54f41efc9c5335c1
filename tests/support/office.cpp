// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace nianbao::test {

namespace {

QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

/// Runs a program to its end and tells what it said; nothing when it had to be ended. It leads a process
/// group of its own: what is found as "soffice" is a script, and ending that alone leaves the office running.
std::optional<QByteArray> saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::nullopt;
    const auto group = static_cast<pid_t>(process.processId());
    if (process.waitForFinished(120'000))
        return process.readAll();
    ::kill(-group, SIGKILL);
    process.waitForFinished();
    qWarning("%s had to be ended. It said: %s", qPrintable(program), process.readAll().constData());
    return std::nullopt;
}

} // namespace

bool Office::isThere()
{
    return !officeProgram().isEmpty();
}

std::optional<QByteArray> Office::converted(const QByteArray &document, const QString &suffix,
                                            const QString &filter) const
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !m_profile.isValid())
        return std::nullopt;
    const QString source = folder.filePath(QStringLiteral("report.") + suffix);
    const QString target = folder.filePath(QStringLiteral("made"));
    {
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
            return std::nullopt;
    }
    const std::optional<QByteArray> said =
        saidBy(officeProgram(),
               {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(m_profile.path()).toString(),
                QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"),
                filter, QStringLiteral("--outdir"), target, source});
    QFile made(QDir(target).filePath(QStringLiteral("report.") + filter.section(QLatin1Char(':'), 0, 0)));
    if (said && made.open(QIODevice::ReadOnly))
        return made.readAll();
    if (said)
        qWarning("LibreOffice made nothing of a .%s. It said: %s", qPrintable(suffix), said->constData());
    return std::nullopt;
}

} // namespace nianbao::test
