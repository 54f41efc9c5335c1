// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingspanel.h"

#include "forms/findingdelegate.h"
#include "forms/sections.h"
#include "tests/support/testsupport.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place rules(QStringLiteral("proactive_disclosure/government_rules/in_force"));
const Place reviewTotal(QStringLiteral("review_and_litigation/litigation_direct/total"));

// A blank in 表二, which is a warning, and errors in 表三 and 表四.
Report faultyReport()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, Cell::fromWritten(u"99", NumberKind::Count));
    report.setCell(reviewTotal, Cell::fromWritten(u"77", NumberKind::Count));
    report.setCell(rules, Cell());
    return report;
}

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void putsEachFindingUnderItsSection();
    void leavesOutASeverityThatIsSwitchedOff();
    void saysWhenAFilterHidesEverything();
    void walksOnlyWhatIsShown();
    void goesToThePlaceThatIsClicked();
    void mendsWhenTheRepairIsClicked();
    void keepsTheCurrentFindingWhileOthersCome();
    void tellsSeverityByWordToo();
    void growsWithALongMessage();
    void aNoticeOfTheImportIsTakenOffTheListAsNoted();

private:
    void click(const QPoint &position)
    {
        QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, position);
    }
    QRect rectOf(int number) const
    {
        m_panel->setCurrent(number);
        return m_panel->list()->visualItemRect(m_panel->list()->currentItem());
    }
    int firstWithRepair() const
    {
        const auto &shown = m_panel->shown();
        return static_cast<int>(std::find_if(shown.cbegin(), shown.cend(),
                                             [](const Finding &f) { return !f.repairs.isEmpty(); }) -
                                shown.cbegin());
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<FindingsPanel> m_panel;
};

void TestFindingsPanel::init()
{
    m_document = std::make_unique<Document>(OpenedReport{faultyReport(), {}, {}});
    m_panel = std::make_unique<FindingsPanel>(*m_document);
    m_panel->resize(900, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestFindingsPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestFindingsPanel::putsEachFindingUnderItsSection()
{
    QStringList headings;
    int findings = 0;
    for (int row = 0; row < m_panel->list()->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *group = m_panel->list()->topLevelItem(row);
        headings << group->text(0);
        QVERIFY(group->childCount() > 0);
        findings += group->childCount();
    }
    QCOMPARE(headings, (QStringList{QStringLiteral("二、主动公开政府信息情况"),
                                    QStringLiteral("三、收到和处理政府信息公开申请情况"),
                                    QStringLiteral("四、政府信息公开行政复议、行政诉讼情况")}));
    QCOMPARE(findings, static_cast<int>(m_document->findings().size()));
}

void TestFindingsPanel::leavesOutASeverityThatIsSwitchedOff()
{
    QVERIFY(countFindings(m_panel->shown()).errors > 0);
    m_panel->filter(Severity::Error)->setChecked(false);
    QCOMPARE(countFindings(m_panel->shown()).errors, 0);
    QVERIFY(!m_panel->shown().isEmpty());
    m_panel->filter(Severity::Error)->setChecked(true);
    QCOMPARE(m_panel->shown().size(), m_document->findings().size());
}

void TestFindingsPanel::saysWhenAFilterHidesEverything()
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Question})
        m_panel->filter(severity)->setChecked(false);
    const auto *words = m_panel->findChild<QLabel *>(QStringLiteral("noFindings"));
    QVERIFY(words->isVisible());
    QVERIFY(!words->text().contains(QStringLiteral("Nothing to mend")));
}

void TestFindingsPanel::walksOnlyWhatIsShown()
{
    m_panel->filter(Severity::Error)->setChecked(false);
    QSignalSpy chosen(m_panel.get(), &FindingsPanel::placeChosen);
    for (qsizetype step = 0; step < m_panel->shown().size() + 1; ++step)
        m_panel->walk(1);
    for (const QList<QVariant> &arguments : chosen)
        QCOMPARE(arguments.first().value<Place>().table().toString(), QStringLiteral("proactive_disclosure"));
}

void TestFindingsPanel::goesToThePlaceThatIsClicked()
{
    const QRect row = rectOf(1);
    QSignalSpy chosen(m_panel.get(), &FindingsPanel::placeChosen);
    click(QPoint(120, row.center().y()));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Place>(), m_panel->shown().at(1).places.first());
    QVERIFY(!m_document->isModified());
}

void TestFindingsPanel::mendsWhenTheRepairIsClicked()
{
    const int number = firstWithRepair();
    QVERIFY(number < m_panel->shown().size());
    const Finding finding = m_panel->shown().at(number);
    const QRect row = rectOf(number);
    click(QPoint(row.right() - 30, row.center().y()));
    QVERIFY(!m_document->findings().contains(finding));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestFindingsPanel::keepsTheCurrentFindingWhileOthersCome()
{
    const auto last = static_cast<int>(m_panel->shown().size()) - 1;
    m_panel->setCurrent(last);
    const Finding before = m_panel->shown().at(last);
    m_document->setCell(granted, QStringLiteral("98"));
    QVERIFY(m_panel->current() >= 0);
    QCOMPARE(m_panel->shown().at(m_panel->current()).code, before.code);
    QCOMPARE(m_panel->shown().at(m_panel->current()).places, before.places);
}

void TestFindingsPanel::tellsSeverityByWordToo()
{
    m_panel->filter(Severity::Warning)->setChecked(false);
    m_panel->setCurrent(0);
    const QTreeWidgetItem *item = m_panel->list()->currentItem();
    QCOMPARE(item->data(0, FindingDelegate::WordRole).toString(), QStringLiteral("error"));
    QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("error: ")));
}

void TestFindingsPanel::growsWithALongMessage()
{
    const int low = rectOf(1).height();
    m_panel->resize(260, 400);
    QTRY_VERIFY(rectOf(1).height() > low);
}

void TestFindingsPanel::aNoticeOfTheImportIsTakenOffTheListAsNoted()
{
    const Finding notice{
        QStringLiteral("import.artefact"), Severity::Warning, {}, QStringLiteral("a mark was removed"), {}};
    Document document({test::correctReport(2025), {notice}, {}});
    FindingsPanel panel(document);
    panel.setCurrent(0);
    QCOMPARE(panel.list()->currentItem()->data(0, FindingDelegate::RepairRole).toString(),
             QStringLiteral("Noted"));
    QVERIFY(panel.repairCurrent());
    QVERIFY(document.findings().isEmpty());
    QVERIFY(!document.isModified());
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
