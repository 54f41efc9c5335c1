// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "document/backups.h"
#include "forms/startpage.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/workspace.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place carriedIn(QStringLiteral("requests/carried_in/natural_person"));

} // namespace

/// The ways in and out of the window, and that nothing typed is lost on any of them.
class TestMainWindowTrust : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCrashIsOfferedOnTheStartPage();
    void recoveredWorkIsModifiedAndKeepsItsFile();
    void recoveredWorkAsksBeforeItReplacesAnothersFile();
    void keptForLaterComesAgainAtTheNextStart();
    void discardedWorkIsLaidAside();
    void anUnsavedImportIsKept();
    void savingAndClosingLeavesNoTrace();
    void notSavingLaysTheWorkAside();
    void cancellingLeavesTheWorkKept();
    void theEndOfTheSessionKeepsAnOpenCell();
    void whatAnOpenCellEditorHoldsIsKept();
    void losingTheFocusKeepsTheWork();
    void tellsWhenItKept();
    void aHomeThatCannotBeWrittenIsToldInTheStatusBar();
    void closesToTheStartPage();
    void recentFilesAreListedWithTheirVerdict();
    void aRecentFileOpensByKey();
    void aMissingRecentFileStaysListed();
    void theOpenMenuHoldsTheRecentFiles();
    void opensTheExample();
    void lastYearsFiguresAreCarriedOver();
    void remembersTheOffice();
    void remembersTheLayout();
    void opensAnEarlierVersionAsACopy();
    void keysAreThoseOfOtherOfficePrograms_data();
    void keysAreThoseOfOtherOfficePrograms();

private:
    QString path(const char *name) const { return m_home->filePath(QString::fromUtf8(name)); }
    void start();
    void crash() { m_window.reset(); }
    void openReport();
    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
    Document *document() const { return m_window->document(); }
    QPushButton *recoveryButton(const char *name) const
    {
        return m_window->centralWidget()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QStringList keptFiles() const
    {
        return QDir(path("autosave")).entryList({QStringLiteral("*.snapshot")}, QDir::Files);
    }
    QListWidget *recentList() const
    {
        return m_window->centralWidget()->findChild<QListWidget *>(QStringLiteral("recentFiles"));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowTrust::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_questions = test::ScriptedQuestions();
    start();
}

void TestMainWindowTrust::cleanup()
{
    m_window.reset();
}

void TestMainWindowTrust::start()
{
    m_window = std::make_unique<MainWindow>(test::windowSetup(m_home->path()), m_questions);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindowTrust::openReport()
{
    QVERIFY(test::putFile(path("年报.nianbao"), projectToBytes(test::correctReport(2025))));
    QVERIFY(m_window->openFile(path("年报.nianbao")));
}

void TestMainWindowTrust::aCrashIsOfferedOnTheStartPage()
{
    QVERIFY(recoveryButton("recover") == nullptr);
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    start();
    QVERIFY(recoveryButton("recover") != nullptr);
    const QList<QLabel *> labels = m_window->centralWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("年报.nianbao"));
    }));
}

void TestMainWindowTrust::recoveredWorkIsModifiedAndKeepsItsFile()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    start();
    recoveryButton("recover")->click();
    QTRY_VERIFY(document() != nullptr);
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("9"));
    QCOMPARE(document()->path(), path("年报.nianbao"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->save());
    QCOMPARE(m_questions.askedAboutConflict, 0);
    QVERIFY(m_window->close());
    QVERIFY(keptFiles().isEmpty());
}

void TestMainWindowTrust::recoveredWorkAsksBeforeItReplacesAnothersFile()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    QVERIFY(test::putFile(path("年报.nianbao"), projectToBytes(test::correctReport(2024))));
    start();
    recoveryButton("recover")->click();
    QTRY_VERIFY(document() != nullptr);
    QVERIFY(!m_window->save());
    QCOMPARE(m_questions.askedAboutConflict, 1);
    QCOMPARE(test::contentOf(path("年报.nianbao")), projectToBytes(test::correctReport(2024)));
}

void TestMainWindowTrust::keptForLaterComesAgainAtTheNextStart()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    start();
    recoveryButton("later")->click();
    QTRY_VERIFY(recoveryButton("recover") == nullptr);
    QVERIFY(m_window->close());
    start();
    QVERIFY(recoveryButton("recover") != nullptr);
}

void TestMainWindowTrust::discardedWorkIsLaidAside()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    start();
    recoveryButton("discard")->click();
    QTRY_VERIFY(recoveryButton("recover") == nullptr);
    QVERIFY(keptFiles().isEmpty());
    QVERIFY(!QDir(path("autosave/discarded")).isEmpty());
    start();
    QVERIFY(recoveryButton("recover") == nullptr);
}

void TestMainWindowTrust::anUnsavedImportIsKept()
{
    QVERIFY(test::putFile(path("稿.txt"), test::fixture(QStringLiteral("import/tab-rows-2021-form.txt"))));
    QVERIFY(m_window->openFile(path("稿.txt")));
    QVERIFY(!document()->isModified());
    const Report report = document()->report();
    QTRY_VERIFY(!keptFiles().isEmpty());
    crash();
    start();
    recoveryButton("recover")->click();
    QTRY_VERIFY(document() != nullptr);
    QVERIFY(document()->report() == report);
    QVERIFY(document()->path().isEmpty());
}

