// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/tableformtest.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace nianbao;
using test::requests;

namespace {

const Place received = requests("received_this_year");
const Place carriedIn = requests("carried_in");
const Place granted = requests("granted");
const Place outcomeTotal = requests("outcome_total");
const Place carriedOut = requests("carried_out");

} // namespace

class TestTableKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_table.reset(); }
    void homeAndEndGoToTheEndsOfTheRow();
    void withControlToTheEndsOfTheTable();
    void controlAndAnArrowGoToTheEdgeOfWhatIsFilled();
    void shiftAndArrowsSelectARectangle();
    void aSelectionShrinksAgain();
    void shiftAndAClickSelect();
    void draggingSelects();
    void controlASelectsEveryFigure();
    void aPlainArrowEndsTheSelection();
    void anEditorKeepsShiftAndArrowsForItsText();
    void controlAndZeroFillTheSelectedBlanks();
    void theWholeTableIsFilledInOneStep();
    void cellsTheDraftLacksAreNotFilledAndTold();
    void allStatedTotalsAreWithdrawnInOneStep();
    void theTablesOwnShortcutsComeBeforeAWindows();
    void everyGestureIsNamedInTheUndoMenu();
    void typingOnATotalIsTold();
    void whatAnInputMethodCommitsOpensAnEditor();
    void aCompositionOpensAnEditorToo();
    void aCancelledCompositionChangesNothing();
    void anInputMethodWritesNoTotal();
    void lettersAndEmojiAreKeptAndTold_data();
    void lettersAndEmojiAreKeptAndTold();
    void undoShowsAllThatItChanged();

private:
    void commit(const QString &text, const QString &preedit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(text);
        QWidget *target = m_table->editor() && m_table->editor()->hasFocus()
                              ? static_cast<QWidget *>(m_table->editor())
                              : m_table->view();
        QCoreApplication::sendEvent(target, &event);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_table->view(), static_cast<Qt::Key>(key), modifiers);
    }
    Place here() const { return m_table->form->currentPlace(); }
    QList<Place> selected() const { return m_table->form->selectedPlaces(); }

    std::unique_ptr<test::ShownTable> m_table;
};

void TestTableKeys::init()
{
    m_table = std::make_unique<test::ShownTable>(test::correctReport(2025));
    m_table->form->goTo(received);
}

void TestTableKeys::homeAndEndGoToTheEndsOfTheRow()
{
    m_table->form->select(requests("granted", "research_institution"));
    press(Qt::Key_End);
    QCOMPARE(here(), requests("granted", "total"));
    press(Qt::Key_Home);
    QCOMPARE(here(), granted);
}

void TestTableKeys::withControlToTheEndsOfTheTable()
{
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(here(), requests("carried_out", "total"));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(here(), received);
}

void TestTableKeys::controlAndAnArrowGoToTheEdgeOfWhatIsFilled()
{
    Report report(test::editionOf(2025), 2025);
    for (const Place &place : {received, carriedIn, granted, requests("refused_other_law")})
        report.setCell(place, Cell::fromNumber(1));
    m_table = std::make_unique<test::ShownTable>(report);
    m_table->form->goTo(received);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(here(), granted);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(here(), requests("refused_other_law"));
    // Nothing more is filled: to the last input, past the total.
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(here(), carriedOut);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(here(), requests("refused_other_law"));
    m_table->form->select(received);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(here(), requests("received_this_year", "other_organization"));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(here(), requests("received_this_year", "other_organization"));
}

void TestTableKeys::shiftAndArrowsSelectARectangle()
{
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<Place> expected{received, requests("received_this_year", "commercial_enterprise"), carriedIn,
                                requests("carried_in", "commercial_enterprise")};
    QCOMPARE(selected(), expected);
    QCOMPARE(here(), expected.last());
}

void TestTableKeys::aSelectionShrinksAgain()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 3);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), (QList<Place>{received, carriedIn}));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(selected().size(), 14);
}

void TestTableKeys::shiftAndAClickSelect()
{
    const QPoint there = m_table->form->cellRect(requests("granted", "commercial_enterprise")).center();
    QTest::mouseClick(m_table->view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, there);
    QCOMPARE(selected().size(), 6);
}

