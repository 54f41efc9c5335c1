// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/pasted.h"

#include "tests/support/cputimer.h"

#include <QStringEncoder>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestPasted : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsGiveAsText_data();
    void readsWhatSpreadsheetsGiveAsText();
    void cutsALargeTextAndCountsTheRest();
    void doesNotCountEmptyRowsAndColumnsAsDropped();
    void readsHostileTextQuickly();
    void readsWhatProgramsGiveAsHtml_data();
    void readsWhatProgramsGiveAsHtml();
    void tellsWhichPositionsAreCovered();
    void takesTheLargestTable();
    void readsEveryEncodingOfTheClipboard();
    void cutsALargeTableAndCountsTheRest();
    void refusesWhatHoldsNothing_data();
    void refusesWhatHoldsNothing();
    void textAndHtmlOfOneRangeAreEqual();
};

void TestPasted::readsWhatSpreadsheetsGiveAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QString &text, const Rows &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", {}, {});
    row("one value", u"12"_s, {{u"12"_s}});
    row("one value with the line end that spreadsheets add", u"12\r\n"_s, {{u"12"_s}});
    row("a row", u"1\t2\t3\n"_s, {{u"1"_s, u"2"_s, u"3"_s}});
    row("a column of lines", u"1\n2\n3"_s, {{u"1"_s}, {u"2"_s}, {u"3"_s}});
    row("line ends of Windows", u"1\t2\r\n3\t4\r\n"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    row("line ends of old Macs", u"1\r2\r"_s, {{u"1"_s}, {u"2"_s}});
    row("an empty cell at the end", u"1\t\n"_s, {{u"1"_s, {}}});
    row("an empty cell at the very end", u"1\t2\n3\t"_s, {{u"1"_s, u"2"_s}, {u"3"_s, {}}});
    row("an empty row between", u"1\n\n2\n"_s, {{u"1"_s}, {{}}, {u"2"_s}});
    row("rows of different length", u"1\n2\t3\n"_s, {{u"1"_s, {}}, {u"2"_s, u"3"_s}});
    row("a cell of two lines in quotes", u"\"本年新\n制作数量\"\t2\n"_s, {{u"本年新\n制作数量"_s, u"2"_s}});
    row("a tab in quotes is white space", u"\"a\tb\"\t2"_s, {{u"a b"_s, u"2"_s}});
    row("quotes doubled in quotes", u"\"他说\"\"好\"\"\n吧\"\n"_s, {{u"他说\"好\"\n吧"_s}});
    row("an empty cell in quotes", u"\"\"\t1"_s, {{{}, u"1"_s}});
    row("quotes that wrap a part only", u"\"三安全\"一稳定\t1"_s, {{u"\"三安全\"一稳定"_s, u"1"_s}});
    row("a quote that nothing closes", u"\"一\t1\n二\t2"_s, {{u"\"一"_s, u"1"_s}, {u"二"_s, u"2"_s}});
    row("a quote in the middle", u"5\"\t1"_s, {{u"5\""_s, u"1"_s}});
    row("spaces around and between", u"  1 \t 自 然   人　\n"_s, {{u"1"_s, u"自 然 人"_s}});
    row("full-width digits stay as they are", u"１２\t1,234"_s, {{u"１２"_s, u"1,234"_s}});
}

void TestPasted::readsWhatSpreadsheetsGiveAsText()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const PastedGrid grid = gridFromText(text);
    QCOMPARE(grid.rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(grid.rows[i], rows[i]);
    QVERIFY(!grid.wasCut);
    QVERIFY(!grid.isCovered(0, 0));
}

