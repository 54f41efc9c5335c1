// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/rowlabels.h"

#include <QTest>

using namespace nianbao;

class TestRowLabels : public QObject
{
    Q_OBJECT

private slots:
    void areLabelsWithAFigureAtTheRight();
    void standAtTheLeftWhereOneIsLong();
    void standAtTheLeftWithTheirColumn();
};

namespace {

/// One row of heads, then a merged label with two rows: label and figure.
Grid gridWith(const QString &label)
{
    Grid grid;
    grid.rows = 3;
    grid.columns = 3;
    grid.headRows = 1;
    grid.cells = {{0, 0, 1, 2, QStringLiteral("一个相当长的并且不会居左的表头"), true, {}},
                  {0, 2, 1, 1, QStringLiteral("总计"), true, {}},
                  {1, 0, 2, 1, QStringLiteral("合并在一起的一个相当长的标题"), true, {}},
                  {1, 1, 1, 1, label, true, {}},
                  {1, 2, 1, 1, QStringLiteral("3"), false, {}},
                  {2, 1, 1, 1, QStringLiteral("其他"), true, {}},
                  {2, 2, 1, 1, QStringLiteral("0"), false, {}}};
    return grid;
}

} // namespace

void TestRowLabels::areLabelsWithAFigureAtTheRight()
{
    const Grid grid = gridWith(QStringLiteral("属于"));
    QList<bool> found;
    for (const GridCell &cell : grid.cells)
        found << isRowLabel(grid, cell);
    QCOMPARE(found, (QList<bool>{false, false, false, true, false, true, false}));
}

void TestRowLabels::standAtTheLeftWhereOneIsLong()
{
    QCOMPARE(longLabelColumns(gridWith(QStringLiteral("正好有十二个字的一项标签"))), QList<int>{});
    QCOMPARE(longLabelColumns(gridWith(QStringLiteral("比十二个字多了一个字的标签"))), QList<int>{1});
}

void TestRowLabels::standAtTheLeftWithTheirColumn()
{
    const Grid grid = gridWith(QStringLiteral("比十二个字多了一个字的标签"));
    QList<bool> found;
    for (const GridCell &cell : grid.cells)
        found << isAtLeft(grid, cell, {1});
    QCOMPARE(found, (QList<bool>{false, false, false, true, false, true, false}));
    QVERIFY(!isAtLeft(grid, grid.cells.at(3), {0}));
}

QTEST_GUILESS_MAIN(TestRowLabels)
#include "tst_rowlabels.moc"
