// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/editionloader.h"
#include "formats.h"
#include "forms/dialogquestions.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/settings.h"
#include "language.h"
#include "proof.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace {

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("nianbao.ini"));
}

// What the window remembers and keeps, where the system wants such things.
nianbao::WindowSetup windowSetup(const QList<nianbao::Edition> &editions, nianbao::Language &language)
{
    const auto folder = [](QStandardPaths::StandardLocation location, const char *name) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(QString::fromLatin1(name));
    };
    const nianbao::ReadableFormats readable = nianbao::readableFormats();
    nianbao::WindowSetup setup{editions, readable,
                               nianbao::proved(nianbao::writableFormats(), readable, editions),
                               QDate::currentDate().year(), nianbao::fontFolders()};
    setup.moment = nianbao::fixedMoment();
    setup.settingsPath = settingsPath();
    setup.autosave.folder = folder(QStandardPaths::AppLocalDataLocation, "autosave");
    setup.backupFolder = folder(QStandardPaths::AppLocalDataLocation, "backups");
    setup.language = language.current();
    setup.useLanguage = [&language](nianbao::WindowSetup &window, const QString &id) {
        language.use(id);
        window.readable = nianbao::readableFormats();
        window.writable = nianbao::proved(nianbao::writableFormats(), window.readable, window.editions);
    };
    return setup;
}

QString fileArgument(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Main", "Editor for annual reports on government information disclosure."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "The report or draft to open."),
                                 QStringLiteral("[file]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nianbao"));
    QApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("nianbao"));
    nianbao::Language language;
    const QString chosen = nianbao::Settings(settingsPath()).language();
    language.use(chosen.isEmpty() ? nianbao::languageOf(QLocale()) : chosen);
    const QString file = fileArgument(application);

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/nianbao.svg")));
    QApplication::setFont(nianbao::look::windowFont(QApplication::font()));

    nianbao::DialogQuestions questions;
    const nianbao::Result<QList<nianbao::Edition>> editions = nianbao::builtInEditions();
    if (!editions) {
        questions.tell(nullptr, QCoreApplication::translate("Main", "The program is damaged."),
                       editions.error().text);
        return 2;
    }
    nianbao::MainWindow window(windowSetup(*editions, language), questions);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
