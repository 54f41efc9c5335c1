// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;

namespace {

const Block &blockAfter(const Blocks &blocks, const QString &heading)
{
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
        if (blocks[i].text == heading)
            return blocks[i + 1];
    }
    qFatal("no heading %s", qPrintable(heading));
}

Block tableOf(const Report &report, const QString &id)
{
    return blockAfter(compose(report), report.edition().section(id)->heading);
}

const Block *headingOf(const Blocks &blocks, const QString &text)
{
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Heading && block.text == text)
            return &block;
    }
    return nullptr;
}

void addYears()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void givesThePartsInOrder_data() { addYears(); }
    void givesThePartsInOrder();
    void printsEveryFieldOnce_data() { addYears(); }
    void printsEveryFieldOnce();
    void fillsTheGridWithoutHole_data() { addYears(); }
    void fillsTheGridWithoutHole();
    void namesThePlaceOfEveryPart_data() { addYears(); }
    void namesThePlaceOfEveryPart();
    void namesThePlaceOfEveryField_data() { addYears(); }
    void namesThePlaceOfEveryField();
    void leavesABlankInputBlank();
    void tellsHeadingsFromSentences_data();
    void tellsHeadingsFromSentences();
    void marksAMissingSection();
    void keepsAnEmptySection();
    void listsMissingRows();
    void listsTheCaptionOfMissingRows();
    void marksAMissingTableWithItsHeading();
    void keepsTheHeadingOfAMissingTableWithANote();
    void inventsNoTitle();
    void joinsATitleTypedOverLines();
};

void TestComposer::givesThePartsInOrder()
{
    QFETCH(int, year);
    Report report = test::correctReport(year);
    report.setText(Place::note(u"requests"), QStringLiteral("注：含网上申请。\n另有说明。"));
    QStringList roles;
    QStringList headings;
    for (const Block &block : compose(report)) {
        QVERIFY(!block.missing);
        roles << blockRoleId(block.role) + (block.level ? QString::number(block.level) : QString());
        if (block.level == 1)
            headings << block.text;
    }
    QCOMPARE(
        roles.join(QLatin1Char(' ')),
        QStringLiteral("title body heading1 body heading2 body heading2 body heading1 table heading1 table "
                       "note note heading1 table heading1 body body heading1 body "
                       "signature-organization signature-date"));
    QStringList expected;
    for (const Section &section : report.edition().sections)
        expected << section.heading;
    QCOMPARE(headings, expected);
}

void TestComposer::printsEveryFieldOnce()
{
    QFETCH(int, year);
    Report report(test::editionOf(year), year);
    int next = 1000;
    for (const Place &place : report.edition().cellPlaces())
        report.setCell(place, Cell::fromNumber(next++));
    QStringList figures;
    for (const Block &block : compose(report)) {
        for (const GridCell &cell : block.grid.cells) {
            if (!cell.label)
                figures << cell.text;
        }
    }
    QStringList expected;
    for (const Place &place : report.edition().cellPlaces())
        expected << printedText(report, place);
    QCOMPARE(figures, expected);
    QCOMPARE(figures.removeDuplicates(), 0);
}

void TestComposer::fillsTheGridWithoutHole()
{
    QFETCH(int, year);
    const Report report = test::correctReport(year);
    for (const Table &table : report.edition().tables) {
        const Grid grid = tableOf(report, table.id).grid;
        QCOMPARE(grid.headRows, table.headRows);
        QCOMPARE(grid.widths, table.widths);
        QList<int> covered(grid.rows * grid.columns, 0);
        for (const GridCell &cell : grid.cells) {
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                    ++covered[row * grid.columns + column];
            }
        }
        QCOMPARE(covered.count(1), covered.size());
    }
}

void TestComposer::namesThePlaceOfEveryPart()
{
    QFETCH(int, year);
    Report report = test::correctReport(year);
    report.setText(Place::note(u"requests"), QStringLiteral("注一\n注二"));
    QStringList places;
    for (const Block &block : compose(report)) {
        if (places.isEmpty() || places.last() != block.place.key())
            places << block.place.key();
    }
    QCOMPARE(places.join(QLatin1Char(' ')),
             QStringLiteral("title preamble overview proactive_disclosure requests requests/note "
                            "review_and_litigation problems_and_improvements other_matters "
                            "signature/organization signature/date"));
}

void TestComposer::namesThePlaceOfEveryField()
{
    QFETCH(int, year);
    const Report report(test::editionOf(year), year);
    QList<Place> places;
    for (const Block &block : compose(report)) {
        for (const GridCell &cell : block.grid.cells) {
            QCOMPARE(cell.place.isEmpty(), cell.label);
            if (!cell.label)
                places << cell.place;
        }
    }
    QCOMPARE(places, report.edition().cellPlaces());
}

