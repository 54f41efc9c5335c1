// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// The list of everything that is read and written, and what goes with it.
class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void haveNamesOfTheirOwn();
    void takeTheMomentFromTheEnvironment_data();
    void takeTheMomentFromTheEnvironment();
    void knowEverySettingOfThePublishedSchema();
    void sayWhatTheyLeaveOut();
};

void TestFormats::haveNamesOfTheirOwn()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const WritableFormat &format : writableFormats()) {
        QVERIFY(!format.suffix.isEmpty());
        ids.insert(format.id);
        names.insert(format.name);
    }
    QCOMPARE(ids.size(), writableFormats().size());
    QCOMPARE(names.size(), writableFormats().size());
}

void TestFormats::takeTheMomentFromTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("moment");
    QTest::newRow("a moment") << QByteArray("1767225600") << u"2026-01-01T00:00:00Z"_s;
    QTest::newRow("the first one") << QByteArray("0") << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("no number") << QByteArray("now") << QString();
    QTest::newRow("a year of five digits") << QByteArray("999999999999") << QString();
    QTest::newRow("beyond all calendars") << QByteArray("99999999999999999") << QString();
    QTest::newRow("before the year 0") << QByteArray("-99999999999") << QString();
}

void TestFormats::takeTheMomentFromTheEnvironment()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, moment);
    if (!value.isEmpty())
        qputenv("SOURCE_DATE_EPOCH", value);
    const std::optional<QDateTime> fixed = fixedMoment();
    QCOMPARE(fixed ? fixed->toString(Qt::ISODate) : QString(), moment);
}

void TestFormats::knowEverySettingOfThePublishedSchema()
{
    const QJsonObject settings =
        QJsonDocument::fromJson(test::fixture(u"style/every-setting.json"_s)).object();
    QVERIFY(unknownPageStyleKeys(settings).isEmpty());
    const Result<PageStyle> style = pageStyleFromJson(settings);
    QVERIFY(style);
    QCOMPARE(pageStyleToJson(*style), settings);
}

void TestFormats::sayWhatTheyLeaveOut()
{
    const WritableFormats formats = writableFormats();
    const auto warnings = [&formats](const Report &report, const QString &id) {
        return outputById(id, formats)->forewarnings(report, {}).join(u'\n');
    };
    Report report = test::correctReport(2025);
    QCOMPARE(warnings(report, u"docx"_s), QString());
    report.removeText(Place(u"other_matters"_s));
    for (const Column &column : report.edition().table(u"requests")->columns)
        report.setCell(Place::cell(u"requests", u"granted", column.id), Cell::missing());
    const QString told = warnings(report, u"docx"_s);
    QVERIFY(told.contains(u"六、其他需要报告的事项"));
    QVERIFY(told.contains(u"表三"));
    QVERIFY(told.contains(u'1'));
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
