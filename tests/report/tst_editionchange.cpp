// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/editionchange.h"

#include "report/deadline.h"
#include "report/newreport.h"
#include "report/preamble.h"
#include "report/standardtexts.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const Place received(u"requests/received_this_year/natural_person"_s);
const Place disclosedTotal(u"proactive_disclosure/normative_documents/disclosed_total"_s);

Report newReportWithPreamble(int year)
{
    Report report = newReport(test::editionOf(year), year, u"示例县水利局"_s);
    Contact contact;
    contact.office = u"示例县水利局办公室"_s;
    contact.telephone = u"0000-1"_s;
    contact.website = u"https://www.example.org"_s;
    report.setText(Place::preamble(),
                   standardPreamble(report.organization(), year, report.scope(), report.edition(), contact));
    return report;
}

} // namespace

class TestEditionChange : public QObject
{
    Q_OBJECT

private slots:
    void carriesOverWhatHasThePlace();
    void namesWhatHasNoPlace();
    void losesNothingBetweenYearsOfOneEdition();
    void keepsAnAbsentTextAbsent();
    void keepsTheDateOfTheSignature();
    void renewsStandardTexts();
    void leavesHandWrittenTextsAlone();
    void theOfficeTakesItsNameAlong();
    void theStandardPreambleNamesTheContact();
    void theStandardPreambleTellsTheScope();
    void aContactInAStandardPreambleKeepsItStandard();
    void theLegalDateFollowsTheScope();
};

void TestEditionChange::carriesOverWhatHasThePlace()
{
    const Report report = test::correctReport(2020);
    const EditionChange change = changedTo(report, test::editionOf(2021), 2021);
    QCOMPARE(change.report.year(), 2021);
    QCOMPARE(change.report.edition().id, u"2021"_s);
    QCOMPARE(change.report.cell(received), report.cell(received));
    const Place decisions(u"proactive_disclosure/administrative_licensing/decisions_this_year"_s);
    QCOMPARE(change.report.cell(decisions).written, u"1204"_s);
    const Place inForce(u"proactive_disclosure/normative_documents/in_force"_s);
    QCOMPARE(change.report.cell(inForce).state, CellState::Blank);
    QCOMPARE(change.report.text(Place(u"overview"_s)), report.text(Place(u"overview"_s)));
}

void TestEditionChange::namesWhatHasNoPlace()
{
    const Report report = test::correctReport(2020);
    const EditionChange change = changedTo(report, test::editionOf(2021), 2021);
    QVERIFY(change.lost.contains(disclosedTotal));
    // Every filled cell is in the new report or named.
    for (const Place &place : report.edition().cellPlaces()) {
        const bool filled = report.cell(place).isNumber();
        const bool kept = change.report.cell(place) == report.cell(place);
        QVERIFY2(!filled || kept != change.lost.contains(place), qPrintable(place.key()));
    }
    Report blank(test::editionOf(2020), 2020);
    QVERIFY(changedTo(blank, test::editionOf(2021), 2021).lost.isEmpty());
}

void TestEditionChange::losesNothingBetweenYearsOfOneEdition()
{
    const Report report = test::correctReport(2024);
    const EditionChange change = changedTo(report, report.edition(), 2025);
    QVERIFY(change.lost.isEmpty());
    Report back = changedTo(change.report, report.edition(), 2024).report;
    QVERIFY(back == report);
}

void TestEditionChange::keepsAnAbsentTextAbsent()
{
    Report report = test::correctReport(2020);
    report.removeText(Place(u"other_matters"_s));
    const EditionChange change = changedTo(report, test::editionOf(2021), 2021);
    QVERIFY(!change.report.hasText(Place(u"other_matters"_s)));
}

void TestEditionChange::keepsTheDateOfTheSignature()
{
    const Report report = test::correctReport(2024);
    const Report after = changedTo(report, report.edition(), 2025).report;
    QCOMPARE(after.text(Place::signatureDate()), report.text(Place::signatureDate()));
}

