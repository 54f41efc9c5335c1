// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/placement.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPlacement : public QObject
{
    Q_OBJECT

private slots:
    void asManyFieldsAsColumnsIsCertain();
    void anEmptyFieldForASpannedLabelIsPassedOver();
    void blanksNeedNoPlace();
    void tooManyFiguresHaveNoPlace();
    void headsDecideWhereASurplusFieldLeavesAChoice();
    void headsThatRowsContradictGiveAGuess();
    void sumsDecideWithoutHeads();
    void aRowThatIsShortIsAlwaysAGuess();
};

void TestPlacement::asManyFieldsAsColumnsIsCertain()
{
    QCOMPARE(placeFields({u"1"_s, {}, u"1"_s}, 3, {}), (Placement{0, true}));
}

void TestPlacement::anEmptyFieldForASpannedLabelIsPassedOver()
{
    QCOMPARE(placeFields({{}, u"1"_s, u"0"_s, u"1"_s, {}}, 3, {}), (Placement{1, true}));
}

void TestPlacement::blanksNeedNoPlace()
{
    QCOMPARE(placeFields({{}, {}, {}, {}}, 3, {}), (Placement{0, true}));
}

void TestPlacement::tooManyFiguresHaveNoPlace()
{
    QCOMPARE(placeFields({u"1"_s, u"2"_s, u"3"_s, u"4"_s}, 3, {}), std::nullopt);
}

void TestPlacement::headsDecideWhereASurplusFieldLeavesAChoice()
{
    PlacementHints hints;
    hints.headShift = 0;
    hints.headHolds = true;
    QCOMPARE(placeFields({{}, u"5"_s, {}, {}}, 3, hints), (Placement{0, true}));
    hints.headShift = 1;
    QCOMPARE(placeFields({{}, u"5"_s, {}, {}}, 3, hints), (Placement{1, true}));
}

void TestPlacement::headsThatRowsContradictGiveAGuess()
{
    PlacementHints hints;
    hints.headShift = 2;
    const QStringList sixOfSeven{{}, {}, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, {}};
    QCOMPARE(placeFields(sixOfSeven, 7, hints), (Placement{2, false}));
}

void TestPlacement::sumsDecideWithoutHeads()
{
    PlacementHints hints;
    hints.sumHolds = [](qsizetype shift) {
        return shift == -1;
    };
    QCOMPARE(placeFields({{}, {}, {}, {}, {}, u"0"_s}, 7, hints), (Placement{-1, false}));
    hints.sumHolds = [](qsizetype shift) {
        return shift == 0;
    };
    QCOMPARE(placeFields({{}, {}, {}, {}, {}, u"0"_s}, 7, hints), (Placement{0, false}));
}

void TestPlacement::aRowThatIsShortIsAlwaysAGuess()
{
    PlacementHints hints;
    hints.headShift = -1;
    hints.headHolds = true;
    const std::optional<Placement> placement = placeFields({u"1"_s, u"2"_s}, 3, hints);
    QVERIFY(placement);
    QCOMPARE(placement->shift, -1);
    QVERIFY(!placement->certain);
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
