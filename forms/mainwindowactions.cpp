// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingspanel.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/workspace.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace nianbao {

QAction *MainWindow::addAction(const QString &name, const QString &icon, const QString &text,
                               const QList<QKeySequence> &shortcuts, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setProperty("drawing", icon);
    action->setShortcuts(shortcuts);
    if (!shortcuts.isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, shortcuts.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    const auto act = [this](const char *name, const char *icon, const QString &text,
                            const QList<QKeySequence> &keys, const std::function<void()> &function) {
        addAction(QString::fromLatin1(name), QString::fromLatin1(icon), text, keys, function);
    };
    act("new", "new", tr("New"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { newReport(); });
    act("open", "open", tr("Open"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { chooseFileToOpen(); });
    act("save", "save", tr("Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { save(); });
    act("saveAs", "save", tr("Save as…"),
        {QKeySequence(Qt::Key_F12), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { saveAs(); });
    act("print", "print", tr("Print"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { print(); });
    act("undo", "undo", tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_workspace->undo(); });
    act("redo", "redo", tr("Redo"),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        [this] { m_workspace->redo(); });
    act("previousFinding", "previous", tr("Previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
        [this] { m_workspace->walkFindings(-1); });
    act("nextFinding", "next", tr("Next"), {QKeySequence(Qt::Key_F8)},
        [this] { m_workspace->walkFindings(1); });
    act("mend", "mend", tr("Mend"),
        {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)},
        [this] { m_workspace->findings()->repairCurrent(); });
    // Their keys are worth learning, so they stand beside the words.
    for (const char *name : {"previousFinding", "nextFinding"}) {
        QAction *action = m_actions.value(QString::fromLatin1(name));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setIconText(QStringLiteral("%1  %2").arg(action->text(), key));
    }
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(20, 20));
    const auto add = [this, bar](const char *name) {
        bar->addAction(m_actions.value(QString::fromLatin1(name)));
    };
    add("new");
    add("open");
    auto *saveButton = new QToolButton(bar);
    auto *saveMenu = new QMenu(saveButton);
    saveMenu->addAction(m_actions.value(QStringLiteral("saveAs")));
    saveButton->setDefaultAction(m_actions.value(QStringLiteral("save")));
    saveButton->setMenu(saveMenu);
    saveButton->setPopupMode(QToolButton::MenuButtonPopup);
    saveButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(saveButton);
    bar->addSeparator();
    add("undo");
    add("redo");
    bar->addSeparator();

    m_exportMenu = new QMenu(this);
    auto *exportAction = new QAction(tr("Export"), this);
    exportAction->setObjectName(QStringLiteral("export"));
    exportAction->setProperty("drawing", QStringLiteral("export"));
    exportAction->setMenu(m_exportMenu);
    m_actions.insert(QStringLiteral("export"), exportAction);
    auto *exportButton = new QToolButton(bar);
    exportButton->setDefaultAction(exportAction);
    exportButton->setPopupMode(QToolButton::MenuButtonPopup);
    connect(exportButton, &QToolButton::clicked, exportButton, &QToolButton::showMenu);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(exportButton);
    fillExportMenu();
    add("print");
}

void MainWindow::fillExportMenu()
{
    for (const WritableFormat &format : m_setup.writable) {
        // The project's own format is "save as".
        if (format.id == QStringLiteral("nianbao"))
            continue;
        QAction *action =
            m_exportMenu->addAction(tr("%1…").arg(format.name), this, [this, format] { exportAs(format); });
        action->setObjectName(QStringLiteral("export-") + format.id);
        if (format.id == QStringLiteral("pdf"))
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    }
}

void MainWindow::showIcons()
{
    for (QAction *action : std::as_const(m_actions))
        action->setIcon(look::icon(action->property("drawing").toString(), palette()));
}

void MainWindow::enableActions()
{
    const bool open = m_document != nullptr;
    for (const char *name : {"save", "saveAs", "export", "print"})
        m_actions.value(QString::fromLatin1(name))->setEnabled(open);
    const bool findings = open && !m_document->findings().isEmpty();
    for (const char *name : {"previousFinding", "nextFinding", "mend"})
        m_actions.value(QString::fromLatin1(name))->setEnabled(findings);
    m_actions.value(QStringLiteral("undo"))->setEnabled(open && m_document->undoStack().canUndo());
    m_actions.value(QStringLiteral("redo"))->setEnabled(open && m_document->undoStack().canRedo());
}

} // namespace nianbao
