// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "project/projectfile.h"

#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace nianbao;

namespace {

const Place received(QStringLiteral("requests/received_this_year/natural_person"));
const Place change(QStringLiteral("proactive_disclosure/administrative_licensing/change_this_year"));
const Place amount(QStringLiteral("proactive_disclosure/centralized_procurement/procurement_amount"));
const Place overview(QStringLiteral("overview"));

Report loaded(const QByteArray &bytes)
{
    const Result<Report> report = projectFromBytes(bytes, test::editions());
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return *report;
}

// The file of a correct report with one passage replaced by another.
QByteArray mended(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = projectToBytes(test::correctReport(2020));
    const qsizetype at = bytes.indexOf(from);
    if (at < 0)
        qFatal("no passage %s", from.constData());
    return bytes.replace(at, from.size(), to);
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryReport_data();
    void keepsEveryReport();
    void givesTheSameBytesAgain_data() { keepsEveryReport_data(); }
    void givesTheSameBytesAgain();
    void writesOneValueALine();
    void writesInFormOrder();
    void keepsTextsExactly_data();
    void keepsTextsExactly();
    void keepsCellsExactly_data();
    void keepsCellsExactly();
    void takesAnAbsentCellAsMissing();
    void opensEveryReleasedVersion_data();
    void opensEveryReleasedVersion();
    void keepsWhatANewerMinorVersionAdded();
    void refusesANewerMajorVersion();
    void refusesAnUnknownEdition();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesAFileCutAnywhere();
    void refusesDeepNesting();
    void recognizesItsOwnFiles_data();
    void recognizesItsOwnFiles();
};

void TestProjectFile::keepsEveryReport_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("a new report") << Report(test::editionOf(2024), 2024);
    QTest::newRow("an empty draft") << Report::forEmptyDraft(test::editionOf(2019), 2019);
    QTest::newRow("a correct report of 2020") << test::correctReport(2020);
    QTest::newRow("a correct report of 2025") << test::correctReport(2025);
    QTest::newRow("every kind of cell and text") << test::everyKindReport();
}

void TestProjectFile::keepsEveryReport()
{
    QFETCH(Report, report);
    const Report again = loaded(projectToBytes(report));
    QVERIFY(again == report);
    for (const Place &place : report.edition().cellPlaces())
        QVERIFY2(again.cell(place) == report.cell(place), qPrintable(place.key()));
    for (const Place &place : report.edition().textPlaces())
        QVERIFY2(again.value(place) == report.value(place), qPrintable(place.key()));
}

void TestProjectFile::givesTheSameBytesAgain()
{
    QFETCH(Report, report);
    const QByteArray bytes = projectToBytes(report);
    QCOMPARE(projectToBytes(loaded(bytes)), bytes);
    QCOMPARE(projectToBytes(report), bytes);
}

void TestProjectFile::writesOneValueALine()
{
    const QByteArray before = projectToBytes(test::everyKindReport());
    Report report = test::everyKindReport();
    report.setCell(change, Cell::fromNumber(7));
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> now = projectToBytes(report).split('\n');
    QCOMPARE(now.size(), old.size());
    int different = 0;
    for (qsizetype i = 0; i < now.size(); ++i)
        different += now[i] != old[i] ? 1 : 0;
    QCOMPARE(different, 1);
    QVERIFY(now.contains("        \"change_this_year\": \"7\","));
    QVERIFY(before.endsWith("}\n"));
}

void TestProjectFile::writesInFormOrder()
{
    const QByteArray bytes = projectToBytes(test::correctReport(2020));
    qsizetype at = 0;
    for (const char *passage :
         {"\"format\": \"nianbao\"", "\"major\": 1", "\"minor\": 0", "\"edition\": \"2019\"",
          "\"year\": 2020", "\"texts\"", "\"title\"", "\"overview\"", "\"signature/date\"", "\"cells\"",
          "\"government_rules\"", "\"requests\"", "\"received_this_year\"", "\"natural_person\": \"12\"",
          "\"total\": null", "\"carried_out\"", "\"litigation_direct\""}) {
        const qsizetype found = bytes.indexOf(passage, at);
        QVERIFY2(found > 0, passage);
        at = found;
    }
}

