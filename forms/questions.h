// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "forms/exportchoice.h"
#include "report/report.h"
#include "style/pagestyle.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace nianbao {

class Document;

/// What the clerk gave for a new report.
struct NewReportAnswer
{
    QString organization;
    int year = 0;
    std::optional<Report> lastYear = std::nullopt; ///< whose open applications are carried over
};

/// What asking for a new report starts from, and how its answers are looked at while they are given.
struct NewReportSuggestion
{
    int year = 0;
    int firstYear = 0;
    QStringList offices{}; ///< used before, the last one first
    QString folder{};      ///< where to look for last year's report
    QString filter{};      ///< of its files
    /// The layout of a year in words ("2021 layout, 国办公开办函〔2021〕30号"), or why there is none.
    std::function<QString(int)> layoutOf{};
    std::function<Result<Report>(const QString &)> readLastYear{};
};

/// What asking for the page settings of an office starts from.
struct PageStyleSuggestion
{
    QString office{}; ///< for people; empty: the report names none
    PageStyle style = {};
    Document *document = nullptr; ///< whose pages show what is set; null: none are shown
    QStringList fontFolders{};    ///< see resolveFonts()
};

/// Everything the window asks or tells the clerk outside its own surface. The one interface for it, so that
/// tests script the answers and the file logic never meets a dialog. Every call waits for its answer; an
/// empty answer or Cancel means: nothing happens.
class Questions
{
public:
    enum class SaveAnswer { Save, Discard, Cancel };
    enum class ConflictAnswer { Overwrite, SaveAs, Cancel };

    virtual ~Questions() = default;

    /// Changes of `name` would be lost.
    virtual SaveAnswer askToSave(QWidget *parent, const QString &name) = 0;

    /// The file changed on the disk since it was opened; `text` tells.
    virtual ConflictAnswer askAboutConflict(QWidget *parent, const QString &text) = 0;

    virtual QString chooseFileToOpen(QWidget *parent, const QString &folder, const QString &filter) = 0;

    /// A path to write to, with the suggested one's suffix where the clerk gave none; asks itself before an
    /// existing file is replaced.
    virtual QString chooseFileToWrite(QWidget *parent, const QString &title, const QString &suggestedPath,
                                      const QString &filter) = 0;

    /// An existing folder, beginning at this one.
    virtual QString chooseFolder(QWidget *parent, const QString &folder) = 0;

    /// Format, file and options of an export. What is still wrong with the report and whether a file is
    /// replaced is told there: nothing more need be asked.
    virtual std::optional<ExportChoice> askForExport(QWidget *parent, const ExportSuggestion &suggestion) = 0;

    /// A style that pages can be made with.
    virtual std::optional<PageStyle> askForPageStyle(QWidget *parent,
                                                     const PageStyleSuggestion &suggestion) = 0;

    virtual std::optional<NewReportAnswer> askForNewReport(QWidget *parent,
                                                           const NewReportSuggestion &suggestion) = 0;

    /// One of several, as its index; -1: none.
    virtual int chooseOne(QWidget *parent, const QString &title, const QString &text,
                          const QStringList &choices) = 0;

    /// The printer, the pages of `pageCount` and how to print them, set in `printer`. False: not now; told
    /// why when there is no printer.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer, int pageCount) = 0;

    /// Tells of a failure: what happened in `heading`, why and what to do in `text`.
    virtual void tell(QWidget *parent, const QString &heading, const QString &text) = 0;
};

} // namespace nianbao
