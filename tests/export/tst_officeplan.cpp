// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docx.h"
#include "export/exporter.h"
#include "export/odt.h"
#include "export/officeplan.h"
#include "tests/support/testsupport.h"
#include "tests/support/zippackage.h"

#include <QTest>

#include <numeric>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestOfficePlan : public QObject
{
    Q_OBJECT

private slots:
    void isOneStretchOnUprightSheets();
    void givesEveryWideTableASheetOfItsOwn();
    void turnsTheSheetClockwise();
    void measuresTablesForOnePage_data();
    void measuresTablesForOnePage();
    void widensColumnsWithThePage();
    void setsATableSmallerForItsNote();
    void letsATableThatIsTooLongGoOverPages();
    void givesAFigureRoom();
    void givesTwoCharactersOfALabelRoom();
    void survivesAGridWithoutWidths();
    void planOfNothing();
    void filesTellTheReportsFacts_data();
    void filesTellTheReportsFacts();
    void filesCanBeGivenUp_data();
    void filesCanBeGivenUp();
};

namespace {

Grid gridOf(int rows, int columns, const QString &text)
{
    Grid grid;
    grid.rows = rows;
    grid.columns = columns;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            grid.cells << GridCell{row, column, 1, 1, text, column == 0, {}};
    }
    return grid;
}

TableMeasures requestsOf(const Report &report, const PageStyle &style = {})
{
    const OfficePlan plan = officePlanOf(compose(report), style);
    for (auto table = plan.tables.begin(); table != plan.tables.end(); ++table) {
        if (plan.blocks.at(table.key()).place == Place(u"requests"_s))
            return *table;
    }
    return {};
}

} // namespace

void TestOfficePlan::isOneStretchOnUprightSheets()
{
    const OfficePlan plan = officePlanOf(compose(test::correctReport(2025)), {});
    QCOMPARE(plan.stretches, (QList<Stretch>{{0, plan.blocks.size(), false}}));
}

void TestOfficePlan::givesEveryWideTableASheetOfItsOwn()
{
    PageStyle style;
    style.landscapeTables = true;
    Report report = test::correctReport(2025);
    report.setText(Place::note(u"requests"_s), u"注：由业务系统导出。"_s);
    const OfficePlan plan = officePlanOf(compose(report), style);
    QCOMPARE(plan.stretches.size(), 4);
    qsizetype next = 0;
    for (const Stretch &stretch : plan.stretches) {
        QCOMPARE(stretch.begin, next);
        next = stretch.end;
    }
    QCOMPARE(next, plan.blocks.size());
    QCOMPARE(plan.blocks.at(plan.stretches.at(1).begin).place, Place(u"requests"_s));
    QCOMPARE(plan.blocks.at(plan.stretches.at(1).end - 1).role, BlockRole::Note);
    QVERIFY(!plan.stretches.at(0).isLying && plan.stretches.at(1).isLying && plan.stretches.at(2).isLying &&
            !plan.stretches.at(3).isLying);
}

void TestOfficePlan::turnsTheSheetClockwise()
{
    const OfficePlan plan = officePlanOf({}, {});
    QCOMPARE(plan.lying.paper, plan.upright.paper.transposed());
    QCOMPARE(plan.lying.margins().top(), plan.upright.margins().left());
    QCOMPARE(plan.lying.margins().right(), plan.upright.margins().top());
    QCOMPARE(plan.lying.margins().left(), plan.upright.margins().bottom());
    QCOMPARE(plan.lying.area.size(), plan.upright.area.size().transposed());
}

void TestOfficePlan::measuresTablesForOnePage_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isLying");
    QTest::addColumn<qreal>("smallest");
    QTest::newRow("the form of 2021") << 2025 << false << 7.5;
    QTest::newRow("the form of 2019") << 2020 << false << 7.5;
    QTest::newRow("on lying sheets, which are less high") << 2025 << true << 7.0;
}

void TestOfficePlan::measuresTablesForOnePage()
{
    QFETCH(int, year);
    QFETCH(bool, isLying);
    QFETCH(qreal, smallest);
    PageStyle style;
    style.landscapeTables = isLying;
    const OfficePlan plan = officePlanOf(compose(test::correctReport(year)), style);
    QCOMPARE(plan.tables.size(), 3);
    for (auto table = plan.tables.begin(); table != plan.tables.end(); ++table) {
        QVERIFY(table->isWhole);
        QVERIFY2(table->size >= points(smallest), qPrintable(QString::number(inPoints(table->size))));
        QVERIFY(table->size <= points(10.5));
        const bool lies = isLying && plan.blocks.at(table.key()).grid.columns > 8;
        QVERIFY(table->height() < plan.sheet(lies).area.height() - style.linePitch());
        QCOMPARE(table->cells.size(), plan.blocks.at(table.key()).grid.cells.size());
        QCOMPARE(table->rowHeights.size(), plan.blocks.at(table.key()).grid.rows);
    }
}

