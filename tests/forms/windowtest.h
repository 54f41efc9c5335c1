// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/editionloader.h"
#include "export/exporter.h"
#include "forms/mainwindow.h"
#include "forms/questions.h"
#include "import/importer.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QPrinter>
#include <QStringList>

namespace nianbao::test {

/// Questions answered by a script; counts what was asked. An answer left alone is Cancel or empty.
class ScriptedQuestions : public Questions
{
public:
    SaveAnswer saveAnswer = SaveAnswer::Cancel;
    ConflictAnswer conflictAnswer = ConflictAnswer::Cancel;
    QString fileToOpen;
    QString fileToWrite;
    QString suggestedPath;
    QString folder;
    std::optional<ExportChoice> exportChoice; ///< its format empty: the suggested one
    ExportSuggestion exportSuggestion{test::correctReport(2025), {}};
    int askedToExport = 0;
    std::optional<PageStyle> pageStyle;
    PageStyleSuggestion pageStyleSuggestion;
    std::optional<NewReportAnswer> newReport;
    NewReportSuggestion suggestion;
    QStringList choices;
    int choice = -1;
    QString printTo; ///< a PDF; empty: cancelled
    int pagesToChooseFrom = 0;
    QStringList told;
    int askedToSave = 0;
    int askedAboutConflict = 0;

    SaveAnswer askToSave(QWidget *, const QString &) override
    {
        ++askedToSave;
        return saveAnswer;
    }
    ConflictAnswer askAboutConflict(QWidget *, const QString &) override
    {
        ++askedAboutConflict;
        return conflictAnswer;
    }
    QString chooseFileToOpen(QWidget *, const QString &, const QString &) override { return fileToOpen; }
    QString chooseFileToWrite(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        suggestedPath = suggested;
        return fileToWrite;
    }
    QString chooseFolder(QWidget *, const QString &) override { return folder; }
    std::optional<ExportChoice> askForExport(QWidget *, const ExportSuggestion &given) override
    {
        ++askedToExport;
        exportSuggestion = given;
        std::optional<ExportChoice> answer = exportChoice;
        if (answer && answer->formatId.isEmpty())
            answer->formatId = given.formatId;
        return answer;
    }
    std::optional<PageStyle> askForPageStyle(QWidget *, const PageStyleSuggestion &given) override
    {
        pageStyleSuggestion = given;
        return pageStyle;
    }
    std::optional<NewReportAnswer> askForNewReport(QWidget *, const NewReportSuggestion &given) override
    {
        suggestion = given;
        return newReport;
    }
    int chooseOne(QWidget *, const QString &, const QString &, const QStringList &offered) override
    {
        choices = offered;
        return choice;
    }
    bool choosePrinter(QWidget *, QPrinter &printer, int pageCount) override
    {
        pagesToChooseFrom = pageCount;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        return !printTo.isEmpty();
    }
    void tell(QWidget *, const QString &heading, const QString &text) override
    {
        told << heading + QLatin1Char('\n') + text;
    }
};

/// The project file as the one readable format.
inline ReadableFormat projectInput()
{
    ReadableFormat format;
    format.id = QStringLiteral("nianbao");
    format.suffixes = {format.id};
    format.name = QStringLiteral("project");
    format.recognizes = looksLikeProject;
    format.readReport = [](const QByteArray &bytes, const QList<Edition> &known) -> Result<Imported> {
        const Result<Report> report = projectFromBytes(bytes, known);
        if (!report)
            return report.error();
        return Imported{*report, {}, {}, {}};
    };
    return format;
}

/// A window that remembers and keeps nothing.
inline WindowSetup windowSetup()
{
    return {editions(), {projectInput(), textFormat()}, {textOutput()}, 2026};
}

/// A window that remembers and keeps under this folder, at once.
inline WindowSetup windowSetup(const QString &home)
{
    WindowSetup setup = windowSetup();
    setup.settingsPath = home + QStringLiteral("/settings.ini");
    setup.autosave.folder = home + QStringLiteral("/autosave");
    setup.autosave.quiet = std::chrono::milliseconds(10);
    setup.autosave.latest = std::chrono::milliseconds(60);
    setup.backupFolder = home + QStringLiteral("/backups");
    return setup;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace nianbao::test
