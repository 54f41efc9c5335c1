// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/workspace.h"

#include "forms/findingspanel.h"
#include "forms/noticebar.h"
#include "forms/sectionlist.h"
#include "forms/sections.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "tests/support/testsupport.h"

#include <QAction>
#include <QSplitter>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace nianbao;

namespace {

const QString requests = QStringLiteral("requests");
const Place granted(QStringLiteral("requests/granted/natural_person"));

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stepsThroughTheSectionsAndStaysAtTheEnds();
    void comesBackToWhereTheClerkWasInASection();
    void buildsItsFormsAnewForAnotherLayout();
    void takesTheFocusRoundThePanes();
    void showsOnlyTheNumbersOfTheSectionsWhereItIsNarrow();
    void leavesTheFormTheLargerPartOfTheHeight();
    void keepsTheHeightsThatTheClerkChose();
    void aNoticeGoesWithTheNextEdit();
    void fillsTheWholeReportAndTakesItBackAsOneStep();
    void tellsOfCellsThatTheDraftDoesNotHave();
    void undoOfTheYearShowsTheReportsPage();

private:
    void open(const Report &report);

    QAction m_previous;
    QAction m_next;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::open(const Report &report)
{
    m_workspace.reset();
    m_document = std::make_unique<Document>(OpenedReport{report, {}, {}});
    m_workspace =
        std::make_unique<Workspace>(*m_document, WorkspaceSetup{test::editions(), {}, &m_previous, &m_next});
    m_workspace->resize(1366, 680);
    m_workspace->show();
    m_workspace->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
}

void TestWorkspace::init()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, Cell::fromWritten(u"99", NumberKind::Count));
    open(report);
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_document.reset();
}

void TestWorkspace::stepsThroughTheSectionsAndStaysAtTheEnds()
{
    QStringList visited{m_workspace->currentSection()};
    for (int step = 0; step < 8; ++step) {
        m_workspace->stepSection(1);
        visited << m_workspace->currentSection();
    }
    QCOMPARE(visited.mid(0, 7),
             (QStringList{QStringLiteral("info"), QStringLiteral("overview"),
                          QStringLiteral("proactive_disclosure"), requests,
                          QStringLiteral("review_and_litigation"),
                          QStringLiteral("problems_and_improvements"), QStringLiteral("other_matters")}));
    QCOMPARE(visited.last(), QStringLiteral("other_matters"));
    m_workspace->stepSection(-1);
    QCOMPARE(m_workspace->currentSection(), QStringLiteral("problems_and_improvements"));
}

void TestWorkspace::comesBackToWhereTheClerkWasInASection()
{
    m_workspace->goTo(granted);
    m_workspace->stepSection(1);
    m_workspace->stepSection(-1);
    QCOMPARE(m_workspace->tableForm(requests)->currentPlace(), granted);
    QVERIFY(m_workspace->tableForm(requests)->view()->hasFocus());
}

void TestWorkspace::buildsItsFormsAnewForAnotherLayout()
{
    const Report before = test::correctReport(2025);
    open(before);
    m_workspace->goTo(granted);
    const TableForm *old = m_workspace->tableForm(requests);
    m_document->replaceReport(QStringLiteral("year"), test::correctReport(2020));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(m_workspace->currentSection(), requests);
    QVERIFY(m_workspace->tableForm(requests) != old);
    QVERIFY(m_workspace->tableForm(requests)->isVisible());
    m_workspace->goTo(granted);
    m_workspace->undo();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QVERIFY(m_document->report() == before);
    for (const Section &section : before.edition().sections)
        QVERIFY2(m_workspace->form(section.id) != nullptr, qPrintable(section.id));
}

void TestWorkspace::takesTheFocusRoundThePanes()
{
    m_workspace->goTo(granted);
    m_workspace->stepPane(1);
    QVERIFY(m_workspace->findings()->list()->hasFocus());
    m_workspace->stepPane(-1);
    QVERIFY(m_workspace->tableForm(requests)->view()->hasFocus());
    m_workspace->stepPane(-1);
    QVERIFY(m_workspace->findChild<SectionList *>()->hasFocus());
}

void TestWorkspace::showsOnlyTheNumbersOfTheSectionsWhereItIsNarrow()
{
    auto *sections = m_workspace->findChild<SectionList *>();
    QCOMPARE(sections->item(3)->text(), QStringLiteral("三、收到和处理政府信息公开申请情况"));
    m_workspace->resize(683, 320);
    QCOMPARE(sections->item(3)->text(), QStringLiteral("三"));
    QVERIFY(sections->width() < 100);
    QVERIFY(sections->item(3)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("三、收到和处理")));
}

void TestWorkspace::leavesTheFormTheLargerPartOfTheHeight()
{
    for (const int height : {680, 320, 1100}) {
        m_workspace->resize(1366, height);
        QCoreApplication::processEvents();
        QVERIFY(m_workspace->form(requests)->parentWidget()->height() > m_workspace->findings()->height());
    }
}

void TestWorkspace::keepsTheHeightsThatTheClerkChose()
{
    auto *column = m_workspace->findChild<QSplitter *>(QStringLiteral("formAndFindings"));
    QTest::mousePress(column->handle(1), Qt::LeftButton, {}, QPoint(5, 2));
    QTest::mouseMove(column->handle(1), QPoint(5, -100));
    QTest::mouseRelease(column->handle(1), Qt::LeftButton, {}, QPoint(5, -100));
    const int chosen = m_workspace->findings()->height();
    QVERIFY(chosen > 200);
    m_workspace->resize(1366, 700);
    QCoreApplication::processEvents();
    QCOMPARE(m_workspace->findings()->height(), chosen);
}

void TestWorkspace::aNoticeGoesWithTheNextEdit()
{
    emit m_workspace->form(requests)->notice(QStringLiteral("2 cells were left out"));
    QCOMPARE(m_workspace->notice()->text(), QStringLiteral("2 cells were left out"));
    m_document->setCell(granted, QStringLiteral("8"));
    QCOMPARE(m_workspace->notice()->text(), QString());
}

void TestWorkspace::fillsTheWholeReportAndTakesItBackAsOneStep()
{
    const Report blank(test::editionOf(2025), 2025);
    open(blank);
    m_workspace->fillReportWithZeros();
    for (const Place &place : blank.edition().cellPlaces()) {
        const QString written = m_document->report().cell(place).written;
        QCOMPARE(written, blank.edition().isTotal(place) ? QString() : QStringLiteral("0"));
    }
    QVERIFY(m_workspace->notice()->text().contains(QStringLiteral("166")));
    m_workspace->undo();
    QVERIFY(m_document->report() == blank);
}

void TestWorkspace::tellsOfCellsThatTheDraftDoesNotHave()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, Cell::missing());
    open(report);
    m_workspace->fillReportWithZeros();
    QVERIFY(m_document->report() == report);
    QVERIFY2(m_workspace->notice()->text().contains(QStringLiteral("1 cell(s) that the draft does not have")),
             qPrintable(m_workspace->notice()->text()));
}

void TestWorkspace::undoOfTheYearShowsTheReportsPage()
{
    Report report = m_document->report();
    report.setScope(Scope::Area);
    m_document->replaceReport(QStringLiteral("scope"), report);
    m_workspace->showSection(requests);
    m_workspace->undo();
    QCOMPARE(m_workspace->currentSection(), infoSectionId());
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
