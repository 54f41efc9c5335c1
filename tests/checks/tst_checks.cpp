// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/checks.h"
#include "checks/rules.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectReportHasNoFinding_data();
    void aCorrectReportHasNoFinding();
    void statedTotalsThatFitAreNoFinding();
    void aBrokenBalanceNamesItsFourTerms();
    void aBalanceIsLookedAtInEveryColumn();
    void aWrongTotalNamesItsParts_data();
    void aWrongTotalNamesItsParts();
    void usingTheComputedTotalMendsIt();
    void figuresThatCannotBeKnownMakeNoSumFinding();
    void aFigureMustBeACount_data();
    void aFigureMustBeACount();
    void blanksOfATableAreOneFinding();
    void aNewReportIsNotReadyAndSaysWhy();
    void aSideWithoutAnyFigureIsNotBalancedYet();
    void aMarkInATotalIsWithdrawnNotFilled();
    void aMissingTotalThatCanBeComputedIsNoFinding();
    void missingPartsAreNamed();
    void datesBeforeTheYearsEndAreErrors_data();
    void datesBeforeTheYearsEndAreErrors();
    void theSignatureIsTheTitlesOffice_data();
    void theSignatureIsTheTitlesOffice();
    void theTitleNamesTheReportsYear();
    void carriedInIsLastYearsCarriedOut();
    void inForceFollowsFromLastYear();
    void itemsFollowFromLastYear();
    void checksOfAFullReport();
};

namespace {

void set(Report &report, const char *key, const QString &written)
{
    const Place place(QString::fromLatin1(key));
    report.setCell(place, Cell::fromWritten(written, report.edition().kindOf(place)));
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << finding.code;
    return list;
}

QStringList keys(const QList<Place> &places)
{
    QStringList list;
    for (const Place &place : places)
        list << place.key();
    return list;
}

} // namespace

void TestChecks::aCorrectReportHasNoFinding_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2019 form") << 2020;
    QTest::newRow("2021 form") << 2025;
}

void TestChecks::aCorrectReportHasNoFinding()
{
    QFETCH(int, year);
    QCOMPARE(codes(checkReport(test::correctReport(year))), QStringList());
}

// 2025, a city's published figures: 自然人 13 612 + 535 = 13 364 + 783.
void TestChecks::statedTotalsThatFitAreNoFinding()
{
    Report report = test::correctReport(2025);
    set(report, "requests/received_this_year/natural_person", u"13612"_s);
    set(report, "requests/carried_in/natural_person", u"535"_s);
    set(report, "requests/granted/natural_person", u"13358"_s);
    set(report, "requests/outcome_total/natural_person", u"13364"_s);
    set(report, "requests/carried_out/natural_person", u"783"_s);
    QCOMPARE(codes(checkReport(report)), QStringList());
}

void TestChecks::aBrokenBalanceNamesItsFourTerms()
{
    Report report = test::correctReport(2020);
    set(report, "requests/received_this_year/research_institution", u"1"_s);
    set(report, "requests/outcome_total/research_institution", u"0"_s);
    const QList<Finding> findings = rules::requestsBalance(report);
    QCOMPARE(codes(findings), (QStringList{u"requests.balance"_s, u"requests.balance"_s}));
    const Finding &finding = findings.first();
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(keys(finding.places), (QStringList{u"requests/received_this_year/research_institution"_s,
                                                u"requests/carried_in/research_institution"_s,
                                                u"requests/outcome_total/research_institution"_s,
                                                u"requests/carried_out/research_institution"_s}));
    QCOMPARE(finding.message,
             u"表三 科研机构: 本年新收 1 + 上年结转 0 = 1, but 总计 0 + 结转下年度 0 = 0; difference 1"_s);
}

void TestChecks::aBalanceIsLookedAtInEveryColumn()
{
    for (const int year : {2020, 2025}) {
        const Edition edition = test::editionOf(year);
        for (const Column &column : edition.table(u"requests")->columns) {
            Report report = test::correctReport(year);
            const Place place = Place::cell(u"requests", u"carried_out", column.id);
            report.setCell(place, Cell::fromNumber(77));
            QStringList broken;
            for (const Finding &finding : rules::requestsBalance(report))
                broken << finding.places.first().column().toString();
            QVERIFY2(broken.contains(column.id), qPrintable(column.id));
        }
    }
}

