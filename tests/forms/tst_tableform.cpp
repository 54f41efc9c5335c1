// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableform.h"

#include "forms/tableview.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace nianbao;

namespace {

Place at(const char *key)
{
    return Place(QString::fromLatin1(key));
}

const Place received = at("requests/received_this_year/natural_person");
const Place carriedIn = at("requests/carried_in/natural_person");
const Place granted = at("requests/granted/natural_person");
const Place receivedTotal = at("requests/received_this_year/total");
const Place lastOfRow = at("requests/received_this_year/other_organization");
const Place outcomeTotal = at("requests/outcome_total/natural_person");

} // namespace

class TestTableForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyCellOfEveryTableHasItsRectangle_data();
    void everyCellOfEveryTableHasItsRectangle();
    void typingUpdatesTotalsAndFindingsAtEveryKeystroke();
    void theEditorIsNamedAfterItsPlace();
    void typingReplacesWhatStoodThere();
    void editingWithF2GoesOnFromWhatStoodThere();
    void escapeTakesTheWholeEditBack();
    void oneEditIsOneUndoStep();
    void editsOfTwoCellsAreTwoSteps();
    void undoInAnOpenEditorIsLeftToTheDocument();
    void tabWalksInputsOnly();
    void tabLeavesTheTableAtItsEnd();
    void enterWalksDownTheColumnPastTotals();
    void arrowsWalkTotalsToo();
    void deleteClearsASelection();
    void deleteOnATotalWithdrawsWhatWasStated();
    void typingIntoATotalChangesNothing();
    void aStatedTotalShowsTheComputedOneBesideIt();
    void theWheelChangesNothing();
    void fullWidthDigitsAndRemarksAreKept();
    void theLineOfArithmeticFollowsTheCell();
    void blankZeroMissingAndUnreadLookDifferent();
    void aFailedBalanceMarksAllItsTermsAndNoOtherColumn();
    void cellsAreReadWithTheirRowAndColumn();
    void labelsTellWhatToFillIn_data();
    void labelsTellWhatToFillIn();
    void toolTipsWrapAndShowForeignTextAsItIs();
    void aKeystrokeRedrawsOnlyWhatItChanged();
    void atTheTotalTheRowBelowIsInView();
    void aNarrowSheetScrollsSidewaysAndKeepsTheLabels();

private:
    void make(Report report);
    QLineEdit *editor() const
    {
        return qobject_cast<QLineEdit *>(m_form->view()->indexWidget(m_form->view()->currentIndex()));
    }
    QString written(const Place &place) const { return m_document->report().cell(place).written; }
    CellLook lookAt(const Place &place) const
    {
        const auto *model = qobject_cast<TableModel *>(m_form->view()->model());
        return model->lookOf(model->indexOf(place));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<TableForm> m_form;
};

void TestTableForm::make(Report report)
{
    m_form.reset();
    m_document = std::make_unique<Document>(OpenedReport{std::move(report), {}, {}});
    m_form = std::make_unique<TableForm>(*m_document,
                                         *m_document->report().edition().section(QStringLiteral("requests")));
    m_form->resize(1100, 600);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_form->goTo(received);
}

void TestTableForm::init()
{
    make(test::correctReport(2025));
}

void TestTableForm::cleanup()
{
    m_form.reset();
    m_document.reset();
}

void TestTableForm::everyCellOfEveryTableHasItsRectangle_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("table");
    for (const int year : {2020, 2025}) {
        for (const Table &table : test::editionOf(year).tables)
            QTest::addRow("%d %s", year, qPrintable(table.id)) << year << table.id;
    }
}

void TestTableForm::everyCellOfEveryTableHasItsRectangle()
{
    QFETCH(int, year);
    QFETCH(QString, table);
    Document document({test::correctReport(year), {}, {}});
    TableForm form(document, *document.report().edition().section(table));
    form.resize(1000, 700);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    for (const Place &place : document.report().edition().table(table)->places()) {
        const QRect rect = form.cellRect(place);
        QVERIFY2(rect.width() > 20 && rect.height() >= look::rowHeight, qPrintable(place.key()));
        QVERIFY2(form.view()->rect().contains(rect), qPrintable(place.key()));
        form.select(place);
        QCOMPARE(form.currentPlace(), place);
    }
}

