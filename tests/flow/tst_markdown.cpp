// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/markdownwriter.h"
#include "formats.h"
#include "tests/support/testsupport.h"

#include <QTest>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// What a Markdown reader that is not ours (Qt's) shows of a report written as Markdown: its texts to the
/// letter, its headings, its tables.
class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void showsAReport_data();
    void showsAReport();
    void showsAnyTextAsItIs_data();
    void showsAnyTextAsItIs();
    void showsAnyCellAsItIs();
};

namespace {

/// "level text" of each paragraph, "| a | b |" of each row of a table.
QStringList shown(const QByteArray &markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    QStringList lines;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            for (int row = 0; row < table->rows(); ++row) {
                QStringList cells;
                // Qt shows an empty field as a part of the one before it.
                for (int column = 0; column < table->columns(); ++column) {
                    const QTextTableCell cell = table->cellAt(row, column);
                    cells << (cell.column() == column ? cell.firstCursorPosition().block().text()
                                                      : QString());
                }
                lines << u"| "_s + cells.join(u" | "_s) + u" |"_s;
            }
        } else if (const QTextBlock block = it.currentBlock(); block.isValid() && !block.text().isEmpty()) {
            const bool isList = block.textList() != nullptr;
            lines << QString::number(block.blockFormat().headingLevel()) + (isList ? u" list "_s : u" "_s) +
                         block.text();
        }
    }
    return lines;
}

QStringList expected(const Blocks &blocks)
{
    QStringList lines;
    for (const Block &block : withoutMissing(blocks)) {
        if (block.role == BlockRole::Table) {
            QList<QStringList> rows(block.grid.rows, QStringList(block.grid.columns, QString()));
            for (const GridCell &cell : block.grid.cells)
                rows[cell.row][cell.column] = cell.text;
            for (const QStringList &row : rows)
                lines << u"| "_s + row.join(u" | "_s) + u" |"_s;
        } else {
            const int level = block.role == BlockRole::Title     ? 1
                              : block.role == BlockRole::Heading ? block.level + 1
                                                                 : 0;
            lines << QString::number(level) + u' ' + block.text;
        }
    }
    return lines;
}

} // namespace

void TestMarkdown::showsAReport_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestMarkdown::showsAReport()
{
    QFETCH(int, year);
    const Blocks blocks = compose(test::correctReport(year));
    QCOMPARE(shown(blocksToMarkdown(blocks)), expected(blocks));
}

void TestMarkdown::showsAnyTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emphasis") << u"*甲* **乙** _丙_ ~~丁~~ `戊`"_s;
    QTest::newRow("links") << u"[甲](乙) ![丙](丁) <https://example.invalid>"_s;
    QTest::newRow("elements and references") << u"<script>甲</script> &amp; &#39; <!-- 乙 -->"_s;
    QTest::newRow("a heading") << u"### 甲 ###"_s;
    QTest::newRow("a list") << u"- 甲"_s;
    QTest::newRow("a list with plus signs") << u"+ 甲"_s;
    QTest::newRow("a numbered list") << u"12. 甲"_s;
    QTest::newRow("a numbered list with brackets") << u"1) 甲"_s;
    QTest::newRow("a rule") << u"* * *"_s;
    QTest::newRow("a rule of hyphens") << u"---"_s;
    QTest::newRow("the line under a heading") << u"==="_s;
    QTest::newRow("a quotation") << u"> 甲"_s;
    QTest::newRow("a table") << u"| 甲 | 乙 |"_s;
    QTest::newRow("code") << u"```甲"_s;
    QTest::newRow("backslashes") << uR"(\甲 \\乙 \* 丙\)"_s;
    QTest::newRow("brackets of Chinese") << u"“甲”《乙》（丙）〔2026〕1号"_s;
}

void TestMarkdown::showsAnyTextAsItIs()
{
    QFETCH(QString, text);
    const Blocks blocks{paragraph(BlockRole::Title, text), paragraph(BlockRole::Body, u"前"_s),
                        paragraph(BlockRole::Body, text), paragraph(BlockRole::Body, u"后"_s)};
    QCOMPARE(shown(blocksToMarkdown(blocks)), expected(blocks));
}

void TestMarkdown::showsAnyCellAsItIs()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 2;
    table.grid.columns = 3;
    table.grid.cells = {{0, 0, 1, 1, uR"(甲|乙\|丙)"_s, true}, {0, 1, 1, 1, u"*丁*"_s, true},
                        {0, 2, 1, 1, uR"(戊\)"_s, true},       {1, 0, 1, 1, u"-3"_s, false},
                        {1, 1, 1, 1, QString(), false},        {1, 2, 1, 1, u"<b>&amp;"_s, false}};
    QCOMPARE(shown(blocksToMarkdown({table})), expected({table}));
}

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
