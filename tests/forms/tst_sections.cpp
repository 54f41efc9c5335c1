// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sections.h"

#include "forms/arithmetic.h"
#include "forms/tablewalk.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;

namespace {

const QString requests = QStringLiteral("requests");

look::Mark markOf(const Report &report, const QString &section)
{
    const Document document({report, {}, {}});
    return stateOfSection(document, section).mark;
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryPlaceInItsSection_data();
    void showsEveryPlaceInItsSection();
    void marksASectionByItsWorstFinding();
    void tellsBlankFromComplete();
    void saysThatTheSignatureIsMissing();
    void walksEveryInputOnce_data();
    void walksEveryInputOnce();
    void saysTheBalanceInFigures();
    void leavesOutTheZerosOfLongSums();
    void tellsBlanksAndConcludesNothingFromTheUnread();
    void saysNothingWhereNoIdentityHolds();
};

void TestSections::showsEveryPlaceInItsSection_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("section");
    QTest::newRow("a cell") << "requests/granted/total"
                            << "requests";
    QTest::newRow("a note") << "requests/note"
                            << "requests";
    QTest::newRow("a narrative") << "overview"
                                 << "overview";
    QTest::newRow("the title") << "title"
                               << "info";
    QTest::newRow("the signature") << "signature/date"
                                   << "info";
    QTest::newRow("a place of no edition") << "nowhere/at/all"
                                           << "info";
}

void TestSections::showsEveryPlaceInItsSection()
{
    QFETCH(QString, place);
    QFETCH(QString, section);
    QCOMPARE(sectionOf(test::editionOf(2025), Place(place)), section);
}

void TestSections::marksASectionByItsWorstFinding()
{
    Report report = test::correctReport(2025);
    QVERIFY(markOf(report, requests) == look::Mark::Done);
    report.setCell(Place(QStringLiteral("requests/granted/natural_person")), Cell());
    QVERIFY(markOf(report, requests) == look::Mark::Error);
    QVERIFY(markOf(report, QStringLiteral("overview")) == look::Mark::Done);
}

void TestSections::tellsBlankFromComplete()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("other_matters")), QStringLiteral(" \n"));
    const Document document({report, {}, {}}, nullptr, [](const Report &) { return QList<Finding>(); });
    QVERIFY(stateOfSection(document, QStringLiteral("other_matters")).mark == look::Mark::Blank);
    QVERIFY(stateOfSection(document, QStringLiteral("overview")).mark == look::Mark::Done);
    QVERIFY(!stateOfSection(document, QStringLiteral("overview")).words.isEmpty());
}

void TestSections::saysThatTheSignatureIsMissing()
{
    Report report = test::correctReport(2025);
    report.setText(Place::signatureDate(), QString());
    const Document document({report, {}, {}});
    QVERIFY(document.findings().isEmpty());
    const SectionState state = stateOfSection(document, infoSectionId());
    QVERIFY(state.mark == look::Mark::Blank);
    QCOMPARE(state.words, QStringLiteral("signature to be filled in"));
}

void TestSections::walksEveryInputOnce_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("byRows");
    for (const int year : {2020, 2025}) {
        QTest::addRow("%d with Tab", year) << year << true;
        QTest::addRow("%d with Enter", year) << year << false;
    }
}

void TestSections::walksEveryInputOnce()
{
    QFETCH(int, year);
    QFETCH(bool, byRows);
    const WalkOrder order = byRows ? WalkOrder::Rows : WalkOrder::Columns;
    const Edition edition = test::editionOf(year);
    for (const Table &table : edition.tables) {
        QList<Place> inputs;
        for (const Place &place : table.places()) {
            if (!edition.isTotal(place))
                inputs << place;
        }
        QList<Place> walked;
        for (Place at = nextInput(edition, table, {}, order, 1); !at.isEmpty();
             at = nextInput(edition, table, at, order, 1)) {
            QVERIFY2(!walked.contains(at), qPrintable(at.key()));
            walked << at;
        }
        QCOMPARE(QSet<Place>(walked.begin(), walked.end()), QSet<Place>(inputs.begin(), inputs.end()));
        QList<Place> back;
        for (Place at = nextInput(edition, table, {}, order, -1); !at.isEmpty();
             at = nextInput(edition, table, at, order, -1))
            back.prepend(at);
        QCOMPARE(back, walked);
    }
}

void TestSections::saysTheBalanceInFigures()
{
    Report report = test::correctReport(2025);
    const Place carriedOut(QStringLiteral("requests/carried_out/natural_person"));
    QVERIFY(arithmeticLine(report, carriedOut)
                .contains(QStringLiteral(
                    "自然人 (本年新收 + 上年结转 = 总计 + 结转下年度): 12 + 3 = 15; 14 + 1 = 15; balanced")));
    report.setCell(carriedOut, Cell::fromNumber(5));
    QVERIFY(
        arithmeticLine(report, carriedOut)
            .contains(QStringLiteral(
                "自然人 (本年新收 + 上年结转 = 总计 + 结转下年度): 12 + 3 = 15; 14 + 5 = 19; difference 4")));
}

void TestSections::leavesOutTheZerosOfLongSums()
{
    Report report = test::correctReport(2025);
    const Place total(QStringLiteral("requests/outcome_total/natural_person"));
    QVERIFY(arithmeticLine(report, total).contains(QStringLiteral("8 + 2 + 4 = 14")));
    report.setCell(total, Cell::fromNumber(13));
    QVERIFY(arithmeticLine(report, total).contains(QStringLiteral("stated 13; difference 1")));
}

void TestSections::tellsBlanksAndConcludesNothingFromTheUnread()
{
    Report report = test::correctReport(2025);
    const Place received(QStringLiteral("requests/received_this_year/natural_person"));
    report.setCell(received, Cell());
    QString line = arithmeticLine(report, received);
    QVERIFY2(line.contains(QStringLiteral("自然人 (本年新收 + 上年结转 = 总计 + 结转下年度): 3 + 1 blank(s) "
                                          "= 3; 14 + 1 = 15; difference 12")),
             qPrintable(line));
    report.setCell(received, Cell::fromWritten(u"见附件", NumberKind::Count));
    line = arithmeticLine(report, received);
    QVERIFY2(!line.contains(QStringLiteral("difference")), qPrintable(line));
    report.setCell(received, Cell::missing());
    line = arithmeticLine(report, received);
    QVERIFY2(!line.contains(QStringLiteral("difference")), qPrintable(line));
}

void TestSections::saysNothingWhereNoIdentityHolds()
{
    const Report report = test::correctReport(2025);
    QVERIFY(arithmeticLine(report, Place(QStringLiteral("proactive_disclosure/government_rules/in_force")))
                .isEmpty());
    QVERIFY(arithmeticLine(report, Place::title()).isEmpty());
    QVERIFY(arithmeticLine(report, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
