// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "export/textwriter.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;

namespace {

QString textOf(const Report &report)
{
    return QString::fromUtf8(blocksToText(compose(report)));
}

/// The lines of the table that follows a heading.
QStringList tableLines(const QString &text, const QString &heading)
{
    const qsizetype begin = text.indexOf(heading) + heading.size() + 2;
    return text.mid(begin, text.indexOf(QStringLiteral("\n\n"), begin) - begin).split(QLatin1Char('\n'));
}

} // namespace

class TestTextWriter : public QObject
{
    Q_OBJECT

private slots:
    void separatesPartsByOneEmptyLine();
    void writesTheWholeGrid_data();
    void writesTheWholeGrid();
    void putsAMergedTextAtItsFirstPosition();
    void keepsABlankRow();
    void leavesMissingPartsOut();
    void movesAMergedLabelPastAMissingRow();
    void turnsTabsAndBreaksIntoSpaces();
    void writesNoMarkAndNoCarriageReturn();
    void isOfferedAsAFormat();
};

void TestTextWriter::separatesPartsByOneEmptyLine()
{
    const Blocks blocks{paragraph(BlockRole::Title, QStringLiteral("示例县2025年报告")),
                        paragraph(BlockRole::Heading, QStringLiteral("一、总体情况"), 1),
                        paragraph(BlockRole::Body, QStringLiteral("全年有序。"))};
    QCOMPARE(QString::fromUtf8(blocksToText(blocks)),
             QStringLiteral("示例县2025年报告\n\n一、总体情况\n\n全年有序。\n"));
}

void TestTextWriter::writesTheWholeGrid_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestTextWriter::writesTheWholeGrid()
{
    QFETCH(int, year);
    const Report report = test::correctReport(year);
    const QString text = textOf(report);
    for (const Table &table : report.edition().tables) {
        const QStringList lines = tableLines(text, report.edition().section(table.id)->heading);
        QCOMPARE(lines.size(), table.gridRows);
        QList<QStringList> fields;
        for (const QString &line : lines) {
            fields << line.split(QLatin1Char('\t'));
            QCOMPARE(fields.last().size(), table.gridColumns);
        }
        for (const TableCell &cell : table.cells) {
            const QString expected = cell.isLabel() ? cell.text : printedText(report, cell.place);
            QCOMPARE(fields[cell.row][cell.column], expected);
        }
    }
}

void TestTextWriter::putsAMergedTextAtItsFirstPosition()
{
    const QStringList lines = tableLines(textOf(test::correctReport(2025)),
                                         QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"));
    QCOMPARE(lines.first(), QStringLiteral("行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t"));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("\t\t\t\t\t结果维持\t")));
}

void TestTextWriter::keepsABlankRow()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"review_and_litigation")->places())
        report.setCell(place, Cell());
    const QStringList lines =
        tableLines(textOf(report), QStringLiteral("四、政府信息公开行政复议、行政诉讼情况"));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.last(), QString(14, QLatin1Char('\t')));
}

void TestTextWriter::leavesMissingPartsOut()
{
    Report report = test::correctReport(2025);
    report.removeText(Place(QStringLiteral("problems_and_improvements")));
    for (const Place &place : report.edition().cellPlaces()) {
        if (place.table() == QStringLiteral("review_and_litigation"))
            report.setCell(place, Cell::missing());
    }
    const QString text = textOf(report);
    QVERIFY(!text.contains(QStringLiteral("行政复议、行政诉讼情况")));
    QVERIFY(!text.contains(QStringLiteral("结果维持")));
    QVERIFY(!text.contains(QStringLiteral("五、")));
    QVERIFY(text.contains(QStringLiteral("三、收到和处理政府信息公开申请情况")));
    QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
}

void TestTextWriter::movesAMergedLabelPastAMissingRow()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().cellPlaces()) {
        if (place.row() == QStringLiteral("granted") || place.row() == QStringLiteral("refused_state_secret"))
            report.setCell(place, Cell::missing());
    }
    const QStringList lines =
        tableLines(textOf(report), QStringLiteral("三、收到和处理政府信息公开申请情况"));
    QCOMPARE(lines.size(), 26);
    QVERIFY(lines.at(5).startsWith(QStringLiteral("三、本年度办理结果\t（二）部分公开")));
    QVERIFY(lines.at(6).startsWith(QStringLiteral("\t（三）不予公开\t2.其他法律行政法规禁止公开\t")));
}

void TestTextWriter::turnsTabsAndBreaksIntoSpaces()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 1;
    table.grid.columns = 2;
    table.grid.cells = {{0, 0, 1, 1, QStringLiteral("甲\t乙"), true},
                        {0, 1, 1, 1, QStringLiteral("1\n2"), false}};
    const Blocks blocks{paragraph(BlockRole::Body, QStringLiteral("上\r下\u2028左")), table};
    QCOMPARE(QString::fromUtf8(blocksToText(blocks)), QStringLiteral("上 下 左\n\n甲 乙\t1 2\n"));
}

void TestTextWriter::writesNoMarkAndNoCarriageReturn()
{
    const QByteArray bytes = blocksToText(compose(test::correctReport(2020)));
    QVERIFY(bytes.startsWith("示例县"));
    QVERIFY(!bytes.contains('\r'));
    QVERIFY(bytes.endsWith('\n') && !bytes.endsWith("\n\n"));
}

void TestTextWriter::isOfferedAsAFormat()
{
    const Report report = test::correctReport(2025);
    const Result<QByteArray> written = textOutput().write(report, {});
    QVERIFY(written);
    QCOMPARE(*written, blocksToText(compose(report)));
}

QTEST_GUILESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
