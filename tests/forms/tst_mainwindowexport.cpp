// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "forms/exportbar.h"
#include "forms/preview.h"
#include "forms/previewview.h"
#include "forms/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QProgressBar>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace nianbao;

namespace {

/// What the slow format waits for, and what became of it.
struct Slowness
{
    QSemaphore go;
    std::atomic<bool> begun = false;
    std::atomic<bool> wasGivenUp = false;
};

/// Writes when it is told to, or gives up.
WritableFormat slowFormat(const std::shared_ptr<Slowness> &slowness)
{
    WritableFormat format;
    format.id = format.suffix = format.name = QStringLiteral("slow");
    format.hasPages = true;
    format.write = [slowness](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        slowness->begun = true;
        while (!slowness->go.tryAcquire(1, 1)) {
            if (options.giveUp()) {
                slowness->wasGivenUp = true;
                return Error{QStringLiteral("export.given-up"), QStringLiteral("given up")};
            }
        }
        return report.organization().toUtf8();
    };
    return format;
}

WritableFormat failingFormat()
{
    WritableFormat format;
    format.id = format.suffix = format.name = QStringLiteral("fail");
    format.write = [](const Report &, const WriteOptions &) -> Result<QByteArray> {
        return Error{QStringLiteral("export.differs"), QStringLiteral("表三 reads back differently.")};
    };
    return format;
}

/// Tells what it was asked for.
WritableFormat echoFormat()
{
    WritableFormat format;
    format.id = format.suffix = format.name = QStringLiteral("echo");
    format.hasPages = true;
    format.write = [](const Report &, const WriteOptions &options) -> Result<QByteArray> {
        return QStringLiteral("%1 lines %2").arg(options.style.linesPerPage).arg(options.style.mark).toUtf8();
    };
    return format;
}

constexpr int noEndOfPatience = 3'600'000; // milliseconds

PageStyle styleOf(int lines)
{
    PageStyle style;
    style.linesPerPage = lines;
    return style;
}

} // namespace

/// What was asked to be opened, instead of opening it.
class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "note"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList paths;

public slots:
    void note(const QUrl &url) { paths << url.toLocalFile(); }
};

/// Export, page settings and print of the window.
class TestMainWindowExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void suggestsNameFolderAndVerdict();
    void offersEveryFormatButTheProjects();
    void beginsWithTheLastFormat();
    void remembersFolderAndWhatToDoAfterwards();
    void goesBackToTheReportsFolderWhenTheLastOneIsGone();
    void exportsNothingWhenTheClerkCancels();
    void asksOnceWithErrorsOpen();
    void printsTheMarkThatWasChosen();
    void quickWorkShowsNoBar();
    void slowWorkShowsABarAfterHalfASecond();
    void cancellingLeavesNothing();
    void theReportCanBeEditedMeanwhile();
    void aSecondExportWaitsForTheFirst();
    void closingWaitsForTheFile();
    void closingIsForgottenWhenTheClerkGoesOn_data();
    void closingIsForgottenWhenTheClerkGoesOn();
    void closesNotUnderADialog();
    void endingInTheMiddleLeavesNothing();
    void aFailureKeepsTheOldFile();
    void tellsWhatTheDiskRefuses();
    void tellsTheFileAndOpensIt();
    void opensByItselfWhatWasChosen_data();
    void opensByItselfWhatWasChosen();
    void theNoticeGoesWithTheNextEdit();
    void pageSettingsBelongToTheOffice();
    void pageSettingsAreRememberedFromOneStartToTheNext();
    void thePreviewFollowsPageSettingsAndOffice();
    void exportAndPrintUseThePageSettings();
    void keepsThePageSettingsWhenTheClerkCancels();
    void thePageSettingsOutliveAChangeOfLanguage();

private:
    QString path(const char *name) const { return m_home->filePath(QString::fromUtf8(name)); }
    void openReport(const Report &report = test::correctReport(2025))
    {
        QVERIFY(test::putFile(path("年报.nianbao"), projectToBytes(report)));
        QVERIFY(m_window->openFile(path("年报.nianbao")));
    }
    void makeWindow();
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    void exportTo(const char *format, const char *file)
    {
        m_questions.exportChoice = ExportChoice{QString::fromLatin1(format), path(file)};
        QVERIFY(m_window->exportReport());
    }
    ExportBar *bar() const { return m_window->findChild<ExportBar *>(); }
    template <typename T>
    T *barPart(const char *name) const
    {
        return bar()->findChild<T *>(QString::fromLatin1(name));
    }
    int pageCount() const { return m_window->workspace()->preview()->view()->pageCount(); }

    std::unique_ptr<QTemporaryDir> m_home;
    test::ScriptedQuestions m_questions;
    std::shared_ptr<Slowness> m_slowness;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowExport::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_questions = test::ScriptedQuestions();
    m_questions.saveAnswer = Questions::SaveAnswer::Discard;
    m_slowness = std::make_shared<Slowness>();
    makeWindow();
}