void TestMainWindowTrust::savingAndClosingLeavesNoTrace()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    m_questions.saveAnswer = Questions::SaveAnswer::Save;
    QVERIFY(m_window->close());
    QVERIFY(keptFiles().isEmpty());
    start();
    QVERIFY(recoveryButton("recover") == nullptr);
}

void TestMainWindowTrust::notSavingLaysTheWorkAside()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    m_questions.saveAnswer = Questions::SaveAnswer::Discard;
    QVERIFY(m_window->close());
    QVERIFY(keptFiles().isEmpty());
    const QDir aside(path("autosave/discarded"));
    QCOMPARE(aside.entryList(QDir::Files).size(), 1);
    QVERIFY(test::contentOf(aside.filePath(aside.entryList(QDir::Files).first())).contains("\"9\""));
}

void TestMainWindowTrust::cancellingLeavesTheWorkKept()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!keptFiles().isEmpty());
    QVERIFY(!m_window->close());
    QVERIFY(!keptFiles().isEmpty());
    document()->setCell(granted, QStringLiteral("10"));
    crash();
    start();
    QVERIFY(recoveryButton("recover") != nullptr);
}

void TestMainWindowTrust::theEndOfTheSessionKeepsAnOpenCell()
{
    openReport();
    m_window->workspace()->goTo(granted);
    QTest::keyClick(m_window->workspace()->tableForm(QStringLiteral("requests"))->view(), Qt::Key_7);
    m_window->keepForEndOfSession();
    QCOMPARE(m_questions.askedToSave, 0);
    crash();
    start();
    recoveryButton("recover")->click();
    QTRY_VERIFY(document() != nullptr);
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("7"));
}

void TestMainWindowTrust::whatAnOpenCellEditorHoldsIsKept()
{
    openReport();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->workspace()->goTo(granted);
    const TableView *view = m_window->workspace()->tableForm(QStringLiteral("requests"))->view();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    QTest::keyClick(view->indexWidget(view->currentIndex()), Qt::Key_6);
    QTRY_VERIFY(!keptFiles().isEmpty());
    QVERIFY(view->indexWidget(view->currentIndex()) != nullptr);
    crash();
    start();
    recoveryButton("recover")->click();
    QTRY_VERIFY(document() != nullptr);
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("76"));
}

void TestMainWindowTrust::losingTheFocusKeepsTheWork()
{
    WindowSetup patient = test::windowSetup(m_home->path());
    patient.autosave.quiet = std::chrono::seconds(100);
    patient.autosave.latest = std::chrono::seconds(100);
    m_window = std::make_unique<MainWindow>(patient, m_questions);
    m_window->show();
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(keptFiles().isEmpty());
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(keptFiles().size(), 1);
}

void TestMainWindowTrust::tellsWhenItKept()
{
    openReport();
    const auto *kept = m_window->findChild<QLabel *>(QStringLiteral("kept"));
    QVERIFY(kept->text().isEmpty());
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(kept->text().contains(QLatin1Char(':')));
    trigger("save");
    trigger("close");
    QVERIFY(kept->text().isEmpty());
}

void TestMainWindowTrust::aHomeThatCannotBeWrittenIsToldInTheStatusBar()
{
    WindowSetup setup = test::windowSetup(m_home->path());
    QVERIFY(test::putFile(path("file"), "in the way"));
    setup.settingsPath = path("file/settings.ini");
    setup.autosave.folder = path("file/autosave");
    setup.backupFolder = path("file/backups");
    m_window = std::make_unique<MainWindow>(setup, m_questions);
    m_window->show();
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    QTRY_VERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QVERIFY(m_window->save());
    QVERIFY(m_window->close());
    QVERIFY(m_questions.told.isEmpty());
}

void TestMainWindowTrust::closesToTheStartPage()
{
    openReport();
    document()->setCell(granted, QStringLiteral("9"));
    trigger("close");
    QVERIFY(document() != nullptr);
    m_questions.saveAnswer = Questions::SaveAnswer::Discard;
    trigger("close");
    QVERIFY(document() == nullptr);
    QVERIFY(m_window->workspace() == nullptr);
    QVERIFY(qobject_cast<StartPage *>(m_window->centralWidget()) != nullptr);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->isVisible());
    openReport();
    QVERIFY(document() != nullptr);
}

void TestMainWindowTrust::recentFilesAreListedWithTheirVerdict()
{
    openReport();
    trigger("close");
    QCOMPARE(recentList()->count(), 1);
    const QString listed = recentList()->item(0)->text();
    QVERIFY(listed.startsWith(QStringLiteral("年报.nianbao\n示例县审批服务局 · 2025 · ")));
    QVERIFY(listed.endsWith(verdictLine(FindingCounts())));
    openReport();
    document()->setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), QStringLiteral("99"));
    trigger("save");
    trigger("close");
    QVERIFY(!recentList()->item(0)->text().endsWith(verdictLine(FindingCounts())));
}

