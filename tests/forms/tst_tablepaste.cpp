// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/copycells.h"
#include "forms/pastealign.h"
#include "tests/forms/tableformtest.h"
#include "tests/support/cputimer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace nianbao;
using test::requests;

namespace {

const Place received = requests("received_this_year");
const Place carriedIn = requests("carried_in");
const Place granted = requests("granted");
const Place outcomeTotal = requests("outcome_total");
const Place carriedOut = requests("carried_out");
const Place receivedTotal = requests("received_this_year", "total");

QString textOf(const Report &report, const QString &tableId = QStringLiteral("requests"))
{
    const Table &table = *report.edition().table(tableId);
    return copiedCells(report, table, table.places())->text();
}

QString htmlOf(const Report &report, const QString &tableId)
{
    const Table &table = *report.edition().table(tableId);
    return copiedCells(report, table, table.places())->html();
}

} // namespace

class TestTablePaste : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_table.reset(); }
    void aRectangleIsPastedAtTheCurrentCellInOneStep();
    void whatNumbersReadIsReadHere_data();
    void whatNumbersReadIsReadHere();
    void whatDoesNotFitIsCutOffAndTold();
    void anEmptyPastedCellEmptiesTheInput();
    void oneValueFillsAllSelectedInputs();
    void textThatIsNoFigureStandsAndIsTold();
    void anEqualTotalIsPassedOverSilently();
    void aDifferingTotalIsKeptAsStatedAndTold();
    void aPastedTotalThatIsRightReplacesAWrongStatedOne();
    void mergedCellsOfHtmlLeaveCoveredPositionsAlone();
    void aWholeTableIsPlacedByItsLabels_data();
    void aWholeTableIsPlacedByItsLabels();
    void aTableUnderItsCaptionIsPlacedToo();
    void rowsOfAnotherEditionAreFoundOneByOne();
    void someRowsWithTheirLabelsGoToTheirPlaces();
    void labelsThatContradictAreNotTrusted();
    void figuresUnderTheHeadsOfAnotherEditionAreLeftOut_data();
    void figuresUnderTheHeadsOfAnotherEditionAreLeftOut();
    void headsThatStandSeveralTimesInTheFormAreNotGuessed();
    void labelsThatDoNotFitTheTableChangeNothing();
    void aWholePageGivesEachTableItsOwnFigures();
    void aShorterRowLeavesTheCellsBehindItAlone();
    void figuresAloneAreNeverAligned();
    void aHugePasteIsFastAndTold();
    void aVeryLongTextIsLeftOut();
    void aPictureIsTold();
    void anEmptyClipboardIsTold();
    void copiedFiguresComeBackTheSame();
    void aCopiedRectangleIsTextAndHtml();
    void aWholeCopyBringsItsLabels();
    void cuttingCopiesAndClears();

private:
    void paste(const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        m_table->form->pasteFrom(mime);
    }
    void pasteHtml(const QString &html)
    {
        QMimeData mime;
        mime.setHtml(html);
        m_table->form->pasteFrom(mime);
    }
    void make(Report report, const QString &section = QStringLiteral("requests"))
    {
        m_table = std::make_unique<test::ShownTable>(std::move(report), section);
    }
    void makeBlank(int year, const QString &section = QStringLiteral("requests"))
    {
        make(Report(test::editionOf(year), year), section);
    }
    QString told() const { return m_table->notices.join(QLatin1Char('\n')); }

    std::unique_ptr<test::ShownTable> m_table;
};

void TestTablePaste::init()
{
    make(test::correctReport(2025));
    m_table->form->goTo(received);
}

