// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// Two reports side by side.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInEqualReports();
    void givesOldNewAndDifferenceOfACell();
    void givesNoDifferenceWhereOneIsNoFigure();
    void takesAComputedTotalForTheSameStatedOne();
    void findsTexts();
    void comparesOnlyWhatBothFormsHave();
};

void TestComparison::findsNothingInEqualReports()
{
    QVERIFY(compareReports(test::correctReport(2025), test::correctReport(2025)).isEmpty());
}

void TestComparison::givesOldNewAndDifferenceOfACell()
{
    Report before = test::correctReport(2025);
    Report after = before;
    const Place place = Place::cell(u"review_and_litigation", u"reconsideration", u"upheld");
    before.setCell(place, Cell::fromNumber(12));
    after.setCell(place, Cell::fromNumber(9));
    const Place total = Place::cell(u"review_and_litigation", u"reconsideration", u"total");
    before.setCell(total, Cell());
    after.setCell(total, Cell());
    const Comparison comparison = compareReports(before, after);
    QCOMPARE(comparison.cells.size(), 2); // the total follows
    QCOMPARE(comparison.cells.first(), (CellDifference{place, u"12"_s, u"9"_s, Decimal(-3)}));
    QCOMPARE(comparison.cells.last().change, Decimal(-3));
}

void TestComparison::givesNoDifferenceWhereOneIsNoFigure()
{
    Report before = test::correctReport(2025);
    Report after = before;
    const Place place = Place::cell(u"proactive_disclosure", u"government_rules", u"in_force");
    before.setCell(place, Cell::fromWritten(u"/", NumberKind::Count));
    after.setCell(place, Cell::fromNumber(0));
    QCOMPARE(compareReports(before, after).cells,
             (QList<CellDifference>{{place, u"/"_s, u"0"_s, std::nullopt}}));
}

void TestComparison::takesAComputedTotalForTheSameStatedOne()
{
    Report before = test::correctReport(2025);
    Report after = before;
    for (const Place &place : after.edition().cellPlaces()) {
        if (after.edition().isTotal(place)) {
            before.setCell(place, Cell());
            after.setCell(place, Cell::fromNumber(*computedTotal(after, place)));
        }
    }
    QVERIFY(compareReports(before, after).isEmpty());
}

void TestComparison::findsTexts()
{
    const Report before = test::correctReport(2025);
    Report after = before;
    const Place place(u"other_matters"_s);
    after.setText(place, u"  "_s + before.text(place) + u"\n\n"_s);
    QVERIFY(compareReports(before, after).isEmpty());
    after.setText(place, u"另有事项。"_s);
    QCOMPARE(compareReports(before, after).texts,
             (QList<TextDifference>{{place, before.text(place), u"另有事项。"_s}}));
}

void TestComparison::comparesOnlyWhatBothFormsHave()
{
    const Report before = test::correctReport(2020);
    const Report after = test::correctReport(2021);
    const Comparison comparison = compareReports(before, after);
    QVERIFY(!comparison.sameForm);
    for (const CellDifference &cell : comparison.cells) {
        QVERIFY(before.edition().hasCell(cell.place));
        QVERIFY(after.edition().hasCell(cell.place));
    }
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
