// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/mainwindow.h"

#include "forms/exportbar.h"
#include "forms/look.h"
#include "forms/sections.h"
#include "forms/startpage.h"
#include "forms/workspace.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QToolButton>

namespace nianbao {

MainWindow::MainWindow(WindowSetup setup, Questions &questions, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_questions(questions)
    , m_settings(m_setup.settingsPath)
    , m_recent(m_settings)
    , m_styles(m_settings)
    , m_folder(QDir::homePath())
    , m_exportBar(new ExportBar(this))
    , m_placeLabel(new QLabel(this))
    , m_selectionLabel(new QLabel(this))
    , m_keptLabel(new QLabel(this))
    , m_editionLabel(new QLabel(this))
    , m_languageButton(new QToolButton(this))
{
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    for (QLabel *label : {m_placeLabel, m_selectionLabel, m_keptLabel, m_editionLabel})
        label->setContentsMargins(look::gap, 0, look::gap, 0);
    m_keptLabel->setObjectName(QStringLiteral("kept"));
    m_selectionLabel->setObjectName(QStringLiteral("selection"));
    statusBar()->addWidget(m_placeLabel);
    statusBar()->addWidget(m_selectionLabel, 1);
    for (QWidget *widget : QList<QWidget *>{m_editionLabel, m_keptLabel, m_languageButton})
        statusBar()->addPermanentWidget(widget);
    addToolBar(Qt::BottomToolBarArea, m_exportBar);
    connect(m_exportBar, &ExportBar::cancelled, this, &MainWindow::cancelExport);
    makeActions();
    makeToolBar();
    makeLanguageMenu();
    showIcons();
    restoreLayout();
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            keepNow();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::keepForEndOfSession);
    if (!m_setup.autosave.folder.isEmpty()) {
        const QDateTime now = m_setup.autosave.now();
        sweepDiscarded(m_setup.autosave.folder, now);
        m_unsaved = unsavedWork(m_setup.autosave.folder, m_setup.editions, now);
    }
    showStartPage();
}

MainWindow::~MainWindow()
{
    // The workspace looks at the document until its end, so it goes first.
    delete m_workspace;
}

void MainWindow::showStartPage()
{
    QList<UnsavedWork> unsaved = m_unsaved;
    unsaved.removeIf([this](const UnsavedWork &work) { return m_forLater.contains(work.session); });
    auto *page = new StartPage(action("new"), action("open"), action("example"), {m_recent.list(), unsaved});
    // Later, all of them: the page goes with what it asks for.
    const auto later = Qt::QueuedConnection;
    connect(page, &StartPage::fileChosen, this, &MainWindow::openFile, later);
    connect(page, &StartPage::fileRemoved, this, [this](const QString &path) { m_recent.remove(path); });
    connect(page, &StartPage::recoverChosen, this, &MainWindow::recover, later);
    connect(page, &StartPage::discardChosen, this, &MainWindow::discardUnsaved, later);
    connect(
        page, &StartPage::laterChosen, this,
        [this](const QString &session) {
            m_forLater.insert(session);
            showStartPage();
        },
        later);
    setCentralWidget(page);
    // As by Tab, so that it is seen where Enter goes.
    page->setFocus(Qt::TabFocusReason);
    showPlace(Place());
    showEdition();
    showKept();
    enableActions();
    showTitle();
}

void MainWindow::showDocument(Opening opening)
{
    setClosesAfterExport(false);
    delete m_workspace;
    m_workspace = nullptr;
    letGo();
    m_document = std::make_unique<Document>(std::move(opening.report));
    m_document->setBackupFolder(m_setup.backupFolder);
    m_sourceName = opening.name;
    if (!opening.path.isEmpty())
        m_document->setFile(opening.path, opening.file);
    if (opening.isModified)
        m_document->markModified();
    startAutosave(opening.session);
    connect(m_document.get(), &Document::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_document.get(), &Document::pathChanged, this, &MainWindow::showTitle);
    connect(m_document.get(), &Document::findingsChanged, this, &MainWindow::enableActions);
    connect(m_document.get(), &Document::backupFailed, this, [this](const Error &error) {
        statusBar()->showMessage(tr("The earlier version was not kept: %1").arg(error.text));
    });
    connect(&m_document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::enableActions);
    connect(m_document.get(), &Document::changed, this, &MainWindow::showEdition);
    connect(m_document.get(), &Document::changed, this, &MainWindow::followOffice);
    connect(m_document.get(), &Document::changed, m_exportBar, [this] {
        setClosesAfterExport(false);
        // The file holds the report as it was.
        if (m_exportBar->isDone())
            m_exportBar->tellNothing();
    });
    showWorkspace();
    m_workspace->goTo(Place());
}

void MainWindow::showWorkspace()
{
    m_workspace = new Workspace(*m_document, {m_setup.editions, m_setup.fontFolders,
                                              action("previousFinding"), action("nextFinding")});
    setCentralWidget(m_workspace);
    m_style = m_styles.of(m_document->report().organization());
    m_office = m_document->report().organization();
    m_workspace->setPageStyle(m_style);
    connect(m_workspace, &Workspace::currentPlaceChanged, this, &MainWindow::showPlace);
    connect(m_workspace, &Workspace::currentPlaceChanged, this, &MainWindow::enableActions);
    connect(m_workspace, &Workspace::selectionSummaryChanged, m_selectionLabel, &QLabel::setText);
    connect(m_workspace, &Workspace::previewShown, action("preview"), &QAction::setChecked);
    action("preview")->setChecked(m_workspace->isPreviewShown());
    followSplitters();
    showPlace(Place());
    showEdition();
    showKept();
    enableActions();
    showTitle();
}

void MainWindow::showEdition()
{
    if (!m_document) {
        m_editionLabel->clear();
        m_editionLabel->setToolTip({});
        return;
    }
    const Edition &edition = m_document->report().edition();
    m_editionLabel->setText(tr("%1 report, %2 layout").arg(m_document->report().year()).arg(edition.id));
    m_editionLabel->setToolTip(edition.basis);
}

QString MainWindow::documentName() const
{
    return m_document && !m_document->path().isEmpty() ? QFileInfo(m_document->path()).fileName()
                                                       : m_sourceName;
}

void MainWindow::showTitle()
{
    if (!m_document) {
        setWindowTitle(tr("Nianbao"));
        setWindowModified(false);
        return;
    }
    QString name = documentName();
    // The mark for changes is [*]; a name must not contain it.
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(tr("%1[*] — Nianbao").arg(name));
    setWindowModified(m_document->isModified());
}

void MainWindow::showPlace(const Place &place)
{
    if (place.isEmpty())
        m_selectionLabel->clear();
    m_placeLabel->setText(place.isEmpty() ? QString() : m_document->report().edition().nameOf(place));
}

void MainWindow::keepForEndOfSession()
{
    if (m_workspace)
        m_workspace->commitEdit();
    keepNow();
    saveLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The file that the clerk asked for comes first; finishExport() closes then.
    setClosesAfterExport(isExporting());
    event->setAccepted(!m_closesAfterExport && mayLoseChanges());
    if (!event->isAccepted())
        return;
    saveLayout();
    letGo();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        keepNow();
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    // Later: the drop may have come to a widget that goes away with the report it belongs to.
    const QString path = urls.first().toLocalFile();
    QMetaObject::invokeMethod(
        this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

} // namespace nianbao
