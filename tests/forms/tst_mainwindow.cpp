// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "forms/findingspanel.h"
#include "forms/placeedit.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/verdictbar.h"
#include "forms/workspace.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place refused(QStringLiteral("requests/refused_state_secret/natural_person"));
const Place overview(QStringLiteral("overview"));

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensAFileGivenToIt();
    void opensAFileChosenInTheMenu();
    void opensADroppedFile();
    void aFileDroppedOnATextIsOpenedNotPasted();
    void staysAndTellsWhenAFileCannotBeOpened_data();
    void staysAndTellsWhenAFileCannotBeOpened();
    void keepsTheOpenReportWhenAnotherCannotBeOpened();
    void makesANewReport();
    void makesNothingWhenTheClerkCancels();
    void marksTheTitleWhenModified();
    void asksBeforeClosingWithChanges_data();
    void asksBeforeClosingWithChanges();
    void closesWithoutAskingWhenNothingChanged();
    void asksBeforeAnotherReportReplacesChanges();
    void savesAndReadsTheSameReport();
    void openingTheSavedFileAgainShowsWhatWasSaved();
    void openingChangesNothing();
    void asksForAFileAtTheFirstSave();
    void savesWhatAnOpenCellEditorHolds();
    void asksWhenTheFileChangedOnTheDisk_data();
    void asksWhenTheFileChangedOnTheDisk();
    void tellsWhenItCannotSave();
    void exportsUnderTheSuggestedName();
    void jumpsFromAFindingToItsCell();
    void walksTheFindingsWithF8();
    void mendsAFindingWithItsRepair();
    void undoGoesToWhatItChanged();
    void undoOfATextIsTheDocuments();
    void showsTheVerdict();
    void leavesNoActionEnabledThatCannotBeDone();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void openCorrectReport();
    void openReportWithAnError();
    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
    Document *document() const { return m_window->document(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_questions = test::ScriptedQuestions();
    m_window = std::make_unique<MainWindow>(test::windowSetup(), m_questions);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestMainWindow::openCorrectReport()
{
    QVERIFY(test::putFile(path("年报.nianbao"), projectToBytes(test::correctReport(2025))));
    QVERIFY(m_window->openFile(path("年报.nianbao")));
}

void TestMainWindow::openReportWithAnError()
{
    Report report = test::correctReport(2025);
    report.setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), Cell::fromNumber(99));
    QVERIFY(test::putFile(path("错.nianbao"), projectToBytes(report)));
    QVERIFY(m_window->openFile(path("错.nianbao")));
    QVERIFY(!document()->findings().isEmpty());
}

void TestMainWindow::opensAFileGivenToIt()
{
    openCorrectReport();
    QVERIFY(document()->report() == test::correctReport(2025));
    QCOMPARE(document()->path(), path("年报.nianbao"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("年报.nianbao[*]")));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::opensAFileChosenInTheMenu()
{
    QVERIFY(test::putFile(path("a.nianbao"), projectToBytes(test::correctReport(2020))));
    m_questions.fileToOpen = path("a.nianbao");
    trigger("open");
    QVERIFY(document() != nullptr);
    QCOMPARE(document()->report().year(), 2020);
}

void TestMainWindow::opensADroppedFile()
{
    QVERIFY(test::putFile(path("a.nianbao"), projectToBytes(test::correctReport(2020))));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("a.nianbao"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(document() != nullptr);
    QCOMPARE(document()->report().year(), 2020);
}

void TestMainWindow::aFileDroppedOnATextIsOpenedNotPasted()
{
    openCorrectReport();
    m_window->workspace()->goTo(overview);
    auto *edit = m_window->findChild<PlaceEdit *>(overview.key());
    QVERIFY(test::putFile(path("a.nianbao"), projectToBytes(test::correctReport(2020))));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("a.nianbao"))});
    QVERIFY(data.hasText());
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit->viewport(), &drop);
    QTRY_COMPARE(document()->report().year(), 2020);
}