void TestOfficePlan::widensColumnsWithThePage()
{
    const auto width = [](const TableMeasures &table) {
        return std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0);
    };
    PageStyle style;
    QCOMPARE(width(requestsOf(test::correctReport(2025), style)), 8844);
    style.landscapeTables = true;
    QCOMPARE(width(requestsOf(test::correctReport(2025), style)), 12755);
}

void TestOfficePlan::setsATableSmallerForItsNote()
{
    Report report = test::correctReport(2025);
    const int without = requestsOf(report).height();
    report.setText(Place::note(u"requests"_s), u"注：由业务系统导出。\n其中网上申请五件。"_s);
    const TableMeasures with = requestsOf(report);
    QVERIFY(with.isWhole);
    QVERIFY(with.height() < without);
}

void TestOfficePlan::letsATableThatIsTooLongGoOverPages()
{
    const TableMeasures table = measuredTable(gridOf(80, 3, u"一"_s), {8844, 12000}, {});
    QVERIFY(!table.isWhole);
    QCOMPARE(table.size, points(10.5));
    QVERIFY(table.height() > 12000);
}

void TestOfficePlan::givesAFigureRoom()
{
    const auto sizeFor = [](const QString &figure) {
        return measuredTable(gridOf(2, 15, figure), {8844, 12000}, {}).size;
    };
    QCOMPARE(sizeFor(u"12"_s), points(10.5));
    QVERIFY(sizeFor(u"1234567"_s) < points(9));
    QCOMPARE(sizeFor(QString(2000, u'9')), points(5)); // divided: no size has room for it
}

void TestOfficePlan::givesTwoCharactersOfALabelRoom()
{
    Grid grid = gridOf(2, 20, u"1"_s);
    grid.cells[1] = {0, 1, 1, 1, u"结果维持"_s, true, {}};
    const TableMeasures table = measuredTable(grid, {8844, 12000}, {});
    QVERIFY(2 * table.size + 2 * table.sidePadding <= table.columnWidths.at(1));
    QVERIFY(table.size >= points(8));
}

void TestOfficePlan::survivesAGridWithoutWidths()
{
    const TableMeasures table = measuredTable(gridOf(1, 3, u"一"_s), {9000, 12000}, {});
    QCOMPARE(table.columnWidths, (QList<int>{3000, 3000, 3000}));
    const TableMeasures nothing = measuredTable(Grid(), {9000, 12000}, {});
    QVERIFY(nothing.columnWidths.isEmpty() && nothing.rowHeights.isEmpty());
}

void TestOfficePlan::planOfNothing()
{
    const OfficePlan plan = officePlanOf({}, {});
    QCOMPARE(plan.stretches, QList<Stretch>{Stretch()});
    QVERIFY(plan.tables.isEmpty());
}

void TestOfficePlan::filesTellTheReportsFacts_data()
{
    QTest::addColumn<WritableFormat>("format");
    QTest::addColumn<QString>("part");
    QTest::newRow("Word file") << docxOutput() << u"docProps/core.xml"_s;
    QTest::newRow("ODF text") << odtOutput() << u"meta.xml"_s;
}

void TestOfficePlan::filesTellTheReportsFacts()
{
    QFETCH(WritableFormat, format);
    QFETCH(QString, part);
    Report report = test::correctReport(2025);
    report.removeText(Place::title());
    report.removeText(Place::organization());
    report.setText(Place::signatureOrganization(), u"示例县\n数据局"_s);
    const Result<QByteArray> bytes = format.write(report, {});
    QVERIFY(bytes);
    const QString told = QString::fromUtf8(test::entryOf(test::unzipped(*bytes), part));
    const DocumentFacts facts = factsOf(report);
    QVERIFY2(told.contains(u"<dc:title>"_s + facts.title + u"</dc:title>"_s), qPrintable(told));
    QVERIFY2(told.contains(u"<dc:creator>"_s + facts.author + u"</dc:creator>"_s), qPrintable(told));
}

void TestOfficePlan::filesCanBeGivenUp_data()
{
    QTest::addColumn<WritableFormat>("format");
    QTest::newRow("Word file") << docxOutput();
    QTest::newRow("ODF text") << odtOutput();
}

void TestOfficePlan::filesCanBeGivenUp()
{
    QFETCH(WritableFormat, format);
    WriteOptions options;
    options.giveUp = [] {
        return true;
    };
    const Result<QByteArray> bytes = format.write(test::correctReport(2025), options);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), exportGivenUp());
}

QTEST_GUILESS_MAIN(TestOfficePlan)
#include "tst_officeplan.moc"
