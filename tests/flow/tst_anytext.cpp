// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "import/htmlreader.h"
#include "import/textreader.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// Whatever stands in a report, each format of text gives a file that its readers take: valid, complete, and
/// with no more in it than was asked for.
class TestAnyText : public QObject
{
    Q_OBJECT

private slots:
    void isAlwaysValid_data();
    void isAlwaysValid();
    void isTakenByOtherReadersToo_data();
    void isTakenByOtherReadersToo();
    void comesBackWithEveryCell_data();
    void comesBackWithEveryCell();
    void comesBackWithEveryText_data();
    void comesBackWithEveryText();

private:
    static void addReports(const QStringList &formats);
    static void addEmptyReport(const QStringList &formats);
};

namespace {

const QStringList formatsOfWebPages{u"html"_s, u"html-body"_s};
const QStringList formatsReadBack = formatsOfWebPages + QStringList{u"txt"_s, u"txt-cells"_s, u"txt-pipes"_s};
const QStringList formatsWrittenOnly{u"md"_s, u"csv"_s, u"json"_s};

Report withTexts(const QString &text)
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().textPlaces())
        report.setText(place, text);
    return report;
}

Report withSection(const QString &text)
{
    Report report = test::correctReport(2025);
    report.setText(Place(u"overview"_s), text);
    return report;
}

Report withCells(const Cell &cell)
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().cellPlaces())
        report.setCell(place, cell);
    return report;
}

QByteArray written(const Report &report, const QString &format)
{
    const WritableFormats formats = writableFormats();
    PageStyle style;
    style.mark = u"<b>'征求\"意见稿-->]]>"_s;
    const Result<QByteArray> bytes = outputById(format, formats)->write(report, {style, {}, {}});
    return bytes ? *bytes : QByteArray();
}

/// Why it is not valid; empty when it is.
QString faultOf(const QByteArray &bytes, const QString &format)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (utf8.hasError() || bytes.isEmpty())
        return u"is no UTF-8"_s;
    static const QRegularExpression controls(
        u"[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]"_s);
    if (text.contains(controls))
        return u"holds control characters"_s;
    if (format == u"json") {
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        return error.error == QJsonParseError::NoError ? QString() : error.errorString();
    }
    if (format.startsWith(u"html")) {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"script")
                return u"holds a script"_s;
        }
        return xml.errorString();
    }
    return format == u"csv" && bytes.count('"') % 2 != 0 ? u"has a quotation mark too many"_s : QString();
}

} // namespace

