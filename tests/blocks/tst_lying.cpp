// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/lying.h"

#include <QTest>

using namespace nianbao;

class TestLying : public QObject
{
    Q_OBJECT

private slots:
    void countsTheColumnsOfWideTables();
    void putsHeadingsAndNotesWithTheirTable();
    void liesNothingWhereTheStyleDoesNot();
};

namespace {

Block tableOf(int columns)
{
    Block block;
    block.role = BlockRole::Table;
    block.grid.rows = 1;
    block.grid.columns = columns;
    return block;
}

Block line(BlockRole role, int level = 0)
{
    return paragraph(role, QStringLiteral("一行"), level);
}

/// Text, two headings, a wide table, two notes, text, a note, a heading, a narrow table.
Blocks report()
{
    return {line(BlockRole::Body),       line(BlockRole::Heading, 1),
            line(BlockRole::Heading, 2), tableOf(10),
            line(BlockRole::Note),       line(BlockRole::Note),
            line(BlockRole::Body),       line(BlockRole::Note),
            line(BlockRole::Heading, 1), tableOf(4)};
}

} // namespace

void TestLying::countsTheColumnsOfWideTables()
{
    QVERIFY(!isWide(tableOf(7).grid));
    QVERIFY(isWide(tableOf(8).grid));
}

void TestLying::putsHeadingsAndNotesWithTheirTable()
{
    QCOMPARE(lyingBlocks(report(), true),
             (QList<bool>{false, true, true, true, true, true, false, false, false, false}));
}

void TestLying::liesNothingWhereTheStyleDoesNot()
{
    QCOMPARE(lyingBlocks(report(), false), QList<bool>(report().size(), false));
    QVERIFY(lyingBlocks({}, true).isEmpty());
}

QTEST_GUILESS_MAIN(TestLying)
#include "tst_lying.moc"