void TestMainWindowExport::cleanup()
{
    m_window.reset();
    m_home.reset();
}

void TestMainWindowExport::makeWindow()
{
    WindowSetup setup = test::windowSetup(m_home->path());
    WritableFormat project;
    project.id = project.suffix = project.name = QStringLiteral("nianbao");
    setup.writable = {project, echoFormat(), slowFormat(m_slowness), failingFormat()};
    m_window = std::make_unique<MainWindow>(setup, m_questions);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindowExport::suggestsNameFolderAndVerdict()
{
    Report report = test::correctReport(2025);
    report.setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), Cell::fromNumber(99));
    openReport(report);
    action(QStringLiteral("export"))->trigger();
    QCOMPARE(m_questions.askedToExport, 1);
    const ExportSuggestion &suggestion = m_questions.exportSuggestion;
    QCOMPARE(suggestion.fileName, QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告"));
    QCOMPARE(suggestion.folder, m_home->path());
    QCOMPARE(suggestion.findings, countFindings(m_window->document()->findings()));
    QVERIFY(suggestion.findings.errors > 0);
    QCOMPARE(suggestion.after, AfterExport::Nothing);
    QVERIFY(suggestion.report == report);
}

void TestMainWindowExport::offersEveryFormatButTheProjects()
{
    openReport();
    action(QStringLiteral("export"))->trigger();
    QStringList ids;
    for (const WritableFormat &format : m_questions.exportSuggestion.formats)
        ids << format.id;
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("echo slow fail"));
    QVERIFY(action(QStringLiteral("export-nianbao")) == nullptr);
    action(QStringLiteral("export-fail"))->trigger();
    QCOMPARE(m_questions.exportSuggestion.formatId, QStringLiteral("fail"));
}

void TestMainWindowExport::beginsWithTheLastFormat()
{
    openReport();
    exportTo("fail", "a.fail");
    QTRY_VERIFY(!m_window->isExporting());
    makeWindow();
    openReport();
    m_questions.exportChoice.reset();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_questions.askedToExport, 2);
    QCOMPARE(m_questions.exportSuggestion.formatId, QStringLiteral("fail"));
}

void TestMainWindowExport::remembersFolderAndWhatToDoAfterwards()
{
    openReport();
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("公开")));
    const OpenedUrls opened;
    m_questions.exportChoice = {QStringLiteral("echo"), path("公开/a.echo"), {}, AfterExport::OpenFolder};
    QVERIFY(m_window->exportReport());
    QTRY_VERIFY(!m_window->isExporting());
    makeWindow();
    openReport();
    m_window->exportReport();
    QCOMPARE(m_questions.exportSuggestion.folder, path("公开"));
    QCOMPARE(m_questions.exportSuggestion.after, AfterExport::OpenFolder);
    QTRY_VERIFY(!m_window->isExporting());
}

void TestMainWindowExport::goesBackToTheReportsFolderWhenTheLastOneIsGone()
{
    openReport();
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("stick")));
    exportTo("echo", "stick/a.echo");
    QTRY_VERIFY(!m_window->isExporting());
    QVERIFY(QDir(path("stick")).removeRecursively());
    openReport();
    QCOMPARE(m_window->exportSuggestion().folder, m_home->path());
}

void TestMainWindowExport::exportsNothingWhenTheClerkCancels()
{
    openReport();
    QVERIFY(!m_window->exportReport());
    QVERIFY(!m_window->isExporting());
    QVERIFY(m_questions.told.isEmpty());
}

void TestMainWindowExport::asksOnceWithErrorsOpen()
{
    Report report = test::correctReport(2025);
    report.setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), Cell::fromNumber(99));
    openReport(report);
    QVERIFY(test::putFile(path("a.echo"), "old"));
    exportTo("echo", "a.echo");
    QTRY_VERIFY(test::contentOf(path("a.echo")).startsWith("22 lines"));
    QCOMPARE(m_questions.askedToExport, 1);
    QVERIFY(m_questions.told.isEmpty());
}