void TestTablePaste::aRectangleIsPastedAtTheCurrentCellInOneStep()
{
    m_table->form->select(carriedIn);
    paste(QStringLiteral("7\t8\r\n9\t10\r\n"));
    QCOMPARE(m_table->written(carriedIn), QStringLiteral("7"));
    QCOMPARE(m_table->written(requests("carried_in", "commercial_enterprise")), QStringLiteral("8"));
    QCOMPARE(m_table->written(granted), QStringLiteral("9"));
    QCOMPARE(m_table->written(requests("granted", "commercial_enterprise")), QStringLiteral("10"));
    QCOMPARE(m_table->steps(), 1);
    QCOMPARE(told(), QString());
    QCOMPARE(m_table->form->selectedPlaces().size(), 4);
    m_table->document->undoStack().undo();
    QCOMPARE(m_table->document->report(), test::correctReport(2025));
}

void TestTablePaste::whatNumbersReadIsReadHere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    QTest::newRow("separators") << QStringLiteral("1,234") << 1234;
    QTest::newRow("full-width digits") << QStringLiteral("１２") << 12;
    QTest::newRow("with its counting word") << QStringLiteral("22件") << 22;
    QTest::newRow("with a remark") << QStringLiteral("22（其中修订16件）") << 22;
    QTest::newRow("with a remark in a line of its own") << QStringLiteral("\"22\n（其中修订16件）\"") << 22;
}

void TestTablePaste::whatNumbersReadIsReadHere()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    paste(text + QStringLiteral("\t0"));
    QVERIFY(m_table->cell(received).isNumber());
    QCOMPARE(m_table->cell(received).value, Decimal(value));
}

void TestTablePaste::whatDoesNotFitIsCutOffAndTold()
{
    m_table->form->select(requests("carried_out", "other_organization"));
    paste(QStringLiteral("1\t1\t3\n4\t5\t6"));
    QCOMPARE(m_table->written(requests("carried_out", "other_organization")), QStringLiteral("1"));
    QVERIFY2(told().contains(QStringLiteral("4 pasted cell(s)")), qPrintable(told()));
}

void TestTablePaste::anEmptyPastedCellEmptiesTheInput()
{
    paste(QStringLiteral("7\t\t9"));
    QCOMPARE(m_table->cell(requests("received_this_year", "commercial_enterprise")).state, CellState::Blank);
    QCOMPARE(m_table->written(requests("received_this_year", "research_institution")), QStringLiteral("9"));
}

void TestTablePaste::oneValueFillsAllSelectedInputs()
{
    m_table->form->select(requests("received_this_year", "other_organization"));
    QTest::keyClick(m_table->view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_table->view(), Qt::Key_Down, Qt::ShiftModifier);
    paste(QStringLiteral("5"));
    QCOMPARE(m_table->written(requests("received_this_year", "other_organization")), QStringLiteral("5"));
    QCOMPARE(m_table->written(requests("carried_in", "other_organization")), QStringLiteral("5"));
    // The totals beside them were selected, too, and are nobody's input.
    QCOMPARE(m_table->cell(receivedTotal).state, CellState::Blank);
    QCOMPARE(m_table->steps(), 1);
}

void TestTablePaste::textThatIsNoFigureStandsAndIsTold()
{
    paste(QStringLiteral("见附件\t—\t7"));
    QCOMPARE(m_table->cell(received).state, CellState::Unread);
    QCOMPARE(m_table->written(received), QStringLiteral("见附件"));
    QVERIFY2(told().contains(QStringLiteral("2 cell(s) hold no figure")), qPrintable(told()));
}

void TestTablePaste::anEqualTotalIsPassedOverSilently()
{
    paste(QStringLiteral("1\t2\t3\t4\t5\t6\t21"));
    QCOMPARE(m_table->cell(receivedTotal).state, CellState::Blank);
    QCOMPARE(told(), QString());
}

void TestTablePaste::aDifferingTotalIsKeptAsStatedAndTold()
{
    paste(QStringLiteral("1\t2\t3\t4\t5\t6\t20"));
    QCOMPARE(m_table->written(receivedTotal), QStringLiteral("20"));
    QCOMPARE(m_table->look(receivedTotal).second, QStringLiteral("21"));
    QVERIFY2(told().contains(QStringLiteral("1 pasted total(s)")), qPrintable(told()));
    QCOMPARE(m_table->steps(), 1);
}

