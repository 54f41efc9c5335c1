// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docx.h"
#include "export/docxparts.h"
#include "tests/support/badreports.h"
#include "tests/support/testsupport.h"
#include "tests/support/wordorder.h"
#include "tests/support/zippackage.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QList<ZipEntry> packageOf(const Report &report, const WriteOptions &options = {})
{
    const Result<QByteArray> bytes = docxOutput().write(report, options);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return test::unzipped(*bytes);
}

QByteArray documentOf(const Report &report, const PageStyle &style = {})
{
    return docxDocument(officePlanOf(compose(report), style));
}

/// The values that an attribute has in all elements of one name, in order.
QStringList values(const QByteArray &part, QStringView element, QStringView attribute)
{
    QStringList found;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
            found << reader.attributes().value(attribute.toString()).toString();
    }
    return found;
}

/// What stands between two tags, the first time, tags included.
QByteArray piece(const QByteArray &part, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = part.indexOf(begin);
    return from < 0 ? QByteArray() : part.mid(from, part.indexOf(end, from) + end.size() - from);
}

/// A table as it stands in the document: texts and spans by row.
struct ReadCell
{
    int columns = 1;
    QString merge; ///< "", "restart", "continue"
    QString text;
};
using ReadTable = QList<QList<ReadCell>>;

QList<ReadTable> tablesOf(const QByteArray &document)
{
    QList<ReadTable> tables;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::Characters && !tables.isEmpty() && !tables.last().isEmpty() &&
            !tables.last().last().isEmpty())
            tables.last().last().last().text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.qualifiedName();
        const auto value = [&] {
            return reader.attributes().value(u"w:val"_s).toString();
        };
        if (name == u"w:tbl")
            tables << ReadTable();
        else if (name == u"w:tr")
            tables.last() << QList<ReadCell>();
        else if (name == u"w:tc")
            tables.last().last() << ReadCell();
        else if (name == u"w:gridSpan")
            tables.last().last().last().columns = value().toInt();
        else if (name == u"w:vMerge")
            tables.last().last().last().merge = value();
    }
    return tables;
}

PageStyle lyingStyle()
{
    PageStyle style;
    style.landscapeTables = true;
    return style;
}

PageStyle markedStyle()
{
    PageStyle style;
    style.pageNumbers = PageNumbers::Centred;
    style.mark = u"征求意见稿"_s;
    return style;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheStandardsOrderInEveryPart_data();
    void keepsTheStandardsOrderInEveryPart();
    void wouldFindAWrongOrder_data();
    void wouldFindAWrongOrder();
    void namesEveryPartAndResolvesEveryRelationship();
    void usesWordsOwnStyles();
    void setsTheFacesOfEveryScript();
    void setsThePageByTheStandard();
    void alternatesPageNumbers();
    void centresPageNumbers();
    void leavesPageNumbersOut();
    void writesTheMarkOnEveryPage();
    void laysWideTables();
    void writesTheGridOfEveryTable_data();
    void writesTheGridOfEveryTable();
    void repeatsHeadsAndKeepsRowsWhole();
    void keepsWideLabelsAtTheLeft();
    void putsTheApplicationsOnOnePage_data();
    void putsTheApplicationsOnOnePage();
    void breaksALongTitleBySense_data();
    void breaksALongTitleBySense();
    void leavesMissingPartsOut();
    void tellsNoPerson();
    void givesEqualBytes();
    void makesACorrectFileOfBadInput_data();
    void makesACorrectFileOfBadInput();
    void canBeGivenUp();
};

void TestDocx::keepsTheStandardsOrderInEveryPart_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isLying");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("the form of 2021") << 2025 << false << false;
    QTest::newRow("the form of 2019") << 2020 << false << false;
    QTest::newRow("with lying tables") << 2025 << true << false;
    QTest::newRow("with a mark and centred numbers") << 2025 << false << true;
}

void TestDocx::keepsTheStandardsOrderInEveryPart()
{
    QFETCH(int, year);
    QFETCH(bool, isLying);
    QFETCH(bool, isMarked);
    WriteOptions options;
    options.style = isLying ? lyingStyle() : isMarked ? markedStyle() : PageStyle();
    options.moment = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const ZipEntry &part : packageOf(test::correctReport(year), options)) {
        const QString fault = test::faultOfOrder(part.bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(part.name + u": "_s + fault));
    }
}