void TestTableForm::typingUpdatesTotalsAndFindingsAtEveryKeystroke()
{
    QVERIFY(m_document->findings().isEmpty());
    QTest::keyClick(m_form->view(), Qt::Key_9);
    QVERIFY(editor() != nullptr);
    QCOMPARE(computedTotal(m_document->report(), receivedTotal), Decimal(11));
    QCOMPARE(lookAt(receivedTotal).text, QStringLiteral("11"));
    QVERIFY(!m_document->findings().isEmpty());
    QVERIFY(lookAt(received).mark == look::Mark::Error);
    QTest::keyClick(editor(), Qt::Key_1);
    QCOMPARE(lookAt(receivedTotal).text, QStringLiteral("93"));
    QVERIFY(editor() != nullptr);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClicks(editor(), QStringLiteral("12"));
    QVERIFY(m_document->findings().isEmpty());
}

void TestTableForm::theEditorIsNamedAfterItsPlace()
{
    QTest::keyClick(m_form->view(), Qt::Key_1);
    QCOMPARE(editor()->objectName(), received.key());
    QVERIFY(!editor()->accessibleName().isEmpty());
}

void TestTableForm::typingReplacesWhatStoodThere()
{
    QTest::keyClick(m_form->view(), Qt::Key_7);
    QCOMPARE(written(received), QStringLiteral("7"));
}