void TestTablePaste::aPastedTotalThatIsRightReplacesAWrongStatedOne()
{
    m_table->document->setCell(receivedTotal, QStringLiteral("99"));
    paste(QStringLiteral("1\t2\t3\t4\t5\t6\t21"));
    QCOMPARE(m_table->cell(receivedTotal).state, CellState::Blank);
}

void TestTablePaste::mergedCellsOfHtmlLeaveCoveredPositionsAlone()
{
    pasteHtml(QStringLiteral("<table><tr><td rowspan=2>7</td><td>8</td></tr><tr><td>9</td></tr></table>"));
    QCOMPARE(m_table->written(received), QStringLiteral("7"));
    QCOMPARE(m_table->written(carriedIn), QStringLiteral("3"));
    QCOMPARE(m_table->written(requests("carried_in", "commercial_enterprise")), QStringLiteral("9"));
}

void TestTablePaste::aWholeTableIsPlacedByItsLabels_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("table");
    for (const int year : {2020, 2025}) {
        for (const Table &table : test::editionOf(year).tables)
            QTest::addRow("%d %s", year, qPrintable(table.id)) << year << table.id;
    }
}

void TestTablePaste::aWholeTableIsPlacedByItsLabels()
{
    QFETCH(int, year);
    QFETCH(QString, table);
    const Report source = test::correctReport(year);
    makeBlank(year, table);
    // Wherever the clerk is.
    m_table->form->select(source.edition().table(table)->places().last());
    pasteHtml(htmlOf(source, table));
    for (const Place &place : source.edition().table(table)->places()) {
        if (source.edition().isTotal(place))
            QCOMPARE(m_table->cell(place).state, CellState::Blank);
        else
            QCOMPARE(m_table->cell(place).value, source.cell(place).value);
    }
    QCOMPARE(m_table->steps(), 1);
    QVERIFY2(told().contains(QStringLiteral("recognized")), qPrintable(told()));
    QVERIFY2(!told().contains(QStringLiteral("left out")), qPrintable(told()));
}

void TestTablePaste::aTableUnderItsCaptionIsPlacedToo()
{
    const Report source = test::correctReport(2025);
    makeBlank(2025);
    m_table->form->select(granted);
    paste(QStringLiteral("示例县2025年度\n\n") + textOf(source));
    QCOMPARE(m_table->written(received), QStringLiteral("12"));
    QCOMPARE(m_table->written(carriedOut), QStringLiteral("1"));
}

void TestTablePaste::rowsOfAnotherEditionAreFoundOneByOne()
{
    Report source = test::correctReport(2020);
    source.setCell(requests("other_handling"), Cell::fromNumber(5));
    makeBlank(2025);
    m_table->form->select(granted);
    paste(textOf(source));
    QCOMPARE(m_table->cell(received).value, source.cell(received).value);
    QCOMPARE(m_table->cell(carriedOut).value, source.cell(carriedOut).value);
    // （六）其他处理 is a group here and takes no figure.
    for (const char *row : {"other_no_correction", "other_unpaid_fee", "other_remaining"})
        QCOMPARE(m_table->cell(requests(row)).state, CellState::Blank);
    QVERIFY2(told().contains(QStringLiteral("left out")), qPrintable(told()));
}

void TestTablePaste::someRowsWithTheirLabelsGoToTheirPlaces()
{
    makeBlank(2025);
    paste(QStringLiteral(
        "3.危及“三安全一稳定”\t1\t2\t3\t4\t5\t6\t21\n4.保护第三方合法权益\t6\t5\t4\t3\t2\t1\t21"));
    QCOMPARE(m_table->written(requests("refused_security_stability")), QStringLiteral("1"));
    QCOMPARE(m_table->written(requests("refused_third_party_rights")), QStringLiteral("6"));
    QCOMPARE(m_table->written(requests("refused_third_party_rights", "other_organization")),
             QStringLiteral("1"));
}