void TestPasted::cutsALargeTextAndCountsTheRest()
{
    const QString text = (QString(u"1\t"_s).repeated(499) + u"1\n"_s).repeated(10'000);
    const test::CpuTimer timer;
    const PastedGrid grid = gridFromText(text);
    QVERIFY2(timer.milliseconds() < 2000, qPrintable(QString::number(timer.milliseconds())));
    QCOMPARE(grid.columnCount(), 64);
    QCOMPARE(grid.rows.size(), 100'000 / 64);
    QVERIFY(grid.wasCut);
    QCOMPARE(grid.droppedColumns, 500 - 64);
    QCOMPARE(grid.droppedRows, 10'000 - grid.rows.size());

    const PastedGrid tall = gridFromText(QString(u"1\t2\n"_s).repeated(5000));
    QCOMPARE(tall.rows.size(), 4096);
    QCOMPARE(tall.droppedRows, 5000 - 4096);
    QCOMPARE(tall.droppedColumns, 0);
}

// Whole columns are copied with a million empty cells below.
void TestPasted::doesNotCountEmptyRowsAndColumnsAsDropped()
{
    const PastedGrid grid = gridFromText(u"1\n2\n"_s + QString(u"\n"_s).repeated(1'000'000));
    QVERIFY(!grid.wasCut);
    QCOMPARE(grid.rows.size(), 4096);
    QVERIFY(!gridFromText(u"1"_s + QString(u"\t"_s).repeated(100)).wasCut);
}

void TestPasted::readsHostileTextQuickly()
{
    const test::CpuTimer timer;
    for (const QString &piece :
         {u"\""_s, u"\"a\t"_s, u"\"\"\"\t"_s, u"\"a\"b\n"_s, u"\t"_s, u"\n"_s, u"\"\n"_s})
        gridFromText(piece.repeated(10'000'000 / piece.size()));
    QVERIFY2(timer.milliseconds() < 20'000, qPrintable(QString::number(timer.milliseconds())));
}

void TestPasted::readsWhatProgramsGiveAsHtml_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const char *html, const Rows &rows) {
        QTest::newRow(name) << QByteArray(html) << rows;
    };
    const Rows four{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    row("a spreadsheet on Windows",
        "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000001000\r\nStartFragment:0000000200\r\n"
        "EndFragment:0000000900\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\r\n<head>\r\n"
        "<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:\"\\.\";}\r\n-->\r\n</style>\r\n</"
        "head>\r\n"
        "<body>\r\n<table border=0 style='width:108pt'>\r\n<!--StartFragment-->\r\n <col width=72 span=2>\r\n"
        " <tr height=19>\r\n  <td align=right>1</td>\r\n  <td class=xl65>2</td>\r\n </tr>\r\n"
        " <tr height=19>\r\n  <td x:num>3</td>\r\n  <td>4<span "
        "style='mso-spacerun:yes'>&nbsp;</span></td>\r\n </tr>\r\n"
        "<!--EndFragment-->\r\n <![if supportMisalignedColumns]>\r\n <tr height=0 style='display:none'>\r\n"
        "  <td width=72></td>\r\n  <td width=72></td>\r\n </tr>\r\n "
        "<![endif]>\r\n</table>\r\n</body>\r\n</html>",
        four);
    row("a word processor",
        "<html><body><!--StartFragment--><table class=MsoTableGrid><tr><td><p class=MsoNormal><span "
        "lang=EN-US>1"
        "<o:p></o:p></span></p></td><td><p>2</p></td></tr><tr><td><p>3</p></td><td><p><b>4</b></p></td></"
        "tr></table>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>",
        four);
    row("a browser",
        "<meta http-equiv=\"content-type\" content=\"text/html; "
        "charset=utf-8\"><table><tbody><tr><td>1</td><td>2</td></tr>"
        "<tr><td>3</td><td>4</td></tr></tbody></table>",
        four);
    row("cells of a table without the table", "<tr><td>1</td></tr>", {{u"1"_s}});
    row("one cell", "<table><tr><td>7</td></tr></table>", {{u"7"_s}});
    row("paragraphs", "<p>1</p><p>2</p>", {{u"1"_s}, {u"2"_s}});
    row("lines in a cell", "<table><tr><td>本年新<br>制作数量<td>2</table>",
        {{u"本年新\n制作数量"_s, u"2"_s}});
    row("white space", "<table><tr><td> \n a\n  b&nbsp;<td>2</table>", {{u"a b"_s, u"2"_s}});
    row("merged cells", "<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2</table>",
        {{u"甲"_s, {}, u"1"_s}, {{}, {}, u"2"_s}});
    row("rows of different length", "<table><tr><td>1<tr><td>2<td>3</table>",
        {{u"1"_s, {}}, {u"2"_s, u"3"_s}});
    row("text that runs over its neighbours",
        "<table><tr><td colspan=2 style='mso-ignore:colspan'>甲</td><td>1</td></tr></table>",
        {{u"甲"_s, {}, u"1"_s}});
    row("a hidden row", "<table><tr><td>1<td>2<tr style='display:none'><td>x<td>x<tr><td>3<td>4</table>",
        four);
    row("a script and a remote picture",
        "<table><tr><td>1<script>x</script><td><img src='http://x/'>2<tr><td>3<td>4</table>", four);
}

void TestPasted::readsWhatProgramsGiveAsHtml()
{
    QFETCH(QByteArray, html);
    QFETCH(Rows, rows);
    const Result<PastedGrid> grid = gridFromHtml(html);
    QVERIFY2(grid, grid ? "" : qPrintable(grid.error().text));
    QCOMPARE(grid->rows, rows);
    QVERIFY(!grid->wasCut);
}

void TestPasted::tellsWhichPositionsAreCovered()
{
    const Result<PastedGrid> grid = gridFromHtml("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td></table>");
    QVERIFY(grid);
    QVERIFY(!grid->isCovered(0, 0));
    QVERIFY(grid->isCovered(0, 1));
    QVERIFY(!grid->isCovered(0, 2));
    QVERIFY(grid->isCovered(1, 0));
    QVERIFY(grid->isCovered(1, 1));
    QVERIFY(!grid->isCovered(1, 2));
    const Result<PastedGrid> plain = gridFromHtml("<table><tr><td>a<td>b</table>");
    QVERIFY(plain && plain->covered.isEmpty());
}

void TestPasted::takesTheLargestTable()
{
    const Result<PastedGrid> grid =
        gridFromHtml("<table><tr><td>a<td>b</table><p>x</p>"
                     "<table><tr><td>1<td>2<tr><td>3<td>4</table><table><tr><td>c<td>d</table>");
    QVERIFY(grid);
    QCOMPARE(grid->rows, (Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    const Result<PastedGrid> nested =
        gridFromHtml("<table><tr><td>x<td><table><tr><td>1<td>2</table></table>");
    QVERIFY(nested);
    QCOMPARE(nested->rows, (Rows{{u"1"_s, u"2"_s}}));
}

void TestPasted::readsEveryEncodingOfTheClipboard()
{
    const QString html = u"<table><tr><td>示例县<td>7</table>"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    for (const QByteArray &bytes :
         {html.toUtf8(), QByteArray(html.toUtf8() + '\0'), QByteArray("\xEF\xBB\xBF") + html.toUtf8(),
          QByteArray("\xFF\xFE") + QByteArray(utf16(html)), QByteArray(utf16(html))}) {
        const Result<PastedGrid> grid = gridFromHtml(bytes);
        QVERIFY(grid);
        QCOMPARE(grid->rows, (Rows{{u"示例县"_s, u"7"_s}}));
    }
    const Result<PastedGrid> damaged = gridFromHtml("<table><tr><td>\xFF\xC0<td>\0"
                                                    "7</table>");
    QVERIFY(damaged);
    QCOMPARE(damaged->columnCount(), 2);
}

void TestPasted::cutsALargeTableAndCountsTheRest()
{
    const QByteArray html =
        "<table>" + QByteArray("<tr>" + QByteArray("<td>1</td>").repeated(500) + "</tr>").repeated(3000) +
        "</table>";
    const test::CpuTimer timer;
    const Result<PastedGrid> grid = gridFromHtml(html);
    QVERIFY2(timer.milliseconds() < 5000, qPrintable(QString::number(timer.milliseconds())));
    QVERIFY(grid);
    QVERIFY(grid->wasCut);
    QCOMPARE(grid->columnCount(), 64);
    QCOMPARE(grid->rows.size(), 1562);
    QCOMPARE(grid->droppedColumns, 500 - 64);
    QCOMPARE(grid->droppedRows, 3000 - 1562);
    // Beyond five million tokens nobody counts any more.
    const Result<PastedGrid> huge = gridFromHtml(
        "<table>" + QByteArray("<tr>" + QByteArray("<td>1</td>").repeated(500) + "</tr>").repeated(10'000) +
        "</table>");
    QVERIFY(huge);
    QVERIFY(huge->wasCut);
    QCOMPARE(huge->rows.size(), 1562);
    QVERIFY(huge->droppedRows > 0);
}

void TestPasted::refusesWhatHoldsNothing_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("code");
    QTest::newRow("no byte") << QByteArray() << u"paste.empty"_s;
    QTest::newRow("an empty page") << QByteArray("<html><body><!--StartFragment--></body>")
                                   << u"paste.empty"_s;
    QTest::newRow("a head without a page") << QByteArray("Version:0.9\r\nStartHTML:-1") << u"paste.empty"_s;
    QTest::newRow("a picture") << QByteArray("<img src='x'>") << u"paste.empty"_s;
    QTest::newRow("100,000 nested divs") << QByteArray("<div>").repeated(100'000) << u"html.too-deep"_s;
}

void TestPasted::refusesWhatHoldsNothing()
{
    QFETCH(QByteArray, html);
    const Result<PastedGrid> grid = gridFromHtml(html);
    QVERIFY(!grid);
    QTEST(grid.error().code, "code");
}

// A spreadsheet offers both; which one is taken must not matter.
void TestPasted::textAndHtmlOfOneRangeAreEqual()
{
    const PastedGrid text = gridFromText(u"规章\t0\t\t-3\r\n\"本年\n新\"\t1,234\t１２\t—\r\n"_s);
    const Result<PastedGrid> html = gridFromHtml(
        u"<table><tr><td>规章<td>0<td><td>-3<tr><td>本年<br>新<td>1,234<td>１２<td>—"_s.toUtf8());
    QVERIFY(html);
    QCOMPARE(html->rows, text.rows);
}

QTEST_APPLESS_MAIN(TestPasted)
#include "tst_pasted.moc"
