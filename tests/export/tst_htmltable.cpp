// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmltable.h"

#include "export/exporter.h"
#include "tests/support/testsupport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

/// An element of a written table, with what stands in it.
struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;

    QString operator[](const char *attribute) const
    {
        return attributes.value(QString::fromLatin1(attribute)).toString();
    }
};

/// The table's elements in order; empty when it is not well-formed.
QList<Element> elementsOf(const QString &html)
{
    QXmlStreamReader xml(html);
    QList<Element> elements;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            elements << Element{xml.name().toString(), xml.attributes(), {}};
        else if (xml.isCharacters() && !xml.isWhitespace() && !elements.isEmpty())
            elements.last().text += xml.text();
    }
    return xml.hasError() ? QList<Element>() : elements;
}

Element cellWith(const QList<Element> &elements, const QString &text)
{
    for (const Element &element : elements) {
        if (element.text == text)
            return element;
    }
    return {};
}

qsizetype count(const QList<Element> &elements, const QString &name)
{
    return std::count_if(elements.begin(), elements.end(),
                         [&name](const Element &element) { return element.name == name; });
}

/// The composed table of a section.
Grid gridOf(const Report &report, QStringView table)
{
    for (const Block &block : compose(report)) {
        if (block.role == BlockRole::Table && block.place.key() == table)
            return block.grid;
    }
    return {};
}

QList<Element> written(int year, QStringView table)
{
    return elementsOf(htmlTable(gridOf(test::correctReport(year), table), u"表"_s, {}));
}

} // namespace

class TestHtmlTable : public QObject
{
    Q_OBJECT

private slots:
    void writesEachCellOnce_data();
    void writesEachCellOnce();
    void labelsAreHeadersAndFiguresAreNot();
    void tellsWhatALabelIsTheLabelOf_data();
    void tellsWhatALabelIsTheLabelOf();
    void groupsRowsThatBelongTogether();
    void groupsColumnsUnderTheTopmostHeads();
    void repeatsItsHead();
    void givesTheWidthsOfTheForm();
    void setsLongRowLabelsAtTheLeft();
    void fillsHoles();
    void escapesTextsAndName();
};

void TestHtmlTable::writesEachCellOnce_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestHtmlTable::writesEachCellOnce()
{
    QFETCH(int, year);
    const Report report = test::correctReport(year);
    for (const Table &table : report.edition().tables) {
        const Grid grid = gridOf(report, table.id);
        const QList<Element> elements = elementsOf(htmlTable(grid, {}, {}));
        QList<Element> cells;
        for (const Element &element : elements) {
            if (element.name == u"th" || element.name == u"td")
                cells << element;
        }
        QCOMPARE(count(elements, u"tr"_s), grid.rows);
        QCOMPARE(cells.size(), grid.cells.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QCOMPARE(cells[i].text, grid.cells[i].text);
            QCOMPARE(std::max(1, cells[i]["colspan"].toInt()), grid.cells[i].columnSpan);
            QCOMPARE(std::max(1, cells[i]["rowspan"].toInt()), grid.cells[i].rowSpan);
        }
    }
}

void TestHtmlTable::labelsAreHeadersAndFiguresAreNot()
{
    for (const QString &table : {u"proactive_disclosure"_s, u"requests"_s, u"review_and_litigation"_s}) {
        for (const Element &element : written(2025, table)) {
            if (element.name == u"th")
                QVERIFY(!element["scope"].isEmpty());
            else if (element.name == u"td")
                QVERIFY(element["scope"].isEmpty());
        }
    }
}

void TestHtmlTable::tellsWhatALabelIsTheLabelOf_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("scope");
    const QString requests = u"requests"_s;
    QTest::newRow("a column's head") << requests << u"自然人"_s << u"col"_s;
    QTest::newRow("a head over all columns of figures") << requests << u"申请人情况"_s << u"colgroup"_s;
    QTest::newRow("a head over some of them") << requests << u"法人或其他组织"_s << u"col"_s;
    QTest::newRow("a row") << requests << u"1.属于国家秘密"_s << u"row"_s;
    QTest::newRow("a row across the labels' columns")
        << requests << u"一、本年新收政府信息公开申请数量"_s << u"row"_s;
    QTest::newRow("a group of rows") << requests << u"三、本年度办理结果"_s << u"rowgroup"_s;
    QTest::newRow("a part of a group") << requests << u"（三）不予公开"_s << u"row"_s;
    const QString disclosure = u"proactive_disclosure"_s;
    QTest::newRow("a caption across the table") << disclosure << u"第二十条第（一）项"_s << u"rowgroup"_s;
    QTest::newRow("a head in the body") << disclosure << u"现行有效件数"_s << u"col"_s;
    QTest::newRow("a row below it") << disclosure << u"行政许可"_s << u"row"_s;
    const QString review = u"review_and_litigation"_s;
    QTest::newRow("one of two groups of columns") << review << u"行政复议"_s << u"colgroup"_s;
    QTest::newRow("the other one") << review << u"行政诉讼"_s << u"colgroup"_s;
    QTest::newRow("a part of a group of columns") << review << u"复议后起诉"_s << u"col"_s;
}

