// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace nianbao {

/// What the clerk gave for a new report.
struct NewReportAnswer
{
    QString organization;
    int year = 0;
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

    virtual std::optional<NewReportAnswer> askForNewReport(QWidget *parent, int suggestedYear,
                                                           int firstYear) = 0;

    /// The printer, the pages of `pageCount` and how to print them, set in `printer`. False: not now; told
    /// why when there is no printer.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer, int pageCount) = 0;

    /// Tells of a failure: what happened in `heading`, why and what to do in `text`.
    virtual void tell(QWidget *parent, const QString &heading, const QString &text) = 0;
};

} // namespace nianbao