void TestMainWindow::staysAndTellsWhenAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("a text that is no report") << QByteArray("shopping list\nbread\n");
    QTest::newRow("half a project file") << projectToBytes(test::correctReport(2025)).left(400);
}

void TestMainWindow::staysAndTellsWhenAFileCannotBeOpened()
{
    QFETCH(QByteArray, content);
    QVERIFY(test::putFile(path("bad.txt"), content));
    QVERIFY(!m_window->openFile(path("bad.txt")));
    QCOMPARE(m_questions.told.size(), 1);
    QVERIFY(m_questions.told.first().contains(QStringLiteral("bad.txt")));
    QVERIFY(m_window->isVisible());
    QVERIFY(document() == nullptr);
}

void TestMainWindow::keepsTheOpenReportWhenAnotherCannotBeOpened()
{
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(!m_window->openFile(m_folder->path()));
    QVERIFY(!m_window->openFile(path("nowhere.txt")));
    QCOMPARE(m_questions.told.size(), 2);
    QCOMPARE(m_questions.askedToSave, 0);
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("9"));
}

void TestMainWindow::makesANewReport()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    trigger("new");
    QVERIFY(document() != nullptr);
    QCOMPARE(document()->report().edition().id, QStringLiteral("2021"));
    QCOMPARE(document()->report().text(Place::title()),
             QStringLiteral("示例县水利局2025年政府信息公开工作年度报告"));
    QVERIFY(document()->path().isEmpty());
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::makesNothingWhenTheClerkCancels()
{
    trigger("new");
    QVERIFY(document() == nullptr);
    QVERIFY(m_questions.told.isEmpty());
}

void TestMainWindow::marksTheTitleWhenModified()
{
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(m_window->isWindowModified());
    trigger("undo");
    QVERIFY(!m_window->isWindowModified());
    trigger("redo");
    trigger("save");
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::asksBeforeClosingWithChanges_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saved");
    QTest::newRow("cancel: nothing happens")
        << static_cast<int>(Questions::SaveAnswer::Cancel) << false << false;
    QTest::newRow("do not save") << static_cast<int>(Questions::SaveAnswer::Discard) << true << false;
    QTest::newRow("save") << static_cast<int>(Questions::SaveAnswer::Save) << true << true;
}

void TestMainWindow::asksBeforeClosingWithChanges()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    QFETCH(bool, saved);
    openCorrectReport();
    const QByteArray before = test::contentOf(path("年报.nianbao"));
    document()->setCell(granted, QStringLiteral("9"));
    m_questions.saveAnswer = static_cast<Questions::SaveAnswer>(answer);
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(m_questions.askedToSave, 1);
    QCOMPARE(m_window->isVisible(), !closes);
    QCOMPARE(test::contentOf(path("年报.nianbao")) != before, saved);
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("9"));
}

void TestMainWindow::closesWithoutAskingWhenNothingChanged()
{
    openCorrectReport();
    QVERIFY(m_window->close());
    QCOMPARE(m_questions.askedToSave, 0);
}

void TestMainWindow::asksBeforeAnotherReportReplacesChanges()
{
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(test::putFile(path("b.nianbao"), projectToBytes(test::correctReport(2020))));
    QVERIFY(!m_window->openFile(path("b.nianbao")));
    QCOMPARE(m_questions.askedToSave, 1);
    QCOMPARE(document()->report().year(), 2025);
    m_questions.saveAnswer = Questions::SaveAnswer::Discard;
    QVERIFY(m_window->openFile(path("b.nianbao")));
    QCOMPARE(document()->report().year(), 2020);
}

