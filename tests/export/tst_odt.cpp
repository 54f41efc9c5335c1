// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odt.h"
#include "export/odtparts.h"
#include "tests/support/badreports.h"
#include "tests/support/testsupport.h"
#include "tests/support/zippackage.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QList<ZipEntry> packageOf(const Report &report, const WriteOptions &options = {})
{
    const Result<QByteArray> bytes = odtOutput().write(report, options);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return test::unzipped(*bytes);
}

QByteArray contentOf(const Report &report, const PageStyle &style = {})
{
    return odtContent(officePlanOf(compose(report), style));
}

/// The values that an attribute has in all elements of one name, in order; absent ones left out.
QStringList values(const QByteArray &part, QStringView element, const QString &attribute)
{
    QStringList found;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element &&
            reader.attributes().hasAttribute(attribute))
            found << reader.attributes().value(attribute).toString();
    }
    return found;
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    void isAPackageThatOdfReadersKnow();
    void namesEveryStyleItUses();
    void setsThePage();
    void givesHeadingsTheirLevels();
    void coversWhatMergedCellsTake_data();
    void coversWhatMergedCellsTake();
    void repeatsHeads();
    void aTableMayBeAllHead();
    void keepsTheIndentBesideATable();
    void numbersPagesAtBothSides();
    void laysWideTables();
    void keepsRunsOfSpaces();
    void tellsNoPerson();
    void givesEqualBytes();
    void makesACorrectFileOfBadInput_data();
    void makesACorrectFileOfBadInput();
};

void TestOdt::isAPackageThatOdfReadersKnow()
{
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025));
    QCOMPARE(entries.first().name, u"mimetype"_s);
    QCOMPARE(entries.first().bytes, QByteArray("application/vnd.oasis.opendocument.text"));
    const QStringList listed = values(test::entryOf(entries, u"META-INF/manifest.xml"_s),
                                      u"manifest:file-entry", u"manifest:full-path"_s);
    QCOMPARE(listed, (QStringList{u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}));
    for (const QString &name : listed.mid(1))
        QVERIFY2(!test::entryOf(entries, name).isEmpty(), qPrintable(name));
}

void TestOdt::namesEveryStyleItUses()
{
    PageStyle style;
    style.landscapeTables = true;
    style.mark = u"征求意见稿"_s;
    const OfficePlan plan = officePlanOf(compose(test::correctReport(2025)), style);
    const QByteArray styles = odtStyles(plan);
    const QByteArray content = odtContent(plan);
    const QString nameOf = u"style:name"_s;
    const QStringList named =
        values(styles, u"style:style", nameOf) + values(content, u"style:style", nameOf);
    QCOMPARE(QSet<QString>(named.begin(), named.end()).size(), named.size());
    for (const char16_t *element : {u"text:p", u"text:h"}) {
        for (const QString &used : values(content, element, u"text:style-name"_s))
            QVERIFY2(named.contains(used), qPrintable(used));
    }
    for (const char16_t *element :
         {u"table:table", u"table:table-column", u"table:table-row", u"table:table-cell"}) {
        for (const QString &used : values(content, element, u"table:style-name"_s))
            QVERIFY2(named.contains(used), qPrintable(used));
    }
    for (const QString &parent : values(content, u"style:style", u"style:parent-style-name"_s))
        QVERIFY2(named.contains(parent), qPrintable(parent));
    const QStringList masters = values(styles, u"style:master-page", nameOf);
    for (const QString &used : values(content, u"style:style", u"style:master-page-name"_s))
        QVERIFY2(masters.contains(used), qPrintable(used));
    const QStringList faces = values(styles, u"style:font-face", nameOf);
    for (const QString &used : values(styles, u"style:text-properties", u"style:font-name-asian"_s))
        QVERIFY2(faces.contains(used), qPrintable(used));
}

void TestOdt::setsThePage()
{
    const QByteArray styles = odtStyles(officePlanOf(compose(test::correctReport(2025)), {}));
    const QString layout = u"style:page-layout-properties"_s;
    QCOMPARE(values(styles, layout, u"fo:page-width"_s).first(), u"595.28pt"_s);
    QCOMPARE(values(styles, layout, u"fo:margin-top"_s).first(), u"104.88pt"_s); // 37 mm
    QCOMPARE(values(styles, layout, u"fo:margin-left"_s).first(), u"79.37pt"_s); // 28 mm
    // What the footer takes is no margin: with it the text ends 35 mm above the edge.
    const auto points = [&](const char16_t *element, const QString &attribute) {
        return values(styles, element, attribute).first().chopped(2).toDouble();
    };
    const qreal below = points(u"style:page-layout-properties", u"fo:margin-bottom"_s) +
                        points(u"style:header-footer-properties", u"fo:min-height"_s) +
                        points(u"style:header-footer-properties", u"fo:margin-top"_s);
    QVERIFY2(qAbs(below - 99.21) < 0.05, qPrintable(QString::number(below)));
    QVERIFY(values(styles, u"style:paragraph-properties", u"fo:line-height"_s).contains(u"28.95pt"_s));
}

void TestOdt::givesHeadingsTheirLevels()
{
    const QByteArray content = contentOf(test::correctReport(2025));
    QCOMPARE(values(content, u"text:h", u"text:outline-level"_s),
             (QStringList{u"1"_s, u"2"_s, u"2"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}));
    QVERIFY(content.contains("一、总体情况</text:h>"));
}

