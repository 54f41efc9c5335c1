// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmlwriter.h"

#include "export/exporter.h"
#include "export/htmltext.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QString pageOf(const Report &report, const PageStyle &style = {})
{
    return QString::fromUtf8(blocksToHtml(compose(report), style, {u"题目"_s, u"示例县"_s}));
}

QString pieceOf(const Report &report, const PageStyle &style = {})
{
    return QString::fromUtf8(blocksToHtmlFragment(compose(report), style));
}

/// "name: text" of the elements that hold a report's text, in order; one line that tells the fault when it is
/// not well-formed.
QStringList partsOf(const QString &html)
{
    static const QStringList wanted{u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"p"_s};
    QXmlStreamReader xml(html);
    QStringList parts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (wanted.contains(name))
            parts << name + u": "_s + xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == u"table")
            parts << name;
    }
    return xml.hasError() ? QStringList{xml.errorString()} : parts;
}

/// The declarations of a rule in the page's style sheets.
QString ruleOf(const QString &html, const QString &selector)
{
    const QString start = u'\n' + selector + u'{';
    const qsizetype begin = html.indexOf(start);
    return begin < 0 ? QString()
                     : html.mid(begin + start.size(), html.indexOf(u'}', begin) - begin - start.size());
}

} // namespace

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormed_data();
    void isWellFormed();
    void usesTheElementsMeantForIt();
    void breaksTheTitleBySense();
    void tellsItsFactsAndNoMore();
    void tellsTheReportsFacts();
    void loadsNothing_data();
    void loadsNothing();
    void escapesEveryText_data();
    void escapesEveryText();
    void hasThePagesGeometry();
    void hasThePagesFaces();
    void theOfficesFaceComesFirst();
    void everyFaceStaysAName_data();
    void everyFaceStaysAName();
    void wordOpensItAsPages();
    void wordGetsThePageNumbers_data();
    void wordGetsThePageNumbers();
    void theMarkStandsAboveAll();
    void aMarkOfSpacesIsNone();
    void wideTablesLie();
    void theSignatureStandsByTheStandard();
    void leavesMissingPartsOut();
    void aPieceCarriesItsLooks();
    void aPieceHasNoPage();
    void asksForPagesOnlyWhereBrowsersRead();
    void zerosHaveAUnit();
    void equalReportsGiveEqualBytes();
};

void TestHtmlWriter::isWellFormed_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("the form of 2019") << test::correctReport(2020);
    QTest::newRow("the form of 2021") << test::correctReport(2025);
    QTest::newRow("every kind of cell and text") << test::everyKindReport();
    QTest::newRow("a new report") << Report(test::editionOf(2025), 2025);
    QTest::newRow("a draft of which nothing was found") << Report::forEmptyDraft(test::editionOf(2025), 2025);
}

void TestHtmlWriter::isWellFormed()
{
    QFETCH(Report, report);
    PageStyle style;
    style.mark = u"征求意见稿--><b>'\""_s;
    style.landscapeTables = true;
    style.setFace(FontRole::Song, u"方正'\";}</style><script>"_s);
    for (const QString &html : {pageOf(report, style), pieceOf(report, style)}) {
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!html.contains(u"<script"_s));
    }
}

void TestHtmlWriter::usesTheElementsMeantForIt()
{
    const Report report = test::correctReport(2025);
    const QStringList parts = partsOf(pageOf(report));
    QCOMPARE(parts.first(), u"h1: 示例县审批服务局2025年政府信息公开工作年度报告"_s);
    QVERIFY(parts.contains(u"h2: 一、总体情况"_s));
    QVERIFY(parts.contains(u"h3: （一）主动公开"_s));
    QVERIFY(parts.contains(u"p: 全年在网站发布信息120条。"_s));
    QCOMPARE(parts.count(u"table"_s), 3);
    QCOMPARE(parts.filter(QRegularExpression(u"^h2"_s)).size(), 6);
    QCOMPARE(parts.last(), u"p: 2026年1月20日"_s);
    QCOMPARE(partsOf(pieceOf(report)), parts);
}