void TestMainWindow::savesAndReadsTheSameReport()
{
    openCorrectReport();
    m_window->workspace()->goTo(granted);
    TableView *view = m_window->workspace()->tableForm(QStringLiteral("requests"))->view();
    QTest::keyClick(view, Qt::Key_7);
    QTest::keyClick(view->indexWidget(view->currentIndex()), Qt::Key_Return);
    document()->setText(overview, QStringLiteral("第一段\n第二段"));
    const Report report = document()->report();
    QVERIFY(m_window->save());
    MainWindow other(test::windowSetup(), m_questions);
    QVERIFY(other.openFile(path("年报.nianbao")));
    QVERIFY(other.document()->report() == report);
    QCOMPARE(report.cell(granted).written, QStringLiteral("7"));
}

void TestMainWindow::openingTheSavedFileAgainShowsWhatWasSaved()
{
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    m_questions.saveAnswer = Questions::SaveAnswer::Save;
    QVERIFY(m_window->openFile(document()->path()));
    QCOMPARE(document()->report().cell(granted).written, QStringLiteral("9"));
    QVERIFY(m_window->save());
}

void TestMainWindow::openingChangesNothing()
{
    const Report report = test::everyKindReport();
    QVERIFY(!report.hasText(Place(QStringLiteral("other_matters"))));
    QVERIFY(test::putFile(path("a.nianbao"), projectToBytes(report)));
    QVERIFY(m_window->openFile(path("a.nianbao")));
    for (const Section &section : report.edition().sections)
        m_window->workspace()->showSection(section.id);
    QVERIFY(document()->report() == report);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::asksForAFileAtTheFirstSave()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    QVERIFY(m_window->newReport());
    QVERIFY(!m_window->save());
    QVERIFY(m_questions.suggestedPath.endsWith(
        QStringLiteral("/示例县水利局2025年政府信息公开工作年度报告.nianbao")));
    m_questions.fileToWrite = path("新.nianbao");
    QVERIFY(m_window->save());
    QVERIFY(QFile::exists(path("新.nianbao")));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("新.nianbao[*]")));
}

void TestMainWindow::savesWhatAnOpenCellEditorHolds()
{
    openCorrectReport();
    m_window->workspace()->goTo(granted);
    QTest::keyClick(m_window->workspace()->tableForm(QStringLiteral("requests"))->view(), Qt::Key_7);
    trigger("save");
    QVERIFY(!document()->isModified());
    const Result<Report> onDisk = projectFromBytes(test::contentOf(path("年报.nianbao")), test::editions());
    QVERIFY(onDisk);
    QCOMPARE(onDisk->cell(granted).written, QStringLiteral("7"));
}

void TestMainWindow::asksWhenTheFileChangedOnTheDisk_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<bool>("overwritten");
    QTest::newRow("cancel") << static_cast<int>(Questions::ConflictAnswer::Cancel) << false << false;
    QTest::newRow("overwrite") << static_cast<int>(Questions::ConflictAnswer::Overwrite) << true << true;
    QTest::newRow("save as") << static_cast<int>(Questions::ConflictAnswer::SaveAs) << true << false;
}

void TestMainWindow::asksWhenTheFileChangedOnTheDisk()
{
    QFETCH(int, answer);
    QFETCH(bool, saved);
    QFETCH(bool, overwritten);
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(test::putFile(path("年报.nianbao"), "theirs"));
    m_questions.conflictAnswer = static_cast<Questions::ConflictAnswer>(answer);
    m_questions.fileToWrite = path("副本.nianbao");
    QCOMPARE(m_window->save(), saved);
    QCOMPARE(m_questions.askedAboutConflict, 1);
    QCOMPARE(test::contentOf(path("年报.nianbao")) != QByteArray("theirs"), overwritten);
    QCOMPARE(document()->isModified(), !saved);
}

void TestMainWindow::tellsWhenItCannotSave()
{
    openCorrectReport();
    document()->setCell(granted, QStringLiteral("9"));
    m_questions.fileToWrite = path("nowhere/a.nianbao");
    QVERIFY(!m_window->saveAs());
    QCOMPARE(m_questions.told.size(), 1);
    QVERIFY(document()->isModified());
}

