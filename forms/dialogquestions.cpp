// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogquestions.h"

#include "forms/choicedialog.h"
#include "forms/exportdialog.h"
#include "forms/newreportdialog.h"
#include "forms/pagesettingsdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>

namespace nianbao {

Questions::SaveAnswer DialogQuestions::askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(name),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(tr("Without saving, these changes are lost."));
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return SaveAnswer::Save;
    return box.clickedButton() == discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

Questions::ConflictAnswer DialogQuestions::askAboutConflict(QWidget *parent, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, tr("The file has changed"), text, QMessageBox::NoButton, parent);
    const QPushButton *saveAs = box.addButton(tr("Save under another name…"), QMessageBox::AcceptRole);
    const QPushButton *overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == saveAs)
        return ConflictAnswer::SaveAs;
    return box.clickedButton() == overwrite ? ConflictAnswer::Overwrite : ConflictAnswer::Cancel;
}

QString DialogQuestions::chooseFileToOpen(QWidget *parent, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, tr("Open a report or a draft"), folder, filter);
}

QString DialogQuestions::chooseFileToWrite(QWidget *parent, const QString &title,
                                           const QString &suggestedPath, const QString &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(suggestedPath).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestedPath).suffix());
    dialog.selectFile(QFileInfo(suggestedPath).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogQuestions::chooseFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, tr("Choose a folder"), folder);
}

std::optional<ExportChoice> DialogQuestions::askForExport(QWidget *parent, const ExportSuggestion &suggestion)
{
    ExportDialog dialog(suggestion, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

std::optional<PageStyle> DialogQuestions::askForPageStyle(QWidget *parent,
                                                          const PageStyleSuggestion &suggestion)
{
    PageSettingsDialog dialog(suggestion, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.pageStyle();
}

std::optional<NewReportAnswer> DialogQuestions::askForNewReport(QWidget *parent,
                                                                const NewReportSuggestion &suggestion)
{
    NewReportDialog dialog(suggestion, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answer();
}

bool DialogQuestions::choosePrinter(QWidget *parent, QPrinter &printer, int pageCount)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        tell(parent, tr("There is no printer on this computer."),
             tr("Add one in the settings of the system, or export the report as PDF and print it elsewhere: "
                "the pages are the same."));
        return false;
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, pageCount);
    return dialog.exec() == QDialog::Accepted;
}

int DialogQuestions::chooseOne(QWidget *parent, const QString &title, const QString &text,
                               const QStringList &choices)
{
    ChoiceDialog dialog(title, text, choices, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : -1;
}

void DialogQuestions::tell(QWidget *parent, const QString &heading, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, tr("Nianbao"), heading, QMessageBox::NoButton, parent);
    box.setInformativeText(text);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace nianbao
