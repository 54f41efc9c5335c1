// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/tablesetter.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace nianbao;

namespace {

/// A head row over one label that spans all rows, a label for each row and a figure.
Grid grid(int rows)
{
    Grid grid;
    grid.rows = rows + 1;
    grid.columns = 3;
    grid.headRows = 1;
    grid.cells << GridCell{0, 0, 1, 2, QStringLiteral("项目"), true}
               << GridCell{0, 2, 1, 1, QStringLiteral("数量"), true}
               << GridCell{1, 0, rows, 1, QStringLiteral("办理结果"), true};
    for (int row = 1; row <= rows; ++row)
        grid.cells << GridCell{row, 1, 1, 1, QStringLiteral("第%1项").arg(row), true}
                   << GridCell{row, 2, 1, 1, QString::number(row * 10), false};
    return grid;
}

QStringList textsOf(const TableLayout &layout)
{
    QStringList texts;
    for (const GridCell &cell : layout.grid.cells)
        texts << cell.text;
    return texts;
}

} // namespace

class TestTableSetter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_setter = std::make_unique<TableSetter>(m_style, resolveFonts({}), m_style.area.width()); }
    void takesTheLargestSizeThatFits();
    void widensAColumnForItsFigure();
    void shrinksUntilAllFiguresFit();
    void widensAColumnForTheWordsOfItsLabel();
    void leavesLabelsRoom();
    void givesARemarkRoom();
    void endsGroupsWithTheirLabels();
    void endsGroupsBeforeCaptions();
    void carriesMergedLabelsOnIntoAPiece();
    void makesRoomForAMergedLabelInAPiece();
    void cutsARowThatNoPageHolds();
    void drawsEachLineOnce();
    void drawsNoLineThroughAMergedCell();
    void keepsFieldsInsideTheirCells();
    void livesWithARaggedGrid();

private:
    PageStyle m_style;
    std::unique_ptr<TableSetter> m_setter;
};

void TestTableSetter::takesTheLargestSizeThatFits()
{
    const TableLayout roomy = m_setter->layout(grid(5), points(600));
    QCOMPARE(roomy.look.size, m_style.largestTableSize);
    const TableLayout tight = m_setter->layout(grid(40), points(600));
    QVERIFY(tight.look.size < roomy.look.size || tight.look.padding < roomy.look.padding);
    QVERIFY(tight.height() <= points(600));
}

void TestTableSetter::widensAColumnForItsFigure()
{
    Grid narrow = grid(2);
    narrow.widths = {10, 10, 1};
    narrow.cells.last().text = QStringLiteral("1234567");
    const TableLayout layout = m_setter->layout(narrow, points(600));
    QCOMPARE(layout.look.size, m_style.largestTableSize);
    QVERIFY(layout.grid.widths.at(2) > 1.0 / 21);
    const double sum = std::accumulate(layout.grid.widths.cbegin(), layout.grid.widths.cend(), 0.0);
    QVERIFY(qAbs(sum - 1) < 0.001);
    Page page;
    m_setter->print(layout, {0, 0}, 0, page);
    QVERIFY2(std::any_of(page.texts.cbegin(), page.texts.cend(),
                         [](const PrintedText &text) { return text.text == QStringLiteral("1234567"); }),
             "the figure is whole");
}

void TestTableSetter::shrinksUntilAllFiguresFit()
{
    Grid full;
    full.rows = 1;
    full.columns = 12;
    for (int column = 0; column < full.columns; ++column)
        full.cells << GridCell{0, column, 1, 1, QStringLiteral("12345678"), false};
    const TableLayout layout = m_setter->layout(full, points(600));
    QVERIFY(layout.look.size < m_style.largestTableSize);
    Page page;
    m_setter->print(layout, {0, 0}, 0, page);
    QCOMPARE(page.texts.size(), 12);
}