void TestProjectFile::keepsTextsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one paragraph") << QStringLiteral("一段");
    QTest::newRow("an empty last paragraph") << QStringLiteral("一段\n");
    QTest::newRow("an empty first paragraph") << QStringLiteral("\n一段");
    QTest::newRow("nothing but line feeds") << QStringLiteral("\n\n\n");
    QTest::newRow("outer spaces") << QStringLiteral("　　一段 ");
    QTest::newRow("quotes, backslashes, slashes") << QStringLiteral("\"\\/\\n“”");
    QTest::newRow("control characters") << QString(QChar(0x01)) + QLatin1Char('\t') + QLatin1Char('\r');
    QTest::newRow("a zero character") << QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b");
    QTest::newRow("line separators") << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0x85);
    QTest::newRow("characters that turn the direction") << QString(QChar(0x202E)) + QChar(0x2066);
    QTest::newRow("byte-order marks from web pages") << QStringLiteral("\ufeff项目 \ufeff年\ufeff\n\ufeff");
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFDD0);
    QTest::newRow("rare names beyond the basic plane") << QString::fromUtf8("𬭎𠱃鿔");
    QTest::newRow("half of a character") << QString(QChar(0xD842));
    QTest::newRow("halves in the wrong order") << QString(QChar(0xDFB7)) + QChar(0xD842);
    QTest::newRow("a byte order mark inside") << QStringLiteral("a") + QChar(0xFEFF);
    QTest::newRow("very long") << QString(100'000, QChar(u'长'));
}

void TestProjectFile::keepsTextsExactly()
{
    QFETCH(QString, text);
    Report report = test::correctReport(2025);
    report.setText(overview, text);
    const QByteArray bytes = projectToBytes(report);
    QVERIFY(loaded(bytes).hasText(overview));
    QCOMPARE(loaded(bytes).text(overview), text);
    QCOMPARE(projectToBytes(loaded(bytes)), bytes);
}

void TestProjectFile::keepsCellsExactly_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("zero") << QStringLiteral("0") << QByteArray("\"procurement_amount\": \"0\"");
    QTest::newRow("blank") << QString() << QByteArray("\"procurement_amount\": null");
    QTest::newRow("a plain amount") << QStringLiteral("79.96")
                                    << QByteArray("\"procurement_amount\": \"79.96\"");
    QTest::newRow("zeros at the end")
        << QStringLiteral("79.9600") << QByteArray("\"procurement_amount\": \"79.9600\"");
    QTest::newRow("with a sign") << QStringLiteral("+5") << QByteArray("\"procurement_amount\": \"+5\"");
    QTest::newRow("with a unit") << QStringLiteral("251000元") << QByteArray("\"value\": \"25.1\"");
    QTest::newRow("with a remark") << QStringLiteral("5（含税）") << QByteArray("\"remark\": \"含税\"");
    QTest::newRow("a stroke") << QStringLiteral("/") << QByteArray("\"unread\": \"/\"");
    QTest::newRow("a byte-order mark")
        << QStringLiteral("\ufeff年") << QByteArray("\"unread\": \"\\ufeff年\"");
    QTest::newRow("words") << QStringLiteral("见附件“一”") << QByteArray("\"unread\": \"见附件“一”\"");
}

void TestProjectFile::keepsCellsExactly()
{
    QFETCH(QString, written);
    QFETCH(QByteArray, line);
    Report report = test::correctReport(2020);
    report.setCell(amount, Cell::fromWritten(written, NumberKind::Amount));
    const QByteArray bytes = projectToBytes(report);
    QVERIFY(bytes.contains(line));
    QVERIFY(loaded(bytes).cell(amount) == report.cell(amount));
}

void TestProjectFile::takesAnAbsentCellAsMissing()
{
    const Report report = loaded(mended("\"natural_person\": \"12\",", ""));
    QCOMPARE(report.cell(received).state, CellState::Missing);
    QVERIFY(!loaded(mended("\"title\"", "\"title_of_old\"")).hasText(Place::title()));
}