void TestOdt::coversWhatMergedCellsTake_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2021") << 2025;
    QTest::newRow("the form of 2019") << 2020;
}

void TestOdt::coversWhatMergedCellsTake()
{
    QFETCH(int, year);
    const Report report = test::correctReport(year);
    const QByteArray content = contentOf(report);
    qsizetype positions = 0;
    qsizetype cells = 0;
    for (const Table &table : report.edition().tables) {
        positions += qsizetype{table.gridRows} * table.gridColumns;
        cells += table.cells.size();
    }
    QCOMPARE(content.count("<table:table-cell "), cells);
    QCOMPARE(content.count("<table:covered-table-cell/>"), positions - cells);
    qsizetype spanned = 0;
    for (const Table &table : report.edition().tables) {
        for (const TableCell &cell : table.cells)
            spanned += cell.columnSpan > 1 ? 1 : 0;
    }
    QCOMPARE(content.count("table:number-columns-spanned="), spanned);
}

void TestOdt::keepsTheIndentBesideATable()
{
    // LibreOffice takes a style's margin on one side for all of margins and indent.
    const QByteArray content = contentOf(test::correctReport(2025));
    QXmlStreamReader reader(content);
    qsizetype checked = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement ||
            reader.attributes().value(u"style:parent-style-name"_s) != u"Heading_20_1")
            continue;
        reader.readNextStartElement();
        QCOMPARE(reader.attributes().value(u"fo:text-indent"_s).toString(), u"31.59pt"_s);
        ++checked;
    }
    QCOMPARE(checked, 4); // the headings of three tables, and the one behind the last
}

void TestOdt::repeatsHeads()
{
    const QByteArray content = contentOf(test::correctReport(2025));
    QCOMPARE(content.count("<table:table-header-rows>"), 2);
    const QByteArray heads = content.mid(content.indexOf("<table:table-header-rows>"),
                                         content.indexOf("</table:table-header-rows>") -
                                             content.indexOf("<table:table-header-rows>"));
    QCOMPARE(heads.count("<table:table-row "), 3);
}

void TestOdt::aTableMayBeAllHead()
{
    Grid grid;
    grid.rows = 1;
    grid.columns = 1;
    grid.headRows = 3;
    grid.cells << GridCell{0, 0, 1, 1, u"信息内容"_s, true, {}};
    Block table;
    table.role = BlockRole::Table;
    table.grid = grid;
    const QByteArray content = odtContent(officePlanOf({table, paragraph(BlockRole::Body, u"其后"_s)}, {}));
    const qsizetype end = content.indexOf("</table:table-header-rows></table:table>");
    QVERIFY2(end > 0 && content.indexOf("其后") > end, content.constData());
}

void TestOdt::numbersPagesAtBothSides()
{
    const QByteArray styles = odtStyles(officePlanOf(compose(test::correctReport(2025)), {}));
    QVERIFY(styles.contains("<style:footer-left><text:p text:style-name=\"NumberEven\">—<text:s "
                            "text:c=\"1\"/><text:page-number "));
    QVERIFY(styles.contains(
        "<style:footer><text:p text:style-name=\"NumberOdd\">—<text:s text:c=\"1\"/><text:page-number "));
    PageStyle style;
    style.pageNumbers = PageNumbers::None;
    QVERIFY(!odtStyles(officePlanOf({}, style)).contains("page-number"));
}

void TestOdt::laysWideTables()
{
    PageStyle style;
    style.landscapeTables = true;
    QCOMPARE(values(contentOf(test::correctReport(2025), style), u"style:style", u"style:master-page-name"_s),
             (QStringList{u"Standard"_s, u"Landscape"_s, u"Landscape"_s, u"Standard"_s}));
}

void TestOdt::keepsRunsOfSpaces()
{
    Report report = test::correctReport(2025);
    report.setText(Place(u"other_matters"_s), u"两端   有 空格。"_s);
    QVERIFY(contentOf(report).contains(">两端<text:s text:c=\"3\"/>有 空格。</text:p>"));
}

void TestOdt::tellsNoPerson()
{
    WriteOptions options;
    options.moment = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const QList<ZipEntry> entries = packageOf(test::correctReport(2025), options);
    const QByteArray meta = test::entryOf(entries, u"meta.xml"_s);
    QVERIFY(meta.contains("<meta:initial-creator>示例县审批服务局<"));
    QVERIFY(meta.contains("<meta:creation-date>2023-11-14T22:13:20Z<"));
    for (const ZipEntry &entry : entries) {
        for (const char *word : {"rsid", "template", "/home", "/tmp", "printed-by"})
            QVERIFY2(!entry.bytes.contains(word), word);
    }
}

void TestOdt::givesEqualBytes()
{
    const Report report = test::correctReport(2025);
    QCOMPARE(*odtOutput().write(report, {}), *odtOutput().write(report, {}));
}

void TestOdt::makesACorrectFileOfBadInput_data()
{
    QTest::addColumn<Report>("report");
    for (const test::BadReport &bad : test::badReports())
        QTest::newRow(bad.name) << bad.report;
}

void TestOdt::makesACorrectFileOfBadInput()
{
    QFETCH(Report, report);
    for (const ZipEntry &entry : packageOf(report)) {
        if (entry.name == u"mimetype")
            continue;
        QXmlStreamReader reader(entry.bytes);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(entry.name + u": "_s + reader.errorString()));
    }
}

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