void TestTableForm::editingWithF2GoesOnFromWhatStoodThere()
{
    QTest::keyClick(m_form->view(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_7);
    QCOMPARE(written(received), QStringLiteral("127"));
    QTest::keyClick(editor(), Qt::Key_Left);
    QVERIFY(editor() != nullptr);
    QTest::keyClick(editor(), Qt::Key_3);
    QCOMPARE(written(received), QStringLiteral("1237"));
}

void TestTableForm::escapeTakesTheWholeEditBack()
{
    QTest::keyClick(m_form->view(), Qt::Key_9);
    QTest::keyClicks(editor(), QStringLiteral("99"));
    QCOMPARE(written(received), QStringLiteral("999"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(written(received), QStringLiteral("12"));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(m_document->findings().isEmpty());
    QCOMPARE(m_form->currentPlace(), received);
}

void TestTableForm::oneEditIsOneUndoStep()
{
    QTest::keyClick(m_form->view(), Qt::Key_9);
    QTest::keyClicks(editor(), QStringLiteral("87"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(written(received), QStringLiteral("12"));
    m_document->undoStack().redo();
    QCOMPARE(written(received), QStringLiteral("987"));
}

void TestTableForm::editsOfTwoCellsAreTwoSteps()
{
    QTest::keyClick(m_form->view(), Qt::Key_1);
    QTest::keyClicks(editor(), QStringLiteral("23"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(m_form->view(), Qt::Key_4);
    QTest::keyClicks(editor(), QStringLiteral("56"));
    // The first editor goes away only now; that must not cut the second typing in two.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(editor(), Qt::Key_7);
    QCOMPARE(m_document->undoStack().count(), 2);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(written(carriedIn), QStringLiteral("3"));
    QCOMPARE(written(received), QStringLiteral("123"));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestTableForm::undoInAnOpenEditorIsLeftToTheDocument()
{
    QTest::keyClick(m_form->view(), Qt::Key_9);
    QKeyEvent offered(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    offered.ignore();
    QCoreApplication::sendEvent(editor(), &offered);
    QVERIFY(!offered.isAccepted());
    m_document->undoStack().undo();
    QCOMPARE(editor()->text(), QStringLiteral("12"));
}

void TestTableForm::tabWalksInputsOnly()
{
    m_form->select(lastOfRow);
    QTest::keyClick(m_form->view(), Qt::Key_Tab);
    QCOMPARE(m_form->currentPlace(), carriedIn);
    QTest::keyClick(m_form->view(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_form->currentPlace(), lastOfRow);
    QTest::keyClick(m_form->view(), Qt::Key_4);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(m_form->currentPlace(), carriedIn);
    QCOMPARE(written(lastOfRow), QStringLiteral("4"));
}

void TestTableForm::tabLeavesTheTableAtItsEnd()
{
    m_form->select(at("requests/carried_out/other_organization"));
    QTest::keyClick(m_form->view(), Qt::Key_Tab);
    QVERIFY(!m_form->view()->hasFocus());
    QCOMPARE(m_form->focusWidget()->objectName(), QStringLiteral("requests/note"));
}

void TestTableForm::enterWalksDownTheColumnPastTotals()
{
    QTest::keyClick(m_form->view(), Qt::Key_5);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_form->currentPlace(), carriedIn);
    QTest::keyClick(m_form->view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_form->currentPlace(), received);
    m_form->select(at("requests/other_remaining/natural_person"));
    QTest::keyClick(m_form->view(), Qt::Key_Enter);
    QCOMPARE(m_form->currentPlace(), at("requests/carried_out/natural_person"));
    QTest::keyClick(m_form->view(), Qt::Key_Enter);
    QCOMPARE(m_form->currentPlace(), at("requests/received_this_year/commercial_enterprise"));
}

void TestTableForm::arrowsWalkTotalsToo()
{
    m_form->select(lastOfRow);
    QTest::keyClick(m_form->view(), Qt::Key_Right);
    QCOMPARE(m_form->currentPlace(), receivedTotal);
    QTest::keyClick(m_form->view(), Qt::Key_Right);
    QCOMPARE(m_form->currentPlace(), receivedTotal);
    QTest::keyClick(m_form->view(), Qt::Key_Down);
    QCOMPARE(m_form->currentPlace(), at("requests/carried_in/total"));
}

void TestTableForm::deleteClearsASelection()
{
    const auto *model = m_form->view()->model();
    const QModelIndex current = m_form->view()->currentIndex();
    m_form->view()->selectionModel()->select(
        QItemSelection(current, model->index(current.row() + 1, current.column() + 1)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_form->view(), Qt::Key_Delete);
    QCOMPARE(m_document->report().cell(received).state, CellState::Blank);
    QCOMPARE(m_document->report().cell(carriedIn).state, CellState::Blank);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestTableForm::deleteOnATotalWithdrawsWhatWasStated()
{
    m_document->setCell(outcomeTotal, QStringLiteral("99"));
    m_form->select(outcomeTotal);
    QTest::keyClick(m_form->view(), Qt::Key_Delete);
    QCOMPARE(m_document->report().cell(outcomeTotal).state, CellState::Blank);
    QCOMPARE(lookAt(outcomeTotal).text, QStringLiteral("14"));
}

void TestTableForm::typingIntoATotalChangesNothing()
{
    make(test::correctReport(2025));
    const Report before = m_document->report();
    m_form->select(outcomeTotal);
    QTest::keyClicks(m_form->view(), QStringLiteral("12"));
    QCOMPARE(editor(), nullptr);
    // Nor does the figure go into a cell that happens to begin with it.
    QCOMPARE(m_form->currentPlace(), outcomeTotal);
    QVERIFY(m_document->report() == before);
}

void TestTableForm::aStatedTotalShowsTheComputedOneBesideIt()
{
    QVERIFY(lookAt(outcomeTotal).computed);
    m_document->setCell(outcomeTotal, QStringLiteral("99"));
    QCOMPARE(lookAt(outcomeTotal).text, QStringLiteral("99"));
    QCOMPARE(lookAt(outcomeTotal).second, QStringLiteral("14"));
    m_document->setCell(outcomeTotal, QStringLiteral("14"));
    QVERIFY(lookAt(outcomeTotal).second.isEmpty());
}

void TestTableForm::theWheelChangesNothing()
{
    QTest::keyClick(m_form->view(), Qt::Key_F2);
    const QPointF middle = QRectF(m_form->cellRect(received)).center();
    QWheelEvent wheel(middle, m_form->view()->mapToGlobal(middle), {0, -120}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(editor(), &wheel);
    QCOMPARE(written(received), QStringLiteral("12"));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestTableForm::fullWidthDigitsAndRemarksAreKept()
{
    QTest::keyClick(m_form->view(), Qt::Key_F2);
    editor()->clear();
    editor()->insert(QStringLiteral("２２（其中重复 3 件）"));
    emit editor()->textEdited(editor()->text());
    QCOMPARE(m_document->report().cell(received).value, Decimal(22));
    QCOMPARE(written(received), QStringLiteral("２２（其中重复 3 件）"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(lookAt(received).remark);
    QCOMPARE(lookAt(received).text, QStringLiteral("２２"));
}

void TestTableForm::theLineOfArithmeticFollowsTheCell()
{
    QVERIFY(m_form->arithmetic().contains(QStringLiteral("12 + 3 = 15; 14 + 1 = 15")));
    QTest::keyClick(m_form->view(), Qt::Key_9);
    QVERIFY(m_form->arithmetic().contains(QStringLiteral("9 + 3 = 12; 14 + 1 = 15; difference 3")));
    QTest::keyClick(editor(), Qt::Key_Escape);
    m_form->select(granted);
    QVERIFY(m_form->arithmetic().contains(QStringLiteral("8 + 2 + 4 = 14")));
}

void TestTableForm::blankZeroMissingAndUnreadLookDifferent()
{
    Report report = test::correctReport(2025);
    report.setCell(received, Cell());
    report.setCell(carriedIn, Cell::missing());
    report.setCell(granted, Cell::fromWritten(u"/", NumberKind::Count));
    make(report);
    QCOMPARE(lookAt(received).state, CellState::Blank);
    QCOMPARE(lookAt(carriedIn).state, CellState::Missing);
    QCOMPARE(lookAt(granted).state, CellState::Unread);
    QCOMPARE(lookAt(granted).text, QStringLiteral("/"));
    QSet<QByteArray> pictures;
    for (const Place &place :
         {received, carriedIn, granted, at("requests/refused_state_secret/natural_person")}) {
        QImage picture(60, 30, QImage::Format_RGB32);
        m_form->select(lastOfRow);
        m_form->view()->viewport()->render(&picture, {}, m_form->cellRect(place), QWidget::RenderFlags());
        QVERIFY(!pictures.contains(QByteArray::fromRawData(
            reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes())));
        pictures << QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
    }
}

void TestTableForm::aFailedBalanceMarksAllItsTermsAndNoOtherColumn()
{
    m_document->setCell(received, QStringLiteral("20"));
    for (const Place &term : {received, carriedIn, outcomeTotal, at("requests/carried_out/natural_person")})
        QVERIFY2(lookAt(term).mark == look::Mark::Error, qPrintable(term.key()));
    QVERIFY(lookAt(granted).mark == look::Mark::None);
    QVERIFY(lookAt(at("requests/received_this_year/commercial_enterprise")).mark == look::Mark::None);
    QVERIFY(lookAt(at("requests/carried_out/other_organization")).mark == look::Mark::None);
}

void TestTableForm::cellsAreReadWithTheirRowAndColumn()
{
    m_document->setCell(outcomeTotal, QStringLiteral("99"));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_form->view());
    QVERIFY(table && table->tableInterface());
    const auto *model = m_form->view()->tableModel();
    const auto read = [&](const Place &place, QAccessible::Text text) {
        const QModelIndex index = model->indexOf(place);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(index.row(), index.column());
        return cell ? cell->text(text) : QString();
    };
    QCOMPARE(read(granted, QAccessible::Name), QStringLiteral("表三 予以公开·自然人: 8"));
    QVERIFY(read(outcomeTotal, QAccessible::Name).contains(QStringLiteral("stated 99, computed 14")));
    // What is read at length: findings and what to fill in.
    QVERIFY(read(outcomeTotal, QAccessible::Description).contains(QStringLiteral("99")));
    const Column &column = model->table().columns.first();
    QVERIFY(!column.note.isEmpty());
    QVERIFY(read(granted, QAccessible::Description).contains(column.note));
}

void TestTableForm::labelsTellWhatToFillIn_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2019 layout") << 2020;
    QTest::newRow("2021 layout") << 2025;
}

void TestTableForm::labelsTellWhatToFillIn()
{
    QFETCH(int, year);
    Document document({test::correctReport(year), {}, {}});
    for (const Table &table : document.report().edition().tables) {
        const TableModel model(document, table.id);
        QSet<QString> told;
        for (const TableCell &cell : table.cells) {
            if (cell.isLabel())
                told << model.noteOfLabel(cell);
        }
        for (const Column &column : table.columns)
            QVERIFY2(told.contains(column.note), qPrintable(table.id + column.id));
        if (table.id != QStringLiteral("requests"))
            continue;
        for (const Row &row : table.rows)
            QVERIFY2(told.contains(row.note), qPrintable(row.id));
        // The groups name many rows and tell of none.
        QCOMPARE(model.noteOfLabel(*table.cellAt(5, 0)), QString());
    }
}

void TestTableForm::toolTipsWrapAndShowForeignTextAsItIs()
{
    m_document->setCell(received, QStringLiteral("<b>无</b>"));
    const QString tip = m_form->view()->tableModel()->indexOf(received).data(Qt::ToolTipRole).toString();
    QVERIFY(Qt::mightBeRichText(tip));
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;无&lt;/b&gt;")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
}

void TestTableForm::aKeystrokeRedrawsOnlyWhatItChanged()
{
    QSignalSpy spy(m_form->view()->model(), &QAbstractItemModel::dataChanged);
    m_document->setCell(granted, QStringLiteral("9"));
    QSet<Place> redrawn;
    for (const QList<QVariant> &change : spy) {
        const QModelIndex from = change.at(0).toModelIndex();
        QCOMPARE(from, change.at(1).toModelIndex());
        redrawn << m_form->view()->tableModel()->placeAt(from);
    }
    for (const Place &place : {granted, outcomeTotal, at("requests/granted/total"),
                               at("requests/outcome_total/total"), received, carriedIn})
        QVERIFY2(redrawn.contains(place), qPrintable(place.key()));
    QVERIFY(!redrawn.contains(at("requests/granted/commercial_enterprise")));
    QVERIFY2(redrawn.size() <= 12, qPrintable(QString::number(redrawn.size())));
}

void TestTableForm::atTheTotalTheRowBelowIsInView()
{
    m_form->resize(800, 400);
    m_form->goTo(received);
    m_form->goTo(outcomeTotal);
    const auto *sheet = m_form->findChild<QScrollArea *>();
    const QRect below = m_form->cellRect(at("requests/carried_out/natural_person"));
    const QPoint bottom = m_form->view()->mapTo(sheet->viewport(), below.bottomRight());
    QVERIFY2(sheet->viewport()->rect().contains(bottom), qPrintable(QString::number(bottom.y())));
}

void TestTableForm::aNarrowSheetScrollsSidewaysAndKeepsTheLabels()
{
    m_form->resize(420, 300);
    QCoreApplication::processEvents();
    const auto *sheet = m_form->findChild<QScrollArea *>();
    QVERIFY(sheet->horizontalScrollBar()->maximum() > 0);
    for (const Place &place : {receivedTotal, at("requests/carried_out/total"), outcomeTotal, received}) {
        m_form->goTo(place);
        const QRect cell = m_form->cellRect(place);
        const QRect seen(m_form->view()->mapTo(sheet->viewport(), cell.topLeft()), cell.size());
        QVERIFY2(sheet->viewport()->rect().contains(seen), qPrintable(place.key()));
        // Nothing frozen lies over the current cell.
        QWidget *under = sheet->viewport()->childAt(seen.center());
        QVERIFY2(under && (under == m_form->view()->viewport() || m_form->view()->isAncestorOf(under)),
                 qPrintable(place.key()));
    }
    m_form->goTo(at("requests/carried_out/total"));
    // What stands at the left edge is the label, and what stands at the top is the head.
    const QWidget *beside = sheet->viewport()->childAt(
        2, m_form->view()
               ->mapTo(sheet->viewport(), m_form->cellRect(at("requests/carried_out/total")).center())
               .y());
    QVERIFY(beside && beside->parentWidget() == sheet->viewport() && beside != sheet->widget());
    const QWidget *above = sheet->viewport()->childAt(sheet->viewport()->width() - 30, 2);
    QVERIFY(above && above->parentWidget() == sheet->viewport() && above != sheet->widget());
}

QTEST_MAIN(TestTableForm)
#include "tst_tableform.moc"