void TestDocx::wouldFindAWrongOrder_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("spacing behind the indent")
        << QByteArray("<w:p><w:pPr><w:ind/><w:spacing/></w:pPr></w:p>");
    QTest::newRow("properties behind the text") << QByteArray("<w:p><w:r/><w:pPr/></w:p>");
    QTest::newRow("an element twice") << QByteArray("<w:p><w:pPr><w:jc/><w:jc/></w:pPr></w:p>");
    QTest::newRow("an element that is not there") << QByteArray("<w:p><w:pPr><w:sz/></w:pPr></w:p>");
    QTest::newRow("the section in the middle") << QByteArray("<w:body><w:sectPr/><w:p/></w:body>");
    QTest::newRow("a span behind the merge")
        << QByteArray("<w:tc><w:tcPr><w:vMerge/><w:gridSpan/></w:tcPr></w:tc>");
    QTest::newRow("an unknown root") << QByteArray("<w:what/>");
}

void TestDocx::wouldFindAWrongOrder()
{
    QFETCH(QByteArray, part);
    part.insert(part.indexOf("/>") < part.indexOf('>') ? part.indexOf("/>") : part.indexOf('>'),
                QByteArray(" xmlns:w=\"") + wordNamespace + '"');
    QVERIFY(!test::faultOfOrder(part).isEmpty());
}

