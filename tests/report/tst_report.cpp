// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace nianbao;

namespace {

const Place received(QStringLiteral("requests/received_this_year/natural_person"));
const Place overview(QStringLiteral("overview"));

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void beginsBlank();
    void beginsMissingForADraft();
    void keepsWhatIsSet();
    void leavesUnknownPlacesAlone();
    void givesAndTakesValues();
    void comparesByContent();
    void keepsCellsApart();
};

void TestReport::beginsBlank()
{
    const Report report(test::editionOf(2025), 2025);
    for (const Place &place : report.edition().cellPlaces())
        QCOMPARE(report.cell(place).state, CellState::Blank);
    for (const Place &place : report.edition().textPlaces())
        QVERIFY(report.hasText(place) && report.text(place).isEmpty());
    QCOMPARE(report.year(), 2025);
    QCOMPARE(report.scope(), Scope::Organ);
}

void TestReport::beginsMissingForADraft()
{
    const Report report = Report::forEmptyDraft(test::editionOf(2019), 2019);
    for (const Place &place : report.edition().cellPlaces())
        QCOMPARE(report.cell(place).state, CellState::Missing);
    for (const Place &place : report.edition().textPlaces())
        QVERIFY(!report.hasText(place));
}

void TestReport::keepsWhatIsSet()
{
    Report report(test::editionOf(2025), 2025);
    report.setCell(received, Cell::fromNumber(7));
    report.setText(overview, QStringLiteral("一\n二"));
    report.setText(Place::organization(), QStringLiteral("示例县人民政府"));
    QCOMPARE(report.cell(received), Cell::fromNumber(7));
    QCOMPARE(report.text(overview), QStringLiteral("一\n二"));
    QCOMPARE(report.organization(), QStringLiteral("示例县人民政府"));
    report.removeText(overview);
    QVERIFY(!report.hasText(overview));
}

void TestReport::leavesUnknownPlacesAlone()
{
    Report report(test::editionOf(2025), 2025);
    const Report before = report;
    const Place of2019(QStringLiteral("requests/other_handling/natural_person"));
    report.setCell(of2019, Cell::fromNumber(7));
    QCOMPARE(report.cell(of2019).state, CellState::Missing);
    QVERIFY(report == before);
}

void TestReport::givesAndTakesValues()
{
    Report report = test::correctReport(2025);
    const Report before = report;
    for (const Place &place : {received, overview}) {
        const Value value = report.value(place);
        report.setValue(place, place.isCell() ? Value(Cell()) : Value(std::monostate()));
        QVERIFY(report.value(place) != value);
        report.setValue(place, value);
        QVERIFY(report == before);
    }
    QVERIFY(std::holds_alternative<Cell>(report.value(received)));
    QVERIFY(std::holds_alternative<QString>(report.value(overview)));
    QVERIFY(std::holds_alternative<std::monostate>(report.value(Place(QStringLiteral("no/such/cell")))));
}

void TestReport::comparesByContent()
{
    const Report report = test::correctReport(2025);
    QVERIFY(report == test::correctReport(2025));
    QVERIFY(report != test::correctReport(2024));
    Report other = report;
    other.setScope(Scope::Area);
    QVERIFY(other != report);
    other = report;
    other.removeText(Place(QStringLiteral("requests/note")));
    QVERIFY(other != report);
    other = report;
    other.setCell(received, Cell::fromWritten(u"012", NumberKind::Count));
    QVERIFY(other != report);
}

void TestReport::keepsCellsApart()
{
    QCOMPARE(Cell::fromWritten(u" ", NumberKind::Count).state, CellState::Blank);
    QCOMPARE(Cell::fromWritten(u"/", NumberKind::Count).state, CellState::Unread);
    QCOMPARE(Cell::fromWritten(u" 增 69 ", NumberKind::Change),
             (Cell{CellState::Number, 69, QStringLiteral("增 69"), {}}));
    QCOMPARE(Cell::fromNumber(*Decimal::parse(u"79.960")).written, QStringLiteral("79.96"));
    QStringList ids;
    for (const CellState state : {CellState::Missing, CellState::Blank, CellState::Number, CellState::Unread})
        ids << cellStateId(state);
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("missing blank number unread"));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
