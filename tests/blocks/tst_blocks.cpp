// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/blocks.h"

#include <QSet>
#include <QtTest>

using namespace nianbao;

class TestBlocks : public QObject
{
    Q_OBJECT

private slots:
    void showParagraphsWithRoleAndLine();
    void showTablesRowByRow();
    void haveAWordForEveryRole();
    void compareByContent();
    void leaveOutWhatTheReportDoesNotHave();
    void sayWhichCellCoversAPosition();
    void putAnyTextOnOneLine_data();
    void putAnyTextOnOneLine();
};

void TestBlocks::showParagraphsWithRoleAndLine()
{
    Block title = paragraph(BlockRole::Title, QStringLiteral("示例县年度报告"));
    title.line = 3;
    const Blocks blocks{title, paragraph(BlockRole::Heading, QStringLiteral("（一）主动公开"), 2),
                        paragraph(BlockRole::Body, QString())};
    QCOMPARE(dumpBlocks(blocks),
             QStringLiteral("title @3: 示例县年度报告\nheading2: （一）主动公开\nbody: \n"));
    QCOMPARE(dumpBlocks({}), QString());
}

void TestBlocks::showTablesRowByRow()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 3;
    table.grid.columns = 3;
    table.grid.cells = {{0, 0, 2, 1, QStringLiteral("角"), true},
                        {0, 1, 1, 2, QStringLiteral("头"), true},
                        {1, 1, 1, 1, QStringLiteral("1"), false},
                        {1, 2, 1, 1, QString(), false}};
    QCOMPARE(dumpBlocks({table}), QStringLiteral("table 3x3\n    [角 {v2}|头 {>2}]\n    [1|]\n    []\n"));
}

void TestBlocks::haveAWordForEveryRole()
{
    QSet<QString> words;
    for (const BlockRole role : {BlockRole::Title, BlockRole::Heading, BlockRole::Body, BlockRole::Table,
                                 BlockRole::Note, BlockRole::SignatureOrganization, BlockRole::SignatureDate})
        words << blockRoleId(role);
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
}

void TestBlocks::compareByContent()
{
    const Block one = paragraph(BlockRole::Body, QStringLiteral("一"));
    Block other = one;
    QCOMPARE(other, one);
    other.line = 4;
    QVERIFY(other != one);
    other = one;
    other.missing = true;
    QVERIFY(other != one);
    other = one;
    other.place = Place(QStringLiteral("overview"));
    QVERIFY(other != one);
}

namespace {

/// 甲 over all four rows, at its right 1, 2, 3, 4.
Grid fourRows()
{
    Grid grid;
    grid.rows = 4;
    grid.columns = 2;
    grid.cells = {{0, 0, 4, 1, QStringLiteral("甲"), true},
                  {0, 1, 1, 1, QStringLiteral("1")},
                  {1, 1, 1, 1, QStringLiteral("2")},
                  {2, 1, 1, 1, QStringLiteral("3")},
                  {3, 1, 1, 1, QStringLiteral("4")}};
    return grid;
}

} // namespace

void TestBlocks::leaveOutWhatTheReportDoesNotHave()
{
    Block heading = paragraph(BlockRole::Heading, QStringLiteral("五、"), 1);
    heading.missing = true;
    Block table;
    table.role = BlockRole::Table;
    table.grid = fourRows();
    table.grid.missingRows = {0, 2};
    const Blocks present = withoutMissing({heading, table});
    QCOMPARE(present.size(), 1);
    const QList<GridCell> expected{{0, 0, 2, 1, QStringLiteral("甲"), true},
                                   {0, 1, 1, 1, QStringLiteral("2")},
                                   {1, 1, 1, 1, QStringLiteral("4")}};
    QCOMPARE(present.first().grid.rows, 2);
    QCOMPARE(present.first().grid.cells, expected);
}

void TestBlocks::sayWhichCellCoversAPosition()
{
    Grid grid = fourRows();
    QCOMPARE(owners(grid), (QList<int>{0, 1, 0, 2, 0, 3, 0, 4}));
    grid.cells.first().rowSpan = 400; // beyond the grid
    QCOMPARE(owners(grid), (QList<int>{0, 1, 0, 2, 0, 3, 0, 4}));
    grid.cells.removeLast();
    QCOMPARE(owners(grid).last(), -1);
}

void TestBlocks::putAnyTextOnOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("a usual text") << QStringLiteral("全年“公开”𠱃条") << QStringLiteral("全年“公开”𠱃条");
    QTest::newRow("tab, breaks, bell") << QStringLiteral("a\tb\nc\u2028d\ae") << QStringLiteral("a b c d e");
    QTest::newRow("half a character")
        << QString(QStringLiteral("甲") + QChar(0xd842) + QChar(0x4e59)) << QStringLiteral("甲 乙");
    QTest::newRow("the other half first") << QString(QChar(0xdfb7)) + QChar(0xd842) << QStringLiteral("  ");
    QTest::newRow("no characters at all")
        << QString(QChar(0xfffe)) + QChar(0xd83f) + QChar(0xdfff) << QStringLiteral("   ");
    QTest::newRow("control characters")
        << QStringLiteral("甲\u0001乙\u0000丙\u007f") << QStringLiteral("甲 乙 丙 ");
    QTest::newRow("a tab, a line feed, a line separator")
        << QStringLiteral("上\n下\t左\u2028右") << QStringLiteral("上 下 左 右");
    QTest::newRow("two halves round a character")
        << QString(QChar(0xd842)) + u'中' + QChar(0xdfb7) << QStringLiteral(" 中 ");
    QTest::newRow("a whole pair") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
    QTest::newRow("no characters that end a plane")
        << QString(QChar(0xfffe)) + QChar(0xffff) << QStringLiteral("  ");
    QTest::newRow("marks of XML stay")
        << QStringLiteral("<script>]]>&amp;") << QStringLiteral("<script>]]>&amp;");
}

void TestBlocks::putAnyTextOnOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(onOneLine(text), line);
}

QTEST_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
