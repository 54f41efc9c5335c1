// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmlreader.h"

#include "tests/support/cputimer.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void recognizesPages_data();
    void recognizesPages();
    void readsLines_data();
    void readsLines();
    void readsTables_data();
    void readsTables();
    void keepsSpans();
    void opensTablesOfTheLayout();
    void givesHeadingsTheirLevel();
    void tellsTheLineInTheSource();
    void partsTheDocumentFromItsPage();
    void leavesAPageThatDoesNotTellItsParts();
    void countsPicturesAndFramesOfTheDocument();
    void tellsOfTablesThatAreTooLarge();
    void resolvesNoEntityOfADeclaration();
    void readsEveryEncoding();
    void refuses_data();
    void refuses();
    void survivesHostilePages_data();
    void survivesHostilePages();
    void readsAPageCutAnywhere();
};

namespace {

QString dumpOf(const QString &html)
{
    const Result<ReadBlocks> read = readHtml(html.toUtf8());
    if (!read)
        return read.error().code;
    QString dump;
    for (Block block : read->blocks) {
        block.line = 0;
        dump += dumpBlocks({block});
    }
    return dump.trimmed();
}

// A document with all that tells it: three sections, one table.
const QString document = u"<p>一、总体情况</p><p>文字</p><p>二、主动公开</p>"
                         "<table><tr><td>a<td>b<td>c<tr><td>1<td>2<td>3</table><p>三、申请</p>"_s;

QStringList textsOf(const Blocks &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts << (block.role == BlockRole::Table ? u"[table]"_s : block.text);
    return texts;
}

QStringList codesOf(const ReadBlocks &read)
{
    QStringList codes;
    for (const Finding &finding : read.findings)
        codes << finding.code;
    return codes;
}

} // namespace

void TestHtmlReader::recognizesPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n<p>x") << true;
    QTest::newRow("white space before it") << QByteArray("\r\n  <HTML>") << true;
    QTest::newRow("a byte-order mark before it") << QByteArray("\xEF\xBB\xBF<html>") << true;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << true;
    QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE HTML PUBLIC \"x\">") << true;
    QTest::newRow("a comment before it") << QByteArray("<!-- saved from url=x -->\n<html>") << true;
    QTest::newRow("a table alone") << QByteArray("<table><tr>") << true;
    QTest::newRow("a piece of a page") << QByteArray("<div lang=\"zh-CN\"><h1>") << true;
    QTest::newRow("a paragraph of one") << QByteArray("<p style=\"\">") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a text") << QByteArray("一、总体情况") << false;
    QTest::newRow("another XML") << QByteArray("<?xml version=\"1.0\"?><office:document>") << false;
    QTest::newRow("an element of another kind") << QByteArray("<project>") << false;
    QTest::newRow("a text about HTML") << QByteArray("the <html> element") << false;
    QTest::newRow("a web archive") << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related")
                                   << false;
}

void TestHtmlReader::recognizesPages()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksLikeHtml(bytes), "isPage");
}

