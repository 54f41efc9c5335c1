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
    void writesACellALine();
    void goesOnWithALongCellWithoutTab_data();
    void goesOnWithALongCellWithoutTab();
    void writesPipeRows();
    void marksWhatWouldBeReadAsARow_data();
    void marksWhatWouldBeReadAsARow();
    void isOfferedInThreeLayouts();
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

void TestTextWriter::writesACellALine()
{
    Report report = test::correctReport(2025);
    const QString text = QString::fromUtf8(blocksToText(compose(report), TextLayout::CellLines));
    const auto has = [&text](const QString &rows) {
        return text.contains(rows);
    };
    // A label across three columns is one line; one that reaches down is an empty line in the next rows.
    QVERIFY(has(
        QStringLiteral("\n\n\t一、本年新收政府信息公开申请数量\n\t12\n\t2\n\t0\n\t0\n\t0\n\t0\n\t14\n\n")));
    QVERIFY(has(QStringLiteral("\n\n\t三、本年度办理结果\n\t（一）予以公开\n\t8\n")));
    QVERIFY(has(QStringLiteral("\n\n\t\n\t（三）不予公开\n\t1.属于国家秘密\n\t0\n")));
    QVERIFY(has(QStringLiteral("\n\n\t\n\t\n\t2.其他法律行政法规禁止公开\n\t0\n")));
}

void TestTextWriter::goesOnWithALongCellWithoutTab_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("逐项说明").repeated(40);
    QTest::newRow("what looks like a heading where a line is full") << QStringLiteral("甲").repeated(59) +
                                                                           QStringLiteral("一、总体情况") +
                                                                           QStringLiteral("乙").repeated(80);
    QTest::newRow("spaces") << QStringLiteral("甲乙 丙丁  戊").repeated(30);
    QTest::newRow("characters outside the basic plane") << QStringLiteral("甲𠱃").repeated(70);
}

void TestTextWriter::goesOnWithALongCellWithoutTab()
{
    QFETCH(QString, text);
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 1;
    table.grid.columns = 2;
    table.grid.cells = {{0, 0, 1, 1, text, true}, {0, 1, 1, 1, QStringLiteral("1"), false}};
    const QStringList lines =
        QString::fromUtf8(blocksToText({table}, TextLayout::CellLines)).trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.join(QString()), text + QStringLiteral("\t1"));
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines) {
        QVERIFY(line.size() <= 60);
        QCOMPARE(line.trimmed().size() + line.count(QLatin1Char('\t')), line.size());
        QVERIFY(!line.startsWith(QStringLiteral("一、")));
        QVERIFY(!line.front().isLowSurrogate());
    }
}

void TestTextWriter::writesPipeRows()
{
    const QString text =
        QString::fromUtf8(blocksToText(compose(test::correctReport(2025)), TextLayout::PipeRows));
    QVERIFY(text.contains(QStringLiteral("\n\n| 第二十条第（一）项 | | | |\n| --- | --- | --- | --- |\n"
                                         "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n")));
    QVERIFY(text.contains(QStringLiteral("\n| | | 2.其他法律行政法规禁止公开 | 0 |")));
    QVERIFY(!text.contains(QLatin1Char('\t')));
}

void TestTextWriter::marksWhatWouldBeReadAsARow_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("written");
    QTest::newRow("a row of a table") << QStringLiteral("| 甲 | 乙 |") << QStringLiteral("\\| 甲 | 乙 |");
    QTest::newRow("a mark of the same kind") << QStringLiteral("\\| 甲") << QStringLiteral("\\\\| 甲");
    QTest::newRow("one upright line") << QStringLiteral("|甲") << QStringLiteral("|甲");
    QTest::newRow("upright lines within") << QStringLiteral("甲 | 乙 |") << QStringLiteral("甲 | 乙 |");
}

void TestTextWriter::marksWhatWouldBeReadAsARow()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, written);
    for (const TextLayout layout : {TextLayout::TabRows, TextLayout::CellLines, TextLayout::PipeRows}) {
        const Blocks blocks{nianbao::paragraph(BlockRole::Body, paragraph)};
        QCOMPARE(QString::fromUtf8(blocksToText(blocks, layout)), written + QLatin1Char('\n'));
    }
}

void TestTextWriter::isOfferedInThreeLayouts()
{
    const Report report = test::correctReport(2025);
    const auto written = [&report](const WritableFormat &format) {
        const Result<QByteArray> bytes = format.write(report, {});
        return bytes ? *bytes : QByteArray();
    };
    QCOMPARE(written(textOutput()), blocksToText(compose(report)));
    QCOMPARE(written(textCellsOutput()), blocksToText(compose(report), TextLayout::CellLines));
    QCOMPARE(written(textPipesOutput()), blocksToText(compose(report), TextLayout::PipeRows));
    for (const WritableFormat &format : {textOutput(), textCellsOutput(), textPipesOutput()})
        QCOMPARE(format.readBackAs, QStringLiteral("txt"));
}

QTEST_GUILESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