void TestTablePaste::labelsThatContradictAreNotTrusted()
{
    const Table table = *test::editionOf(2025).table(u"requests");
    PastedGrid grid = gridFromText(textOf(test::correctReport(2025)));
    QVERIFY(alignByLabels(table, grid));
    // Two columns changed places: laid over the form, the figures would stand under the wrong heads.
    for (QStringList &row : grid.rows)
        row.swapItemsAt(3, 9);
    for (QStringList &row : grid.rows)
        row.swapItemsAt(4, 8);
    const std::optional<PasteAlignment> swapped = alignByLabels(table, grid);
    QVERIFY(!swapped);
}

void TestTablePaste::figuresUnderTheHeadsOfAnotherEditionAreLeftOut_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("本年处理决定数量 is no 上一年项目数量") << 2025 << 2020;
    QTest::newRow("上一年项目数量 is no 本年处理决定数量") << 2020 << 2025;
}

void TestTablePaste::figuresUnderTheHeadsOfAnotherEditionAreLeftOut()
{
    QFETCH(int, from);
    QFETCH(int, to);
    // The rows of 表二 bear the same names in both editions, its columns mean other things.
    const QString table = QStringLiteral("proactive_disclosure");
    makeBlank(to, table);
    m_table->form->select(test::editionOf(to).table(table)->places().first());
    pasteHtml(htmlOf(test::correctReport(from), table));
    for (const Place &place : test::editionOf(to).table(table)->places())
        QVERIFY2(m_table->written(place).isEmpty(), qPrintable(place.key()));
    QVERIFY2(told().contains(QStringLiteral("left out")), qPrintable(told()));
}

void TestTablePaste::headsThatStandSeveralTimesInTheFormAreNotGuessed()
{
    const Table table = *test::editionOf(2025).table(u"review_and_litigation");
    QVERIFY(!alignByLabels(
        table, gridFromText(QStringLiteral("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t10"))));
}

void TestTablePaste::labelsThatDoNotFitTheTableChangeNothing()
{
    make(test::correctReport(2025), QStringLiteral("review_and_litigation"));
    const Report before = m_table->document->report();
    m_table->form->select(before.edition().table(u"review_and_litigation")->places().first());
    paste(QStringLiteral("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t10"));
    QVERIFY(m_table->document->report() == before);
    QVERIFY2(told().contains(QStringLiteral("Nothing was pasted")), qPrintable(told()));
}

void TestTablePaste::aWholePageGivesEachTableItsOwnFigures()
{
    // What a browser copies of a published page: every table in HTML, and all of it as text.
    const Report source = test::correctReport(2025);
    QString html;
    QString text;
    for (const Table &table : source.edition().tables) {
        html += htmlOf(source, table.id);
        text += textOf(source, table.id);
    }
    const QString section = QStringLiteral("proactive_disclosure");
    makeBlank(2025, section);
    m_table->form->select(source.edition().table(section)->places().first());
    QMimeData page;
    page.setHtml(html);
    page.setText(text);
    m_table->form->pasteFrom(page);
    for (const Place &place : source.edition().table(section)->places())
        QCOMPARE(m_table->written(place), source.cell(place).written);
}

void TestTablePaste::aShorterRowLeavesTheCellsBehindItAlone()
{
    make(test::correctReport(2025));
    const Place first(QStringLiteral("requests/refused_state_secret/natural_person"));
    m_table->form->select(first);
    pasteHtml(QStringLiteral("<table><tr><td>7</td></tr><tr><td>8</td><td>9</td></tr></table>"));
    QCOMPARE(m_table->written(first), QStringLiteral("7"));
    const Place beside(QStringLiteral("requests/refused_state_secret/commercial_enterprise"));
    QCOMPARE(m_table->written(beside), QStringLiteral("0"));
}

void TestTablePaste::figuresAloneAreNeverAligned()
{
    const Table table = *test::editionOf(2025).table(u"requests");
    QVERIFY(!alignByLabels(table, gridFromText(QStringLiteral("1\t2\n3\t4"))));
    QVERIFY(!alignByLabels(table, gridFromText(QStringLiteral("其他\t2\n3\t4"))));
    QVERIFY(!alignByLabels(table, PastedGrid{}));
}