void TestHtmlReader::readsLines_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("dump");
    const auto row = [](const char *name, const QString &html, const QString &dump) {
        QTest::newRow(name) << html << dump;
    };
    row("paragraphs", u"<p>甲</p><p>乙</p>"_s, u"body: 甲\nbody: 乙"_s);
    row("paragraphs that nothing closes", u"<p>甲<p>乙<div>丙"_s, u"body: 甲\nbody: 乙\nbody: 丙"_s);
    row("text without any element", u"<html>甲"_s, u"body: 甲"_s);
    row("text in divs", u"<div>甲<div>乙</div>丙</div>"_s, u"body: 甲\nbody: 乙\nbody: 丙"_s);
    row("a broken line is two", u"<p>甲<br>乙<br/>丙</p>"_s, u"body: 甲\nbody: 乙\nbody: 丙"_s);
    row("a broken heading is one", u"<h1>甲<br>乙</h1>"_s, u"heading1: 甲乙"_s);
    row("lists", u"<ul><li>甲<li>乙<ol><li>丙</ol></ul>丁"_s, u"body: 甲\nbody: 乙\nbody: 丙\nbody: 丁"_s);
    row("words within a line", u"<p>本<b>局</b><span>全<font>年</font></span><o:p></o:p></p>"_s,
        u"body: 本局全年"_s);
    row("white space", u"<p>\n  a \t\n b&nbsp;&nbsp;c　　 </p>"_s, u"body: a b c"_s);
    row("a line end within Chinese is none", u"<p>公开\n  条例</p>"_s, u"body: 公开条例"_s);
    row("a space within Chinese is one", u"<p>公开 条例</p>"_s, u"body: 公开 条例"_s);
    row("spaces of Chinese before a line", u"<p>　　公开　条例</p>"_s, u"body: 公开　条例"_s);
    row("character references", u"<p>&lt;&amp;&gt;&ldquo;&#20108;&#x4E09;&#150;&quot;&hellip;"_s,
        u"body: <&>“二三–\"…"_s);
    row("no character references", u"<p>a & b &nosuch; &#; &#x; &"_s, u"body: a & b &nosuch; &#; &#x; &"_s);
    row("impossible characters", u"<p>a&#0;&#xD800;&#x110000;&#1;b"_s, u"body: a���b"_s);
    row("a reference without its end", u"<p>a&nbsp b&lt"_s, u"body: a b<"_s);
    row("signs that begin no tag", u"<p>1 < 2 <> 3 <= 4"_s, u"body: 1 < 2 <> 3 <= 4"_s);
    row("comments", u"<p>甲<!-- <p>乙 --></p><!-- a > b --><!--><!---->丙"_s, u"body: 甲\nbody: 丙"_s);
    row("a comment that nothing closes", u"<p>甲</p><!-- 乙<p>丙"_s, u"body: 甲"_s);
    row("conditional comments", u"<!--[if mso]><p>甲<![endif]--><![if !mso]><p>乙<![endif]>"_s,
        u"body: 乙"_s);
    row("scripts and styles",
        u"<script>if (a<b) '<p>甲'</script><style><!-- p --></style><SCRIPT>乙</Script >丙"_s, u"body: 丙"_s);
    row("a script that nothing closes", u"甲<script>乙</scrip>"_s, u"body: 甲"_s);
    row("the page's title is none of the report", u"<title>甲</title>乙"_s, u"body: 乙"_s);
    row("controls",
        u"<form><button>甲</button><select><option>乙<option>丙</select><textarea>丁</textarea>戊</form>"_s,
        u"body: 戊"_s);
    row("navigation", u"<nav><p>甲</nav><footer><div>乙</div></footer>丙"_s, u"body: 丙"_s);
    row("hidden paragraphs",
        u"<p style='DISPLAY : NONE'>甲</p><p hidden>乙</p><div style=visibility:hidden>丙<p>丁</div>戊"_s,
        u"body: 戊"_s);
    row("spaces that a style keeps",
        u"<p style='white-space: pre-wrap'> 甲  乙&nbsp;&nbsp;丙 </p><p>丁  戊&nbsp;</p><table><tr><td "
        "style='WHITE-SPACE:PRE'>己  庚<td>辛  壬</table>"_s,
        u"body: 甲  乙\u00A0\u00A0丙\nbody: 丁 戊\ntable 1x2\n    [己  庚|辛 壬]"_s);
    row("hidden words",
        u"<p>甲<span style='display:none'>乙<span>丙</span>丁</span>戊<i style='mso-hide:all'>己</i>"_s,
        u"body: 甲戊"_s);
    row("hidden words that nothing closes", u"<p>甲<span style='display:none'>乙</p><p>丙</p>"_s,
        u"body: 甲\nbody: 丙"_s);
    row("lines that are only links", u"<p><a href=x>甲</a> <a href=y>乙</a></p><p>丙<a href=x>丁</a></p>"_s,
        u"body: 丙丁"_s);
    row("anchors are no links", u"<p><a name=x>甲</a></p>"_s, u"body: 甲"_s);
    row("a link that nothing closes", u"<p>甲<a href=x>乙</p><p>丙</p>"_s, u"body: 甲乙\nbody: 丙"_s);
    row("attributes in every spelling", u"<p A B=c D = 'e>' F=\"g>\" / >甲<p a='b'c=\"d\">乙<p =x>丙"_s,
        u"body: 甲\nbody: 乙\nbody: 丙"_s);
    row("ends of nothing", u"</p></div></table></td></>甲</p>"_s, u"body: 甲"_s);
    row("invisible characters", u"<p>甲&shy;&#x200B;乙"_s, u"body: 甲乙"_s);
    row("lines of the site",
        u"<p>发布日期：2026-01-02　来源：某局</p><p>【打印】【关闭】</p><p>来源广泛。</p>"_s,
        u"body: 来源广泛。"_s);
}

