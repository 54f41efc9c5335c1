// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/search.h"

#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryPlaceOnceInPrintedOrder_data();
    void listsEveryPlaceOnceInPrintedOrder();
    void findsInTextsAndCells();
    void findsNothingForNothing();
    void takesSmallAndCapitalLettersForTheSame();
    void countsOccurrencesThatDoNotOverlap();
    void replacesInTextsOnly();
};

void TestSearch::listsEveryPlaceOnceInPrintedOrder_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2019 layout") << 2020;
    QTest::newRow("2021 layout") << 2025;
}

void TestSearch::listsEveryPlaceOnceInPrintedOrder()
{
    QFETCH(int, year);
    const Edition edition = test::editionOf(year);
    const QList<Place> places = printedPlaces(edition);
    QSet<Place> expected(places.begin(), places.end());
    QCOMPARE(expected.size(), places.size());
    for (const Place &place : edition.cellPlaces() + edition.textPlaces())
        QVERIFY2(expected.remove(place), qPrintable(place.key()));
    QVERIFY(expected.isEmpty());
    QVERIFY(places.indexOf(Place(u"overview"_s)) <
            places.indexOf(Place(u"requests/granted/natural_person"_s)));
    QVERIFY(places.indexOf(Place(u"requests/granted/natural_person"_s)) <
            places.indexOf(Place(u"problems_and_improvements"_s)));
}

void TestSearch::findsInTextsAndCells()
{
    const Report report = test::correctReport(2025);
    const QList<Match> matches = findAll(report, u"120"_s);
    QCOMPARE(matches.size(), 2);
    QCOMPARE(matches[0].place, Place(u"overview"_s));
    QCOMPARE(report.text(matches[0].place).sliced(matches[0].position, matches[0].length), u"120"_s);
    QCOMPARE(matches[1].place, Place(u"proactive_disclosure/administrative_licensing/decisions_this_year"_s));
}

void TestSearch::findsNothingForNothing()
{
    QVERIFY(findAll(test::correctReport(2025), QString()).isEmpty());
    QVERIFY(replaceAll(test::correctReport(2025), QString(), u"甲"_s).isEmpty());
}

void TestSearch::takesSmallAndCapitalLettersForTheSame()
{
    Report report(test::editionOf(2025), 2025);
    report.setText(Place(u"overview"_s), u"APP和app"_s);
    QCOMPARE(findAll(report, u"App"_s).size(), 2);
}

void TestSearch::countsOccurrencesThatDoNotOverlap()
{
    Report report(test::editionOf(2025), 2025);
    report.setText(Place(u"overview"_s), u"公公公公公"_s);
    QCOMPARE(findAll(report, u"公公"_s).size(), 2);
}

void TestSearch::replacesInTextsOnly()
{
    Report report = test::correctReport(2025);
    report.setText(Place::note(u"requests"), u"注：120"_s);
    const QList<Replacement> replacements = replaceAll(report, u"120"_s, u"130"_s);
    QCOMPARE(replacements.size(), 2);
    QCOMPARE(replacements[0].place, Place(u"overview"_s));
    QVERIFY(replacements[0].text.contains(u"130条"_s));
    QCOMPARE(replacements[1], (Replacement{Place::note(u"requests"), u"注：130"_s}));
    QVERIFY(replaceAll(report, u"没有的词"_s, u"甲"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