void TestTablePaste::aHugePasteIsFastAndTold()
{
    QString line = QStringLiteral("1\t").repeated(500);
    line.back() = u'\n';
    const QString text = line.repeated(10000);
    const test::CpuTimer timer;
    paste(text);
    QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    QCOMPARE(m_table->written(carriedOut), QStringLiteral("1"));
    QCOMPARE(m_table->steps(), 1);
    QVERIFY2(told().contains(QStringLiteral("left out")), qPrintable(told()));
    QVERIFY2(told().contains(QStringLiteral("not looked at")), qPrintable(told()));
}

void TestTablePaste::aVeryLongTextIsLeftOut()
{
    paste(QString(100000, u'文'));
    QCOMPARE(m_table->written(received), QStringLiteral("12"));
    QVERIFY2(told().contains(QStringLiteral("left out")), qPrintable(told()));
}

void TestTablePaste::aPictureIsTold()
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QMimeData mime;
    mime.setImageData(picture);
    m_table->form->pasteFrom(mime);
    QCOMPARE(m_table->steps(), 0);
    QVERIFY2(told().contains(QStringLiteral("picture")), qPrintable(told()));
}

void TestTablePaste::anEmptyClipboardIsTold()
{
    QMimeData nothing;
    m_table->form->pasteFrom(nothing);
    paste(QStringLiteral("\n\n"));
    QCOMPARE(m_table->steps(), 0);
    QCOMPARE(m_table->notices.size(), 2);
}

void TestTablePaste::copiedFiguresComeBackTheSame()
{
    QTest::keyClick(m_table->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table->view(), Qt::Key_C, Qt::ControlModifier);
    const Report before = m_table->document->report();
    QTest::keyClick(m_table->view(), Qt::Key_Delete);
    QVERIFY(m_table->document->report() != before);
    QTest::keyClick(m_table->view(), Qt::Key_V, Qt::ControlModifier);
    for (const Place &place : before.edition().table(u"requests")->places())
        QCOMPARE(m_table->cell(place).value, before.cell(place).value);
    QCOMPARE(m_table->steps(), 2);
}

void TestTablePaste::aCopiedRectangleIsTextAndHtml()
{
    const Report report = test::correctReport(2025);
    const Table &table = *report.edition().table(u"requests");
    const auto mime = copiedCells(report, table, {received, carriedIn, outcomeTotal});
    // A rectangle around all of them; the total as computed.
    QVERIFY2(mime->text().startsWith(QStringLiteral("12\n3\n\n")), qPrintable(mime->text()));
    QVERIFY(mime->text().endsWith(QStringLiteral("\n14")));
    QVERIFY(mime->html().contains(QStringLiteral("<td>12</td>")));
    QVERIFY(!mime->html().contains(QStringLiteral("<th")));
    QVERIFY(copiedCells(report, table, {})->text().isEmpty());
}

void TestTablePaste::aWholeCopyBringsItsLabels()
{
    Report report = test::correctReport(2025);
    report.setCell(received, Cell::fromWritten(u"<b>&", NumberKind::Count));
    const QString html = htmlOf(report, QStringLiteral("requests"));
    QVERIFY(html.contains(QStringLiteral("<th colspan=\"7\">申请人情况</th>")));
    QVERIFY(html.contains(QStringLiteral("<td>&lt;b&gt;&amp;</td>")));
    QVERIFY(textOf(report).contains(QStringLiteral("一、本年新收政府信息公开申请数量\t\t\t<b>&\t")));
}

void TestTablePaste::cuttingCopiesAndClears()
{
    m_table->form->cut();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("12"));
    QCOMPARE(m_table->cell(received).state, CellState::Blank);
    m_table->form->select(carriedIn);
    m_table->form->paste();
    QCOMPARE(m_table->written(carriedIn), QStringLiteral("12"));
}

QTEST_MAIN(TestTablePaste)
#include "tst_tablepaste.moc"