void TestAnyText::addReports(const QStringList &formats)
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("format");
    const auto add = [&formats](const char *name, const Report &report) {
        for (const QString &format : formats)
            QTest::addRow("%s as %s", name, qPrintable(format)) << report << format;
    };
    Report longTitle = test::correctReport(2025);
    longTitle.setText(Place::title(), u"示例县人民政府"_s.repeated(43));
    add("a title of 300 characters", longTitle);
    add("a section of 100,000 characters", withSection(u"全年有序公开信息。"_s.repeated(11'112)));
    add("100,000 Latin letters without a space", withSection(QString(100'000, u'a')));
    add("control characters",
        withTexts(u"甲\u0000乙\u0001\u0008丙\u001B\u007F丁\u0085戊\u2028己\uFFFE庚\uFFFF"_s));
    add("halves of characters", withTexts(u"甲"_s + QChar(0xD800) + u"乙"_s + QChar(0xDFFF)));
    add("an element", withTexts(u"<script>甲()</script><img src=x onerror='乙()'>"_s));
    add("ends of everything",
        withTexts(u"]]> --> */ </style> </title> \" ' \\ ; } {{ }} %1 %2 &amp; &#39;"_s));
    add("marks of other formats", withTexts(u"| 甲 | 乙 |\n\\| 丙\n# 丁\n- 戊\n=己\n* 庚\n`辛`\n---"_s));
    add("every cell blank", withCells(Cell()));
    add("every cell a mark for nothing", withCells(Cell::fromWritten(u"-", NumberKind::Count)));
    add("every cell an element", withCells(Cell::fromWritten(u"<td>&amp;'\"|", NumberKind::Count)));
    add("every cell a formula", withCells(Cell::fromWritten(u"=1+1", NumberKind::Count)));
    add("every cell missing", withCells(Cell::missing()));
    add("a new report", Report(test::editionOf(2025), 2025));
}

void TestAnyText::addEmptyReport(const QStringList &formats)
{
    for (const QString &format : formats)
        QTest::addRow("nothing at all as %s", qPrintable(format))
            << Report::forEmptyDraft(test::editionOf(2020), 2020) << format;
}

void TestAnyText::isAlwaysValid_data()
{
    addReports(formatsReadBack + formatsWrittenOnly);
    addEmptyReport(formatsReadBack + formatsWrittenOnly);
}

void TestAnyText::isAlwaysValid()
{
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QString fault = faultOf(written(report, format), format);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestAnyText::isTakenByOtherReadersToo_data()
{
    addReports(formatsOfWebPages);
    addEmptyReport(formatsOfWebPages);
}

void TestAnyText::isTakenByOtherReadersToo()
{
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty())
        QSKIP("xmllint is not here");
    QProcess lint;
    lint.start(xmllint, {u"--html"_s, u"--noout"_s, u"--huge"_s, u"-"_s});
    lint.write(written(report, format));
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QCOMPARE(QString::fromUtf8(lint.readAllStandardError()), QString());
}

void TestAnyText::comesBackWithEveryCell_data()
{
    addReports(formatsReadBack);
    addEmptyReport(formatsOfWebPages); // as text it is an empty file, which no reader takes for a report
}

void TestAnyText::comesBackWithEveryCell()
{
    QFETCH(Report, report);
    QFETCH(QString, format);
    const WritableFormats formats = writableFormats();
    const QString readBackAs = outputById(format, formats)->readBackAs;
    const Blocks expected = withoutMissing(compose(report));
    QVERIFY(!readBackAs.isEmpty());
    const QByteArray bytes = written(report, format);
    const Result<ReadBlocks> read = readBackAs == u"html" ? readHtml(bytes) : readText(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const auto texts = [](const Blocks &blocks) {
        QStringList cells;
        for (const Block &block : blocks) {
            for (const GridCell &cell : block.grid.cells) {
                if (!cell.text.isEmpty())
                    cells << cell.text;
            }
        }
        return cells;
    };
    QCOMPARE(texts(read->blocks), texts(expected));
}

void TestAnyText::comesBackWithEveryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    const auto add = [](const char *name, const QString &text) {
        for (const QString &format : formatsReadBack)
            QTest::addRow("%s as %s", name, qPrintable(format)) << text << format;
    };
    add("markup", u"甲<script>乙</script>\n&amp;丙&#39;\n]]>丁-->\n戊\"己'庚"_s);
    add("upright lines", u"| 甲 | 乙 |\n\\| 丙 |\n\\\\| 丁 | 戊\n|己\n庚|辛|\\"_s);
    add("marks of other formats", u"# 甲\n* 乙\n- 丙\n---\n> 丁\n=戊"_s);
    add("a text of 100,000 characters", u"全年有序公开信息。"_s.repeated(11'112));
    add("spaces of every kind", u"甲  乙\u00A0丙\u00A0 \u00A0丁\u2003戊　　己   a b"_s);
    add("lines like those of a site", u"来源：业务系统\n编辑：甲\n打印\n发布日期：2026-01-29"_s);
    add("rare characters", u"䶮𠱃𬭎𫖮㛃"_s);
}

void TestAnyText::comesBackWithEveryText()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    Report report = test::correctReport(2025);
    report.setText(Place(u"problems_and_improvements"_s), text);
    const Result<Imported> again = importReport(written(report, format), readableFormats(), test::editions());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text));
    QCOMPARE(again->report.text(Place(u"problems_and_improvements"_s)), text);
}

QTEST_GUILESS_MAIN(TestAnyText)
#include "tst_anytext.moc"
