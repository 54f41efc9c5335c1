// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/editionloader.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QtTest>

using namespace nianbao;

namespace {

// The smallest form: one text, one table of 2 x 3 with a total.
const QByteArray smallest = R"({
  "format": "nianbao-edition", "id": "2050", "first_year": 2050, "last_year": 2051, "basis": "示例〔2050〕1号",
  "title": "{organization}{year}年报告",
  "sections": [
    {"id": "overview", "heading": "一、总体情况", "kind": "text", "heading_variants": ["总体"],
     "parts": ["主动公开", "监督保障"], "suggested_length": 900},
    {"id": "requests", "heading": "二、申请", "kind": "table"}
  ],
  "tables": [{
    "id": "requests", "name": "表二",
    "columns": [{"id": "person", "name": "自然人", "kind": "count", "note": "填件数。"}, {"id": "total", "name": "总计", "kind": "count"}],
    "rows": [{"id": "received", "name": "新收", "note": "本年收到的。"}],
    "grid": {
      "columns": 3, "widths": [2, 1, 1], "head_rows": 1,
      "rows": [
        [{"text": "项目"}, {"text": "自然人"}, {"text": "总计"}],
        [{"text": "新收"}, {"fields_of": "received"}]
      ]
    },
    "sums": [{"code": "requests.row-total", "column": "total", "of_columns": ["person"]}],
    "balances": [{"code": "requests.balance", "left": ["received"], "right": ["received"]}]
  }]
})";

QByteArray mended(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = smallest;
    const qsizetype at = json.indexOf(from);
    if (at < 0)
        qFatal("no passage %s", from.constData());
    return json.replace(at, from.size(), to);
}

} // namespace

class TestEditionLoader : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSmallestForm();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesAFileCutAnywhere();
    void choosesTheEditionByYear_data();
    void choosesTheEditionByYear();
    void refusesOtherYears_data();
    void refusesOtherYears();
};

void TestEditionLoader::readsTheSmallestForm()
{
    const Result<Edition> edition = editionFromJson(smallest);
    QVERIFY2(edition, qPrintable(edition ? QString() : edition.error().text));
    QCOMPARE(edition->tables.size(), 1);
    QCOMPARE(edition->cellPlaces().size(), 2);
    QVERIFY(edition->isTotal(Place(QStringLiteral("requests/received/total"))));
    QCOMPARE(edition->tables.first().balances.size(), 2);
    QCOMPARE(edition->sections[0].parts,
             (QStringList{QStringLiteral("主动公开"), QStringLiteral("监督保障")}));
    QCOMPARE(edition->sections[0].suggestedLength, 900);
    QCOMPARE(edition->tables.first().columns[0].note, QStringLiteral("填件数。"));
    QCOMPARE(edition->tables.first().rows[0].note, QStringLiteral("本年收到的。"));
    // All four are optional.
    QVERIFY(edition->sections[1].parts.isEmpty());
    QCOMPARE(edition->sections[1].suggestedLength, 0);
    QVERIFY(edition->tables.first().columns[1].note.isEmpty());
}