void TestMainWindowExport::printsTheMarkThatWasChosen()
{
    openReport();
    m_questions.exportChoice = ExportChoice{QStringLiteral("echo"), path("a.echo"), draftMark()};
    QVERIFY(m_window->exportReport());
    QTRY_COMPARE(QString::fromUtf8(test::contentOf(path("a.echo"))), QStringLiteral("22 lines 征求意见稿"));
    QTRY_VERIFY(!m_window->isExporting());
    // It belonged to that file alone.
    exportTo("echo", "b.echo");
    QTRY_COMPARE(QString::fromUtf8(test::contentOf(path("b.echo"))), QStringLiteral("22 lines "));
}

void TestMainWindowExport::quickWorkShowsNoBar()
{
    openReport();
    bar()->setPatience(noEndOfPatience);
    exportTo("slow", "a.slow");
    QTRY_VERIFY(m_slowness->begun);
    QCoreApplication::processEvents();
    QVERIFY(bar()->isHidden());
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isExporting());
    QVERIFY(!barPart<QProgressBar>("progress")->isVisible());
    QVERIFY(bar()->isDone());
    QVERIFY(QFile::exists(path("a.slow")));
}

void TestMainWindowExport::slowWorkShowsABarAfterHalfASecond()
{
    openReport();
    QCOMPARE(bar()->patience(), 500);
    bar()->setPatience(1);
    exportTo("slow", "a.slow");
    QVERIFY(m_window->isExporting()); // nothing waited for the work
    QVERIFY(bar()->isHidden());
    auto *progress = barPart<QProgressBar>("progress");
    QTRY_VERIFY(progress->isVisible());
    QVERIFY(bar()->text().contains(QStringLiteral("a.slow")));
    QVERIFY(barPart<QAbstractButton>("exportCancel")->isVisible());
    QVERIFY(!barPart<QAbstractButton>("exportOpen")->isVisible());
    QVERIFY(!QFile::exists(path("a.slow")));
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isExporting());
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(!barPart<QAbstractButton>("exportCancel")->isVisible());
    QVERIFY(QFile::exists(path("a.slow")));
}

void TestMainWindowExport::cancellingLeavesNothing()
{
    openReport();
    QVERIFY(test::putFile(path("old.slow"), "old"));
    const QStringList before = QDir(m_home->path()).entryList(QDir::Files | QDir::Hidden);
    for (const char *name : {"new.slow", "old.slow"}) {
        exportTo("slow", name);
        QTRY_VERIFY(barPart<QAbstractButton>("exportCancel")->isVisible());
        barPart<QAbstractButton>("exportCancel")->click();
        QVERIFY(!barPart<QAbstractButton>("exportCancel")->isEnabled());
        QTRY_VERIFY(!m_window->isExporting());
        QVERIFY(m_slowness->wasGivenUp);
        QTRY_VERIFY(bar()->isHidden());
    }
    QVERIFY(m_questions.told.isEmpty());
    QStringList after = QDir(m_home->path()).entryList(QDir::Files | QDir::Hidden);
    after.removeAll(QStringLiteral("settings.ini"));
    QCOMPARE(
        after.join(QLatin1Char(' ')),
        before.filter(QRegularExpression(QStringLiteral("^(?!settings\\.ini$)"))).join(QLatin1Char(' ')));
    QCOMPARE(test::contentOf(path("old.slow")), QByteArray("old"));
}

void TestMainWindowExport::theReportCanBeEditedMeanwhile()
{
    openReport();
    const QString before = m_window->document()->report().organization();
    exportTo("slow", "a.slow");
    QTRY_VERIFY(m_slowness->begun);
    m_window->document()->setOrganization(QStringLiteral("示例县水利局"));
    QVERIFY(m_window->closeReport());
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isExporting());
    QCOMPARE(QString::fromUtf8(test::contentOf(path("a.slow"))), before);
}

