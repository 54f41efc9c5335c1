// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/editionloader.h"
#include "formats.h"
#include "forms/dialogquestions.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

// The words of Qt's own dialogs. The program's are in language.h.
void installQtLanguage(QCoreApplication &application, const QLocale &locale)
{
    if (!nianbao::wantsChinese(locale))
        return;
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator);
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
    installQtLanguage(application, QLocale());
    nianbao::installLanguage(application, QLocale());
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
    nianbao::MainWindow window({*editions, nianbao::readableFormats(), nianbao::writableFormats(),
                                QDate::currentDate().year(), nianbao::fontFolders()},
                               questions);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