void TestTableKeys::draggingSelects()
{
    QWidget *viewport = m_table->view()->viewport();
    const QPoint from = m_table->form->cellRect(received).center();
    const QPoint to = m_table->form->cellRect(requests("carried_in", "research_institution")).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(selected().size(), 6);
}

void TestTableKeys::controlASelectsEveryFigure()
{
    QSignalSpy spy(m_table->form.get(), &Form::selectionChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), m_table->view()->tableModel()->table().places());
    QCOMPARE(here(), received);
    QVERIFY(!spy.isEmpty());
}

void TestTableKeys::aPlainArrowEndsTheSelection()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down);
    QCOMPARE(selected(), QList<Place>{granted});
}

void TestTableKeys::anEditorKeepsShiftAndArrowsForItsText()
{
    press(Qt::Key_F2);
    QTest::keyClick(m_table->editor(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_table->editor() != nullptr);
    QCOMPARE(m_table->editor()->selectedText(), QStringLiteral("2"));
}

void TestTableKeys::controlAndZeroFillTheSelectedBlanks()
{
    m_table->document->setCell(received, QString());
    m_table->document->setCell(carriedIn, QString());
    m_table->document->setCell(carriedOut, QString());
    const int before = m_table->steps();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_table->written(received), QStringLiteral("0"));
    QCOMPARE(m_table->written(carriedIn), QStringLiteral("0"));
    QCOMPARE(m_table->cell(carriedOut).state, CellState::Blank);
    QCOMPARE(m_table->steps(), before + 1);
    QVERIFY(m_table->editor() == nullptr);
}

void TestTableKeys::theWholeTableIsFilledInOneStep()
{
    m_table = std::make_unique<test::ShownTable>(Report(test::editionOf(2025), 2025));
    m_table->form->fillTableWithZeros();
    for (const Place &place : m_table->view()->tableModel()->table().places()) {
        const bool total = m_table->document->report().edition().isTotal(place);
        QCOMPARE(m_table->written(place), total ? QString() : QStringLiteral("0"));
    }
    QCOMPARE(m_table->steps(), 1);
    m_table->document->undoStack().undo();
    QCOMPARE(m_table->cell(received).state, CellState::Blank);
}

void TestTableKeys::cellsTheDraftLacksAreNotFilledAndTold()
{
    Report report = test::correctReport(2025);
    report.setCell(received, Cell::missing());
    m_table = std::make_unique<test::ShownTable>(report);
    m_table->form->fillTableWithZeros();
    QCOMPARE(m_table->cell(received).state, CellState::Missing);
    QCOMPARE(m_table->notices.size(), 1);
    QVERIFY(m_table->notices.first().contains(QStringLiteral("1 cell")));
}

void TestTableKeys::allStatedTotalsAreWithdrawnInOneStep()
{
    m_table->document->setCell(outcomeTotal, QStringLiteral("99"));
    m_table->document->setCell(requests("granted", "total"), QStringLiteral("98"));
    const int before = m_table->steps();
    press(Qt::Key_Equal, Qt::AltModifier);
    QCOMPARE(m_table->cell(outcomeTotal).state, CellState::Blank);
    QCOMPARE(m_table->cell(requests("granted", "total")).state, CellState::Blank);
    QCOMPARE(m_table->steps(), before + 1);
    QVERIFY(m_table->document->findings().isEmpty());
    press(Qt::Key_Equal, Qt::AltModifier);
    QCOMPARE(m_table->steps(), before + 1);
    QCOMPARE(m_table->notices.size(), 1);
}

void TestTableKeys::theTablesOwnShortcutsComeBeforeAWindows()
{
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::Key_X,
                                       Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_0}) {
        QKeyEvent offered(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
        offered.ignore();
        QCoreApplication::sendEvent(m_table->view(), &offered);
        QVERIFY2(offered.isAccepted(), qPrintable(QKeySequence(keys).toString()));
    }
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(m_table->view(), &undo);
    QVERIFY(!undo.isAccepted());
}

