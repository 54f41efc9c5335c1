// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/selectionsummary.h"

#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;

namespace {

const Place fees(QStringLiteral("proactive_disclosure/administrative_fees/amount_this_year"));
const Place rules(QStringLiteral("proactive_disclosure/government_rules/issued_this_year"));
const Place documents(QStringLiteral("proactive_disclosure/normative_documents/issued_this_year"));

Report reportWith(const QList<QPair<Place, QString>> &cells)
{
    Report report(test::editionOf(2025), 2025);
    for (const auto &[place, text] : cells)
        report.setCell(place, Cell::fromWritten(text, report.edition().kindOf(place)));
    return report;
}

} // namespace

class TestSelectionSummary : public QObject
{
    Q_OBJECT

private slots:
    void addsUpTheFiguresOfSeveralCells();
    void countsABlankApartAndNeverAsZero();
    void saysNothingOfASingleCell();
    void doesNotAddAmountsToCounts();
    void countsAComputedTotal();
};

void TestSelectionSummary::addsUpTheFiguresOfSeveralCells()
{
    const Report report = reportWith({{rules, QStringLiteral("12")}, {documents, QStringLiteral("30")}});
    QCOMPARE(selectionSummary(report, {rules, documents}), QStringLiteral("2 cell(s) selected · sum 42"));
}

void TestSelectionSummary::countsABlankApartAndNeverAsZero()
{
    const Report report = reportWith({{rules, QStringLiteral("12")}});
    QCOMPARE(selectionSummary(report, {rules, documents}),
             QStringLiteral("2 cell(s) selected · 1 with a figure · sum 12"));
    QCOMPARE(selectionSummary(reportWith({}), {rules, documents}),
             QStringLiteral("2 cell(s) selected · 0 with a figure"));
}

void TestSelectionSummary::saysNothingOfASingleCell()
{
    QVERIFY(selectionSummary(reportWith({}), {rules}).isEmpty());
}

void TestSelectionSummary::doesNotAddAmountsToCounts()
{
    const Report report = reportWith({{rules, QStringLiteral("12")}, {fees, QStringLiteral("3.5")}});
    QVERIFY(!selectionSummary(report, {rules, fees}).contains(QStringLiteral("sum")));
}

void TestSelectionSummary::countsAComputedTotal()
{
    const Place direct(QStringLiteral("review_and_litigation/litigation_direct/upheld"));
    const Place total(QStringLiteral("review_and_litigation/litigation_direct/total"));
    const Report report = reportWith({{direct, QStringLiteral("3")}});
    QCOMPARE(selectionSummary(report, {direct, total}), QStringLiteral("2 cell(s) selected · sum 6"));
}

QTEST_MAIN(TestSelectionSummary)
#include "tst_selectionsummary.moc"