void TestEditionLoader::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("empty", "", "byte 0");
    row("no JSON", mended("\"id\": \"2050\"", "id: 2050"), "byte");
    row("a list", "[]", "format");
    row("another format", mended("nianbao-edition", "nianbao"), "format");
    row("an unknown key", mended("\"basis\"", "\"origin\": 1, \"basis\""), "origin");
    row("a missing key", mended("\"basis\": \"示例〔2050〕1号\",", ""), "basis");
    row("an empty text", mended("\"示例〔2050〕1号\"", "\"\""), "basis");
    row("a year as text", mended("\"first_year\": 2050", "\"first_year\": \"2050\""), "first_year");
    row("the last year before the first", mended("2051", "2049"), "last_year");
    row("no section",
        QByteArray(smallest)
            .replace("\"sections\": [", "\"sections\": 7, \"sections\": [")
            .replace("\"sections\": [", "\"tables\": ["),
        "sections");
    row("a section is a text",
        mended("{\"id\": \"requests\", \"heading\"", "\"x\", {\"id\": \"requests\", \"heading\""),
        "sections[1]");
    row("an unknown kind of section", mended("\"kind\": \"table\"", "\"kind\": \"grid\""),
        "sections[1].kind");
    row("an empty variant", mended("[\"总体\"]", "[\"\"]"), "sections[0].heading_variants[0]");
    row("an empty part", mended("\"监督保障\"]", "\"\"]"), "sections[0].parts[1]");
    row("no part in the list", mended("[\"主动公开\", \"监督保障\"]", "[]"), "sections[0].parts");
    row("parts that are one text", mended("[\"主动公开\", \"监督保障\"]", "\"主动公开\""),
        "sections[0].parts");
    row("a suggested length of nothing", mended("\"suggested_length\": 900", "\"suggested_length\": 0"),
        "sections[0].suggested_length");
    row("a suggested length as text", mended("\"suggested_length\": 900", "\"suggested_length\": \"900\""),
        "sections[0].suggested_length");
    row("parts at a table", mended("\"kind\": \"table\"", "\"kind\": \"table\", \"parts\": [\"x\"]"),
        "sections[1].parts");
    row("a suggested length at a table",
        mended("\"kind\": \"table\"", "\"kind\": \"table\", \"suggested_length\": 5"),
        "sections[1].suggested_length");
    row("an empty note of a column", mended("\"填件数。\"", "\"\""), "tables[0].columns[0].note");
    row("a note that is no text", mended("\"本年收到的。\"", "7"), "tables[0].rows[0].note");
    row("two sections of one id", mended("\"id\": \"overview\"", "\"id\": \"requests\""), "sections[1].id");
    row("a section without its table", mended("\"kind\": \"text\"", "\"kind\": \"table\""), "sections[0]");
    row("a table without its section", mended("\"kind\": \"table\"", "\"kind\": \"text\""), "tables[0]");
    row("an id with a slash", mended("\"id\": \"received\"", "\"id\": \"a/b\""), "tables[0].rows[0].id");
    row("two columns of one id", mended("\"id\": \"total\"", "\"id\": \"person\""),
        "tables[0].columns[1].id");
    row("an unknown kind of number", mended("\"kind\": \"count\"", "\"kind\": \"money\""),
        "tables[0].columns[0].kind");
    row("a width too few", mended("[2, 1, 1]", "[2, 1]"), "tables[0].grid.widths");
    row("a width of nothing", mended("[2, 1, 1]", "[2, 0, 1]"), "tables[0].grid.widths[1]");
    row("no grid columns", mended("\"columns\": 3", "\"columns\": 0"), "tables[0].grid.columns");
    row("a thousand grid columns", mended("\"columns\": 3", "\"columns\": 1000"), "tables[0].grid.columns");
    row("more head rows than rows", mended("\"head_rows\": 1", "\"head_rows\": 3"),
        "tables[0].grid.head_rows");
    row("a hole", mended(", {\"text\": \"总计\"}]", "]"), "tables[0].grid.rows[0]");
    row("a grid row that is no list",
        mended("[{\"text\": \"新收\"}, {\"fields_of\": \"received\"}]", "\"x\""), "tables[0].grid.rows[1]");
    row("a cell too many", mended("{\"text\": \"总计\"}]", "{\"text\": \"总计\"}, {\"text\": \"x\"}]"),
        "tables[0].grid.rows[0][3]");
    row("a span over the right edge",
        mended("{\"text\": \"总计\"}]", "{\"text\": \"总计\", \"columns\": 2}]"),
        "tables[0].grid.rows[0][2]");
    row("a span over the lower edge", mended("{\"text\": \"新收\"}", "{\"text\": \"新收\", \"rows\": 2}"),
        "tables[0].grid.rows[1][0]");
    row("an overlap", mended("{\"text\": \"自然人\"}", "{\"text\": \"自然人\", \"rows\": 2}"),
        "tables[0].grid.rows[1]");
    row("an overlap from the left",
        mended("[{\"text\": \"新收\"}, {\"fields_of\": \"received\"}]",
               "[{\"text\": \"新收\", \"columns\": 3}, {\"fields_of\": \"received\"}]"),
        "tables[0].grid.rows[1][1]");
    row("a label and a field at once",
        mended("{\"text\": \"新收\"}", "{\"text\": \"新收\", \"cell\": \"received/person\"}"),
        "tables[0].grid.rows[1][0]");
    row("neither label nor field", mended("{\"text\": \"新收\"}", "{\"columns\": 1}"),
        "tables[0].grid.rows[1][0]");
    row("fields of an unknown row", mended("\"fields_of\": \"received\"", "\"fields_of\": \"other\""),
        "tables[0].grid.rows[1][1]");
    row("one field twice",
        mended("{\"fields_of\": \"received\"}",
               "{\"cell\": \"received/person\"}, {\"cell\": \"received/person\"}"),
        "tables[0].grid");
    row("a row without a field",
        mended("{\"id\": \"received\",", "{\"id\": \"x\", \"name\": \"y\"}, {\"id\": \"received\","),
        "tables[0].grid");
    row("a sum of an unknown column", mended("[\"person\"]", "[\"other\"]"), "tables[0].sums[0]");
    row("a sum of itself", mended("[\"person\"]", "[\"person\", \"total\"]"), "tables[0].sums");
    row("a sum across and down at once",
        mended("\"column\": \"total\"", "\"column\": \"total\", \"row\": \"received\""),
        "tables[0].sums[0].row");
    row("a balance over an unknown row", mended("\"right\": [\"received\"]", "\"right\": [\"other\"]"),
        "tables[0].balances[0]");
}

