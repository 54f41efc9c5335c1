// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/filling.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace nianbao;

namespace {

const Place received(QStringLiteral("requests/received_this_year/natural_person"));
const Place carriedIn(QStringLiteral("requests/carried_in/natural_person"));
const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place total(QStringLiteral("requests/outcome_total/natural_person"));

Cell written(const char16_t *text)
{
    return Cell::fromWritten(text, NumberKind::Count);
}

} // namespace

class TestFilling : public QObject
{
    Q_OBJECT

private slots:
    void blanksAndMarksForNothingBecomeZero();
    void figuresTextsAndMissingCellsAreLeftAlone();
    void aWholeBlankReportGetsAZeroInEveryInput();
    void statedTotalsAreWithdrawn();
    void aTotalThatCannotBeComputedStaysStated();
};

void TestFilling::blanksAndMarksForNothingBecomeZero()
{
    Report report = test::correctReport(2025);
    report.setCell(received, Cell());
    report.setCell(carriedIn, written(u"/"));
    report.setCell(total, written(u"无"));
    const Changes changes = zerosForBlanks(report, {received, carriedIn, granted, total});
    const Changes expected{{received, Cell(), Cell::fromNumber(0)},
                           {carriedIn, written(u"/"), Cell::fromNumber(0)},
                           {total, written(u"无"), Cell()}};
    QCOMPARE(changes, expected);
}

void TestFilling::figuresTextsAndMissingCellsAreLeftAlone()
{
    Report report = test::correctReport(2025);
    report.setCell(received, Cell::missing());
    report.setCell(carriedIn, written(u"见附件"));
    QVERIFY(zerosForBlanks(report, {received, carriedIn, granted, total}).isEmpty());
    QVERIFY(zerosForBlanks(report, {Place::title(), Place()}).isEmpty());
}

void TestFilling::aWholeBlankReportGetsAZeroInEveryInput()
{
    const Report report(test::editionOf(2025), 2025);
    const Edition &edition = report.edition();
    const Changes changes = zerosForBlanks(report, edition.cellPlaces());
    qsizetype inputs = 0;
    for (const Place &place : edition.cellPlaces())
        inputs += edition.isTotal(place) ? 0 : 1;
    QCOMPARE(changes.size(), inputs);
    for (const Change &change : changes)
        QVERIFY2(!edition.isTotal(change.place), qPrintable(change.place.key()));
}

void TestFilling::statedTotalsAreWithdrawn()
{
    Report report = test::correctReport(2025);
    report.setCell(total, written(u"99"));
    const Changes expected{{total, written(u"99"), Cell()}};
    QCOMPARE(computedForStated(report, report.edition().cellPlaces()), expected);
    QVERIFY(computedForStated(report, {received, granted}).isEmpty());
}

void TestFilling::aTotalThatCannotBeComputedStaysStated()
{
    Report report = test::correctReport(2025);
    report.setCell(total, written(u"99"));
    report.setCell(granted, Cell::missing());
    QVERIFY(computedForStated(report, {total}).isEmpty());
}

QTEST_APPLESS_MAIN(TestFilling)
#include "tst_filling.moc"