void TestHtmlWriter::breaksTheTitleBySense()
{
    const auto titled = [](const QString &title) {
        return QString::fromUtf8(blocksToHtmlFragment({paragraph(BlockRole::Title, title)}, PageStyle()));
    };
    const QString box = u"<span style=\"display:inline-block\">%1</span>"_s;
    QVERIFY(titled(u"示例县审批服务局2025年政府信息公开工作年度报告"_s)
                .contains(u'>' + box.arg(u"示例县审批服务局"_s) +
                          box.arg(u"2025年政府信息公开工作年度报告"_s) + u"</h1>"_s));
    QVERIFY(titled(u"示例县2025年工作年度报告"_s).contains(u">示例县2025年工作年度报告</h1>"_s));
}

void TestHtmlWriter::tellsItsFactsAndNoMore()
{
    const QString html = pageOf(test::correctReport(2025));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-CN\""_s));
    QVERIFY(html.contains(u"<title>题目</title>"_s));
    QVERIFY(html.contains(u"<meta name=\"author\" content=\"示例县\" />"_s));
    QVERIFY(html.contains(u"<meta name=\"generator\" content=\"Nianbao\" />"_s));
    QVERIFY(html.contains(u"charset=utf-8"_s));
    static const QRegularExpression metas(u"<meta "_s);
    QCOMPARE(html.count(metas), 6);
}

void TestHtmlWriter::tellsTheReportsFacts()
{
    Report report = test::correctReport(2025);
    report.removeText(Place::title());
    report.setText(Place::organization(), u"示例县\n数据局"_s);
    const Result<QByteArray> page = htmlOutput().write(report, {});
    QVERIFY(page);
    const QString html = QString::fromUtf8(*page);
    QVERIFY(html.contains(u"<title>示例县数据局2025年政府信息公开工作年度报告</title>"_s));
    QVERIFY(html.contains(u"<meta name=\"author\" content=\"示例县 数据局\" />"_s));
}

void TestHtmlWriter::loadsNothing_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("the page") << pageOf(test::correctReport(2025));
    QTest::newRow("the piece") << pieceOf(test::correctReport(2025));
}

void TestHtmlWriter::loadsNothing()
{
    QFETCH(QString, html);
    static const QRegularExpression loading(
        u"(//|\\burl\\(|@import|<script|<link|<img|<iframe|<object|<base|\\bsrc=|\\bhref=|\\son[a-z]+=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = loading.match(html);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QCOMPARE(html.contains(u"default-src &#39;none&#39;"_s), html.startsWith(u"<!DOCTYPE"_s));
}

void TestHtmlWriter::escapesEveryText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("an element") << u"<script>甲()</script>"_s << u"&lt;script&gt;甲()&lt;/script&gt;"_s;
    QTest::newRow("a reference") << u"&amp;&#39;"_s << u"&amp;amp;&amp;#39;"_s;
    QTest::newRow("quotation marks") << u"\"甲\" '乙'"_s << u"&quot;甲&quot; &#39;乙&#39;"_s;
    QTest::newRow("the end of a section") << u"甲]]>乙"_s << u"甲]]&gt;乙"_s;
    QTest::newRow("the end of a comment") << u"甲-->乙"_s << u"甲--&gt;乙"_s;
    QTest::newRow("control characters") << u"甲\u0001\u0000乙\u0085丙"_s << u"甲  乙 丙"_s;
    QTest::newRow("a half of a character") << u"甲"_s + QChar(0xD842) + u"乙"_s << u"甲 乙"_s;
    QTest::newRow("a rare character") << u"甲𠱃乙"_s << u"甲𠱃乙"_s;
}

