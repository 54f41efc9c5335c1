// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/cellswriter.h"

#include "export/exporter.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

/// The records of a CSV (RFC 4180), written without looking at the writer. Empty when it is none.
QList<QStringList> csvRecords(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> records{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = text.startsWith(QChar::ByteOrderMark) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            records.last().last() += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != u',' && c != u'\r' && c != u'\n'))
            records.last().last() += c;
        else if (c == u',')
            records.last() << QString();
        else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        else if (c == u'\n' && text[i - 1] == u'\r')
            records << QStringList{QString()};
        else
            return {};
    }
    const bool ends = records.takeLast() == QStringList{QString()};
    return ends && !isQuoted ? records : QList<QStringList>();
}

QStringList recordOf(const QByteArray &csv, const QString &place)
{
    for (const QStringList &record : csvRecords(csv)) {
        if (record.contains(place))
            return record;
    }
    return {};
}

void write(Report &report, const char *key, const QString &written)
{
    const Place place(QString::fromLatin1(key));
    report.setCell(place, Cell::fromWritten(written, report.edition().kindOf(place)));
}

} // namespace

class TestCellsWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryCellInFormOrder_data();
    void writesEveryCellInFormOrder();
    void namesTheColumns();
    void tellsStatesApart();
    void keepsWhatATotalStated();
    void guardsAgainstFormulas_data();
    void guardsAgainstFormulas();
    void quotesWhatNeedsIt();
    void writesForSpreadsheets();
    void jsonHasWhatCsvHas();
    void jsonKeepsEveryDigit();
    void jsonIsOneLine();
    void jsonTakesAnyText();
};

void TestCellsWriter::writesEveryCellInFormOrder_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestCellsWriter::writesEveryCellInFormOrder()
{
    QFETCH(int, year);
    const Report report = test::correctReport(year);
    const QList<QStringList> records = csvRecords(reportToCsv(report));
    const QList<Place> places = report.edition().cellPlaces();
    QCOMPARE(records.size(), places.size() + 1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QStringList &record = records[i + 1];
        QCOMPARE(record.size(), records[0].size());
        QCOMPARE(record.mid(0, 3),
                 (QStringList{u"示例县审批服务局"_s, QString::number(year), report.edition().id}));
        QCOMPARE(record.mid(3, 3).join(u'/'), places[i].key());
        QCOMPARE(record[6],
                 report.cell(places[i]).isNumber() ? report.cell(places[i]).value.toString() : QString());
    }
}

void TestCellsWriter::namesTheColumns()
{
    const QByteArray csv = reportToCsv(test::correctReport(2025));
    QCOMPARE(csvRecords(csv)[0].join(u' '),
             u"organization year edition table row column value state written computed "
             "place table_name row_name column_name scope"_s);
    QCOMPARE(recordOf(csv, u"requests/granted/natural_person"_s).mid(11),
             (QStringList{u"表三"_s, u"予以公开"_s, u"自然人"_s, u"organ"_s}));
}

void TestCellsWriter::tellsStatesApart()
{
    Report report = test::everyKindReport();
    const QByteArray csv = reportToCsv(report);
    const auto stateOf = [&csv](const QString &place) {
        return recordOf(csv, place).mid(6, 3);
    };
    QCOMPARE(stateOf(u"requests/received_this_year/natural_person"_s),
             (QStringList{u"12"_s, u"number"_s, u"１２（其中网上 5 件）"_s}));
    QCOMPARE(stateOf(u"proactive_disclosure/centralized_procurement/procurement_amount"_s),
             (QStringList{u"25.1"_s, u"number"_s, u"251000元"_s}));
    QCOMPARE(stateOf(u"requests/granted/natural_person"_s), (QStringList{QString(), u"unread"_s, u"/"_s}));
    QCOMPARE(stateOf(u"requests/granted/other_organization"_s),
             (QStringList{QString(), u"blank"_s, QString()}));
    QCOMPARE(stateOf(u"requests/carried_out/total"_s), (QStringList{QString(), u"missing"_s, QString()}));
    QCOMPARE(recordOf(csv, u"requests/carried_out/total"_s).last(), u"area"_s);
}

