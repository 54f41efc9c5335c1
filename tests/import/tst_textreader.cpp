// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/textdecoder.h"
#include "import/textreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestTextReader : public QObject
{
    Q_OBJECT

private slots:
    void decodesEveryEncodingOfOneText_data();
    void decodesEveryEncodingOfOneText();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void namesTheLineOfBrokenUtf8();
    void takesOutInvisibleMarksAndSaysSo();
    void takesOutConvertersMarksAndSaysSo();
    void readsTabRows();
    void readsOneCellALine();
    void readsPipeTables();
    void readsUprightLinesWithinFields_data();
    void readsUprightLinesWithinFields();
    void tellsRulesFromRowsOfDashes();
    void keepsABlankPipeRow();
    void aMarkedLineIsAParagraph_data();
    void aMarkedLineIsAParagraph();
    void keepsAnIndentedParagraphAParagraph();
    void aLineOfTenMegabytesIsOneParagraph();
    void aTableBeyondTheLimitsIsCutAndSaysSo();
};

namespace {

QStringList rowTexts(const Grid &grid, int row)
{
    QStringList texts;
    for (const GridCell &cell : grid.cells) {
        if (cell.row == row)
            texts << cell.text;
    }
    return texts;
}

Blocks blocksOf(const QString &text)
{
    const Result<ReadBlocks> read = readText(text.toUtf8());
    return read ? read->blocks : Blocks();
}

} // namespace

void TestTextReader::decodesEveryEncodingOfOneText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"一、总体情况\n示例县䶮村"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with byte-order mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16, little end first") << QByteArray("\xFF\xFE") + QByteArray(little(text));
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16, big end first") << QByteArray("\xFE\xFF") + QByteArray(big(text));
    QStringEncoder gb("GB18030");
    QTest::newRow("GB18030 with a four-byte character") << QByteArray(gb(text));
    QTest::newRow("line ends of Windows") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
}

void TestTextReader::decodesEveryEncodingOfOneText()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"一、总体情况\n示例县䶮村"_s);
    QVERIFY(decoded->findings.isEmpty());
}

void TestTextReader::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("no byte at all") << QByteArray() << u"text.empty"_s;
    QTest::newRow("spaces only") << QByteArray(" \n\n ") << u"text.empty"_s;
    QTest::newRow("a byte-order mark only") << QByteArray("\xEF\xBB\xBF") << u"text.empty"_s;
    QTest::newRow("zero bytes") << QByteArray("ab\0cd", 5) << u"text.binary"_s;
    QTest::newRow("random high bytes")
        << QByteArray("\xFA\xFB\xFC\xFD\xFF\x80\x81") << u"text.unknown-encoding"_s;
    QTest::newRow("half of a UTF-16 character")
        << QByteArray("\xFF\xFE\x2F\x66\x00", 5) << u"text.unknown-encoding"_s;
}

void TestTextReader::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
    QVERIFY(!decoded.error().text.isEmpty());
}

void TestTextReader::namesTheLineOfBrokenUtf8()
{
    QByteArray bytes = u"一、总体情况\n本局全年公开信息若干条。\n二、主动公开政府信息情况\n"_s.toUtf8();
    bytes.insert(bytes.indexOf('\n') + 4, '\xE5');
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, u"text.broken-utf-8"_s);
    QVERIFY(decoded.error().text.contains(u'2'));
}

void TestTextReader::takesOutInvisibleMarksAndSaysSo()
{
    const Result<DecodedText> decoded = decodeText(u"一\n新收\u202E12\u0001件"_s.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"一\n新收12件"_s);
    QCOMPARE(decoded->findings.size(), 1);
    QCOMPARE(decoded->findings.first().code, u"import.bidi-controls"_s);
}

void TestTextReader::takesOutConvertersMarksAndSaysSo()
{
    const Result<DecodedText> decoded = decodeText(u"规范性文件\t[bookmark: _GoBack]2"_s.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"规范性文件\t2"_s);
    QCOMPARE(decoded->findings.size(), 1);
    QCOMPARE(decoded->findings.first().code, u"import.converter-mark"_s);
}

void TestTextReader::readsTabRows()
{
    const Blocks blocks = blocksOf(u"前文\n规章\t0\t0\t0\n\n规范性文件\t2\t\t2\n后文"_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[1].role, BlockRole::Table);
    QCOMPARE(blocks[1].line, 2);
    QCOMPARE(blocks[1].grid.rows, 2);
    QCOMPARE(rowTexts(blocks[1].grid, 1), (QStringList{u"规范性文件"_s, u"2"_s, {}, u"2"_s}));
    QCOMPARE(blocks[2].text, u"后文"_s);
}

