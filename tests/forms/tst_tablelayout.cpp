// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablelayout.h"
#include "tests/support/testsupport.h"

#include <QtTest>

#include <numeric>

using namespace nianbao;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void theColumnsOfLabelsAreFound_data();
    void theColumnsOfLabelsAreFound();
    void widthsAddUpAndAreNeverTooSmall_data();
    void widthsAddUpAndAreNeverTooSmall();
    void noLabelIsHigherThanItsRows_data();
    void noLabelIsHigherThanItsRows();
    void headsBreakIntoLinesOfOneLength();
    void closingMarksNeverBeginALine();

private:
    QFontMetrics m_metrics{QFont()};
};

void TestTableLayout::theColumnsOfLabelsAreFound_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("columns");
    QTest::newRow("表二") << QStringLiteral("proactive_disclosure") << 1;
    QTest::newRow("表三") << QStringLiteral("requests") << 3;
    QTest::newRow("表四 has none") << QStringLiteral("review_and_litigation") << 0;
}

void TestTableLayout::theColumnsOfLabelsAreFound()
{
    QFETCH(QString, table);
    QFETCH(int, columns);
    for (const int year : {2020, 2025})
        QCOMPARE(labelColumns(*test::editionOf(year).table(table)), columns);
}

void TestTableLayout::widthsAddUpAndAreNeverTooSmall_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {100, 400, 640, 700, 820, 1072})
        QTest::addRow("%d pixels", width) << width;
}

void TestTableLayout::widthsAddUpAndAreNeverTooSmall()
{
    QFETCH(int, width);
    for (const int year : {2020, 2025}) {
        const Edition edition = test::editionOf(year);
        for (const Table &table : edition.tables) {
            const QList<int> least = leastWidths(table, m_metrics);
            const QList<int> widths = columnWidths(table, width, m_metrics);
            const int sum = std::accumulate(widths.begin(), widths.end(), 0);
            const int leastSum = std::accumulate(least.begin(), least.end(), 0);
            QCOMPARE(widths.size(), table.gridColumns);
            QVERIFY2(std::abs(sum - std::max(width, leastSum)) <= 1, qPrintable(table.id));
            for (int column = 0; column < table.gridColumns; ++column) {
                QVERIFY2(widths.at(column) >= least.at(column), qPrintable(table.id));
                QVERIFY(column < labelColumns(table) ||
                        least.at(column) >= m_metrics.horizontalAdvance(QStringLiteral("00000")));
            }
        }
    }
}

void TestTableLayout::noLabelIsHigherThanItsRows_data()
{
    widthsAddUpAndAreNeverTooSmall_data();
}

void TestTableLayout::noLabelIsHigherThanItsRows()
{
    QFETCH(int, width);
    const Edition edition = test::editionOf(2025);
    for (const Table &table : edition.tables) {
        const QList<int> widths = columnWidths(table, width, m_metrics);
        const QList<int> heights = rowHeights(table, widths, 30, m_metrics);
        for (const TableCell &cell : table.cells) {
            if (!cell.isLabel())
                continue;
            const auto from = widths.begin() + cell.column;
            const int room = std::accumulate(from, from + cell.columnSpan, 0) - 2 * labelPadding;
            const auto top = heights.begin() + cell.row;
            const auto lines = brokenLabel(cell.text, room, m_metrics, true).split(QLatin1Char('\n'));
            QVERIFY2(lines.size() * m_metrics.lineSpacing() <= std::accumulate(top, top + cell.rowSpan, 0),
                     qPrintable(cell.text));
            for (const QString &line : lines)
                QVERIFY2(line.size() == 1 || m_metrics.horizontalAdvance(line) <= room, qPrintable(line));
        }
    }
}

void TestTableLayout::headsBreakIntoLinesOfOneLength()
{
    const QString head = QStringLiteral("结果维持");
    const int em = m_metrics.horizontalAdvance(QChar(u'国'));
    QCOMPARE(brokenLabel(head, 3 * em + 2, m_metrics, false), QStringLiteral("结果维\n持"));
    QCOMPARE(brokenLabel(head, 3 * em + 2, m_metrics, true), QStringLiteral("结果\n维持"));
    QCOMPARE(brokenLabel(head, 4 * em + 2, m_metrics, true), head);
}

void TestTableLayout::closingMarksNeverBeginALine()
{
    const int em = m_metrics.horizontalAdvance(QChar(u'国'));
    const QString broken = brokenLabel(QStringLiteral("（三）不予（公）"), 3 * em - 2, m_metrics, false);
    for (const QString &line : broken.split(QLatin1Char('\n')))
        QVERIFY2(!line.startsWith(u'）'), qPrintable(broken));
    QCOMPARE(QString(broken).remove(QLatin1Char('\n')), QStringLiteral("（三）不予（公）"));
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