void TestEditionLoader::refusesBrokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<Edition> edition = editionFromJson(json);
    QVERIFY(!edition);
    QCOMPARE(edition.error().code, QStringLiteral("edition.broken"));
    QVERIFY2(edition.error().text.contains(QLatin1Char('(') + place), qPrintable(edition.error().text));
}

void TestEditionLoader::refusesAFileCutAnywhere()
{
    QVERIFY(editionFromJson(smallest));
    for (qsizetype size = 0; size < smallest.size(); ++size)
        QVERIFY(!editionFromJson(smallest.first(size)));
}

void TestEditionLoader::choosesTheEditionByYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("id");
    QTest::newRow("the first year of the first form") << 2019 << QStringLiteral("2019");
    QTest::newRow("its last year") << 2020 << QStringLiteral("2019");
    QTest::newRow("the first year of the second") << 2021 << QStringLiteral("2021");
    QTest::newRow("today") << 2025 << QStringLiteral("2021");
    QTest::newRow("as long as no other follows") << 2999 << QStringLiteral("2021");
}

void TestEditionLoader::choosesTheEditionByYear()
{
    QFETCH(int, year);
    const Result<Edition> edition = editionForYear(test::editions(), year);
    QVERIFY(edition);
    QTEST(edition->id, "id");
}

void TestEditionLoader::refusesOtherYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("code");
    for (const int year : {2018, 1999, 0, -1})
        QTest::addRow("%d", year) << year << QStringLiteral("edition.year-too-early");
    for (const int year : {3000, 20255, std::numeric_limits<int>::max()})
        QTest::addRow("%d", year) << year << QStringLiteral("edition.year-impossible");
}

void TestEditionLoader::refusesOtherYears()
{
    QFETCH(int, year);
    const Result<Edition> edition = editionForYear(test::editions(), year);
    QVERIFY(!edition);
    QTEST(edition.error().code, "code");
    QVERIFY(edition.error().text.contains(QString::number(year)));
}

QTEST_APPLESS_MAIN(TestEditionLoader)
#include "tst_editionloader.moc"
