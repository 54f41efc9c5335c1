// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/tablelook.h"

#include <QTest>

using namespace nianbao;

class TestTableLook : public QObject
{
    Q_OBJECT

private slots:
    void goesDownInHalfPoints();
    void hasNoSizeBelowTheSmallest();
    void getsDenser();
};

void TestTableLook::goesDownInHalfPoints()
{
    QCOMPARE(tableSizes(points(10.5), points(9)),
             (QList<qreal>{points(10.5), points(10), points(9.5), points(9)}));
}

void TestTableLook::hasNoSizeBelowTheSmallest()
{
    QCOMPARE(tableSizes(points(9.2), points(9)), QList<qreal>{points(9.2)});
    QVERIFY(tableSizes(points(8), points(9)).isEmpty());
}

void TestTableLook::getsDenser()
{
    for (std::size_t i = 1; i < tableDensities.size(); ++i) {
        QVERIFY(tableDensities[i].lineHeight < tableDensities[i - 1].lineHeight);
        QVERIFY(tableDensities[i].padding < tableDensities[i - 1].padding);
    }
}

QTEST_GUILESS_MAIN(TestTableLook)
#include "tst_tablelook.moc"