void TestChecks::aWrongTotalNamesItsParts_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("a row of 表三")
        << u"requests/received_this_year/total"_s << u"requests.row-total"_s
        << u"表三 本年新收: the total says 99, its parts add up to 14 (自然人 12 + 商业企业 2); "
           "difference 85"_s;
    QTest::newRow("a column of 表三")
        << u"requests/outcome_total/natural_person"_s << u"requests.outcome-sum"_s
        << u"表三 自然人: the total says 99, its parts add up to 14 (予以公开 8 + "
           "属于三类内部事务信息 2 + 本机关不掌握相关政府信息 4); difference 85"_s;
    QTest::newRow("a block of 表四")
        << u"review_and_litigation/reconsideration/total"_s << u"review-and-litigation.sum"_s
        << u"表四 行政复议: the total says 99, its parts add up to 1 (结果维持 1); difference 98"_s;
}

void TestChecks::aWrongTotalNamesItsParts()
{
    QFETCH(QString, total);
    QFETCH(QString, code);
    QFETCH(QString, message);
    for (const int year : {2020, 2025}) {
        Report report = test::correctReport(year);
        report.setCell(Place(total), Cell::fromNumber(99));
        const QList<Finding> findings = rules::statedTotals(report);
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const Finding &finding) { return finding.code == code; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->message, message);
        QCOMPARE(found->places.first().key(), total);
    }
}

void TestChecks::usingTheComputedTotalMendsIt()
{
    Report report = test::correctReport(2025);
    set(report, "review_and_litigation/reconsideration/total", u"5"_s);
    const QList<Finding> findings = checkReport(report);
    QCOMPARE(codes(findings), QStringList{u"review-and-litigation.sum"_s});
    QCOMPARE(findings.first().repairs.size(), 1);
    const Repair &repair = findings.first().repairs.first();
    QCOMPARE(repair.id, u"use-computed"_s);
    for (const RepairStep &step : repair.steps)
        report.setCell(step.place, Cell::fromWritten(step.text, report.edition().kindOf(step.place)));
    QCOMPARE(codes(checkReport(report)), QStringList());
}

void TestChecks::figuresThatCannotBeKnownMakeNoSumFinding()
{
    Report unread = test::correctReport(2025);
    set(unread, "requests/granted/natural_person", u"见附件"_s);
    set(unread, "requests/outcome_total/natural_person", u"14"_s);
    QCOMPARE(codes(checkReport(unread)), QStringList{u"cell.not-a-count"_s});

    Report missing = test::correctReport(2025);
    for (const Column &column : missing.edition().table(u"requests")->columns)
        missing.setCell(Place::cell(u"requests", u"granted", column.id), Cell::missing());
    QCOMPARE(codes(checkReport(missing)), QStringList{u"structure.missing"_s});
}

void TestChecks::aFigureMustBeACount_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("faulty");
    const QString count = u"proactive_disclosure/government_rules/made_this_year"_s;
    const QString change = u"proactive_disclosure/administrative_fees/change_this_year"_s;
    const QString amount = u"proactive_disclosure/centralized_procurement/procurement_amount"_s;
    QTest::newRow("zero is a count") << count << u"0"_s << false;
    QTest::newRow("a negative count") << count << u"-3"_s << true;
    QTest::newRow("half a thing") << count << u"3.5"_s << true;
    QTest::newRow("words") << count << u"见附件"_s << true;
    QTest::newRow("a number too long to be one") << count << u"999999999999999999999"_s << true;
    QTest::newRow("fewer than last year") << change << u"-3"_s << false;
    QTest::newRow("half a thing fewer") << change << u"-0.5"_s << true;
    QTest::newRow("an amount with decimals") << amount << u"79.96万元"_s << false;
    QTest::newRow("a negative amount") << amount << u"-1"_s << true;
}

void TestChecks::aFigureMustBeACount()
{
    QFETCH(QString, place);
    QFETCH(QString, written);
    QFETCH(bool, faulty);
    Report report = test::correctReport(2020);
    report.setCell(Place(place), Cell::fromWritten(written, report.edition().kindOf(Place(place))));
    const QList<Finding> findings = rules::cellNotACount(report);
    QCOMPARE(findings.size(), faulty ? 1 : 0);
    if (faulty) {
        QCOMPARE(keys(findings.first().places), QStringList{place});
        QVERIFY(findings.first().message.contains(written));
    }
}