void TestMainWindowTrust::aRecentFileOpensByKey()
{
    openReport();
    trigger("close");
    recentList()->setFocus();
    recentList()->setCurrentRow(0);
    QTest::keyClick(recentList(), Qt::Key_Return);
    QTRY_VERIFY(document() != nullptr);
    trigger("close");
    recentList()->setCurrentRow(0);
    QTest::keyClick(recentList(), Qt::Key_Delete);
    QCOMPARE(recentList()->count(), 0);
    start();
    QCOMPARE(recentList()->count(), 0);
}

void TestMainWindowTrust::aMissingRecentFileStaysListed()
{
    openReport();
    QVERIFY(QFile::remove(path("年报.nianbao")));
    trigger("close");
    QCOMPARE(recentList()->count(), 1);
    QVERIFY(recentList()->item(0)->foreground().style() != Qt::NoBrush);
    QTest::keyClick(recentList(), Qt::Key_Return);
    QVERIFY(document() == nullptr);
}

void TestMainWindowTrust::theOpenMenuHoldsTheRecentFiles()
{
    openReport();
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("openMenu"));
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("年报.nianbao"));
    trigger("close");
    menu->actions().first()->trigger();
    QVERIFY(document() != nullptr);
}

void TestMainWindowTrust::opensTheExample()
{
    trigger("example");
    QVERIFY(document() != nullptr);
    QCOMPARE(document()->report().organization(), QStringLiteral("示例县水务局"));
    QVERIFY(document()->path().isEmpty());
    QVERIFY(!m_window->save());
    QVERIFY(!m_questions.suggestedPath.startsWith(QLatin1Char(':')));
    trigger("close");
    QCOMPARE(recentList()->count(), 0);
}

void TestMainWindowTrust::lastYearsFiguresAreCarriedOver()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025, test::correctReport(2024)};
    trigger("new");
    QCOMPARE(document()->report().cell(carriedIn).written, QStringLiteral("1"));
    QCOMPARE(document()->report().organization(), QStringLiteral("示例县水利局"));
}

void TestMainWindowTrust::remembersTheOffice()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    trigger("new");
    trigger("close");
    start();
    m_questions.newReport.reset();
    trigger("new");
    QCOMPARE(m_questions.suggestion.offices, QStringList{QStringLiteral("示例县水利局")});
    QVERIFY(m_questions.suggestion.layoutOf(2020).contains(QStringLiteral("2019")));
    QVERIFY(!m_questions.suggestion.readLastYear(path("nowhere")));
}

void TestMainWindowTrust::remembersTheLayout()
{
    openReport();
    m_window->resize(900, 500);
    auto *splitter = m_window->findChild<QSplitter *>(QStringLiteral("formAndFindings"));
    const int all = splitter->sizes().at(0) + splitter->sizes().at(1);
    splitter->setSizes({all - 60, 60});
    emit splitter->splitterMoved(all - 60, 1);
    const QList<int> sizes = splitter->sizes();
    QVERIFY(m_window->close());
    start();
    QCOMPARE(m_window->size(), QSize(900, 500));
    QVERIFY(m_window->openFile(path("年报.nianbao")));
    QTRY_COMPARE(m_window->findChild<QSplitter *>(QStringLiteral("formAndFindings"))->sizes(), sizes);
}

void TestMainWindowTrust::opensAnEarlierVersionAsACopy()
{
    openReport();
    trigger("earlierVersions");
    QVERIFY(m_questions.choices.isEmpty());
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    document()->setCell(granted, QStringLiteral("9"));
    trigger("save");
    m_questions.choice = 0;
    trigger("earlierVersions");
    QCOMPARE(m_questions.choices.size(), 1);
    QVERIFY(document()->report() == test::correctReport(2025));
    QVERIFY(document()->path().isEmpty());
    QVERIFY(document()->isModified());
    QCOMPARE(projectFromBytes(test::contentOf(path("年报.nianbao")), test::editions())->cell(granted).written,
             QStringLiteral("9"));
}

void TestMainWindowTrust::keysAreThoseOfOtherOfficePrograms_data()
{
    QTest::addColumn<QString>("key");
    const auto row = [](const char *action, const char *key) {
        QTest::newRow(action) << QString::fromLatin1(key);
    };
    row("new", "Ctrl+N");
    row("open", "Ctrl+O");
    row("save", "Ctrl+S");
    row("saveAs", "F12");
    row("close", "Ctrl+W");
    row("quit", "Ctrl+Q");
    row("undo", "Ctrl+Z");
    row("redo", "Ctrl+Y");
    row("nextSection", "Ctrl+PgDown");
    row("previousSection", "Ctrl+PgUp");
    row("nextPane", "F6");
}

void TestMainWindowTrust::keysAreThoseOfOtherOfficePrograms()
{
    QFETCH(QString, key);
    const auto *action = m_window->findChild<QAction *>(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(action != nullptr);
    QVERIFY(action->shortcuts().contains(QKeySequence(key)));
}

QTEST_MAIN(TestMainWindowTrust)
#include "tst_mainwindowtrust.moc"
