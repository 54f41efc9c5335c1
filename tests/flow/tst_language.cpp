// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/finding.h"
#include "checks/checks.h"
#include "language.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void chineseIsForChineseAndUnsetLocales_data();
    void chineseIsForChineseAndUnsetLocales();
    void findingsSpeakTheFormsWords();
};

void TestLanguage::chineseIsForChineseAndUnsetLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("China") << u"zh_CN"_s << true;
    QTest::newRow("Singapore, in Chinese") << u"zh_SG"_s << true;
    QTest::newRow("none set") << u"C"_s << true;
    QTest::newRow("America") << u"en_US"_s << false;
    QTest::newRow("Germany") << u"de_DE"_s << false;
}

void TestLanguage::chineseIsForChineseAndUnsetLocales()
{
    QFETCH(QString, locale);
    QFETCH(bool, chinese);
    QCOMPARE(wantsChinese(QLocale(locale)), chinese);
}

void TestLanguage::findingsSpeakTheFormsWords()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"zh_CN"_s));
    Report report = test::correctReport(2020);
    for (const Place &place : report.edition().table(u"requests")->places())
        report.setCell(place, Cell::fromNumber(0));
    const auto one = [&report](const QString &key) {
        report.setCell(Place(key), Cell::fromNumber(1));
    };
    one(u"requests/received_this_year/natural_person"_s);
    one(u"requests/received_this_year/total"_s);
    one(u"requests/outcome_total/total"_s);
    const QList<Finding> findings = checkReport(report);
    QCOMPARE(findings.size(), 3);
    // The wrong total first, then the balance that fails because of it.
    QCOMPARE(findings.at(0).message, u"表三 总计行：总计写的是 1，各项之和是 0，差 1"_s);
    QCOMPARE(findings.at(1).message, u"表三 总计列：总计写的是 1，各项之和是 0，差 1"_s);
    QCOMPARE(findings.at(2).message,
             u"表三 自然人：本年新收 1 + 上年结转 0 = 1，而总计 0 + 结转下年度 0 = 0，差 1"_s);
    QCOMPARE(verdictLine(FindingCounts()), u"可以发布"_s);
    QCOMPARE(verdictLine({{u"a"_s, Severity::Error, {}, {}, {}}, {u"b"_s, Severity::Warning, {}, {}, {}}}),
             u"还不能发布：1 处错误，1 处提醒"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