void TestMainWindowExport::aSecondExportWaitsForTheFirst()
{
    openReport();
    exportTo("slow", "a.slow");
    QVERIFY(!m_window->exportReport());
    QCOMPARE(m_questions.askedToExport, 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(barPart<QAbstractButton>("exportCancel")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(barPart<QAbstractButton>("exportCancel")->hasFocus());
    QTest::keyClick(barPart<QAbstractButton>("exportCancel"), Qt::Key_Space);
    QTRY_VERIFY(!m_window->isExporting());
    QVERIFY(m_slowness->wasGivenUp);
}

void TestMainWindowExport::closingWaitsForTheFile()
{
    openReport();
    m_window->document()->setCell(Place(QStringLiteral("requests/granted/natural_person")),
                                  QStringLiteral("9"));
    exportTo("slow", "a.slow");
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QFile::exists(path("a.slow")));
    QCOMPARE(m_questions.askedToSave, 1);
}

void TestMainWindowExport::closingIsForgottenWhenTheClerkGoesOn_data()
{
    QTest::addColumn<QString>("goesOn");
    QTest::newRow("edits") << QStringLiteral("edit");
    QTest::newRow("looks at the page settings") << QStringLiteral("pageSettings");
    QTest::newRow("prints") << QStringLiteral("print");
    QTest::newRow("goes to the next section") << QStringLiteral("nextSection");
    QTest::newRow("opens another report") << QStringLiteral("open");
}

void TestMainWindowExport::closingIsForgottenWhenTheClerkGoesOn()
{
    QFETCH(QString, goesOn);
    openReport();
    bar()->setPatience(noEndOfPatience);
    exportTo("slow", "a.slow");
    QVERIFY(!m_window->close());
    const QString closing = bar()->text(); // at once: a click must not seem to be lost
    QVERIFY2(closing.contains(QStringLiteral("a.slow")), qPrintable(closing));
    if (goesOn == QStringLiteral("edit"))
        m_window->document()->setCell(Place(QStringLiteral("requests/granted/natural_person")),
                                      QStringLiteral("9"));
    else if (goesOn == QStringLiteral("open"))
        QVERIFY(m_window->openFile(path("年报.nianbao")));
    else
        action(goesOn)->trigger();
    QVERIFY2(bar()->text().contains(QStringLiteral("a.slow")), qPrintable(bar()->text()));
    QVERIFY(bar()->text() != closing);
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isExporting());
    QVERIFY(m_window->isVisible());
    QVERIFY(QFile::exists(path("a.slow")));
    QCOMPARE(m_questions.askedToSave, 0);
}

void TestMainWindowExport::closesNotUnderADialog()
{
    openReport();
    exportTo("slow", "a.slow");
    QVERIFY(!m_window->close());
    QDialog dialog(m_window.get());
    dialog.setModal(true);
    dialog.show();
    m_slowness->go.release();
    QTRY_VERIFY(!m_window->isExporting());
    QVERIFY(m_window->isVisible());
    dialog.close();
    QVERIFY(m_window->close());
}

void TestMainWindowExport::endingInTheMiddleLeavesNothing()
{
    openReport();
    exportTo("slow", "a.slow");
    QTRY_VERIFY(m_slowness->begun);
    m_window.reset();
    QVERIFY(m_slowness->wasGivenUp);
    QVERIFY(!QFile::exists(path("a.slow")));
}

void TestMainWindowExport::aFailureKeepsTheOldFile()
{
    openReport();
    QVERIFY(test::putFile(path("a.fail"), "old"));
    exportTo("fail", "a.fail");
    QTRY_COMPARE(m_questions.told.size(), 1);
    QVERIFY(m_questions.told.first().contains(QStringLiteral("表三 reads back differently.")));
    QCOMPARE(test::contentOf(path("a.fail")), QByteArray("old"));
    QVERIFY(bar()->isHidden());
    QVERIFY(m_window->isVisible());
}

void TestMainWindowExport::tellsWhatTheDiskRefuses()
{
    openReport();
    exportTo("echo", "nowhere/a.echo");
    QTRY_COMPARE(m_questions.told.size(), 1);
    QVERIFY(m_questions.told.first().contains(QStringLiteral("nowhere")));
}

void TestMainWindowExport::tellsTheFileAndOpensIt()
{
    openReport();
    OpenedUrls opened;
    exportTo("echo", "a.echo");
    QTRY_VERIFY(!bar()->isHidden());
    QVERIFY(bar()->text().contains(QDir::toNativeSeparators(path("a.echo"))));
    QVERIFY(opened.paths.isEmpty());
    barPart<QAbstractButton>("exportOpen")->click();
    QCOMPARE(opened.paths, QStringList{path("a.echo")});
    barPart<QAbstractButton>("exportFolder")->click();
    QCOMPARE(opened.paths.last(), m_home->path());
    barPart<QAbstractButton>("exportClose")->click();
    QVERIFY(bar()->isHidden());
}

void TestMainWindowExport::opensByItselfWhatWasChosen_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("opened");
    QTest::newRow("nothing") << static_cast<int>(AfterExport::Nothing) << QString();
    QTest::newRow("the file") << static_cast<int>(AfterExport::OpenFile) << QStringLiteral("a.echo");
    QTest::newRow("its folder") << static_cast<int>(AfterExport::OpenFolder) << QStringLiteral(".");
}