void TestMainWindow::exportsUnderTheSuggestedName()
{
    openCorrectReport();
    m_questions.exportChoice = ExportChoice{QString(), path("年报.txt")};
    trigger("export-txt");
    QCOMPARE(m_questions.exportSuggestion.fileName,
             QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告"));
    QTRY_VERIFY(test::contentOf(path("年报.txt")).contains("示例县审批服务局"));
    QVERIFY(m_questions.told.isEmpty());
    QVERIFY(!document()->isModified());
}

void TestMainWindow::jumpsFromAFindingToItsCell()
{
    openReportWithAnError();
    FindingsPanel *panel = m_window->workspace()->findings();
    QVERIFY(!panel->shown().isEmpty());
    for (int row = 0; row < panel->shown().size(); ++row) {
        m_window->workspace()->showSection(QStringLiteral("overview"));
        panel->setCurrent(row);
        QTest::keyClick(panel->list(), Qt::Key_Return);
        QCOMPARE(m_window->workspace()->currentSection(), QStringLiteral("requests"));
        const TableForm *form = m_window->workspace()->tableForm(QStringLiteral("requests"));
        QCOMPARE(form->currentPlace(), panel->shown().at(row).places.first());
        QTRY_VERIFY(!form->view()
                         ->viewport()
                         ->visibleRegion()
                         .intersected(form->cellRect(form->currentPlace()))
                         .isEmpty());
    }
}

void TestMainWindow::walksTheFindingsWithF8()
{
    openReportWithAnError();
    const auto current = [this] {
        return m_window->workspace()->findings()->current();
    };
    const int last = static_cast<int>(document()->findings().size()) - 1;
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(current(), last);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(current(), 0);
    QVERIFY(m_window->workspace()->tableForm(QStringLiteral("requests"))->view()->hasFocus());
}

void TestMainWindow::mendsAFindingWithItsRepair()
{
    openReportWithAnError();
    FindingsPanel *panel = m_window->workspace()->findings();
    for (int row = 0; row < panel->shown().size(); ++row) {
        if (!panel->shown().at(row).repairs.isEmpty()) {
            panel->setCurrent(row);
            break;
        }
    }
    trigger("mend");
    QVERIFY(document()->findings().isEmpty());
    QCOMPARE(document()->undoStack().count(), 1);
}

void TestMainWindow::undoGoesToWhatItChanged()
{
    openCorrectReport();
    document()->setCell(refused, QStringLiteral("3"));
    m_window->workspace()->showSection(QStringLiteral("overview"));
    trigger("undo");
    QCOMPARE(m_window->workspace()->currentSection(), QStringLiteral("requests"));
    QCOMPARE(m_window->workspace()->tableForm(QStringLiteral("requests"))->currentPlace(), refused);
}

void TestMainWindow::undoOfATextIsTheDocuments()
{
    openCorrectReport();
    m_window->workspace()->goTo(overview);
    auto *edit = m_window->findChild<PlaceEdit *>(overview.key());
    const QString before = document()->report().text(overview);
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QVERIFY(document()->report().text(overview) != before);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document()->report().text(overview), before);
    QCOMPARE(edit->toPlainText(), before);
}

void TestMainWindow::showsTheVerdict()
{
    openReportWithAnError();
    QCOMPARE(m_window->workspace()->verdict()->text(), verdictLine(document()->findings()));
    const QString bad = m_window->workspace()->verdict()->text();
    document()->setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), QString());
    QVERIFY(m_window->workspace()->verdict()->text() != bad);
}

void TestMainWindow::leavesNoActionEnabledThatCannotBeDone()
{
    for (const char *name :
         {"save", "saveAs", "export", "print", "undo", "redo", "previousFinding", "nextFinding", "mend"})
        QVERIFY2(!m_window->findChild<QAction *>(QString::fromLatin1(name))->isEnabled(), name);
    openCorrectReport();
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("save"))->isEnabled());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("nextFinding"))->isEnabled());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