void TestChecks::blanksOfATableAreOneFinding()
{
    Report report = test::correctReport(2025);
    set(report, "requests/granted/research_institution", QString());
    set(report, "requests/granted/other_organization", u"/"_s);
    set(report, "requests/partly_granted/other_organization", u"—"_s);
    set(report, "review_and_litigation/reconsideration/pending", QString());
    const QList<Finding> findings = checkReport(report);
    QCOMPARE(codes(findings), (QStringList{u"cell.blank"_s, u"cell.blank"_s}));
    QCOMPARE(findings.first().severity, Severity::Warning);
    QCOMPARE(findings.first().places.size(), 3);
    QVERIFY(findings.first().message.startsWith(u"表三"));
    QCOMPARE(findings.first().repairs.first().steps.size(), 3);
}

void TestChecks::aNewReportIsNotReadyAndSaysWhy()
{
    const QList<Finding> findings = checkReport(Report(test::editionOf(2025), 2025));
    QVERIFY(countFindings(findings).errors > 0);
    QCOMPARE(codes(findings).count(u"cell.blank"_s), 3);
    QCOMPARE(codes(findings).count(u"structure.empty"_s), 3);
    QVERIFY(!codes(findings).contains(u"requests.balance"_s));
}

void TestChecks::aSideWithoutAnyFigureIsNotBalancedYet()
{
    Report report(test::editionOf(2025), 2025);
    set(report, "requests/received_this_year/natural_person", u"3"_s);
    QVERIFY(rules::requestsBalance(report).isEmpty());
    set(report, "requests/granted/natural_person", u"2"_s);
    QCOMPARE(codes(rules::requestsBalance(report)), QStringList(2, u"requests.balance"_s));
}

void TestChecks::aMarkInATotalIsWithdrawnNotFilled()
{
    Report report = test::correctReport(2025);
    set(report, "requests/granted/total", u"/"_s);
    set(report, "requests/partly_granted/other_organization", u"/"_s);
    const QList<Finding> findings = rules::cellBlank(report);
    QCOMPARE(findings.size(), 1);
    const QList<RepairStep> steps = findings.first().repairs.first().steps;
    QCOMPARE(steps, (QList<RepairStep>{{Place(u"requests/granted/total"_s), QString()},
                                       {Place(u"requests/partly_granted/other_organization"_s), u"0"_s}}));
}

void TestChecks::aMissingTotalThatCanBeComputedIsNoFinding()
{
    Report report = test::correctReport(2020);
    for (const Place &place : report.edition().cellPlaces()) {
        if (report.edition().isTotal(place))
            report.setCell(place, Cell::missing());
    }
    QCOMPARE(codes(checkReport(report)), QStringList());
}

void TestChecks::missingPartsAreNamed()
{
    Report report = test::correctReport(2020);
    for (const Place &place : report.edition().table(u"review_and_litigation")->places())
        report.setCell(place, Cell::missing());
    for (const Column &column : report.edition().table(u"requests")->columns)
        report.setCell(Place::cell(u"requests", u"carried_out", column.id), Cell::missing());
    report.removeText(Place(u"other_matters"_s));
    const QList<Finding> findings = checkReport(report);
    QCOMPARE(codes(findings), QStringList(3, u"structure.missing"_s));
    QVERIFY(findings[0].message.contains(u"结转下年度"_s));
    QVERIFY(findings[1].message.contains(u"四、政府信息公开行政复议、行政诉讼情况"_s));
    QCOMPARE(findings[1].places.size(), 15);
    QVERIFY(findings[2].message.contains(u"六、其他需要报告的事项"_s));
}

void TestChecks::datesBeforeTheYearsEndAreErrors_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("severity");
    QTest::newRow("January of the report year") << u"2020年1月27日"_s << u"error"_s;
    QTest::newRow("the day before the year's end") << u"2020年12月30日"_s << u"error"_s;
    QTest::newRow("the year's last day") << u"2020年12月31日"_s << QString();
    QTest::newRow("January of the next year") << u"2021年1月27日"_s << QString();
    QTest::newRow("Chinese digits") << u"二〇二〇年一月二十七日"_s << u"error"_s;
    QTest::newRow("Chinese digits, next year") << u"二〇二一年一月三十一日"_s << QString();
    QTest::newRow("full-width digits") << u"２０２１年１月２７日"_s << QString();
    QTest::newRow("no such day") << u"2021年2月30日"_s << u"warning"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestChecks::datesBeforeTheYearsEndAreErrors()
{
    QFETCH(QString, date);
    QFETCH(QString, severity);
    Report report = test::correctReport(2020);
    report.setText(Place::signatureDate(), date);
    const QList<Finding> findings = checkReport(report);
    QCOMPARE(findings.size(), severity.isEmpty() ? 0 : 1);
    if (!findings.isEmpty()) {
        QCOMPARE(findings.first().code, u"signature.date"_s);
        QCOMPARE(severityId(findings.first().severity), severity);
    }
}