void TestComposer::leavesABlankInputBlank()
{
    Report report = test::correctReport(2025);
    const Place place(QStringLiteral("requests/granted/natural_person"));
    report.setCell(place, Cell());
    const Table *table = report.edition().table(u"requests");
    const Grid grid = tableOf(report, QStringLiteral("requests")).grid;
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        if (table->cells[i].place == place)
            QCOMPARE(grid.cells[i].text, QString());
    }
    QVERIFY(grid.missingRows.isEmpty());
}

void TestComposer::tellsHeadingsFromSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("a heading of level one comes below the sections") << QStringLiteral("一、供水保障") << 2;
    QTest::newRow("a heading of level two") << QStringLiteral("（一）主动公开") << 2;
    QTest::newRow("level two in half-width brackets") << QStringLiteral("(十二) 监督保障") << 2;
    QTest::newRow("a heading of level three") << QStringLiteral("1.平台建设") << 3;
    QTest::newRow("a heading of level four") << QStringLiteral("（1）栏目") << 4;
    QTest::newRow("a sentence behind a number") << QStringLiteral("（一）问题。一是解读材料偏少。") << 0;
    QTest::newRow("a list item that ends a clause") << QStringLiteral("1.更新不及时；") << 0;
    QTest::newRow("a decimal") << QStringLiteral("1.5万件申请") << 0;
    QTest::newRow("a long paragraph") << QStringLiteral("（一）") + QString(60, QChar(u'公')) << 0;
    QTest::newRow("plain text") << QStringLiteral("全年公开信息120条") << 0;
}

void TestComposer::tellsHeadingsFromSentences()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")), text);
    const Block block = blockAfter(compose(report), QStringLiteral("一、总体情况"));
    QCOMPARE(block.text, text);
    QCOMPARE(block.level, level);
    QCOMPARE(block.role, level > 0 ? BlockRole::Heading : BlockRole::Body);
}

void TestComposer::marksAMissingSection()
{
    Report report = test::correctReport(2025);
    report.removeText(Place(QStringLiteral("other_matters")));
    QVERIFY(headingOf(compose(report), QStringLiteral("六、其他需要报告的事项"))->missing);
}

void TestComposer::keepsAnEmptySection()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("other_matters")), QString());
    QVERIFY(!headingOf(compose(report), QStringLiteral("六、其他需要报告的事项"))->missing);
}

void TestComposer::listsMissingRows()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"requests")->places()) {
        if (place.row() == QStringLiteral("granted") || place.row() == QStringLiteral("carried_out"))
            report.setCell(place, Cell::missing());
    }
    // One blank left in a row is a row that is there.
    for (const Place &place : report.edition().table(u"requests")->places()) {
        if (place.row() == QStringLiteral("carried_in") && place.column() != QStringLiteral("total"))
            report.setCell(place, Cell::missing());
    }
    const Block block = tableOf(report, QStringLiteral("requests"));
    QCOMPARE(block.grid.missingRows, (QList<int>{5, 27}));
    QVERIFY(!block.missing);
}

void TestComposer::listsTheCaptionOfMissingRows()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"proactive_disclosure")->places()) {
        if (place.row() == QStringLiteral("administrative_fees") ||
            place.row() == QStringLiteral("government_rules"))
            report.setCell(place, Cell::missing());
    }
    const Block block = tableOf(report, QStringLiteral("proactive_disclosure"));
    QCOMPARE(block.grid.missingRows, (QList<int>{2, 11, 12, 13}));
}

void TestComposer::marksAMissingTableWithItsHeading()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"review_and_litigation")->places())
        report.setCell(place, Cell::missing());
    const QString heading = report.edition().section(u"review_and_litigation")->heading;
    const Blocks blocks = compose(report);
    QVERIFY(headingOf(blocks, heading)->missing);
    const Block table = blockAfter(blocks, heading);
    QVERIFY(table.missing);
    QCOMPARE(table.grid.columns, 15);
}

void TestComposer::keepsTheHeadingOfAMissingTableWithANote()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"review_and_litigation")->places())
        report.setCell(place, Cell::missing());
    report.setText(Place::note(u"review_and_litigation"), QStringLiteral("本年度没有行政复议和诉讼。"));
    const QString heading = report.edition().section(u"review_and_litigation")->heading;
    const Blocks blocks = compose(report);
    QVERIFY(!headingOf(blocks, heading)->missing);
    QVERIFY(blockAfter(blocks, heading).missing);
}

void TestComposer::inventsNoTitle()
{
    Report report = test::correctReport(2025);
    report.setText(Place::title(), QString());
    const Block title = compose(report).first();
    QCOMPARE(title.role, BlockRole::Title);
    QCOMPARE(title.text, QString());
    QVERIFY(title.missing);
}

void TestComposer::joinsATitleTypedOverLines()
{
    Report report = test::correctReport(2025);
    report.setText(Place::title(), QStringLiteral("示例县审批服务局\n2025年政府信息公开工作年度报告"));
    QCOMPARE(compose(report).first().text, QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告"));
}

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