void TestMainWindowExport::opensByItselfWhatWasChosen()
{
    QFETCH(int, after);
    QFETCH(QString, opened);
    openReport();
    const OpenedUrls urls;
    m_questions.exportChoice = {QStringLiteral("echo"), path("a.echo"), {}, static_cast<AfterExport>(after)};
    QVERIFY(m_window->exportReport());
    QTRY_VERIFY(!bar()->isHidden());
    QStringList expected;
    if (!opened.isEmpty())
        expected << QDir::cleanPath(m_home->filePath(opened));
    QCOMPARE(urls.paths, expected);
}

void TestMainWindowExport::theNoticeGoesWithTheNextEdit()
{
    openReport();
    exportTo("echo", "a.echo");
    QTRY_VERIFY(!bar()->isHidden());
    m_window->document()->setCell(Place(QStringLiteral("requests/granted/natural_person")),
                                  QStringLiteral("9"));
    QVERIFY(bar()->isHidden());
}

void TestMainWindowExport::pageSettingsBelongToTheOffice()
{
    openReport();
    m_questions.pageStyle = styleOf(20);
    action(QStringLiteral("pageSettings"))->trigger();
    QCOMPARE(m_questions.pageStyleSuggestion.office, QStringLiteral("示例县审批服务局"));
    QCOMPARE(m_questions.pageStyleSuggestion.style.linesPerPage, 22);
    QCOMPARE(m_window->pageStyleSuggestion().style.linesPerPage, 20);
    m_window->document()->setOrganization(QStringLiteral("示例县水利局"));
    QCOMPARE(m_window->pageStyleSuggestion().style.linesPerPage, 22);
    action(QStringLiteral("undo"))->trigger();
    QCOMPARE(m_window->pageStyleSuggestion().style.linesPerPage, 20);
}

void TestMainWindowExport::pageSettingsAreRememberedFromOneStartToTheNext()
{
    openReport();
    m_questions.pageStyle = styleOf(20);
    QVERIFY(m_window->choosePageStyle());
    makeWindow();
    openReport();
    QCOMPARE(m_window->pageStyleSuggestion().style.linesPerPage, 20);
    Report other = test::correctReport(2025);
    other.setText(Place::organization(), QStringLiteral("示例县水利局"));
    openReport(other);
    QCOMPARE(m_window->pageStyleSuggestion().style.linesPerPage, 22);
}

void TestMainWindowExport::thePreviewFollowsPageSettingsAndOffice()
{
    openReport();
    m_window->workspace()->setPreviewShown(true);
    QTRY_VERIFY(pageCount() > 0);
    const int standard = pageCount();
    m_questions.pageStyle = styleOf(10);
    QVERIFY(m_window->choosePageStyle());
    QTRY_VERIFY(pageCount() > standard);
    const int own = pageCount();
    m_window->document()->setOrganization(QStringLiteral("示例县水利局"));
    QTRY_COMPARE(pageCount(), standard);
    action(QStringLiteral("undo"))->trigger();
    QTRY_COMPARE(pageCount(), own);
}

void TestMainWindowExport::exportAndPrintUseThePageSettings()
{
    openReport();
    m_questions.printTo = path("a.pdf");
    action(QStringLiteral("print"))->trigger();
    const int standard = m_questions.pagesToChooseFrom;
    m_questions.pageStyle = styleOf(10);
    QVERIFY(m_window->choosePageStyle());
    exportTo("echo", "a.echo");
    QTRY_COMPARE(QString::fromUtf8(test::contentOf(path("a.echo"))), QStringLiteral("10 lines "));
    QVERIFY(m_window->print());
    QVERIFY(m_questions.pagesToChooseFrom > standard);
}

void TestMainWindowExport::keepsThePageSettingsWhenTheClerkCancels()
{
    openReport();
    QVERIFY(!m_window->choosePageStyle());
    QCOMPARE(m_window->pageStyleSuggestion().style, PageStyle());
}

void TestMainWindowExport::thePageSettingsOutliveAChangeOfLanguage()
{
    openReport();
    m_questions.pageStyle = styleOf(10);
    QVERIFY(m_window->choosePageStyle());
    QTRY_VERIFY(pageCount() > 0);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QTRY_VERIFY(pageCount() > 0);
    const int after = pageCount();
    m_questions.pageStyle = PageStyle();
    QVERIFY(m_window->choosePageStyle());
    QTRY_VERIFY(pageCount() < after);
}

QTEST_MAIN(TestMainWindowExport)
#include "tst_mainwindowexport.moc"
