// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingspanel.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/tableform.h"
#include "forms/workspace.h"

#include <QAction>
#include <QDir>
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
    connect(action, &QAction::triggered, this, [this, act] {
        setClosesAfterExport(false); // whoever goes on working stays
        act();
    });
    QMainWindow::addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    makeFileActions();
    makeEditActions();
}

void MainWindow::makeFileActions()
{
    const auto act = [this](const char *name, const char *icon, const QString &text,
                            const QList<QKeySequence> &keys, const std::function<void()> &function) {
        addAction(QString::fromLatin1(name), QString::fromLatin1(icon), text, keys, function);
    };
    act("new", "new", tr("New"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { newReport(); });
    act("open", "open", tr("Open"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { chooseFileToOpen(); });
    act("example", "open", tr("Open the example"), {}, [this] { openExample(); });
    act("save", "save", tr("Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { save(); });
    act("saveAs", "save", tr("Save as…"),
        {QKeySequence(Qt::Key_F12), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { saveAs(); });
    act("earlierVersions", "recent", tr("Earlier versions…"), {}, [this] { openEarlierVersion(); });
    act("export", "export", tr("Export"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportReport(); });
    act("pageSettings", "", tr("Page settings…"), {}, [this] { choosePageStyle(); });
    act("print", "print", tr("Print"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { print(); });
    act("close", "close", tr("Close the report"),
        {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_F4)}, [this] { closeReport(); });
    act("quit", "", tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
}

void MainWindow::makeEditActions()
{
    const auto act = [this](const char *name, const char *icon, const QString &text,
                            const QList<QKeySequence> &keys, const std::function<void()> &function) {
        addAction(QString::fromLatin1(name), QString::fromLatin1(icon), text, keys, function);
    };
    act("undo", "undo", tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_workspace->undo(); });
    act("redo", "redo", tr("Redo"),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        [this] { m_workspace->redo(); });
    act("find", "find", tr("Find"), {}, [this] { triggerInWorkspace("find"); });
    act("fillZeros", "zero", tr("Fill the table with 0"), {}, [this] { fillZerosHere(); });
    act("fillReportZeros", "zero", tr("Fill blanks with 0 in the whole report"), {},
        [this] { m_workspace->fillReportWithZeros(); });
    act("computedTotals", "mend", tr("Use the computed totals of this table"), {},
        [this] { useComputedTotalsHere(); });
    act("preview", "preview", tr("Preview"), {QKeySequence(Qt::Key_F9)},
        [this] { choosePreview(action("preview")->isChecked()); });
    action("preview")->setCheckable(true);
    act("previousFinding", "previous", tr("Previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
        [this] { m_workspace->walkFindings(-1); });
    act("nextFinding", "next", tr("Next"), {QKeySequence(Qt::Key_F8)},
        [this] { m_workspace->walkFindings(1); });
    act("mend", "mend", tr("Mend"),
        {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)},
        [this] { m_workspace->findings()->repairCurrent(); });
    act("nextSection", "", tr("Next section"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        [this] { m_workspace->stepSection(1); });
    act("previousSection", "", tr("Previous section"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        [this] { m_workspace->stepSection(-1); });
    act("nextPane", "", tr("Next part of the window"), {QKeySequence(Qt::Key_F6)},
        [this] { m_workspace->stepPane(1); });
    act("previousPane", "", tr("Previous part of the window"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { m_workspace->stepPane(-1); });
    // Their keys are worth learning, so they stand beside the words.
    for (const char *name : {"previousFinding", "nextFinding"}) {
        const QString key = action(name)->shortcut().toString(QKeySequence::NativeText);
        action(name)->setIconText(QStringLiteral("%1  %2").arg(action(name)->text(), key));
    }
}

void MainWindow::addToolButton(const char *name, QMenu *menu)
{
    auto *button = new QToolButton(m_toolBar);
    button->setDefaultAction(action(name));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addWidget(button);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->addAction(action("new"));
    auto *openMenu = new QMenu(m_toolBar);
    openMenu->setObjectName(QStringLiteral("openMenu"));
    connect(openMenu, &QMenu::aboutToShow, this, [this, openMenu] { fillOpenMenu(openMenu); });
    addToolButton("open", openMenu);
    auto *saveMenu = new QMenu(m_toolBar);
    saveMenu->addAction(action("saveAs"));
    saveMenu->addAction(action("earlierVersions"));
    addToolButton("save", saveMenu);
    m_toolBar->addSeparator();
    m_toolBar->addAction(action("undo"));
    m_toolBar->addAction(action("redo"));
    m_toolBar->addSeparator();
    m_toolBar->addAction(action("find"));
    auto *zeroMenu = new QMenu(m_toolBar);
    zeroMenu->addAction(action("fillReportZeros"));
    zeroMenu->addAction(action("computedTotals"));
    addToolButton("fillZeros", zeroMenu);
    m_toolBar->addSeparator();

    auto *exportMenu = new QMenu(m_toolBar);
    fillExportMenu(exportMenu);
    addToolButton("export", exportMenu);
    auto *printMenu = new QMenu(m_toolBar);
    printMenu->addAction(action("pageSettings"));
    addToolButton("print", printMenu);
    auto *apart = new QWidget(m_toolBar);
    apart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(apart);
    m_toolBar->addAction(action("preview"));
}

void MainWindow::triggerInWorkspace(const char *name)
{
    if (auto *found = m_workspace->findChild<QAction *>(QString::fromLatin1(name)))
        found->trigger();
}

void MainWindow::fillZerosHere()
{
    TableForm *form = m_workspace->tableForm(m_workspace->currentSection());
    if (form == nullptr)
        return;
    form->fillTableWithZeros();
}

void MainWindow::useComputedTotalsHere()
{
    if (TableForm *form = m_workspace->tableForm(m_workspace->currentSection()))
        form->useComputedTotals();
}

void MainWindow::fillExportMenu(QMenu *menu)
{
    for (const WritableFormat &format : m_setup.writable) {
        // The project's own format is "save as".
        if (format.id == QStringLiteral("nianbao"))
            continue;
        QAction *entry =
            menu->addAction(tr("%1…").arg(format.name), this, [this, id = format.id] { exportReport(id); });
        entry->setObjectName(QStringLiteral("export-") + format.id);
    }
    menu->addSeparator();
    menu->addAction(action("pageSettings"));
}

void MainWindow::fillOpenMenu(QMenu *menu)
{
    menu->clear();
    const QList<RecentFile> files = m_recent.list();
    for (const RecentFile &file : files) {
        QString name = file.fileName();
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *entry = menu->addAction(name, this, [this, path = file.path] { openFile(path); });
        entry->setToolTip(QDir::toNativeSeparators(file.path));
        entry->setEnabled(file.isThere());
    }
    menu->setToolTipsVisible(true);
    if (!files.isEmpty())
        menu->addSeparator();
    menu->addAction(action("example"));
    menu->addSeparator();
    menu->addAction(action("close"));
    menu->addAction(action("quit"));
}

void MainWindow::makeLanguageMenu()
{
    m_languageButton->setObjectName(QStringLiteral("language"));
    m_languageButton->setAutoRaise(true);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton->setVisible(m_setup.useLanguage != nullptr);
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setToolTip(tr("Language of the window"));
    delete m_languageButton->menu();
    auto *menu = new QMenu(m_languageButton);
    // Every language by its own name: whoever cannot read this one finds the way out.
    const QList<std::pair<QString, QString>> languages{{QStringLiteral("zh_CN"), QStringLiteral("中文")},
                                                       {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[id, name] : languages) {
        QAction *entry = menu->addAction(name, this, [this, chosen = id] {
            m_settings.setLanguage(chosen);
            m_setup.language = chosen;
            m_setup.useLanguage(m_setup, chosen);
        });
        entry->setObjectName(QStringLiteral("language-") + id);
        entry->setCheckable(true);
        entry->setChecked(id == m_setup.language);
        if (id == m_setup.language)
            m_languageButton->setText(name);
    }
    m_languageButton->setMenu(menu);
}

void MainWindow::showIcons()
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString drawing = action->property("drawing").toString();
        if (!drawing.isEmpty())
            action->setIcon(look::icon(drawing, palette()));
    }
    m_languageButton->setIcon(look::icon(QStringLiteral("language"), palette()));
}

void MainWindow::enableActions()
{
    const bool open = m_document != nullptr;
    for (const char *name :
         {"save", "saveAs", "export", "pageSettings", "print", "close", "nextSection", "previousSection",
          "nextPane", "previousPane", "find", "fillReportZeros", "preview"})
        action(name)->setEnabled(open);
    const bool isTable = open && m_workspace && m_workspace->tableForm(m_workspace->currentSection());
    for (const char *name : {"fillZeros", "computedTotals"})
        action(name)->setEnabled(isTable);
    action("earlierVersions")
        ->setEnabled(open && !m_document->path().isEmpty() && !m_setup.backupFolder.isEmpty());
    const bool findings = open && !m_document->findings().isEmpty();
    for (const char *name : {"previousFinding", "nextFinding", "mend"})
        action(name)->setEnabled(findings);
    const auto showStep = [this](const char *name, bool can, const QString &words, const QString &step) {
        QAction *shown = action(name);
        shown->setEnabled(can);
        shown->setToolTip(
            QStringLiteral("%1 (%2)").arg(step.isEmpty() ? words : tr("%1: %2").arg(words, step),
                                          shown->shortcut().toString(QKeySequence::NativeText)));
    };
    const QUndoStack *steps = open ? &m_document->undoStack() : nullptr;
    showStep("undo", steps && steps->canUndo(), tr("Undo"), steps ? steps->undoText() : QString());
    showStep("redo", steps && steps->canRedo(), tr("Redo"), steps ? steps->redoText() : QString());
}

} // namespace nianbao