void TestChecks::theSignatureIsTheTitlesOffice_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("faulty");
    const QString title = u"示例县审批服务局2020年政府信息公开工作年度报告"_s;
    QTest::newRow("the same") << title << u"示例县审批服务局"_s << false;
    QTest::newRow("spaces between") << title << u" 示例县 审批服务局"_s << false;
    QTest::newRow("region left out") << title << u"审批服务局"_s << false;
    QTest::newRow("another office") << title << u"样例市数据局"_s << true;
    QTest::newRow("government in short")
        << u"示例市政府办公室2020年政府信息公开工作年度报告"_s << u"示例市人民政府办公室"_s << false;
    QTest::newRow("year within the office")
        << u"示例县2020年审批服务局信息公开工作报告"_s << u"示例县审批服务局"_s << false;
    QTest::newRow("a title without office")
        << u"2020年政府信息公开工作年度报告"_s << u"示例县审批服务局"_s << false;
    QTest::newRow("no signature") << title << QString() << false;
}

void TestChecks::theSignatureIsTheTitlesOffice()
{
    QFETCH(QString, title);
    QFETCH(QString, signature);
    QFETCH(bool, faulty);
    Report report = test::correctReport(2020);
    report.setText(Place::title(), title);
    report.setText(Place::signatureOrganization(), signature);
    QCOMPARE(codes(checkReport(report)), faulty ? QStringList{u"signature.organization"_s} : QStringList());
}

void TestChecks::theTitleNamesTheReportsYear()
{
    Report report = test::correctReport(2020);
    report.setText(Place::title(), u"示例县审批服务局2019年政府信息公开工作年度报告"_s);
    QCOMPARE(codes(checkReport(report)), QStringList{u"title.year"_s});
}

void TestChecks::carriedInIsLastYearsCarriedOut()
{
    const Report lastYear = test::correctReport(2020);
    Report report = test::correctReport(2021);
    set(report, "requests/carried_in/natural_person", u"1"_s);
    QVERIFY(rules::lastYearCarriedIn(report, lastYear).isEmpty());
    set(report, "requests/carried_in/natural_person", u"3"_s);
    const QList<Finding> findings = checkAgainstLastYear(report, lastYear);
    QCOMPARE(codes(findings), QStringList(2, u"last-year.carried-in"_s));
    QCOMPARE(findings.first().severity, Severity::Warning);
    QCOMPARE(
        findings.first().message,
        u"表三 自然人: carried in from last year 3, but last year's report carries 1 out; difference 2"_s);
}

void TestChecks::inForceFollowsFromLastYear()
{
    Report lastYear = test::correctReport(2024);
    Report report = test::correctReport(2025);
    set(lastYear, "proactive_disclosure/normative_documents/in_force", u"21"_s);
    QVERIFY(rules::lastYearInForce(report, lastYear).isEmpty());
    set(lastYear, "proactive_disclosure/normative_documents/in_force", u"20"_s);
    QCOMPARE(codes(rules::lastYearInForce(report, lastYear)), QStringList{u"last-year.in-force"_s});
    QVERIFY(rules::lastYearInForce(test::correctReport(2021), test::correctReport(2020)).isEmpty());
}

void TestChecks::itemsFollowFromLastYear()
{
    const Report lastYear = test::correctReport(2019);
    Report report = test::correctReport(2020);
    set(report, "proactive_disclosure/administrative_licensing/prior_year_items", u"93"_s);
    set(report, "proactive_disclosure/normative_documents/disclosed_total", u"11"_s);
    QVERIFY(rules::lastYearItems(report, lastYear).isEmpty());
    QVERIFY(rules::lastYearDisclosedTotal(report, lastYear).isEmpty());
    set(report, "proactive_disclosure/administrative_licensing/prior_year_items", u"79"_s);
    set(report, "proactive_disclosure/normative_documents/disclosed_total", u"10"_s);
    QCOMPARE(codes(rules::lastYearItems(report, lastYear)), QStringList{u"last-year.items"_s});
    QCOMPARE(codes(rules::lastYearDisclosedTotal(report, lastYear)),
             QStringList{u"last-year.disclosed-total"_s});
}

void TestChecks::checksOfAFullReport()
{
    const Report report = test::correctReport(2025);
    QBENCHMARK
    {
        QVERIFY(checkReport(report).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