void TestDocx::namesEveryPartAndResolvesEveryRelationship()
{
    WriteOptions options;
    options.style.mark = u"征求意见稿"_s;
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025), options);
    QCOMPARE(entries.first().name, u"[Content_Types].xml"_s);
    const QStringList typed = values(entries.first().bytes, u"Override", u"PartName");
    QStringList targets;
    for (const auto &[rels, folder] :
         {std::pair{u"_rels/.rels"_s, QString()}, {u"word/_rels/document.xml.rels"_s, u"word/"_s}}) {
        for (const QString &target : values(test::entryOf(entries, rels), u"Relationship", u"Target"))
            targets << folder + target;
    }
    for (const ZipEntry &entry : entries) {
        if (entry.name.endsWith(u".rels") || entry.name.startsWith(u'['))
            continue;
        QVERIFY2(typed.contains(u'/' + entry.name), qPrintable(entry.name));
        QVERIFY2(targets.contains(entry.name), qPrintable(entry.name));
    }
    for (const QString &target : std::as_const(targets))
        QVERIFY2(!test::entryOf(entries, target).isEmpty(), qPrintable(target));
    const QStringList ids =
        values(test::entryOf(entries, u"word/_rels/document.xml.rels"_s), u"Relationship", u"Id");
    const QByteArray document = test::entryOf(entries, u"word/document.xml"_s);
    for (const char16_t *element : {u"w:headerReference", u"w:footerReference"}) {
        const QStringList used = values(document, element, u"r:id");
        QCOMPARE(used.size(), 2);
        for (const QString &id : used)
            QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestDocx::usesWordsOwnStyles()
{
    const OfficePlan plan = officePlanOf(compose(test::correctReport(2025)), {});
    const QByteArray styles = docxStyles(plan);
    const QStringList names = values(styles, u"w:name", u"w:val");
    for (const char *name :
         {"Normal", "Title", "heading 1", "heading 2", "heading 3", "Signature", "Date", "header", "footer"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    QCOMPARE(values(styles, u"w:outlineLvl", u"w:val"), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    // Whatever a paragraph names is there.
    const QStringList ids = values(styles, u"w:style", u"w:styleId");
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const QStringList used = values(docxDocument(plan), u"w:pStyle", u"w:val");
    QVERIFY(used.contains(u"Title"_s) && used.contains(u"Heading1"_s) && used.contains(u"Heading2"_s));
    for (const QString &id : used)
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestDocx::setsTheFacesOfEveryScript()
{
    PageStyle style;
    style.setFace(FontRole::Kai, u"方正楷体_GBK"_s);
    const QByteArray styles = docxStyles(officePlanOf(compose(test::correctReport(2025)), style));
    const auto fonts = [&](const QByteArray &styleId) {
        return piece(piece(styles, "w:styleId=\"" + styleId + '"', "</w:style>"), "<w:rFonts", "/>");
    };
    const auto all = [](const QString &face) {
        return u"<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" w:eastAsia=\"%1\" w:cs=\"%1\"/>"_s.arg(face)
            .toUtf8();
    };
    QCOMPARE(fonts("Normal"), all(u"仿宋_GB2312"_s));
    QCOMPARE(fonts("Title"), all(u"方正小标宋简体"_s));
    QCOMPARE(fonts("Heading1"), all(u"黑体"_s));
    QCOMPARE(fonts("Heading2"), all(u"方正楷体_GBK"_s));
    QCOMPARE(fonts("TableText1"), all(u"宋体"_s));
    QVERIFY(styles.contains("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""));
    QVERIFY(piece(styles, "w:styleId=\"Normal\"", "</w:style>")
                .contains("<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>"));
    QVERIFY(docxFontTable(style).contains("<w:font w:name=\"方正楷体_GBK\"><w:charset"));
}

void TestDocx::setsThePageByTheStandard()
{
    const QByteArray section = piece(documentOf(test::correctReport(2025)), "<w:sectPr>", "</w:sectPr>");
    // 37, 26, 35 and 28 mm; the number's middle is 7 mm below the text; 22 lines of 28 characters.
    QCOMPARE(section, QByteArray("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer1\"/>"
                                 "<w:footerReference w:type=\"even\" r:id=\"footer2\"/>"
                                 "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                 "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" "
                                 "w:header=\"1461\" w:footer=\"1377\" w:gutter=\"0\"/>"
                                 "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" "
                                 "w:charSpace=\"-849\"/></w:sectPr>"));
    const QByteArray styles = docxStyles(officePlanOf(compose(test::correctReport(2025)), {}));
    QVERIFY(piece(styles, "w:styleId=\"Normal\"", "</w:style>")
                .contains("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/>"));
    QVERIFY(22 * 579 <= 16838 - 2098 - 1984);
    // Only what stands on the grid is set closer; nothing else takes that over from the text it is based on.
    const auto letterSpacing = [&](const QByteArray &styleId) {
        return piece(piece(styles, "w:styleId=\"" + styleId + '"', "</w:style>"), "<w:spacing w:val", "/>");
    };
    QCOMPARE(letterSpacing("Normal"), QByteArray("<w:spacing w:val=\"-6\"/>"));
    QCOMPARE(letterSpacing("Heading1"), QByteArray("<w:spacing w:val=\"-6\"/>"));
    for (const char *styleId : {"Title", "TableNote", "TableText1", "Footer"})
        QCOMPARE(letterSpacing(styleId), QByteArray("<w:spacing w:val=\"0\"/>"));
}

void TestDocx::alternatesPageNumbers()
{
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025));
    const QByteArray odd = test::entryOf(entries, u"word/footer1.xml"_s);
    QVERIFY(odd.contains("<w:jc w:val=\"right\"/>"));
    QVERIFY(odd.contains("— ") && odd.contains("> PAGE <") && odd.contains(" —"));
    QVERIFY(test::entryOf(entries, u"word/footer2.xml"_s).contains("<w:jc w:val=\"left\"/>"));
    QVERIFY(test::entryOf(entries, u"word/settings.xml"_s).contains("<w:evenAndOddHeaders/>"));
    QVERIFY(!test::entryOf(entries, u"word/document.xml"_s).contains("titlePg"));
}

void TestDocx::centresPageNumbers()
{
    WriteOptions options;
    options.style.pageNumbers = PageNumbers::Centred;
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025), options);
    QVERIFY(test::entryOf(entries, u"word/footer1.xml"_s).contains("> PAGE <"));
    QVERIFY(test::entryOf(entries, u"word/footer2.xml"_s).isEmpty());
    QVERIFY(!test::entryOf(entries, u"word/settings.xml"_s).contains("evenAndOddHeaders"));
    QCOMPARE(values(test::entryOf(entries, u"word/document.xml"_s), u"w:footerReference", u"w:type"),
             QStringList{u"default"_s});
}

void TestDocx::leavesPageNumbersOut()
{
    WriteOptions options;
    options.style.pageNumbers = PageNumbers::None;
    for (const ZipEntry &entry : packageOf(test::correctReport(2025), options))
        QVERIFY2(!entry.name.contains(u"footer") && !entry.bytes.contains("PAGE"), qPrintable(entry.name));
}

void TestDocx::writesTheMarkOnEveryPage()
{
    WriteOptions options;
    options.style.mark = u"征求意见稿"_s;
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025), options);
    QVERIFY(test::entryOf(entries, u"word/header1.xml"_s).contains("征求意见稿"));
    QVERIFY(test::entryOf(entries, u"word/header2.xml"_s).contains("征求意见稿"));
    QCOMPARE(values(test::entryOf(entries, u"word/document.xml"_s), u"w:headerReference", u"w:type"),
             (QStringList{u"default"_s, u"even"_s}));
}

void TestDocx::laysWideTables()
{
    const QByteArray document = documentOf(test::correctReport(2025), lyingStyle());
    QCOMPARE(values(document, u"w:pgSz", u"w:orient"),
             (QStringList{QString(), u"landscape"_s, u"landscape"_s, QString()}));
    QCOMPARE(values(document, u"w:pgSz", u"w:w"),
             (QStringList{u"11906"_s, u"16838"_s, u"16838"_s, u"11906"_s}));
    QCOMPARE(values(document, u"w:pgMar", u"w:top").at(1), u"1587"_s); // what is left on upright sheets
    // The first lying section begins with the heading of 表三.
    const qsizetype upright = document.indexOf("</w:sectPr>");
    const qsizetype heading = document.indexOf("三、收到和处理");
    QVERIFY(upright < heading && heading < document.indexOf("landscape"));
}

void TestDocx::writesTheGridOfEveryTable_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2021") << 2025;
    QTest::newRow("the form of 2019") << 2020;
}

