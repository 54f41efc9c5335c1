// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/markdownwriter.h"

#include "export/exporter.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QString written(const Blocks &blocks)
{
    return QString::fromUtf8(blocksToMarkdown(blocks));
}

} // namespace

class TestMarkdownWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesLevelsOfHeadings();
    void escapesWhatMarkdownWouldTake_data();
    void escapesWhatMarkdownWouldTake();
    void writesTheWholeGrid();
    void escapesWithinTables();
    void leavesMissingPartsOut();
};

void TestMarkdownWriter::writesLevelsOfHeadings()
{
    const Blocks blocks{paragraph(BlockRole::Title, u"示例县2025年报告"_s),
                        paragraph(BlockRole::Heading, u"一、总体情况"_s, 1),
                        paragraph(BlockRole::Heading, u"（一）主动公开"_s, 2),
                        paragraph(BlockRole::Heading, u"1. 网站"_s, 3),
                        paragraph(BlockRole::Body, u"全年有序。"_s)};
    QCOMPARE(
        written(blocks),
        u"# 示例县2025年报告\n\n## 一、总体情况\n\n### （一）主动公开\n\n#### 1\\. 网站\n\n全年有序。\n"_s);
}

void TestMarkdownWriter::escapesWhatMarkdownWouldTake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("emphasis") << u"*甲*_乙_`丙`~丁~"_s << uR"(\*甲\*\_乙\_\`丙\`\~丁\~)"_s;
    QTest::newRow("a link") << u"[甲](乙)"_s << uR"(\[甲\](乙))"_s;
    QTest::newRow("an element") << u"<script>&amp;"_s << uR"(\<script\>\&amp;)"_s;
    QTest::newRow("a heading") << u"# 甲"_s << uR"(\# 甲)"_s;
    QTest::newRow("a numbered list") << u"1. 甲"_s << uR"(1\. 甲)"_s;
    QTest::newRow("a decimal") << u"1.5万元"_s << u"1.5万元"_s;
    QTest::newRow("a list") << u"- 甲"_s << uR"(\- 甲)"_s;
    QTest::newRow("a rule") << u"---"_s << uR"(\---)"_s;
    QTest::newRow("the line under a heading") << u"==="_s << uR"(\===)"_s;
    QTest::newRow("a row of a table") << u"| 甲 | 乙 |"_s << uR"(\| 甲 \| 乙 \|)"_s;
    QTest::newRow("a backslash") << uR"(\甲)"_s << uR"(\\甲)"_s;
    QTest::newRow("Chinese marks") << u"“三安全一稳定”、《条例》（试行）"_s
                                   << u"“三安全一稳定”、《条例》（试行）"_s;
    QTest::newRow("control characters") << u"甲\n\t乙"_s << u"甲  乙"_s;
}

void TestMarkdownWriter::escapesWhatMarkdownWouldTake()
{
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(written({paragraph(BlockRole::Body, text)}), markdown + u'\n');
}

void TestMarkdownWriter::writesTheWholeGrid()
{
    const Blocks blocks = compose(test::correctReport(2025));
    const QString text = written(blocks);
    QVERIFY(text.contains(u"\n\n| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |\n| --- |"_s));
    for (const Block &block : blocks) {
        for (const GridCell &cell : block.grid.cells)
            QVERIFY2(text.contains(u"| "_s + cell.text), qPrintable(cell.text));
    }
}

void TestMarkdownWriter::escapesWithinTables()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 1;
    table.grid.columns = 2;
    table.grid.cells = {{0, 0, 1, 1, u"甲|乙*"_s, true}, {0, 1, 1, 1, u"-3"_s, false}};
    QCOMPARE(written({table}), u"| 甲\\|乙\\* | -3 |\n| --- | --- |\n"_s);
}

void TestMarkdownWriter::leavesMissingPartsOut()
{
    Report report = test::correctReport(2025);
    report.removeText(Place(u"problems_and_improvements"_s));
    const QString text = written(compose(report));
    QVERIFY(!text.contains(u"五、"_s));
    QVERIFY(text.contains(u"\n\n## 六、其他需要报告的事项\n\n"_s));
    QVERIFY(!text.contains(u"\n\n\n"_s));
}

QTEST_GUILESS_MAIN(TestMarkdownWriter)
#include "tst_markdownwriter.moc"