void TestTableKeys::everyGestureIsNamedInTheUndoMenu()
{
    QStringList names;
    press(Qt::Key_Delete);
    names << m_table->lastStep();
    press(Qt::Key_0, Qt::ControlModifier);
    names << m_table->lastStep();
    m_table->document->setCell(outcomeTotal, QStringLiteral("99"));
    names << m_table->lastStep();
    m_table->form->useComputedTotals();
    names << m_table->lastStep();
    m_table->form->cut();
    names << m_table->lastStep();
    m_table->form->paste();
    names << m_table->lastStep();
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(m_table->steps(), names.size());
}

void TestTableKeys::typingOnATotalIsTold()
{
    m_table->form->select(outcomeTotal);
    press(Qt::Key_7);
    QCOMPARE(m_table->notices.size(), 1);
    QCOMPARE(m_table->steps(), 0);
}

void TestTableKeys::whatAnInputMethodCommitsOpensAnEditor()
{
    QVERIFY(m_table->view()->testAttribute(Qt::WA_InputMethodEnabled));
    commit(QStringLiteral("１２"));
    QVERIFY(m_table->editor() != nullptr);
    QCOMPARE(m_table->cell(received).value, Decimal(12));
    // As written; the number reader knows what it is.
    QCOMPARE(m_table->written(received), QStringLiteral("１２"));
    QTest::keyClick(m_table->editor(), Qt::Key_Return);
    QCOMPARE(here(), carriedIn);
}

void TestTableKeys::aCompositionOpensAnEditorToo()
{
    commit(QString(), QStringLiteral("3"));
    QVERIFY(m_table->editor() != nullptr);
    // Nothing is written before the input method commits.
    QCOMPARE(m_table->written(received), QStringLiteral("12"));
    commit(QStringLiteral("３４"));
    QCOMPARE(m_table->written(received), QStringLiteral("３４"));
    QCOMPARE(m_table->cell(received).value, Decimal(34));
    QCOMPARE(m_table->steps(), 1);
}

void TestTableKeys::aCancelledCompositionChangesNothing()
{
    commit(QString(), QStringLiteral("s"));
    commit(QString(), QString());
    QCOMPARE(m_table->written(received), QStringLiteral("12"));
    QCOMPARE(m_table->steps(), 0);
    QCOMPARE(m_table->editor()->text(), QStringLiteral("12"));
}

void TestTableKeys::anInputMethodWritesNoTotal()
{
    m_table->form->select(outcomeTotal);
    commit(QStringLiteral("１２"));
    QVERIFY(m_table->editor() == nullptr);
    QCOMPARE(m_table->steps(), 0);
    QCOMPARE(here(), outcomeTotal);
}

void TestTableKeys::lettersAndEmojiAreKeptAndTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters") << QStringLiteral("abc");
    QTest::newRow("a negative count") << QStringLiteral("-3");
    QTest::newRow("a figure too long") << QStringLiteral("999999999999999999999");
    QTest::newRow("an emoji") << QStringLiteral("1😀");
    QTest::newRow("an override of direction") << QStringLiteral("\u202e21");
}

void TestTableKeys::lettersAndEmojiAreKeptAndTold()
{
    QFETCH(QString, typed);
    commit(typed);
    QTest::keyClick(m_table->editor(), Qt::Key_Return);
    QCOMPARE(m_table->written(received), typed);
    QVERIFY(m_table->look(received).mark == look::Mark::Error);
    QVERIFY(!m_table->look(received).text.contains(QChar(0x202E)));
    const QModelIndex index = m_table->view()->tableModel()->indexOf(received);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
    m_table->document->undoStack().undo();
    QCOMPARE(m_table->written(received), QStringLiteral("12"));
}

void TestTableKeys::undoShowsAllThatItChanged()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    m_table->form->select(carriedOut);
    QList<Place> changed;
    connect(m_table->document.get(), &Document::changed, this,
            [&](const QList<Place> &places) { changed = places; });
    m_table->document->undoStack().undo();
    m_table->form->showChanged(changed);
    QCOMPARE(selected(), (QList<Place>{received, carriedIn}));
    QCOMPARE(here(), received);
}

QTEST_MAIN(TestTableKeys)
#include "tst_tablekeys.moc"