void TestTextReader::readsOneCellALine()
{
    const Blocks blocks = blocksOf(u"\t信息内容\n\t本年新\n制作数量\n\n\t规章\n\t \n\n\n三、收到\n"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(rowTexts(blocks[0].grid, 0), (QStringList{u"信息内容"_s, u"本年新制作数量"_s}));
    QCOMPARE(rowTexts(blocks[0].grid, 1), (QStringList{u"规章"_s, {}}));
    QCOMPARE(blocks[1].text, u"三、收到"_s);
}

void TestTextReader::readsPipeTables()
{
    const Blocks blocks = blocksOf(u"| 信息内容 | 数量 |\n|:---|---|\n| 规章 | |\n"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].grid.rows, 2);
    QCOMPARE(rowTexts(blocks[0].grid, 1), (QStringList{u"规章"_s, {}}));
}

void TestTextReader::readsUprightLinesWithinFields_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("one that is marked") << uR"(| 甲\|乙 | 1 |)"_s << QStringList{u"甲|乙"_s, u"1"_s};
    QTest::newRow("one behind a backslash")
        << uR"(| 甲\\\|乙 | 1 |)"_s << QStringList{uR"(甲\|乙)"_s, u"1"_s};
    QTest::newRow("a field that ends in a backslash")
        << uR"(| 甲\\| 1 |)"_s << QStringList{uR"(甲\)"_s, u"1"_s};
    QTest::newRow("backslashes elsewhere")
        << uR"(| C:\\甲 | 1\2 |)"_s << QStringList{uR"(C:\\甲)"_s, uR"(1\2)"_s};
    QTest::newRow("without a line at the end") << u"| 甲 | 1"_s << QStringList{u"甲"_s, u"1"_s};
    QTest::newRow("with a blank last field") << u"| 甲 | |"_s << QStringList{u"甲"_s, QString()};
}

void TestTextReader::readsUprightLinesWithinFields()
{
    QFETCH(QString, line);
    QFETCH(QStringList, fields);
    const Blocks blocks = blocksOf(line);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(rowTexts(blocks[0].grid, 0), fields);
}

void TestTextReader::tellsRulesFromRowsOfDashes()
{
    const Blocks blocks = blocksOf(u"| 维持 | 纠正 |\n|-|:-:|\n| - | - |\n|-----|---|\n| — | 1 |"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].grid.rows, 3);
    QCOMPARE(rowTexts(blocks[0].grid, 1), (QStringList{u"-"_s, u"-"_s}));
    QCOMPARE(rowTexts(blocks[0].grid, 2), (QStringList{u"—"_s, u"1"_s}));
}

void TestTextReader::keepsABlankPipeRow()
{
    const Blocks blocks = blocksOf(u"| 维持 | 纠正 |\n| --- | --- |\n| | |"_s);
    QCOMPARE(blocks[0].grid.rows, 2);
    QCOMPARE(rowTexts(blocks[0].grid, 1), (QStringList{QString(), QString()}));
}

void TestTextReader::aMarkedLineIsAParagraph_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("a row that is none") << uR"(\| 甲 | 乙 |)"_s << u"| 甲 | 乙 |"_s;
    QTest::newRow("one that had a backslash") << uR"(\\| 甲 | 乙 |)"_s << uR"(\| 甲 | 乙 |)"_s;
    QTest::newRow("a backslash before a word") << uR"(\甲|乙|)"_s << uR"(\甲|乙|)"_s;
    QTest::newRow("an upright line alone") << u"|甲"_s << u"|甲"_s;
}

void TestTextReader::aMarkedLineIsAParagraph()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const Blocks blocks = blocksOf(line);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].role, BlockRole::Body);
    QCOMPARE(blocks[0].text, text);
}

void TestTextReader::keepsAnIndentedParagraphAParagraph()
{
    const Blocks blocks = blocksOf(u"\t本局全年按时公开应当公开的信息。\n\t\t\t示例县审批服务局\n"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].role, BlockRole::Body);
    QCOMPARE(blocks[1].text, u"示例县审批服务局"_s);
}

void TestTextReader::aLineOfTenMegabytesIsOneParagraph()
{
    const Blocks blocks = blocksOf(QString(10 * 1024 * 1024 / 3, u'长'));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].role, BlockRole::Body);
}

void TestTextReader::aTableBeyondTheLimitsIsCutAndSaysSo()
{
    const Result<ReadBlocks> wide = readText((QString(u"1\t"_s).repeated(100) + u'\n').repeated(10).toUtf8());
    QVERIFY(wide);
    QCOMPARE(wide->blocks.size(), 1);
    QVERIFY(wide->blocks[0].grid.columns <= 64);
    QCOMPARE(wide->findings.size(), 1);
    const Result<ReadBlocks> tall = readText(QString(u"1\t2\t3\n"_s).repeated(20'000).toUtf8());
    QVERIFY(tall);
    QCOMPARE(tall->blocks.size(), 1);
    QVERIFY(tall->blocks[0].grid.rows <= 4096);
    QCOMPARE(tall->findings.size(), 1);
    QCOMPARE(tall->findings[0].code, u"import.table-cut"_s);
}

QTEST_GUILESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