void TestHtmlTable::tellsWhatALabelIsTheLabelOf()
{
    QFETCH(QString, table);
    QFETCH(QString, label);
    QFETCH(QString, scope);
    const Element cell = cellWith(written(2025, table), label);
    QCOMPARE(cell.name, u"th"_s);
    QCOMPARE(cell["scope"], scope);
}

void TestHtmlTable::groupsRowsThatBelongTogether()
{
    // 表二: four items; 表三: 一 and 二, 三 with all its rows, 四; 表四: its one row.
    QCOMPARE(count(written(2025, u"proactive_disclosure"), u"tbody"_s), 4);
    QCOMPARE(count(written(2025, u"requests"), u"tbody"_s), 3);
    QCOMPARE(count(written(2025, u"review_and_litigation"), u"tbody"_s), 1);
}

void TestHtmlTable::groupsColumnsUnderTheTopmostHeads()
{
    QCOMPARE(count(written(2025, u"proactive_disclosure"), u"colgroup"_s), 1);
    QCOMPARE(count(written(2025, u"requests"), u"colgroup"_s), 2);
    QCOMPARE(count(written(2025, u"review_and_litigation"), u"colgroup"_s), 2);
}

void TestHtmlTable::repeatsItsHead()
{
    const QList<Element> elements = written(2025, u"requests");
    QCOMPARE(count(elements, u"thead"_s), 1);
    QStringList names;
    for (const Element &element : elements)
        names << element.name;
    const qsizetype head = names.indexOf(u"thead"_s);
    QCOMPARE(names.mid(head, names.indexOf(u"tbody"_s) - head).count(u"tr"_s), 3);
    QCOMPARE(count(written(2025, u"proactive_disclosure"), u"thead"_s), 0);
}

void TestHtmlTable::givesTheWidthsOfTheForm()
{
    const QList<Element> elements = written(2025, u"requests");
    QCOMPARE(count(elements, u"col"_s), 10);
    double sum = 0;
    for (const Element &element : elements) {
        if (element.name == u"col")
            sum += element["style"].mid(6).chopped(1).toDouble();
    }
    QVERIFY(std::abs(sum - 100) < 0.6);
    QCOMPARE(elements[2]["style"], u"width:6.0%"_s);
    QCOMPARE(elements[2]["width"], u"30"_s); // for readers that do not know styles of columns
    QCOMPARE(cellWith(elements, u"自然人"_s)["width"], u"8.3%"_s);
    QCOMPARE(cellWith(elements, u"申请人情况"_s)["width"], QString());
}

void TestHtmlTable::setsLongRowLabelsAtTheLeft()
{
    HtmlTableLook look;
    look.longLabel = u" class=\"long\""_s;
    const QList<Element> elements =
        elementsOf(htmlTable(gridOf(test::correctReport(2025), u"requests"), {}, look));
    QCOMPARE(cellWith(elements, u"1.属于国家秘密"_s)["class"], u"long"_s);
    QCOMPARE(cellWith(elements, u"（三）不予公开"_s)["class"], QString());
    QCOMPARE(cellWith(elements, u"自然人"_s)["class"], QString());
}

void TestHtmlTable::fillsHoles()
{
    Grid grid;
    grid.rows = 2;
    grid.columns = 2;
    grid.cells = {{0, 0, 9, 1, u"甲"_s, true}, {1, 1, 1, 9, u"1"_s, false}};
    const QList<Element> elements = elementsOf(htmlTable(grid, {}, {}));
    QCOMPARE(count(elements, u"td"_s), 2);
    QCOMPARE(cellWith(elements, u"甲"_s)["rowspan"], u"2"_s);
    QCOMPARE(cellWith(elements, u"1"_s)["colspan"], QString());
}

void TestHtmlTable::escapesTextsAndName()
{
    Grid grid;
    grid.rows = 1;
    grid.columns = 2;
    const QString text = u"<td onclick='x'>&amp;\"甲\""_s;
    grid.cells = {{0, 0, 1, 1, text, true}, {0, 1, 1, 1, text, false}};
    const QString html = htmlTable(grid, text, {});
    QVERIFY(!html.contains(u"<td on"_s));
    const QList<Element> elements = elementsOf(html);
    QCOMPARE(elements.first()["aria-label"], text);
    QCOMPARE(cellWith(elements, text).name, u"th"_s);
}

QTEST_GUILESS_MAIN(TestHtmlTable)
#include "tst_htmltable.moc"