void TestHtmlReader::readsLines()
{
    QFETCH(QString, html);
    QTEST(dumpOf(html), "dump");
}

void TestHtmlReader::readsTables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("dump");
    const auto row = [](const char *name, const QString &html, const QString &dump) {
        QTest::newRow(name) << html << dump;
    };
    row("a table",
        u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td></td></tr></table>"_s,
        u"table 2x2\n    [甲|乙]\n    [1|]"_s);
    row("nothing closed", u"<table><tr><td>甲<td>乙<tr><td>1<td>2"_s, u"table 2x2\n    [甲|乙]\n    [1|2]"_s);
    row("cells without a row", u"<table><td>甲<td>乙<tr><td>1<td>2</table>"_s,
        u"table 2x2\n    [甲|乙]\n    [1|2]"_s);
    row("paragraphs in a cell", u"<table><tr><td><p>本年新</p><p>制作数量</p><td>a<br>b</table>"_s,
        u"table 1x2\n    [本年新制作数量|a b]"_s);
    row("text between rows stands before the table", u"<table>甲<tr><td>1<td>2<tr>乙</table>"_s,
        u"body: 甲\nbody: 乙\ntable 2x2\n    [1|2]\n    []"_s);
    row("a caption stands before the table", u"<table><caption>表二<tr><td>1<td>2</table>"_s,
        u"body: 表二\ntable 1x2\n    [1|2]"_s);
    row("hidden rows and cells",
        u"<table><tr><td>1<td style='display:none'>x<td>2<tr style='display:none'><td>x<tr><td>3<td>4</table>"_s,
        u"table 2x2\n    [1|2]\n    [3|4]"_s);
    row("a hidden table", u"<table style='display:none'><tr><td>1<td>2</table>甲"_s, u"body: 甲"_s);
    row("a table without cells", u"<table><tr></tr></table>甲"_s, u"body: 甲"_s);
    row("a menu in a table", u"<table><tr><td><a href=x>甲</a><td><a href=x>乙</a></table>丙"_s,
        u"body: 丙"_s);
    row("rows of no table", u"<tr><td>甲<td>乙</tr>"_s, u"body: 甲\nbody: 乙"_s);
    row("a number in a link", u"<table><tr><td>甲<td><a href=x>7</a></table>"_s, u"table 1x2\n    [甲|7]"_s);
}

void TestHtmlReader::readsTables()
{
    QFETCH(QString, html);
    QTEST(dumpOf(html), "dump");
}

void TestHtmlReader::keepsSpans()
{
    QCOMPARE(dumpOf(u"<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>"_s),
             u"table 2x3\n    [甲 {v2}|乙 {>2}]\n    [丙|丁]"_s);
    // Spans beyond all sense, and those that a group of rows or the table ends.
    QCOMPARE(dumpOf(u"<table><tr><td colspan=20480>甲<td rowspan=1000000000>乙<td>丙<tr><td>1</table>"_s),
             u"table 2x3\n    [甲|乙 {v2}|丙]\n    [1]"_s);
    QCOMPARE(dumpOf(u"<table><thead><tr><td rowspan=9>甲<td>乙<tbody><tr><td>1<td>2</table>"_s),
             u"table 2x2\n    [甲|乙]\n    [1|2]"_s);
    QCOMPARE(dumpOf(u"<table><tr><td colspan=0 rowspan=-3>甲<td colspan=x>乙</table>"_s),
             u"table 1x2\n    [甲|乙]"_s);
    const Result<ReadBlocks> read = readHtml("<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e</table>");
    QVERIFY(read);
    const Grid grid = read->blocks.first().grid;
    QCOMPARE(grid.cells.last().column, 2);
    QCOMPARE(grid.cells[3].column, 0);
}

void TestHtmlReader::opensTablesOfTheLayout()
{
    QCOMPARE(dumpOf(u"<table><tr><td><h2>甲</h2>乙<td>丙<table><tr><td>1<td>2</table>丁</table>戊"_s),
             u"heading1: 甲\nbody: 乙\nbody: 丙\ntable 1x2\n    [1|2]\nbody: 丁\nbody: 戊"_s);
    QCOMPARE(dumpOf(u"<table><tr><td><p>甲</p><p>乙</p></table>"_s), u"body: 甲\nbody: 乙"_s);
    QCOMPARE(dumpOf(u"<table><tr><td><table><tr><td><table><tr><td>甲</table></table></table>"_s),
             u"body: 甲"_s);
}