void TestHtmlWriter::escapesEveryText()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(htmlText(text), escaped);
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().textPlaces())
        report.setText(place, text);
    report.setCell(Place(u"requests/granted/natural_person"_s), Cell::fromWritten(text, NumberKind::Count));
    const Blocks blocks = compose(report);
    const QString html = QString::fromUtf8(blocksToHtml(blocks, {}, {text, text}));
    QVERIFY(html.contains(u"<title>"_s + escaped + u"</title>"_s));
    QVERIFY(html.contains(u"content=\""_s + escaped + u'"'));
    for (const QString &written : {html, QString::fromUtf8(blocksToHtmlFragment(blocks, {}))}) {
        QVERIFY(written.count(u'>' + escaped + u'<') >= 7);
        QVERIFY(partsOf(written).size() > 10);
    }
}

void TestHtmlWriter::hasThePagesGeometry()
{
    const QString standard = pageOf(test::correctReport(2025));
    QCOMPARE(ruleOf(standard, u"@page"_s),
             u"size:210mm 297mm;margin:37mm 26mm 35mm 28mm;mso-facing-pages:yes"_s);
    QVERIFY(ruleOf(standard, u"@page WordSection1"_s)
                .startsWith(u"size:595.28pt 841.89pt;margin:104.88pt 73.7pt 99.21pt 79.37pt;"_s));
    QVERIFY(ruleOf(standard, u"p"_s).contains(u"font-size:16pt;"_s));
    QVERIFY(ruleOf(standard, u"p"_s).contains(u"line-height:28.99pt;mso-line-height-rule:exactly"_s));
    QVERIFY(ruleOf(standard, u"p"_s).contains(u"mso-char-indent-count:2"_s));
    PageStyle style;
    style.setMargins({millimetres(20), millimetres(25), millimetres(20), millimetres(25)});
    style.pageNumbers = PageNumbers::None;
    QCOMPARE(ruleOf(pageOf(test::correctReport(2025), style), u"@page"_s),
             u"size:210mm 297mm;margin:25mm 20mm 25mm 20mm"_s);
}

void TestHtmlWriter::hasThePagesFaces()
{
    const QString html = pageOf(test::correctReport(2025));
    QVERIFY(ruleOf(html, u"h1"_s).contains(u"mso-fareast-font-family:'方正小标宋简体'"_s));
    QVERIFY(ruleOf(html, u"h2"_s).contains(u"mso-fareast-font-family:'黑体'"_s));
    QVERIFY(ruleOf(html, u"h3"_s).contains(u"mso-fareast-font-family:'楷体_GB2312'"_s));
    QVERIFY(ruleOf(html, u"p"_s).contains(u"font-family:'仿宋_GB2312',FangSong_GB2312,"_s));
    QVERIFY(ruleOf(html, u"th,td"_s).contains(u"mso-fareast-font-family:'宋体'"_s));
}

void TestHtmlWriter::theOfficesFaceComesFirst()
{
    PageStyle style;
    style.setFace(FontRole::FangSong, u"方正仿宋简体"_s);
    for (const QString &html :
         {pageOf(test::correctReport(2025), style), pieceOf(test::correctReport(2025), style)})
        QVERIFY(html.contains(u"font-family:'方正仿宋简体','仿宋_GB2312',"_s));
    QVERIFY(ruleOf(pageOf(test::correctReport(2025), style), u"p"_s)
                .contains(u"mso-fareast-font-family:'方正仿宋简体'"_s));
}

void TestHtmlWriter::everyFaceStaysAName_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("css");
    QTest::newRow("an identifier needs no quotation marks") << u"FangSong_GB2312"_s << u"FangSong_GB2312"_s;
    QTest::newRow("several do not either") << u"Noto Sans-Serif"_s << u"Noto Sans-Serif"_s;
    QTest::newRow("two hyphens") << u"C--D"_s << u"'C\\2d \\2d D'"_s;
    QTest::newRow("a hyphen at the end") << u"C-"_s << u"'C\\2d '"_s;
    QTest::newRow("the end of a comment") << u"C-->"_s << u"'C\\2d \\2d \\3e '"_s;
    QTest::newRow("Chinese") << u"仿宋"_s << u"'仿宋'"_s;
}

