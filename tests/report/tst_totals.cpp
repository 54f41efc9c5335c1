// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace nianbao;

namespace {

Place requests(const char *row, const char *column)
{
    return Place::cell(u"requests", QString::fromLatin1(row), QString::fromLatin1(column));
}

const Place rowTotal = requests("granted", "total");
const Place columnTotal = requests("outcome_total", "natural_person");
const Place corner = requests("outcome_total", "total");
const Place amount2019(QStringLiteral("proactive_disclosure/centralized_procurement/procurement_amount"));

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QStringLiteral("none");
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private slots:
    void ofBlanksAreBlank();
    void addWhatIsThere();
    void giveTheCornerOnce();
    void passOverMarksForNothing();
    void areUnknownWhileAnInputIs();
    void doNotDependOnWhatIsStated();
    void areOnlyComputedForTotals();
    void standAsStated();
    void arePrinted_data();
    void arePrinted();
    void printAmountsInTheFormsUnit_data();
    void printAmountsInTheFormsUnit();
};

void TestTotals::ofBlanksAreBlank()
{
    for (const Report &report :
         {Report(test::editionOf(2025), 2025), Report::forEmptyDraft(test::editionOf(2019), 2019)}) {
        for (const Place &place : report.edition().cellPlaces()) {
            QCOMPARE(shown(computedTotal(report, place)), QStringLiteral("none"));
            QCOMPARE(shown(effectiveValue(report, place)), QStringLiteral("none"));
            QCOMPARE(printedText(report, place), QString());
        }
    }
}

void TestTotals::addWhatIsThere()
{
    Report report(test::editionOf(2025), 2025);
    report.setCell(requests("granted", "natural_person"), Cell::fromNumber(3));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("3"));
    QCOMPARE(shown(computedTotal(report, columnTotal)), QStringLiteral("3"));
    report.setCell(requests("granted", "other_organization"), Cell::fromNumber(4));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("7"));
    QCOMPARE(shown(computedTotal(report, columnTotal)), QStringLiteral("3"));
    const Place reviewTotal(QStringLiteral("review_and_litigation/reconsideration/total"));
    report.setCell(Place(QStringLiteral("review_and_litigation/reconsideration/pending")),
                   Cell::fromNumber(0));
    QCOMPARE(shown(computedTotal(report, reviewTotal)), QStringLiteral("0"));
}

void TestTotals::giveTheCornerOnce()
{
    const Report report = test::correctReport(2025);
    QCOMPARE(shown(computedTotal(report, corner)), QStringLiteral("16"));
}

void TestTotals::passOverMarksForNothing()
{
    Report report(test::editionOf(2025), 2025);
    report.setCell(requests("granted", "natural_person"), Cell::fromWritten(u"/", NumberKind::Count));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("none"));
    report.setCell(requests("granted", "other_organization"), Cell::fromNumber(-2));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("-2"));
}

void TestTotals::areUnknownWhileAnInputIs()
{
    Report report = test::correctReport(2025);
    QVERIFY(isComputable(report, corner));
    report.setCell(requests("granted", "natural_person"), Cell::fromWritten(u"见附件", NumberKind::Count));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("none"));
    report.setCell(requests("granted", "natural_person"), Cell::missing());
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("none"));
    QCOMPARE(shown(computedTotal(report, columnTotal)), QStringLiteral("none"));
    QCOMPARE(shown(computedTotal(report, corner)), QStringLiteral("none"));
    const Place otherRow = requests("received_this_year", "total");
    QCOMPARE(shown(computedTotal(report, otherRow)), QStringLiteral("14"));
}

void TestTotals::doNotDependOnWhatIsStated()
{
    Report report = test::correctReport(2025);
    report.setCell(rowTotal, Cell::fromNumber(99));
    report.setCell(columnTotal, Cell::fromNumber(98));
    QCOMPARE(shown(computedTotal(report, rowTotal)), QStringLiteral("10"));
    QCOMPARE(shown(computedTotal(report, corner)), QStringLiteral("16"));
}

void TestTotals::areOnlyComputedForTotals()
{
    const Report report = test::correctReport(2025);
    QCOMPARE(shown(computedTotal(report, requests("granted", "natural_person"))), QStringLiteral("none"));
    QCOMPARE(shown(computedTotal(report, Place::title())), QStringLiteral("none"));
    QCOMPARE(shown(effectiveValue(report, requests("granted", "natural_person"))), QStringLiteral("8"));
}

void TestTotals::standAsStated()
{
    Report report = test::correctReport(2025);
    QCOMPARE(shown(effectiveValue(report, rowTotal)), QStringLiteral("10"));
    report.setCell(rowTotal, Cell::fromNumber(99));
    QCOMPARE(shown(effectiveValue(report, rowTotal)), QStringLiteral("99"));
    report.setCell(rowTotal, Cell::fromWritten(u"/", NumberKind::Count));
    QCOMPARE(shown(effectiveValue(report, rowTotal)), QStringLiteral("10"));
    report.setCell(rowTotal, Cell::missing());
    QCOMPARE(shown(effectiveValue(report, rowTotal)), QStringLiteral("10"));
}

void TestTotals::arePrinted_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    const Place input = requests("granted", "natural_person");
    QTest::newRow("a blank input stays blank") << input << QString() << QString();
    QTest::newRow("an input as written") << input << QStringLiteral("１２") << QStringLiteral("１２");
    QTest::newRow("with its remark") << input << QStringLiteral("22（其中修订 16 件）")
                                     << QStringLiteral("22（其中修订 16 件）");
    QTest::newRow("unread text as written") << input << QStringLiteral("/") << QStringLiteral("/");
    QTest::newRow("a stated total") << rowTotal << QStringLiteral("99") << QStringLiteral("99");
    QTest::newRow("a total of which none is stated") << rowTotal << QString() << QStringLiteral("10");
    QTest::newRow("unread text in a total stays") << rowTotal << QStringLiteral("/") << QStringLiteral("/");
}

void TestTotals::arePrinted()
{
    QFETCH(Place, place);
    QFETCH(QString, written);
    Report report = test::correctReport(2025);
    report.setCell(place, Cell::fromWritten(written, NumberKind::Count));
    QTEST(printedText(report, place), "printed");
}

void TestTotals::printAmountsInTheFormsUnit_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *written, const char *printed) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(printed);
    };
    row("79.96", "79.96");
    row("79.96万元", "79.96万元");
    row("79.9600", "79.9600");
    row("251000元", "25.1万元");
    row("1.2亿元", "12000万元");
    row("251000元（含税）", "25.1万元（含税）");
    row("79.96（其中服务类1000元）", "79.96（其中服务类1000元）");
    row("79.96万元（约0.008亿元）", "79.96万元（约0.008亿元）");
    row("251000元（约25万元）", "25.1万元（约25万元）");
    row("251000 元", "25.1万元");
}

void TestTotals::printAmountsInTheFormsUnit()
{
    QFETCH(QString, written);
    Report report = test::correctReport(2020);
    report.setCell(amount2019, Cell::fromWritten(written, NumberKind::Amount));
    QTEST(printedText(report, amount2019), "printed");
}

QTEST_APPLESS_MAIN(TestTotals)
#include "tst_totals.moc"