void TestHtmlReader::givesHeadingsTheirLevel()
{
    QCOMPARE(
        dumpOf(
            u"<h1>年度报告</h1><h2>一、总体情况</h2><h3>（一）主动</h3><h6>1.网站</h6><h2>二、主动公开</h2>"_s),
        u"title: 年度报告\nheading1: 一、总体情况\nheading2: （一）主动\nheading4: 1.网站\nheading1: 二、主动公开"_s);
}

void TestHtmlReader::tellsTheLineInTheSource()
{
    const Result<ReadBlocks> read =
        readHtml("<html>\n<p>\n\n甲</p><p\nclass=x>乙\n<table>\n<tr><td>1<td>2</table>\n\n丙");
    QVERIFY(read);
    QList<int> lines;
    for (const Block &block : read->blocks)
        lines << block.line;
    QCOMPARE(lines, (QList<int>{4, 5, 6, 9}));
}

void TestHtmlReader::partsTheDocumentFromItsPage()
{
    const Result<ReadBlocks> read =
        readHtml((u"<body><div>某网站</div><div><h1>某局年度报告</h1><p>来源：某局</p><div>"_s + document +
                  u"<p>无</p></div><p>扫一扫</p></div><div>主办单位</div>"_s)
                     .toUtf8());
    QVERIFY(read);
    QCOMPARE(textsOf(read->blocks), (QStringList{u"某局年度报告"_s, u"一、总体情况"_s, u"文字"_s,
                                                 u"二、主动公开"_s, u"[table]"_s, u"三、申请"_s, u"无"_s}));
    QCOMPARE(textsOf(read->around), (QStringList{u"某网站"_s, u"来源：某局"_s, u"扫一扫"_s, u"主办单位"_s}));
    QVERIFY(read->findings.isEmpty());
}

// Better a menu too much than a section too few.
void TestHtmlReader::leavesAPageThatDoesNotTellItsParts()
{
    const Result<ReadBlocks> flat =
        readHtml((u"<body><p>某网站</p>"_s + document + u"<p>主办单位</p>"_s).toUtf8());
    QVERIFY(flat);
    QCOMPARE(flat->blocks.size(), 7);
    QVERIFY(flat->around.isEmpty());
    const Result<ReadBlocks> oneTable = readHtml(
        u"<body><div><table><tr><td>a<td>b<td>c<tr><td>1<td>2<td>3</table></div><p>其他事项</p>"_s.toUtf8());
    QVERIFY(oneTable);
    QCOMPARE(oneTable->blocks.size(), 2);
}

void TestHtmlReader::countsPicturesAndFramesOfTheDocument()
{
    const QString page = u"<body><img src=logo.png><div>%1</div><img src=qr.png><iframe src=x></iframe>"_s;
    const Result<ReadBlocks> clean = readHtml(page.arg(document).toUtf8());
    QVERIFY(clean);
    QCOMPARE(codesOf(*clean), QStringList());
    const Result<ReadBlocks> small =
        readHtml(page.arg(document + u"<img width=1 height=1 src=x><a href=x><img src=y></a>"
                                     "<img hidden src=z><iframe width=0 src=x></iframe>"_s)
                     .toUtf8());
    QVERIFY(small);
    QCOMPARE(codesOf(*small), QStringList());
    const Result<ReadBlocks> lost =
        readHtml(page.arg(document + u"<p><img src=table3.png></p><iframe src=x>没有</iframe>"_s).toUtf8());
    QVERIFY(lost);
    QCOMPARE(codesOf(*lost), (QStringList{u"import.pictures"_s, u"import.frames"_s}));
    QVERIFY(!textsOf(lost->blocks).contains(u"没有"_s));
}

