// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/pasted.h"

#include <QElapsedTimer>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestPasted : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsGiveAsText_data();
    void readsWhatSpreadsheetsGiveAsText();
    void cutsALargeTextAndCountsTheRest();
    void doesNotCountEmptyRowsAndColumnsAsDropped();
    void readsHostileTextQuickly();
};

void TestPasted::readsWhatSpreadsheetsGiveAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QString &text, const Rows &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", {}, {});
    row("one value", u"12"_s, {{u"12"_s}});
    row("one value with the line end that spreadsheets add", u"12\r\n"_s, {{u"12"_s}});
    row("a row", u"1\t2\t3\n"_s, {{u"1"_s, u"2"_s, u"3"_s}});
    row("a column of lines", u"1\n2\n3"_s, {{u"1"_s}, {u"2"_s}, {u"3"_s}});
    row("line ends of Windows", u"1\t2\r\n3\t4\r\n"_s, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    row("line ends of old Macs", u"1\r2\r"_s, {{u"1"_s}, {u"2"_s}});
    row("an empty cell at the end", u"1\t\n"_s, {{u"1"_s, {}}});
    row("an empty cell at the very end", u"1\t2\n3\t"_s, {{u"1"_s, u"2"_s}, {u"3"_s, {}}});
    row("an empty row between", u"1\n\n2\n"_s, {{u"1"_s}, {{}}, {u"2"_s}});
    row("rows of different length", u"1\n2\t3\n"_s, {{u"1"_s, {}}, {u"2"_s, u"3"_s}});
    row("a cell of two lines in quotes", u"\"本年新\n制作数量\"\t2\n"_s, {{u"本年新\n制作数量"_s, u"2"_s}});
    row("a tab in quotes is white space", u"\"a\tb\"\t2"_s, {{u"a b"_s, u"2"_s}});
    row("quotes doubled in quotes", u"\"他说\"\"好\"\"\n吧\"\n"_s, {{u"他说\"好\"\n吧"_s}});
    row("an empty cell in quotes", u"\"\"\t1"_s, {{{}, u"1"_s}});
    row("quotes that wrap a part only", u"\"三安全\"一稳定\t1"_s, {{u"\"三安全\"一稳定"_s, u"1"_s}});
    row("a quote that nothing closes", u"\"一\t1\n二\t2"_s, {{u"\"一"_s, u"1"_s}, {u"二"_s, u"2"_s}});
    row("a quote in the middle", u"5\"\t1"_s, {{u"5\""_s, u"1"_s}});
    row("spaces around and between", u"  1 \t 自 然   人　\n"_s, {{u"1"_s, u"自 然 人"_s}});
    row("full-width digits stay as they are", u"１２\t1,234"_s, {{u"１２"_s, u"1,234"_s}});
}

void TestPasted::readsWhatSpreadsheetsGiveAsText()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const PastedGrid grid = gridFromText(text);
    QCOMPARE(grid.rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(grid.rows[i], rows[i]);
    QVERIFY(!grid.wasCut);
    QVERIFY(!grid.isCovered(0, 0));
}

void TestPasted::cutsALargeTextAndCountsTheRest()
{
    const QString text = (QString(u"1\t"_s).repeated(499) + u"1\n"_s).repeated(10'000);
    QElapsedTimer timer;
    timer.start();
    const PastedGrid grid = gridFromText(text);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // on any machine
    QCOMPARE(grid.columnCount(), 64);
    QCOMPARE(grid.rows.size(), 100'000 / 64);
    QVERIFY(grid.wasCut);
    QCOMPARE(grid.droppedColumns, 500 - 64);
    QCOMPARE(grid.droppedRows, 10'000 - grid.rows.size());

    const PastedGrid tall = gridFromText(QString(u"1\t2\n"_s).repeated(5000));
    QCOMPARE(tall.rows.size(), 4096);
    QCOMPARE(tall.droppedRows, 5000 - 4096);
    QCOMPARE(tall.droppedColumns, 0);
}

// Whole columns are copied with a million empty cells below.
void TestPasted::doesNotCountEmptyRowsAndColumnsAsDropped()
{
    const PastedGrid grid = gridFromText(u"1\n2\n"_s + QString(u"\n"_s).repeated(1'000'000));
    QVERIFY(!grid.wasCut);
    QCOMPARE(grid.rows.size(), 4096);
    QVERIFY(!gridFromText(u"1"_s + QString(u"\t"_s).repeated(100)).wasCut);
}

void TestPasted::readsHostileTextQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
         {u"\""_s, u"\"a\t"_s, u"\"\"\"\t"_s, u"\"a\"b\n"_s, u"\t"_s, u"\n"_s, u"\"\n"_s})
        gridFromText(piece.repeated(10'000'000 / piece.size()));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestPasted)
#include "tst_pasted.moc"