// Golden files: one for every version ever released, never changed.
void TestProjectFile::opensEveryReleasedVersion_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/fixtures/project"));
    for (const QString &name : folder.entryList({QStringLiteral("*.nianbao")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestProjectFile::opensEveryReleasedVersion()
{
    QFETCH(QString, name);
    const Report report = loaded(test::fixture(QStringLiteral("project/") + name));
    QCOMPARE(report.organization(), QStringLiteral("示例县审批服务局"));
    QCOMPARE(report.cell(received).remark, QStringLiteral("其中网上 5 件"));
    QCOMPARE(report.cell(received).value, Decimal(12));
    QCOMPARE(printedText(report, amount), QStringLiteral("25.1万元"));
    QCOMPARE(report.cell(change).written, QStringLiteral("+214"));
    QCOMPARE(report.scope(), Scope::Area);
    QVERIFY(report.hasText(Place::preamble()));
    QVERIFY(!report.hasText(Place(QStringLiteral("other_matters"))));
    QVERIFY(report == test::everyKindReport());
}

void TestProjectFile::keepsWhatANewerMinorVersionAdded()
{
    QByteArray bytes = mended("\"minor\": 0", "\"minor\": 7");
    bytes.replace("\"scope\": \"organ\",",
                  "\"scope\": \"organ\",\n  \"history\": [1, 2.5, {\"a\": null}, [], {}],");
    bytes.replace("\"texts\": {", "\"texts\": {\"glossary\": [\"甲\", \"\"],");
    bytes.replace("\"cells\": {", "\"cells\": {\"fees\": {\"x\": {\"y\": {\"value\": \"1\"}}},");
    bytes.replace("\"received_this_year\": {", "\"received_this_year\": {\"foreigner\": \"3\",");
    bytes.replace("\"natural_person\": \"12\"",
                  "\"natural_person\": {\"value\": \"12\", \"source\": {\"line\": 9}}");

    Report report = loaded(bytes);
    QCOMPARE(report.cell(received), Cell::fromNumber(12));
    QVERIFY(!report.unknownContent().isEmpty());
    report.setCell(received, Cell());
    report.setText(overview, QStringLiteral("改过"));

    const QByteArray saved = projectToBytes(report);
    const QJsonObject root = QJsonDocument::fromJson(saved).object();
    const QJsonObject before = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(root[QStringLiteral("minor")].toInt(), 7);
    QCOMPARE(root[QStringLiteral("history")], before[QStringLiteral("history")]);
    QCOMPARE(root[QStringLiteral("texts")][QStringLiteral("glossary")],
             before[QStringLiteral("texts")][QStringLiteral("glossary")]);
    const QJsonValue cells = root[QStringLiteral("cells")];
    QCOMPARE(cells[QStringLiteral("fees")], before[QStringLiteral("cells")][QStringLiteral("fees")]);
    const QJsonValue row = cells[QStringLiteral("requests")][QStringLiteral("received_this_year")];
    QCOMPARE(row[QStringLiteral("foreigner")].toString(), QStringLiteral("3"));
    QCOMPARE(row[QStringLiteral("natural_person")][QStringLiteral("source")][QStringLiteral("line")].toInt(),
             9);
    QVERIFY(loaded(saved) == report);
    QCOMPARE(projectToBytes(loaded(saved)), saved);
}

void TestProjectFile::refusesANewerMajorVersion()
{
    // Everything else may mean something else there, so nothing else is judged.
    for (const QByteArray &bytes : {mended("\"major\": 1", "\"major\": 2"),
                                    QByteArray("{\"format\": \"nianbao\", \"major\": 2, \"cells\": 7}")}) {
        const Result<Report> report = projectFromBytes(bytes, test::editions());
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("project.too-new"));
    }
}

void TestProjectFile::refusesAnUnknownEdition()
{
    const Result<Report> report =
        projectFromBytes(mended("\"edition\": \"2019\"", "\"edition\": \"2030\""), test::editions());
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("project.unknown-edition"));
    QVERIFY(report.error().text.contains(QStringLiteral("2030")));
}

void TestProjectFile::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const char *place) {
        QTest::newRow(name) << bytes << QString::fromUtf8(place);
    };
    row("empty", "", "line 1");
    row("a list", "[]", "format");
    row("another program's JSON", "{\"format\": \"other\"}", "format");
    row("a comma too many", mended("\"year\": 2020,", "\"year\": 2020,,"), "line 7");
    row("text behind the end", projectToBytes(test::correctReport(2020)) + "x", "line");
    row("broken UTF-8", mended("示例", "\xFF\xFE"), "line 10");
    row("major is a text", mended("\"major\": 1", "\"major\": \"1\""), "line 3, major");
    row("major is zero", mended("\"major\": 1", "\"major\": 0"), "line 3, major");
    row("major is a fraction", mended("\"major\": 1", "\"major\": 1.5"), "line 3, major");
    row("minor is missing", mended("\"minor\": 0,", ""), "minor");
    row("year is a text", mended("2020,", "\"2020\","), "line 7, year");
    row("year is enormous", mended("2020,", "1e300,"), "line 7, year");
    row("no edition", mended("\"edition\": \"2019\",", ""), "edition");
    row("an unknown scope", mended("\"organ\"", "\"world\""), "line 8, scope");
    row("texts is a list", mended("\"texts\": {", "\"texts\": [], \"x\": {"), "line 9, texts");
    row("no cells", mended("\"cells\": {", "\"cels\": {"), "cells");
    row("a text is a number", mended("\"title\":", "\"title\": 7, \"x\":"), "line 11, texts.title");
    row("a paragraph is a number", mended("\"title\":", "\"title\": [\"\", 7], \"x\":"),
        "line 11, texts.title");
    row("a table is a list", mended("\"requests\": {", "\"requests\": [], \"x\": {"), "cells.requests");
    row("a row is a text", mended("\"granted\": {", "\"granted\": \"\", \"x\": {"), "cells.requests.granted");
    row("a cell is true", mended("\"natural_person\": \"12\"", "\"natural_person\": true"),
        "cells.requests.received_this_year.natural_person");
    row("a cell is a JSON number", mended("\"natural_person\": \"12\"", "\"natural_person\": 12"),
        "cells.requests.received_this_year.natural_person");
    row("a cell is words", mended("\"natural_person\": \"12\"", "\"natural_person\": \"十二\""), "十二");
    row("a cell is an empty object", mended("\"natural_person\": \"12\"", "\"natural_person\": {}"),
        "natural_person");
    row("a value is out of range", mended("\"12\"", "{\"value\": \"12345678901\"}"), "natural_person.value");
    row("a remark is a number", mended("\"12\"", "{\"value\": \"12\", \"remark\": 1}"),
        "natural_person.remark");
    row("unread is null", mended("\"12\"", "{\"unread\": null}"), "natural_person.unread");
    row("a doubled cell, as after a bad merge",
        mended("\"natural_person\": \"12\"", "\"natural_person\": \"12\", \"natural_person\": \"13\""),
        "cells.requests.received_this_year.natural_person");
    row("a doubled key in other letters", mended("\"year\": 2020", "\"year\": 2020, \"y\\u0065ar\": 2021"),
        "line 7, year");
}