void TestTableSetter::widensAColumnForTheWordsOfItsLabel()
{
    Grid narrow = grid(8);
    narrow.widths = {1.2, 20, 20};
    narrow.cells[2].text = QStringLiteral("三、本年度办理结果");
    Page page;
    m_setter->print(m_setter->layout(narrow, points(600)), {0, 0}, 0, page);
    QStringList lines;
    for (const PrintedText &text : page.texts)
        lines << text.text;
    QVERIFY2(lines.contains(QStringLiteral("本年度")) && lines.contains(QStringLiteral("办理")) &&
                 lines.contains(QStringLiteral("结果")),
             qPrintable(lines.join(QLatin1Char('|'))));
}

void TestTableSetter::leavesLabelsRoom()
{
    // Figures of nine columns that would take the whole table.
    Grid wide;
    wide.rows = 1;
    wide.columns = 10;
    wide.widths = {4, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    wide.cells << GridCell{0, 0, 1, 1, QStringLiteral("一、本年新收政府信息公开申请数量"), true};
    for (int column = 1; column < wide.columns; ++column)
        wide.cells << GridCell{0, column, 1, 1, QStringLiteral("123456789"), false};
    QVERIFY(m_setter->layout(wide, points(600)).grid.widths.first() > 0.55 * 4 / 13);
}

void TestTableSetter::givesARemarkRoom()
{
    Grid narrow = grid(3);
    narrow.widths = {10, 30, 3};
    const qreal plain = m_setter->layout(narrow, points(600)).height();
    narrow.cells.last().text = QStringLiteral("1（由示例县公安局转来，征求意见后答复，申请人未申请复议）");
    // Three characters a line would be ten lines.
    QVERIFY(m_setter->layout(narrow, points(600)).height() - plain < 5 * points(10.5) * 1.35);
}

void TestTableSetter::endsGroupsWithTheirLabels()
{
    // 一 alone; 二 with (一) of three rows and (二) of two; 三 alone.
    Grid nested;
    nested.rows = 8;
    nested.columns = 3;
    nested.headRows = 1;
    const auto add = [&nested](int row, int column, int rows, int columns, bool label) {
        nested.cells << GridCell{row, column, rows, columns, QStringLiteral("甲"), label};
    };
    add(0, 0, 1, 3, true);
    add(1, 0, 1, 2, true);
    add(2, 0, 5, 1, true);
    add(2, 1, 3, 1, true);
    add(5, 1, 2, 1, true);
    add(7, 0, 1, 2, true);
    for (int row = 1; row < nested.rows; ++row)
        add(row, 2, 1, 1, false);
    QCOMPARE(groupEnds(nested), (QList<int>{2, 5, 7, 8}));
}

void TestTableSetter::endsGroupsBeforeCaptions()
{
    Grid captions;
    captions.rows = 6;
    captions.columns = 2;
    for (int row = 0; row < captions.rows; ++row) {
        const bool isHead = row == 0 || row == 3 || row == 4;
        captions.cells << GridCell{row, 0, 1, 1, QStringLiteral("甲"), true}
                       << GridCell{row, 1, 1, 1, QStringLiteral("1"), isHead};
    }
    QCOMPARE(groupEnds(captions), (QList<int>{3, 6}));
}

void TestTableSetter::carriesMergedLabelsOnIntoAPiece()
{
    const TableLayout whole = m_setter->layout(grid(9), points(600));
    const TableLayout piece = m_setter->piece(whole, 4, 7);
    QCOMPARE(textsOf(piece),
             (QStringList{QStringLiteral("项目"), QStringLiteral("数量"), QStringLiteral("办理结果"),
                          QStringLiteral("第4项"), QStringLiteral("40"), QStringLiteral("第5项"),
                          QStringLiteral("50"), QStringLiteral("第6项"), QStringLiteral("60")}));
    QCOMPARE(piece.grid.rows, 4);
    QCOMPARE(piece.grid.cells.at(2).row, 1);
    QCOMPARE(piece.grid.cells.at(2).rowSpan, 3);
    QCOMPARE(piece.look.size, whole.look.size);
}

void TestTableSetter::makesRoomForAMergedLabelInAPiece()
{
    Grid tall = grid(9);
    tall.widths = {1, 20, 20};
    const TableLayout whole = m_setter->layout(tall, points(600));
    const TableLayout piece = m_setter->piece(whole, 3, 4);
    // 办理结果 in a column of one or two characters is at least two lines high.
    QVERIFY(piece.height() - piece.rowTops.at(1) > 2 * whole.look.size * whole.look.lineHeight - 1);
}

void TestTableSetter::cutsARowThatNoPageHolds()
{
    Grid huge = grid(3);
    huge.cells[6].text = QString(5000, QChar(u'一'));
    const TableLayout whole = m_setter->layout(huge, points(400));
    const TableLayout cut = m_setter->withoutTallRows(whole, points(300));
    QVERIFY(cut.grid.rows > whole.grid.rows);
    QString all;
    for (int row = cut.grid.headRows; row < cut.grid.rows; ++row)
        QVERIFY(cut.rowTops.at(row + 1) - cut.rowTops.at(row) <= points(300));
    for (const GridCell &cell : cut.grid.cells)
        all += cell.text;
    QCOMPARE(all.count(QChar(u'一')), 5000);
    QVERIFY(!owners(cut.grid).contains(-1));
}

void TestTableSetter::drawsEachLineOnce()
{
    Page page;
    m_setter->print(m_setter->layout(grid(2), points(600)), {0, 0}, 0, page);
    // Five vertical lines (the one right of the merged head cell is shorter) and four horizontal ones, one of
    // which stops at the merged label.
    QCOMPARE(page.rules.size(), 4 + 4);
    for (qsizetype i = 0; i < page.rules.size(); ++i) {
        for (qsizetype j = i + 1; j < page.rules.size(); ++j) {
            const QRectF both = page.rules[i].intersected(page.rules[j]);
            QVERIFY(both.width() <= m_style.ruleWidth + 0.1 && both.height() <= m_style.ruleWidth + 0.1);
        }
    }
}

void TestTableSetter::drawsNoLineThroughAMergedCell()
{
    Page page;
    const TableLayout layout = m_setter->layout(grid(4), points(600));
    m_setter->print(layout, {0, 0}, 0, page);
    const qreal third = (m_style.area.width() - m_style.ruleWidth) / 3;
    const QRectF merged(points(2), layout.rowTops.at(1) + 10, third - points(4),
                        layout.height() - layout.rowTops.at(1) - 20);
    for (const QRectF &rule : page.rules)
        QVERIFY(!rule.intersects(merged));
}

void TestTableSetter::keepsFieldsInsideTheirCells()
{
    Page page;
    const TableLayout layout = m_setter->layout(grid(6), points(600));
    m_setter->print(layout, {100, 200}, 7, page);
    const qreal third = (m_style.area.width() - m_style.ruleWidth) / 3;
    for (const PrintedText &text : page.texts) {
        QCOMPARE(text.block, 7);
        const int figure = text.text.toInt();
        if (figure == 0)
            continue;
        const QRectF cell(100 + 2 * third, 200 + layout.rowTops.at(figure / 10), third + m_style.ruleWidth,
                          layout.rowTops.at(figure / 10 + 1) - layout.rowTops.at(figure / 10));
        QVERIFY(cell.contains(text.box));
        QVERIFY(qAbs(cell.center().x() - text.box.center().x()) < m_style.ruleWidth);
    }
}

void TestTableSetter::livesWithARaggedGrid()
{
    Grid ragged;
    ragged.rows = 2;
    ragged.columns = 3;
    ragged.headRows = 9;
    ragged.widths = {1};
    ragged.cells = {{0, 0, 5, 9, QStringLiteral("甲"), true},
                    {7, 0, 1, 1, QStringLiteral("外"), false},
                    {1, 2, 1, 1, {}, false}};
    Page page;
    m_setter->print(m_setter->layout(ragged, points(100)), {0, 0}, 0, page);
    QCOMPARE(page.texts.size(), 1);
    Grid none;
    QCOMPARE(m_setter->layout(none, points(100)).height(), 0.0);
}

QTEST_MAIN(TestTableSetter)
#include "tst_tablesetter.moc"
