// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/questions.h"

#include <QCoreApplication>

namespace nianbao {

/// The questions as dialogs on the screen.
class DialogQuestions : public Questions
{
    Q_DECLARE_TR_FUNCTIONS(DialogQuestions)

public:
    SaveAnswer askToSave(QWidget *parent, const QString &name) override;
    ConflictAnswer askAboutConflict(QWidget *parent, const QString &text) override;
    QString chooseFileToOpen(QWidget *parent, const QString &folder, const QString &filter) override;
    QString chooseFileToWrite(QWidget *parent, const QString &title, const QString &suggestedPath,
                              const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &folder) override;
    std::optional<ExportChoice> askForExport(QWidget *parent, const ExportSuggestion &suggestion) override;
    std::optional<PageStyle> askForPageStyle(QWidget *parent, const PageStyleSuggestion &suggestion) override;
    std::optional<NewReportAnswer> askForNewReport(QWidget *parent,
                                                   const NewReportSuggestion &suggestion) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer, int pageCount) override;
    int chooseOne(QWidget *parent, const QString &title, const QString &text,
                  const QStringList &choices) override;
    void tell(QWidget *parent, const QString &heading, const QString &text) override;
};

} // namespace nianbao