void TestHtmlReader::tellsOfTablesThatAreTooLarge()
{
    const Result<ReadBlocks> read = readHtml(
        "<p>x<table>" + QByteArray("<tr>" + QByteArray("<td>1").repeated(100)).repeated(5000) + "</table>");
    QVERIFY(read);
    QCOMPARE(codesOf(*read), QStringList{u"import.table-cut"_s});
    const Grid grid = read->blocks.last().grid;
    QCOMPARE(grid.columns, 64);
    QVERIFY(grid.cells.size() <= 100'000);
    QVERIFY(read->findings.first().message.contains(QString::number(5000 - grid.rows)));
    QVERIFY(read->findings.first().message.contains(u"36"_s));
}

void TestHtmlReader::resolvesNoEntityOfADeclaration()
{
    QCOMPARE(
        dumpOf(u"<!DOCTYPE html [<!ENTITY a \"xxxx\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&a;&b;"_s),
        u"body: ]>\nbody: &a;&b;"_s);
}

void TestHtmlReader::readsEveryEncoding()
{
    const QString page = u"<html><meta charset=gb2312><p>示例县䶮村</p>"_s;
    QStringEncoder gb("GB18030");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    for (const QByteArray &bytes : {page.toUtf8(), QByteArray("\xEF\xBB\xBF") + page.toUtf8(),
                                    QByteArray(gb(page)), QByteArray("\xFF\xFE") + QByteArray(utf16(page))}) {
        const Result<ReadBlocks> read = readHtml(bytes);
        QVERIFY(read);
        QCOMPARE(textsOf(read->blocks), QStringList{u"示例县䶮村"_s});
    }
}

void TestHtmlReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"text.empty"_s;
    QTest::newRow("zero bytes") << QByteArray("<html>\0", 7) << u"text.binary"_s;
    QTest::newRow("no encoding") << QByteArray("<html>\xFA\xFB\xFC\xFD\xFF") << u"text.unknown-encoding"_s;
    QTest::newRow("100,000 nested divs") << QByteArray("<div>").repeated(100'000) << u"html.too-deep"_s;
    QTest::newRow("20,000 nested lists") << QByteArray("<ul><li>").repeated(20'000) << u"html.too-deep"_s;
    QTest::newRow("20,000 nested tables")
        << QByteArray("<table><tr><td>").repeated(20'000) << u"html.too-deep"_s;
    QTest::newRow("20,000 nested hidden spans")
        << QByteArray("<span hidden>").repeated(20'000) << u"html.too-deep"_s;
    QTest::newRow("more lines than a page has") << QByteArray("<p>x").repeated(200'002) << u"html.too-long"_s;
    QTest::newRow("more tokens than a page has")
        << QByteArray("<b>").repeated(5'000'001) << u"html.too-long"_s;
}

void TestHtmlReader::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<ReadBlocks> read = readHtml(bytes);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void TestHtmlReader::survivesHostilePages_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"<td>",
                              "<table>x</table>",
                              "<tr>",
                              "</b>",
                              "<b></i>",
                              "<p>",
                              "<li>",
                              "<!--",
                              "<![if",
                              "<?",
                              "</",
                              "<",
                              "&",
                              "&#",
                              "&#9999999999;",
                              "a=",
                              "\"",
                              "'",
                              "<a b='",
                              "<script>",
                              "</script",
                              "<h1>x",
                              "<br>",
                              "<img>",
                              "一、<p>",
                              "<p hidden>",
                              "<table><td>x</table>",
                              "<a href=x>y",
                              "<select><option>",
                              "<caption>",
                              "<div><table></div>"})
        QTest::newRow(piece) << QByteArray(piece);
}

// Ten megabytes of it alone; some of it within one tag and within one table.
void TestHtmlReader::survivesHostilePages()
{
    QFETCH(QByteArray, piece);
    for (const auto &[start, size] : {std::pair("<html>", 10'000'000), std::pair("<html><p ", 500'000),
                                      std::pair("<html><table><tr><td>", 500'000)}) {
        const test::CpuTimer timer;
        const Result<ReadBlocks> read = readHtml(start + piece.repeated(size / piece.size()));
        QVERIFY(read || !read.error().code.isEmpty());
        QVERIFY2(timer.milliseconds() < 10'000, qPrintable(QString::number(timer.milliseconds())));
    }
}

void TestHtmlReader::readsAPageCutAnywhere()
{
    const QByteArray page =
        (u"<!DOCTYPE html><!-- x --><html><title>x</title><p style='display:none'>甲</p>"_s + document +
         u"<script>x</script><p>&nbsp;&#x4E00;乙"_s)
            .toUtf8();
    for (qsizetype size = 1; size <= page.size(); ++size) {
        const Result<ReadBlocks> read = readHtml(page.first(size));
        QVERIFY(read || !read.error().text.isEmpty());
    }
    QVERIFY(readHtml(page));
}

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
