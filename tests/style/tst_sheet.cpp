// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/sheet.h"

#include <QTest>

using namespace nianbao;

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void turnsTheSheetClockwise();
    void turnsItsMarginsWithIt();
    void putsWhatStoodAtTheTopAtTheRight();
};

void TestSheet::turnsTheSheetClockwise()
{
    const PageStyle style;
    const Sheet lying = lyingSheet(style);
    QCOMPARE(lying.paper, QSizeF(style.paper.height(), style.paper.width()));
    // The left margin (订口, 28 mm) is on top, the top one (天头, 37 mm) at the right.
    QVERIFY(qAbs(inMillimetres(lying.area.top()) - 28) < 0.1);
    QVERIFY(qAbs(inMillimetres(lying.paper.width() - lying.area.right()) - 37) < 0.1);
    QVERIFY(qAbs(inMillimetres(lying.area.left()) - 35) < 0.1);
    QVERIFY(qAbs(inMillimetres(lying.area.width()) - 225) < 0.1);
    QVERIFY(qAbs(inMillimetres(lying.area.height()) - 156) < 0.1);
}

void TestSheet::turnsItsMarginsWithIt()
{
    const QMarginsF upright = uprightSheet(PageStyle()).margins();
    QCOMPARE(upright, PageStyle().margins());
    const QMarginsF lying = lyingSheet(PageStyle()).margins();
    QCOMPARE(lying.top(), upright.left());
    QCOMPARE(lying.right(), upright.top());
    QCOMPARE(lying.bottom(), upright.right());
    QCOMPARE(lying.left(), upright.bottom());
}

void TestSheet::putsWhatStoodAtTheTopAtTheRight()
{
    const Sheet lying = lyingSheet(PageStyle());
    const QRectF corner(0, 0, 40, 20); // the upright sheet's left corner on top
    QCOMPARE(turnedOnto(lying, corner), QRectF(lying.paper.width() - 20, 0, 20, 40));
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
