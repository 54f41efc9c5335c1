// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace nianbao::test {

namespace {

QString officeProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

} // namespace

bool hasOffice()
{
    return !officeProgram().isEmpty();
}

std::optional<QByteArray> convertedByOffice(const QByteArray &document, const QString &suffix,
                                            const QString &filter)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return std::nullopt;
    const QString source = folder.filePath(QStringLiteral("report.") + suffix);
    const QString target = folder.filePath(QStringLiteral("made"));
    {
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
            return std::nullopt;
    }
    QProcess office;
    office.start(officeProgram(),
                 {QStringLiteral("-env:UserInstallation=") +
                      QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                  QStringLiteral("--headless"), QStringLiteral("--norestore"), QStringLiteral("--convert-to"),
                  filter, QStringLiteral("--outdir"), target, source});
    if (!office.waitForFinished(120'000)) {
        office.kill();
        office.waitForFinished();
        return std::nullopt;
    }
    QFile made(QDir(target).filePath(QStringLiteral("report.") + filter.section(QLatin1Char(':'), 0, 0)));
    if (!made.open(QIODevice::ReadOnly))
        return std::nullopt;
    return made.readAll();
}

} // namespace nianbao::test
