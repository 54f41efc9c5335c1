// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/backups.h"
#include "document/recovery.h"
#include "forms/mainwindow.h"
#include "forms/workspace.h"

#include <QFileInfo>
#include <QLabel>
#include <QLockFile>
#include <QStatusBar>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int messageTime = 10'000; // milliseconds

} // namespace

void MainWindow::startAutosave(const QString &session)
{
    m_notKept = {};
    if (m_setup.autosave.folder.isEmpty())
        return;
    m_autosave = std::make_unique<Autosave>(*m_document, m_setup.autosave, m_sourceName, session);
    connect(m_autosave.get(), &Autosave::kept, this, [this] {
        m_notKept = {};
        showKept();
    });
    connect(m_autosave.get(), &Autosave::failed, this, &MainWindow::tellNotKept);
    if (!m_autosave->isOurs())
        tellNotKept(
            {QStringLiteral("autosave.taken"), tr("It is open in another window, or was recovered there.")});
}

void MainWindow::keepNow()
{
    if (m_autosave)
        m_autosave->keepNow();
}

// The report leaves the window: what is kept of it is no longer needed, or no longer wanted.
void MainWindow::letGo()
{
    if (m_document && !m_document->isModified() && !m_document->path().isEmpty())
        noteRecent(m_document->path());
    if (m_autosave && m_document->isModified())
        m_autosave->discard();
    else if (m_autosave)
        m_autosave->forget();
    m_autosave.reset();
}

void MainWindow::showKept()
{
    m_keptLabel->setToolTip(m_notKept.text);
    if (!m_notKept.code.isEmpty())
        m_keptLabel->setText(tr("Not autosaved"));
    else if (m_autosave && m_autosave->keptAt().isValid())
        m_keptLabel->setText(tr("Autosaved %1").arg(m_autosave->keptAt().toString(QStringLiteral("HH:mm"))));
    else
        m_keptLabel->clear();
}

void MainWindow::tellNotKept(const Error &error)
{
    m_notKept = error;
    showKept();
    statusBar()->showMessage(tr("Unsaved work cannot be kept now. Save often. %1").arg(error.text));
}

void MainWindow::noteRecent(const QString &path)
{
    const Report &report = m_document->report();
    m_recent.note({path, report.organization(), report.year(), countFindings(m_document->findings())});
}

bool MainWindow::recover(const QString &session)
{
    const auto found = std::find_if(m_unsaved.cbegin(), m_unsaved.cend(),
                                    [&session](const UnsavedWork &work) { return work.session == session; });
    if (found == m_unsaved.cend() || !mayLoseChanges())
        return false;
    // A copy of its own: the list it stands in is made anew below.
    const UnsavedWork work = *found; // NOLINT(performance-unnecessary-copy-initialization)
    // Whether it is still nobody's: another window may have been faster.
    const QList<UnsavedWork> now =
        unsavedWork(m_setup.autosave.folder, m_setup.editions, m_setup.autosave.now());
    m_unsaved = now;
    if (std::none_of(now.cbegin(), now.cend(),
                     [&session](const UnsavedWork &other) { return other.session == session; })) {
        m_questions.tell(this, tr("“%1” cannot be recovered here.").arg(work.name),
                         tr("It is open in another window, or was recovered there."));
        if (!m_document)
            showStartPage();
        return false;
    }
    m_unsaved.removeIf([&session](const UnsavedWork &other) { return other.session == session; });
    showDocument({{work.report, {}, {}}, work.name, work.path, work.file, session, true});
    return true;
}

void MainWindow::discardUnsaved(const QString &session)
{
    // Whose it is by now: another window may have recovered it meanwhile.
    const auto mine = takeSession(m_setup.autosave.folder, session, m_setup.autosave.now());
    if (mine)
        discardSnapshots(m_setup.autosave.folder, session, m_setup.autosave.now());
    m_unsaved.removeIf([&session](const UnsavedWork &work) { return work.session == session; });
    showStartPage();
    statusBar()->showMessage(mine ? tr("The unsaved work was laid aside for 30 days.")
                                  : tr("It is open in another window, or was recovered there."),
                             messageTime);
}

bool MainWindow::openEarlierVersion()
{
    if (!m_document)
        return false;
    const QList<Backup> versions = backupsOf(m_setup.backupFolder, m_document->path());
    if (versions.isEmpty()) {
        statusBar()->showMessage(tr("There is no earlier version of this file yet."));
        return false;
    }
    QStringList lines;
    for (const Backup &version : versions)
        lines << tr("until %1").arg(version.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    const auto chosen = qsizetype(m_questions.chooseOne(
        this, tr("Earlier versions"),
        tr("As “%1” stood before it was saved again. It opens as a copy; your file stays as it is.")
            .arg(documentName()),
        lines));
    if (chosen < 0 || chosen >= versions.size())
        return false;
    const Result<Imported> version = importFile(versions.at(chosen).path, m_setup.readable, m_setup.editions);
    if (!version) {
        m_questions.tell(this, tr("That version cannot be opened."), version.error().text);
        return false;
    }
    if (!mayLoseChanges())
        return false;
    const QString name =
        QStringLiteral("%1 %2").arg(QFileInfo(m_document->path()).completeBaseName(),
                                    versions.at(chosen).time.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    showDocument({{version->report, {}, {}}, name, {}, {}, {}, true});
    return true;
}

} // namespace nianbao
