// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportbar.h"
#include "forms/mainwindow.h"
#include "forms/printing.h"
#include "forms/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QStatusBar>

namespace nianbao {

namespace {

constexpr int messageTime = 10'000; // milliseconds

QString formatKey()
{
    return QStringLiteral("export/format");
}

QString folderKey()
{
    return QStringLiteral("export/folder");
}

QString afterKey()
{
    return QStringLiteral("export/after");
}

// What the settings say for each; the first is also what nothing and nonsense mean.
QStringList afterNames()
{
    return {QStringLiteral("nothing"), QStringLiteral("file"), QStringLiteral("folder")};
}

} // namespace

ExportSuggestion MainWindow::exportSuggestion(const QString &formatId) const
{
    ExportSuggestion suggestion{m_document->report(), m_setup.writable};
    // The project's own format is "save as".
    suggestion.formats.removeIf([](const WritableFormat &format) { return format.id == u"nianbao"; });
    suggestion.formatId = formatId.isEmpty() ? m_settings.value(formatKey()).toString() : formatId;
    suggestion.folder = m_settings.value(folderKey()).toString();
    if (suggestion.folder.isEmpty() || !QFileInfo(suggestion.folder).isDir())
        suggestion.folder = m_folder;
    suggestion.fileName = suggestedFileName(m_document->report());
    suggestion.findings = countFindings(m_document->findings());
    suggestion.options.style = m_style;
    suggestion.options.moment = m_setup.moment;
    const qsizetype after = afterNames().indexOf(m_settings.value(afterKey()).toString());
    suggestion.after = static_cast<AfterExport>(qMax(qsizetype(0), after));
    return suggestion;
}

bool MainWindow::exportReport(const QString &formatId)
{
    if (!m_document)
        return false;
    if (isExporting()) {
        m_exportBar->focusCancel();
        return false;
    }
    m_workspace->commitEdit();
    ExportSuggestion suggestion = exportSuggestion(formatId);
    if (suggestion.formats.isEmpty())
        return false;
    suggestion.chooseFolder = [this](const QString &folder) {
        return m_questions.chooseFolder(this, folder);
    };
    const std::optional<ExportChoice> choice = m_questions.askForExport(this, suggestion);
    const WritableFormat *format = choice ? outputById(choice->formatId, suggestion.formats) : nullptr;
    if (format == nullptr)
        return false;
    m_settings.setValue(formatKey(), choice->formatId);
    m_settings.setValue(folderKey(), QFileInfo(choice->path).absolutePath());
    m_settings.setValue(afterKey(), afterNames().at(static_cast<qsizetype>(choice->after)));
    ExportJob job{*format, suggestion.report, suggestion.options, choice->path};
    job.options.style.mark = choice->mark;
    startExport(job, choice->after);
    return true;
}

void MainWindow::startExport(const ExportJob &job, AfterExport after)
{
    const auto result = std::make_shared<Result<void>>();
    m_exportBar->tellWork(job.path);
    connect(
        &m_exportWork, &BackgroundWork::finished, this,
        [this, path = job.path, after, result] { finishExport(path, after, *result); },
        Qt::SingleShotConnection);
    m_exportWork.start([job, result](const GiveUp &giveUp) { *result = runExport(job, giveUp); });
}

void MainWindow::cancelExport()
{
    m_exportBar->tellCancelling();
    m_exportWork.giveUp();
}

void MainWindow::setClosesAfterExport(bool closes)
{
    m_closesAfterExport = closes;
    m_exportBar->tellClosing(closes);
}

void MainWindow::finishExport(const QString &path, AfterExport after, const Result<void> &result)
{
    const bool closes = std::exchange(m_closesAfterExport, false);
    if (!result) {
        m_exportBar->tellNothing();
        if (result.error().code == QStringLiteral("export.given-up"))
            statusBar()->showMessage(result.error().text, messageTime);
        else
            m_questions.tell(this, tr("The report was not exported."), result.error().text);
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    m_exportBar->tellDone(path);
    if (after == AfterExport::OpenFile)
        m_exportBar->openFile();
    else if (after == AfterExport::OpenFolder)
        m_exportBar->showFolder();
    // Not under a dialog that the clerk is in: it has the window's report.
    if (closes && QApplication::activeModalWidget() == nullptr)
        close();
}

PageStyleSuggestion MainWindow::pageStyleSuggestion() const
{
    return {m_document->report().organization(), m_style, m_document.get(), m_setup.fontFolders};
}

bool MainWindow::choosePageStyle()
{
    if (!m_document)
        return false;
    m_workspace->commitEdit();
    const std::optional<PageStyle> style = m_questions.askForPageStyle(this, pageStyleSuggestion());
    if (!style)
        return false;
    if (m_exportBar->isDone())
        m_exportBar->tellNothing(); // that file has other pages
    m_styles.set(m_document->report().organization(), *style);
    m_style = *style;
    m_workspace->setPageStyle(m_style);
    return true;
}

// Pages look as the office wants that the report names now.
void MainWindow::followOffice()
{
    const QString office = m_document->report().organization();
    if (office == m_office)
        return;
    m_office = office;
    m_style = m_styles.of(office);
    if (m_workspace)
        m_workspace->setPageStyle(m_style);
}

bool MainWindow::print()
{
    if (!m_document)
        return false;
    m_workspace->commitEdit();
    QPrinter printer(QPrinter::HighResolution);
    const Result<bool> printed = printReport(
        m_document->report(), m_style, m_setup.fontFolders, printer,
        [this](QPrinter &chosen, int pages) { return m_questions.choosePrinter(this, chosen, pages); });
    if (!printed)
        m_questions.tell(this, tr("The report was not printed."), printed.error().text);
    return printed && *printed;
}

} // namespace nianbao
