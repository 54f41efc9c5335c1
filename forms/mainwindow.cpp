// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/mainwindow.h"

#include "forms/look.h"
#include "forms/sections.h"
#include "forms/startpage.h"
#include "forms/workspace.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>

namespace nianbao {

MainWindow::MainWindow(WindowSetup setup, Questions &questions, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_questions(questions)
    , m_folder(QDir::homePath())
    , m_placeLabel(new QLabel(this))
    , m_editionLabel(new QLabel(this))
{
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeActions();
    makeToolBar();
    showIcons();
    m_placeLabel->setContentsMargins(look::gap, 0, look::gap, 0);
    m_editionLabel->setContentsMargins(look::gap, 0, look::gap, 0);
    statusBar()->addWidget(m_placeLabel, 1);
    statusBar()->addPermanentWidget(m_editionLabel);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize()));
    showStartPage();
}

MainWindow::~MainWindow()
{
    // The workspace looks at the document until its end, so it goes first.
    delete m_workspace;
}

void MainWindow::showStartPage()
{
    setCentralWidget(
        new StartPage(m_actions.value(QStringLiteral("new")), m_actions.value(QStringLiteral("open"))));
    enableActions();
    showTitle();
}

void MainWindow::showDocument(OpenedReport opened, const QString &name)
{
    delete m_workspace;
    m_document = std::make_unique<Document>(std::move(opened));
    m_sourceName = name;
    m_workspace = new Workspace(*m_document, m_actions.value(QStringLiteral("previousFinding")),
                                m_actions.value(QStringLiteral("nextFinding")));
    setCentralWidget(m_workspace);
    connect(m_workspace, &Workspace::currentPlaceChanged, this, &MainWindow::showPlace);
    connect(m_document.get(), &Document::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_document.get(), &Document::pathChanged, this, &MainWindow::showTitle);
    connect(m_document.get(), &Document::findingsChanged, this, &MainWindow::enableActions);
    connect(&m_document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::enableActions);
    connect(m_document.get(), &Document::changed, this, &MainWindow::showEdition);
    showEdition();
    showPlace(Place());
    enableActions();
    showTitle();
}

void MainWindow::showEdition()
{
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
    m_placeLabel->setText(place.isEmpty() ? QString() : m_document->report().edition().nameOf(place));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLoseChanges());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
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
