// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/form.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/workspace.h"

#include <QAction>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

namespace nianbao {

namespace {

QString geometryKey()
{
    return QStringLiteral("layout/window");
}

QString keyOf(const QSplitter *splitter)
{
    return QStringLiteral("layout/") + splitter->objectName();
}

QString previewKey()
{
    return QStringLiteral("layout/preview");
}

} // namespace

void MainWindow::restoreLayout()
{
    // The frame around the window has no size yet before it is shown.
    const QSize frame(2 * look::gap, 5 * look::gap);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(geometryKey()).toByteArray());
}

void MainWindow::saveLayout()
{
    m_settings.setValue(geometryKey(), saveGeometry());
}

// Where the clerk drew a line is remembered; where no one did, the workspace shares out the room itself.
void MainWindow::followSplitters()
{
    if (const QVariant shown = m_settings.value(previewKey()); shown.isValid())
        m_workspace->setPreviewShown(shown.toBool());
    const QList<QSplitter *> splitters = m_workspace->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (splitter->objectName().isEmpty())
            continue;
        const QByteArray state = m_settings.value(keyOf(splitter)).toByteArray();
        if (!state.isEmpty() && splitter->restoreState(state))
            emit splitter->splitterMoved(0, 1); // the clerk's choice, of another day
        connect(splitter, &QSplitter::splitterMoved, this,
                [this, splitter] { m_settings.setValue(keyOf(splitter), splitter->saveState()); });
    }
}

void MainWindow::choosePreview(bool shown)
{
    m_settings.setValue(previewKey(), shown);
    m_workspace->setPreviewShown(shown);
}

// Everything that holds words is made anew; document, undo history and place stay.
void MainWindow::rebuild()
{
    if (m_toolBar == nullptr)
        return;
    QString section;
    Place place;
    if (m_workspace) {
        m_workspace->commitEdit();
        section = m_workspace->currentSection();
        place = m_workspace->form(section)->currentPlace();
    }
    delete takeCentralWidget();
    m_workspace = nullptr;
    delete std::exchange(m_toolBar, nullptr);
    qDeleteAll(std::exchange(m_actions, {}));
    statusBar()->clearMessage();
    makeActions();
    makeToolBar();
    makeLanguageMenu();
    showIcons();
    if (!m_document) {
        showStartPage();
        return;
    }
    m_document->recheck();
    showWorkspace();
    m_workspace->showSection(section);
    if (!place.isEmpty())
        m_workspace->goTo(place);
}

} // namespace nianbao