void TestDocx::writesTheGridOfEveryTable()
{
    QFETCH(int, year);
    const OfficePlan plan = officePlanOf(compose(test::correctReport(year)), {});
    const QByteArray document = docxDocument(plan);
    const QList<ReadTable> tables = tablesOf(document);
    QCOMPARE(tables.size(), plan.tables.size());
    QCOMPARE(tables.size(), 3);
    qsizetype number = 0;
    for (auto planned = plan.tables.begin(); planned != plan.tables.end(); ++planned, ++number) {
        const Grid &grid = plan.blocks.at(planned.key()).grid;
        QCOMPARE(tables.at(number).size(), grid.rows);
        for (const QList<ReadCell> &row : tables.at(number)) {
            const int columns = std::accumulate(
                row.begin(), row.end(), 0, [](int sum, const ReadCell &cell) { return sum + cell.columns; });
            QCOMPARE(columns, grid.columns);
        }
        for (const GridCell &cell : grid.cells) {
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
                int column = 0;
                const QList<ReadCell> &cells = tables.at(number).at(row);
                auto read = cells.begin();
                while (column < cell.column)
                    column += (read++)->columns;
                QCOMPARE(column, cell.column);
                QCOMPARE(read->columns, cell.columnSpan);
                QCOMPARE(read->merge, cell.rowSpan == 1 ? QString()
                                      : row == cell.row ? u"restart"_s
                                                        : u"continue"_s);
                if (row + 1 < grid.rows) // behind the last row the text of the document goes on
                    QCOMPARE(read->text, row == cell.row ? cell.text : QString());
            }
        }
        const QList<int> &widths = planned->columnWidths;
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 8844);
    }
    const QStringList columns = values(document, u"w:gridCol", u"w:w");
    QCOMPARE(columns.size(), 4 + 10 + 15);
}

void TestDocx::repeatsHeadsAndKeepsRowsWhole()
{
    const QByteArray document = documentOf(test::correctReport(2025));
    QCOMPARE(document.count("<w:tblHeader/>"), 3 + 3);
    QCOMPARE(document.count("<w:cantSplit/>"), document.count("<w:tr>"));
    QCOMPARE(document.count("w:val=\"single\" w:sz=\"4\""), 3 * 6);
    QCOMPARE(document.count("<w:tblLayout w:type=\"fixed\"/>"), 3);
}

void TestDocx::keepsWideLabelsAtTheLeft()
{
    const QByteArray document = documentOf(test::correctReport(2025));
    const auto paragraphOf = [&](const QByteArray &text) {
        const qsizetype end = document.indexOf(text);
        return document.mid(document.lastIndexOf("<w:p>", end), end - document.lastIndexOf("<w:p>", end));
    };
    QVERIFY(paragraphOf("1.属于国家秘密").contains("<w:jc w:val=\"left\"/>"));
    QVERIFY(paragraphOf("一、本年新收政府信息公开申请数量").contains("<w:jc w:val=\"left\"/>"));
    QVERIFY(!paragraphOf("（三）不予公开").contains("<w:jc"));
    QVERIFY(!paragraphOf("自然人").contains("<w:jc"));
}

void TestDocx::putsTheApplicationsOnOnePage_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2021") << 2025;
    QTest::newRow("the form of 2019") << 2020;
}