void TestProjectFile::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<Report> report = projectFromBytes(bytes, test::editions());
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("project.broken"));
    QVERIFY2(report.error().text.contains(place), qPrintable(report.error().text));
}

void TestProjectFile::refusesAFileCutAnywhere()
{
    const Report whole = test::everyKindReport();
    const QByteArray bytes = projectToBytes(whole);
    const QList<Edition> editions = test::editions();
    int refused = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Result<Report> report = projectFromBytes(bytes.first(size), editions);
        if (report)
            QVERIFY(*report == whole);
        else
            ++refused;
    }
    QCOMPARE(refused, bytes.size() - 1); // only the last line feed may be lost
    const Result<Report> half = projectFromBytes(bytes.first(bytes.size() / 2), editions);
    QVERIFY2(half.error().text.contains(QStringLiteral("too early")), qPrintable(half.error().text));
}

void TestProjectFile::refusesDeepNesting()
{
    for (const int depth : {100, 1'000, 100'000}) {
        const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
        const Result<Report> report =
            projectFromBytes(mended("\"scope\":", "\"x\": " + deep + ", \"scope\":"), test::editions());
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("project.broken"));
    }
}

void TestProjectFile::recognizesItsOwnFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("yes");
    const QByteArray bytes = projectToBytes(test::correctReport(2020));
    QTest::newRow("a whole file") << bytes << true;
    QTest::newRow("cut in half") << bytes.first(bytes.size() / 2) << true;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + bytes << true;
    QTest::newRow("keys sorted and closed up") << QByteArray("{\"a\":1,\"format\":\"nianbao\"}") << true;
    QTest::newRow("an edition") << QByteArray("{\"format\": \"nianbao-edition\"}") << false;
    QTest::newRow("other JSON") << QByteArray("{\"format\": \"x\"}") << false;
    QTest::newRow("a report that quotes it") << QByteArray("一、\"format\": \"nianbao\"") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestProjectFile::recognizesItsOwnFiles()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksLikeProject(bytes), "yes");
}

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