void TestEditionChange::renewsStandardTexts()
{
    const Report report = newReportWithPreamble(2020);
    const Report after = changedTo(report, test::editionOf(2025), 2025).report;
    QCOMPARE(after.text(Place::title()), after.edition().titleFor(u"示例县水利局"_s, 2025));
    QVERIFY(hasStandardPreamble(after));
    QVERIFY(after.text(Place::preamble()).contains(u"2025年1月1日至12月31日"_s));
    QVERIFY(after.text(Place::preamble()).contains(u"〔2021〕30号"_s));
    QVERIFY(!after.text(Place::preamble()).contains(u"2020年"_s));
    QCOMPARE(contactIn(after.text(Place::preamble())), contactIn(report.text(Place::preamble())));
}

void TestEditionChange::leavesHandWrittenTextsAlone()
{
    Report report = newReportWithPreamble(2024);
    report.setText(Place::title(), u"水利局2024年年报"_s);
    report.setText(Place::preamble(), report.text(Place::preamble()) + u"特此报告。"_s);
    report.setText(Place::signatureOrganization(), u"水利局（代章）"_s);
    const Report after =
        withOrganization(changedTo(report, report.edition(), 2025).report, u"示例县水务局"_s);
    for (const Place &place : {Place::title(), Place::preamble(), Place::signatureOrganization()})
        QCOMPARE(after.text(place), report.text(place));
}

void TestEditionChange::theOfficeTakesItsNameAlong()
{
    const Report after = withOrganization(newReportWithPreamble(2025), u"示例县水务局"_s);
    QCOMPARE(after.organization(), u"示例县水务局"_s);
    QCOMPARE(after.text(Place::title()), u"示例县水务局2025年政府信息公开工作年度报告"_s);
    QCOMPARE(after.text(Place::signatureOrganization()), u"示例县水务局"_s);
    QVERIFY(hasStandardPreamble(after));
    QVERIFY(after.text(Place::preamble()).contains(u"示例县水务局编制2025年"_s));
}

void TestEditionChange::theStandardPreambleNamesTheContact()
{
    Contact contact;
    QVERIFY(contactIn(standardPreamble(u"示例县水利局"_s, 2025, Scope::Organ, test::editionOf(2025), contact))
                .isEmpty());
    contact = {u"示例县水利局办公室（政务公开股）"_s,
               u"示例县河堤路8号"_s,
               u"000000"_s,
               u"0000-0000000"_s,
               u"0000-1"_s,
               u"office@example.org"_s,
               u"https://www.example.org/gk/"_s};
    const QString text =
        standardPreamble(u"示例县水利局"_s, 2025, Scope::Organ, test::editionOf(2025), contact);
    QCOMPARE(contactIn(text), contact);
    QVERIFY(text.contains(u"六个部分"_s));
    QVERIFY(text.contains(u"《中华人民共和国政府信息公开条例》"_s));
}

void TestEditionChange::theStandardPreambleTellsTheScope()
{
    const Report report = newReportWithPreamble(2025);
    const Report area = withScope(report, Scope::Area);
    QCOMPARE(area.scope(), Scope::Area);
    QVERIFY(area.text(Place::preamble()).contains(u"本行政区域"_s));
    QVERIFY(withScope(area, Scope::Organ) == report);
}

void TestEditionChange::aContactInAStandardPreambleKeepsItStandard()
{
    Report report = newReportWithPreamble(2025);
    Contact contact = contactIn(report.text(Place::preamble()));
    contact.email = u"a@example.org"_s;
    contact.website.clear();
    report.setText(Place::preamble(), preambleWithContact(report, contact));
    QCOMPARE(contactIn(report.text(Place::preamble())), contact);
    QVERIFY(hasStandardPreamble(report));
}

void TestEditionChange::theLegalDateFollowsTheScope()
{
    QCOMPARE(legalDate(2025, Scope::Organ), QDate(2026, 1, 31));
    QCOMPARE(legalDate(2025, Scope::Area), QDate(2026, 3, 31));
    QCOMPARE(writtenDate(QDate(2026, 1, 9)), u"2026年1月9日"_s);
}

QTEST_GUILESS_MAIN(TestEditionChange)
#include "tst_editionchange.moc"