void TestDocx::putsTheApplicationsOnOnePage()
{
    QFETCH(int, year);
    const OfficePlan plan = officePlanOf(compose(test::correctReport(year)), {});
    for (const TableMeasures &table : plan.tables) {
        QVERIFY(table.isWhole);
        QVERIFY2(table.size >= points(7.5), qPrintable(QString::number(inPoints(table.size))));
        QVERIFY(table.size <= points(10.5));
        QVERIFY(table.height() < plan.upright.area.height() - plan.style.linePitch());
    }
}

void TestDocx::breaksALongTitleBySense_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a short one stays whole")
        << u"示例县2025年年度报告"_s << QStringList{u"示例县2025年年度报告"_s};
    QTest::newRow("behind the office")
        << u"示例县审批服务局2025年政府信息公开工作年度报告"_s
        << QStringList{u"示例县审批服务局"_s, u"2025年政府信息公开工作年度报告"_s};
    QTest::newRow("a long office between its parts")
        << u"示例省示例市示例高新技术产业开发区人民政府政务服务管理局2025年政府信息公开工作年度报告"_s
        << QStringList{u"示例省示例市示例高新技术产业开发区"_s, u"人民政府政务服务管理局"_s,
                       u"2025年政府信息公开工作年度报告"_s};
}

void TestDocx::breaksALongTitleBySense()
{
    QFETCH(QString, title);
    QFETCH(QStringList, lines);
    Report report = test::correctReport(2025);
    report.setText(Place::title(), title);
    const QByteArray paragraph = piece(documentOf(report), "<w:p>", "</w:p>");
    QStringList read;
    for (QByteArray &line : QByteArray(paragraph).replace("<w:br/>", "\n").split('\n')) {
        const qsizetype begin = line.indexOf("preserve\">") + 10;
        read << QString::fromUtf8(line.mid(begin, line.indexOf("</w:t>") - begin));
    }
    QCOMPARE(read, lines);
}

void TestDocx::leavesMissingPartsOut()
{
    Report report = test::correctReport(2025);
    report.removeText(Place(u"problems_and_improvements"_s));
    for (const Place &place : report.edition().cellPlaces()) {
        if (place.table() == u"review_and_litigation")
            report.setCell(place, Cell::missing());
    }
    const QByteArray document = documentOf(report);
    QVERIFY(!document.contains("行政复议、行政诉讼情况"));
    QVERIFY(!document.contains("五、存在的主要问题"));
    QCOMPARE(tablesOf(document).size(), 2);
}

void TestDocx::tellsNoPerson()
{
    WriteOptions options;
    options.moment = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const Report report = test::correctReport(2025);
    const QList<ZipEntry> entries = packageOf(report, options);
    const QByteArray core = test::entryOf(entries, u"docProps/core.xml"_s);
    QVERIFY(core.contains("<dc:creator>示例县审批服务局</dc:creator>"));
    QVERIFY(core.contains("<dc:title>" + report.text(Place::title()).toUtf8() + "</dc:title>"));
    QVERIFY(core.contains(">2023-11-14T22:13:20Z</dcterms:created>"));
    QVERIFY(!test::entryOf(packageOf(report), u"docProps/core.xml"_s).contains("dcterms:created"));
    for (const ZipEntry &entry : entries) {
        for (const char *word : {"lastModifiedBy", "rsid", "Template", "Company", "Manager", "/home", "/tmp"})
            QVERIFY2(!entry.bytes.contains(word), word);
    }
}

void TestDocx::givesEqualBytes()
{
    const Report report = test::correctReport(2025);
    QCOMPARE(*docxOutput().write(report, {}), *docxOutput().write(report, {}));
}

void TestDocx::makesACorrectFileOfBadInput_data()
{
    QTest::addColumn<Report>("report");
    for (const test::BadReport &bad : test::badReports())
        QTest::newRow(bad.name) << bad.report;
}

void TestDocx::makesACorrectFileOfBadInput()
{
    QFETCH(Report, report);
    const QString linter = QStandardPaths::findExecutable(u"xmllint"_s);
    for (const ZipEntry &entry : packageOf(report)) {
        const QString fault = test::faultOfOrder(entry.bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(entry.name + u": "_s + fault));
        if (linter.isEmpty())
            continue;
        QProcess process;
        process.start(linter, {u"--noout"_s, u"--huge"_s, u"-"_s});
        process.write(entry.bytes);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
}

void TestDocx::canBeGivenUp()
{
    WriteOptions options;
    options.giveUp = [] {
        return true;
    };
    const Result<QByteArray> bytes = docxOutput().write(test::correctReport(2025), options);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"export.given-up"_s);
}

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