void TestCellsWriter::keepsWhatATotalStated()
{
    Report report = test::correctReport(2025);
    write(report, "requests/granted/total", u"11"_s);
    const QByteArray csv = reportToCsv(report);
    QCOMPARE(recordOf(csv, u"requests/granted/total"_s).mid(6, 4),
             (QStringList{u"11"_s, u"number"_s, u"11"_s, u"10"_s}));
    QCOMPARE(recordOf(csv, u"requests/carried_in/total"_s).mid(6, 4),
             (QStringList{QString(), u"blank"_s, QString(), u"3"_s}));
    QCOMPARE(recordOf(csv, u"requests/granted/natural_person"_s)[9], QString());
}

void TestCellsWriter::guardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("field");
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a call") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a full-width formula") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("a mark for nothing") << u"-"_s << u"'-"_s;
    QTest::newRow("a change with its unit") << u"+3项"_s << u"'+3项"_s;
    QTest::newRow("a negative number") << u"-3"_s << u"-3"_s;
    QTest::newRow("a signed number") << u"+214"_s << u"+214"_s;
}

void TestCellsWriter::guardsAgainstFormulas()
{
    QFETCH(QString, written);
    QFETCH(QString, field);
    Report report = test::correctReport(2020);
    write(report, "proactive_disclosure/administrative_licensing/change_this_year", written);
    const QString place = u"proactive_disclosure/administrative_licensing/change_this_year"_s;
    QCOMPARE(recordOf(reportToCsv(report), place)[8], field);
}

void TestCellsWriter::quotesWhatNeedsIt()
{
    Report report = test::correctReport(2025);
    report.setText(Place::organization(), u"示例县\n“审批”,\"服务\"局"_s);
    const QList<QStringList> records = csvRecords(reportToCsv(report));
    QCOMPARE(records.size(), report.edition().cellPlaces().size() + 1);
    QCOMPARE(records[1][0], u"示例县 “审批”,\"服务\"局"_s);
}

void TestCellsWriter::writesForSpreadsheets()
{
    const QByteArray csv = reportToCsv(test::correctReport(2025));
    QVERIFY(csv.startsWith("\xEF\xBB\xBForganization,"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count('\n'), csv.count('\r'));
}

void TestCellsWriter::jsonHasWhatCsvHas()
{
    const Report report = test::everyKindReport();
    const QJsonObject object = QJsonDocument::fromJson(reportToJson(report)).object();
    const QList<QStringList> records = csvRecords(reportToCsv(report));
    QCOMPARE(object[u"organization"_s].toString(), report.organization());
    QCOMPARE(object[u"year"_s].toInt(), 2020);
    QCOMPARE(object[u"edition"_s].toString(), u"2019"_s);
    QCOMPARE(object[u"scope"_s].toString(), u"area"_s);
    const QJsonArray cells = object[u"cells"_s].toArray();
    QCOMPARE(cells.size(), records.size() - 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QJsonObject cell = cells[i].toObject();
        for (qsizetype column = 3; column < records[0].size() - 1; ++column) {
            const QJsonValue value = cell[records[0][column]];
            const bool isFigure = records[0][column] == u"value" || records[0][column] == u"computed";
            QCOMPARE(value.isNull(), isFigure && records[i + 1][column].isEmpty());
            if (isFigure && !value.isNull())
                QCOMPARE(value.toDouble(), records[i + 1][column].toDouble());
            else
                QCOMPARE(value.toString(), records[i + 1][column]);
        }
    }
}

void TestCellsWriter::jsonKeepsEveryDigit()
{
    Report report = test::correctReport(2025);
    write(report, "proactive_disclosure/administrative_fees/amount_this_year", u"9999999999.999999"_s);
    QVERIFY(reportToJson(report).contains("\"value\":9999999999.999999,"));
}

void TestCellsWriter::jsonIsOneLine()
{
    const QByteArray json = reportToJson(test::correctReport(2020));
    QVERIFY(json.startsWith("{\"organization\":"));
    QCOMPARE(json.count('\n'), 1);
    QVERIFY(json.endsWith("}\n"));
}

void TestCellsWriter::jsonTakesAnyText()
{
    Report report = test::correctReport(2025);
    const QString text = u"甲\"\\\n\t\u0001\u0000</script>\u2028𠱃"_s;
    report.setText(Place::organization(), text + QChar(0xD800) + u"乙"_s + QChar(0xDC00));
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(reportToJson(report), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object[u"organization"_s].toString(), text + u"\uFFFD乙\uFFFD"_s);
}

QTEST_GUILESS_MAIN(TestCellsWriter)
#include "tst_cellswriter.moc"