void TestHtmlWriter::everyFaceStaysAName()
{
    QFETCH(QString, family);
    QFETCH(QString, css);
    QCOMPARE(cssFamily(family), css);
    PageStyle style;
    style.mark = u"征求意见稿"_s;
    for (const FontRole role : {FontRole::Song, FontRole::Hei, FontRole::FangSong, FontRole::Kai})
        style.setFace(role, family);
    for (const QString &html :
         {pageOf(test::correctReport(2025), style), pieceOf(test::correctReport(2025), style)}) {
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void TestHtmlWriter::wordOpensItAsPages()
{
    const QString html = pageOf(test::correctReport(2025));
    QVERIFY(html.contains(u"xmlns:w=\"urn:schemas-microsoft-com:office:word\""_s));
    QVERIFY(html.contains(u"<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View>"_s));
    QCOMPARE(ruleOf(html, u"div.WordSection1"_s), u"page:WordSection1"_s);
    QCOMPARE(html.count(u"<div class=\"WordSection1\">"_s), 1);
}

void TestHtmlWriter::wordGetsThePageNumbers_data()
{
    QTest::addColumn<PageNumbers>("numbers");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    QTest::newRow("right and left") << PageNumbers::Alternating
                                    << QStringList{u"mso-facing-pages:yes"_s, u"id=\"f1\""_s, u"id=\"f2\""_s,
                                                   u"</span>PAGE<span"_s, u"@bottom-left"_s}
                                    << QStringList{u"@bottom-center"_s};
    QTest::newRow("in the middle") << PageNumbers::Centred << QStringList{u"id=\"f1\""_s, u"@bottom-center"_s}
                                   << QStringList{u"mso-facing-pages"_s, u"@bottom-left"_s};
    QTest::newRow("none") << PageNumbers::None << QStringList{}
                          << QStringList{u"mso-footer:"_s, u"PAGE"_s, u"@bottom"_s};
}

void TestHtmlWriter::wordGetsThePageNumbers()
{
    QFETCH(PageNumbers, numbers);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    PageStyle style;
    style.pageNumbers = numbers;
    const QString html = pageOf(test::correctReport(2025), style);
    for (const QString &text : has)
        QVERIFY2(html.contains(text), qPrintable(text));
    for (const QString &text : hasNot)
        QVERIFY2(!html.contains(text), qPrintable(text));
}

void TestHtmlWriter::theMarkStandsAboveAll()
{
    PageStyle style;
    style.mark = u"征求意见稿"_s;
    const QString html = pageOf(test::correctReport(2025), style);
    QCOMPARE(partsOf(html).first(), u"p: 征求意见稿"_s);
    QVERIFY(html.contains(u"@top-right{content:'征求意见稿'"_s));
    QVERIFY(html.contains(u"mso-header:h1;mso-even-header:h2"_s));
    QCOMPARE(html.count(u">征求意见稿</p>"_s), 3); // above the title, and twice at the head of Word's pages
    QCOMPARE(partsOf(pieceOf(test::correctReport(2025), style)).first(), u"p: 征求意见稿"_s);
    QVERIFY(!pageOf(test::correctReport(2025)).contains(u"mso-header:"_s));
}

void TestHtmlWriter::aMarkOfSpacesIsNone()
{
    const Report report = test::correctReport(2025);
    PageStyle style;
    style.mark = u" \u3000\n"_s;
    QCOMPARE(pageOf(report, style), pageOf(report));
    QCOMPARE(pieceOf(report, style), pieceOf(report));
}

void TestHtmlWriter::wideTablesLie()
{
    PageStyle style;
    style.landscapeTables = true;
    const QString html = pageOf(test::correctReport(2025), style);
    QVERIFY(ruleOf(html, u"@page WordSection2"_s)
                .startsWith(u"size:841.89pt 595.28pt;margin:79.37pt 104.88pt 73.7pt 99.21pt;"_s));
    QVERIFY(ruleOf(html, u"@page WordSection2"_s).contains(u"mso-page-orientation:landscape"_s));
    // The text to 表二; 表三 and 表四 with their headings; the rest.
    QCOMPARE(html.count(u"<div class=\"WordSection1\">"_s), 2);
    QCOMPARE(html.count(u"<div class=\"WordSection2\">\n<h2>三、"_s), 1);
    QCOMPARE(html.count(u"mso-break-type:section-break"_s), 2);
    QCOMPARE(partsOf(html), partsOf(pageOf(test::correctReport(2025))));
}

void TestHtmlWriter::theSignatureStandsByTheStandard()
{
    const QString html = pageOf(test::correctReport(2025));
    QVERIFY(html.contains(u"<p class=\"issuer\" style=\"margin-right:"_s));
    QVERIFY(html.contains(u"<p class=\"date\" style=\"margin-right:"_s));
    QVERIFY(ruleOf(html, u"p.issuer"_s).contains(u"text-align:right"_s));
}

void TestHtmlWriter::leavesMissingPartsOut()
{
    Report report = test::correctReport(2025);
    report.removeText(Place(u"problems_and_improvements"_s));
    for (const Place &place : report.edition().table(u"review_and_litigation")->places())
        report.setCell(place, Cell::missing());
    const QStringList parts = partsOf(pageOf(report));
    QCOMPARE(parts.count(u"table"_s), 2);
    QCOMPARE(parts.filter(QRegularExpression(u"^h2"_s)).size(), 4);
}

void TestHtmlWriter::aPieceCarriesItsLooks()
{
    const QString html = pieceOf(test::correctReport(2025));
    QVERIFY(html.startsWith(u"<div lang=\"zh-CN\" data-generator=\"Nianbao\" style=\""_s));
    QVERIFY(!html.contains(u"class="_s));
    static const QRegularExpression bare(u"<(h[1-5]|p|table|th|td)>"_s);
    QVERIFY(!html.contains(bare));
    QVERIFY(html.contains(u"text-indent:2em"_s));
    QVERIFY(html.contains(u"border=\"1\""_s));
}

void TestHtmlWriter::aPieceHasNoPage()
{
    const QString html = pieceOf(test::correctReport(2025));
    for (const QString &word :
         {u"<html"_s, u"<head"_s, u"<body"_s, u"<style"_s, u"<meta"_s, u"<!--"_s, u"@page"_s})
        QVERIFY2(!html.contains(word), qPrintable(word));
}

/// Other readers would make pages of their own of rules for pages on the left and on the right.
void TestHtmlWriter::asksForPagesOnlyWhereBrowsersRead()
{
    const QString html = pageOf(test::correctReport(2025));
    const QString sheet = html.mid(html.lastIndexOf(u"<style>"_s));
    const qsizetype print = sheet.indexOf(u"@media print{"_s);
    const qsizetype screen = sheet.indexOf(u"@media screen{"_s);
    QVERIFY(print >= 0 && print < sheet.indexOf(u"@page"_s) && sheet.lastIndexOf(u"@page"_s) < screen);
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    QVERIFY(!html.left(html.indexOf(u"@media"_s)).contains(u"@page:"_s));
}

/// LibreOffice passes over others: over an indent, and over what stands beside them.
void TestHtmlWriter::zerosHaveAUnit()
{
    const QString html = pageOf(test::correctReport(2025));
    QVERIFY(ruleOf(html, u"th,td"_s).contains(u"text-indent:0pt;"_s));
    QVERIFY(ruleOf(html, u"p"_s).startsWith(u"margin:0pt 0pt 0.05pt;margin-bottom:0;"_s));
    QVERIFY(ruleOf(html, u"h1"_s).startsWith(u"margin:0pt 0pt 13.05pt;text"_s));
    const QString piece = pieceOf(test::correctReport(2025));
    QVERIFY(piece.contains(u"text-indent:32pt;text-indent:2em"_s));
    QVERIFY(!piece.contains(u"text-indent:0\""_s));
}

void TestHtmlWriter::equalReportsGiveEqualBytes()
{
    const Report report = test::everyKindReport();
    for (const WritableFormat &format : {htmlOutput(), htmlFragmentOutput()}) {
        const Result<QByteArray> first = format.write(report, {});
        const Result<QByteArray> second = format.write(report, {});
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
