// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/mainwindow.h"

#include "document/filestate.h"
#include "edition/editionloader.h"
#include "forms/workspace.h"
#include "report/newreport.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace nianbao {

namespace {

constexpr int messageTime = 10'000; // milliseconds

QString projectSuffix()
{
    return QStringLiteral("nianbao");
}

} // namespace

bool MainWindow::mayLoseChanges()
{
    if (!m_document)
        return true;
    m_workspace->commitEdit();
    if (!m_document->isModified())
        return true;
    switch (m_questions.askToSave(this, documentName())) {
    case Questions::SaveAnswer::Save:
        return save();
    case Questions::SaveAnswer::Discard:
        return true;
    case Questions::SaveAnswer::Cancel:
        break;
    }
    return false;
}

bool MainWindow::openFile(const QString &file)
{
    // A copy of its own: the name may be the open document's, which goes on the way.
    const QString path = file; // NOLINT(performance-unnecessary-copy-initialization)
    // The state is taken before the content: a file that changes in between is asked about at the next save.
    FileState state = fileStateOf(path, largestReadableFile);
    Result<Imported> imported = importFile(path, m_setup.readable, m_setup.editions);
    if (!imported) {
        m_questions.tell(this, tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                         imported.error().text);
        return false;
    }
    const bool wasModified = m_document && m_document->isModified();
    if (!mayLoseChanges())
        return false;
    if (wasModified) {
        // Saving may have changed this very file.
        state = fileStateOf(path, largestReadableFile);
        imported = importFile(path, m_setup.readable, m_setup.editions);
        if (!imported) {
            m_questions.tell(this, tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                             imported.error().text);
            return false;
        }
    }
    m_folder = QFileInfo(path).absolutePath();
    // A draft is never written to: the report that comes of it goes by its own name.
    showDocument({{imported->report, imported->findings, imported->guessed},
                  suggestedFileName(imported->report),
                  state.isProject ? QFileInfo(path).absoluteFilePath() : QString(),
                  state});
    noteRecent(QFileInfo(path).absoluteFilePath());
    return true;
}

NewReportSuggestion MainWindow::newReportSuggestion() const
{
    NewReportSuggestion suggestion;
    suggestion.year = m_setup.thisYear - 1;
    suggestion.firstYear = m_setup.editions.first().firstYear;
    suggestion.offices = m_settings.offices();
    suggestion.folder = m_folder;
    suggestion.filter = openFilter();
    suggestion.layoutOf = [this](int year) {
        const Result<Edition> edition = editionForYear(m_setup.editions, year);
        return edition ? tr("%1 layout, %2").arg(edition->id, edition->basis) : edition.error().text;
    };
    suggestion.readLastYear = [this](const QString &path) -> Result<Report> {
        Result<Imported> imported = importFile(path, m_setup.readable, m_setup.editions);
        if (!imported)
            return imported.error();
        return imported->report;
    };
    return suggestion;
}

bool MainWindow::newReport()
{
    const std::optional<NewReportAnswer> answer = m_questions.askForNewReport(this, newReportSuggestion());
    if (!answer)
        return false;
    const Result<Edition> edition = editionForYear(m_setup.editions, answer->year);
    if (!edition) {
        m_questions.tell(this, tr("There is no form for %1.").arg(answer->year), edition.error().text);
        return false;
    }
    if (!mayLoseChanges())
        return false;
    Report report = nianbao::newReport(*edition, answer->year, answer->organization);
    if (answer->lastYear)
        carryOver(report, *answer->lastYear);
    m_settings.noteOffice(answer->organization);
    showDocument({{report, {}, {}}, suggestedFileName(report)});
    return true;
}

bool MainWindow::openExample()
{
    const Result<Imported> example =
        importFile(QStringLiteral(":/examples/example-2025.txt"), m_setup.readable, m_setup.editions);
    if (!example) {
        m_questions.tell(this, tr("The example cannot be opened."), example.error().text);
        return false;
    }
    if (!mayLoseChanges())
        return false;
    showDocument(
        {{example->report, example->findings, example->guessed}, suggestedFileName(example->report)});
    return true;
}

bool MainWindow::closeReport()
{
    if (!m_document || !mayLoseChanges())
        return false;
    delete m_workspace;
    m_workspace = nullptr;
    letGo();
    m_document.reset();
    showStartPage();
    return true;
}

void MainWindow::chooseFileToOpen()
{
    const QString path = m_questions.chooseFileToOpen(this, m_folder, openFilter());
    if (!path.isEmpty())
        openFile(path);
}

QString MainWindow::openFilter() const
{
    QStringList patterns;
    for (const ReadableFormat &format : m_setup.readable) {
        for (const QString &suffix : format.suffixes)
            patterns << QStringLiteral("*.") + suffix;
    }
    return tr("Reports and drafts (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;") +
           tr("All files (*)");
}

QString MainWindow::suggestedPath(const QString &suffix) const
{
    return QDir(m_folder).filePath(suggestedFileName(m_document->report()) + QLatin1Char('.') + suffix);
}

bool MainWindow::save()
{
    if (!m_document)
        return false;
    m_workspace->commitEdit();
    if (m_document->path().isEmpty())
        return saveAs();
    return saveTo(m_document->path(), Document::Overwrite::OnlyUnchanged);
}

bool MainWindow::saveAs()
{
    if (!m_document)
        return false;
    m_workspace->commitEdit();
    const QString suggested =
        m_document->path().isEmpty() ? suggestedPath(projectSuffix()) : m_document->path();
    const QString path = m_questions.chooseFileToWrite(this, tr("Save the report"), suggested,
                                                       tr("Annual report project (*.nianbao)"));
    return !path.isEmpty() && saveTo(path, Document::Overwrite::OnlyUnchanged);
}

bool MainWindow::saveTo(const QString &path, Document::Overwrite overwrite)
{
    const Result<void> saved = m_document->save(path, overwrite);
    if (saved) {
        m_folder = QFileInfo(path).absolutePath();
        noteRecent(QFileInfo(path).absoluteFilePath());
        statusBar()->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), messageTime);
        return true;
    }
    if (saved.error().code == QStringLiteral("document.changed-on-disk")) {
        switch (m_questions.askAboutConflict(this, saved.error().text)) {
        case Questions::ConflictAnswer::Overwrite:
            return saveTo(path, Document::Overwrite::Anything);
        case Questions::ConflictAnswer::SaveAs:
            return saveAs();
        case Questions::ConflictAnswer::Cancel:
            return false;
        }
    }
    m_questions.tell(this, tr("The report was not saved."), saved.error().text);
    return false;
}

} // namespace nianbao
