// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/placeedit.h"

#include "forms/look.h"
#include "report/newreport.h"
#include "tests/support/cputimer.h"
#include "tests/support/testsupport.h"

#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace nianbao;

namespace {

const Place overview(QStringLiteral("overview"));

Report reportWith(const QString &text)
{
    Report report = test::correctReport(2025);
    report.setText(overview, text);
    return report;
}

// Opens what is protected to the clipboard's way in.
class PastedEdit : public PlaceEdit
{
public:
    using PlaceEdit::canInsertFromMimeData;
    using PlaceEdit::createMimeDataFromSelection;
    using PlaceEdit::insertFromMimeData;
    using PlaceEdit::PlaceEdit;
};

void compose(PlaceEdit &edit, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&edit, &event);
}

void commit(PlaceEdit &edit, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&edit, &event);
}

// The families a paragraph is shown in beside those of the editor.
QStringList shownFamilies(const PlaceEdit &edit, int paragraph)
{
    const auto formats = edit.document()->findBlockByNumber(paragraph).layout()->formats();
    return formats.isEmpty() ? QStringList() : formats.first().format.fontFamilies().toStringList();
}

} // namespace

class TestPlaceEdit : public QObject
{
    Q_OBJECT

private slots:
    void aChangeUnderACompositionWithASelectionIsNoEdit();
    void writesEveryKeystrokeIntoTheReport();
    void keepsTheCaretWhereTheTextDidNotChange();
    void putsTheCaretAtWhatUndoChanged();
    void oneSentenceIsOneStep();
    void typingElsewhereIsAnotherStep();
    void pastesPlainText();
    void keepsNoBreakSpacesAndParagraphs();
    void askingForTheTextChangesNothing();
    void tabLeavesTheText();
    void enterInOneLineGoesOnToTheNextField();
    void joinsLinesPastedIntoOneLine();
    void keepsOnlyWhatAReportCanHoldAndSaysSo();
    void aPasteIsOneStepOfItsOwn();
    void copiesPlainText();
    void aCompositionIsNotInTheReport();
    void aCompositionPartsNoStep();
    void undoInACompositionLeavesNoTrace();
    void showsHeadingsInTheFontTheyPrintIn();
    void theOfficesNameTakesItsTextsAlong();
    void aHugeParagraphCanBePastedAndTypedIn();
    void deletesOverThePiecesOfALongParagraph();
    void theCaretComesToWhatChangedElsewhere();
};

void TestPlaceEdit::writesEveryKeystrokeIntoTheReport()
{
    Document document({reportWith({}), {}, {}});
    PlaceEdit edit(document, overview, 0);
    QCOMPARE(edit.objectName(), overview.key());
    QTest::keyClicks(&edit, QStringLiteral("ab"));
    QCOMPARE(document.report().text(overview), QStringLiteral("ab"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_C);
    QCOMPARE(document.report().text(overview), QStringLiteral("ab\nc"));
}

void TestPlaceEdit::keepsTheCaretWhereTheTextDidNotChange()
{
    Document document({reportWith(QStringLiteral("第一段。\n第二段。")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(6);
    edit.setTextCursor(cursor);
    document.setText(overview, QStringLiteral("新的第一段。\n第二段。"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("新的第一段。\n第二段。"));
    QCOMPARE(edit.textCursor().position(), 8);
}

void TestPlaceEdit::putsTheCaretAtWhatUndoChanged()
{
    Document document({reportWith(QStringLiteral("甲乙丙")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.show();
    edit.activateWindow();
    edit.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    document.setText(overview, QStringLiteral("甲乙乙丙"));
    edit.moveCursor(QTextCursor::End);
    document.undoStack().undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙丙"));
    QCOMPARE(edit.textCursor().position(), 2);
}

void TestPlaceEdit::oneSentenceIsOneStep()
{
    Document document({reportWith({}), {}, {}});
    PlaceEdit edit(document, overview, 0);
    for (const QString &piece : {QStringLiteral("今"), QStringLiteral("年"), QStringLiteral("。"),
                                 QStringLiteral("明"), QStringLiteral("年")})
        edit.insertPlainText(piece);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("今年。"));
}

void TestPlaceEdit::typingElsewhereIsAnotherStep()
{
    Document document({reportWith(QStringLiteral("甲乙丙丁")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, QStringLiteral("ab"));
    edit.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&edit, QStringLiteral("cd"));
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙丙丁ab"));
}

void TestPlaceEdit::pastesPlainText()
{
    Document document({reportWith({}), {}, {}});
    PastedEdit edit(document, overview, 0);
    QMimeData data;
    data.setHtml(QStringLiteral("<b>粗</b><img src='x.png'>"));
    data.setText(QStringLiteral("粗"));
    QVERIFY(edit.canInsertFromMimeData(&data));
    edit.insertFromMimeData(&data);
    QCOMPARE(document.report().text(overview), QStringLiteral("粗"));
    QVERIFY(!edit.textCursor().charFormat().font().bold());
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.txt"))});
    QVERIFY(!edit.canInsertFromMimeData(&file));
}

void TestPlaceEdit::keepsNoBreakSpacesAndParagraphs()
{
    const QString text = QStringLiteral("2025\u00A0年\n\n第三段");
    Document document({reportWith(text), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_X);
    QCOMPARE(document.report().text(overview), text + QLatin1Char('x'));
}

void TestPlaceEdit::askingForTheTextChangesNothing()
{
    Document document({reportWith(QStringLiteral("甲\n乙")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.show();
    edit.setFont(QFont(edit.font().family(), 20));
    edit.hide();
    QCOMPARE(document.undoStack().count(), 0);
}

void TestPlaceEdit::tabLeavesTheText()
{
    Document document({reportWith(QStringLiteral("甲")), {}, {}});
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new PlaceEdit(document, overview, 1);
    auto *second = new PlaceEdit(document, Place::title(), 1);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(document.undoStack().count(), 0);
}

void TestPlaceEdit::enterInOneLineGoesOnToTheNextField()
{
    Document document({reportWith(QStringLiteral("甲")), {}, {}});
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new PlaceEdit(document, Place::title(), 2);
    auto *second = new PlaceEdit(document, Place::organization(), 1);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(second->hasFocus());
    QTest::keyClick(first, Qt::Key_Enter, Qt::ShiftModifier);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestPlaceEdit::joinsLinesPastedIntoOneLine()
{
    Document document({reportWith({}), {}, {}});
    document.setText(Place::title(), QString());
    PastedEdit edit(document, Place::title(), 2);
    QSignalSpy notice(&edit, &PlaceEdit::notice);
    QMimeData data;
    data.setText(QStringLiteral("示例县\r\n年度报告"));
    edit.insertFromMimeData(&data);
    QCOMPARE(document.report().text(Place::title()), QStringLiteral("示例县年度报告"));
    QVERIFY(!notice.last().first().toString().isEmpty());
}

void TestPlaceEdit::keepsOnlyWhatAReportCanHoldAndSaysSo()
{
    Document document({reportWith({}), {}, {}});
    PastedEdit edit(document, overview, 0);
    QSignalSpy notice(&edit, &PlaceEdit::notice);
    QMimeData data;
    data.setText(QStringLiteral("甲\u0007\r\n\uFFFC乙\u202E丙"));
    edit.insertFromMimeData(&data);
    QCOMPARE(document.report().text(overview), QStringLiteral("甲\n乙\u202E丙"));
    QVERIFY(notice.last().first().toString().contains(QLatin1Char('2')));
    QVERIFY(notice.last().first().toString().contains(QLatin1Char('1')));
    QTest::keyClick(&edit, Qt::Key_A);
    QVERIFY(notice.last().first().toString().isEmpty());
    data.setText(QStringLiteral("普通文字"));
    edit.insertFromMimeData(&data);
    QVERIFY(notice.last().first().toString().isEmpty());
}

void TestPlaceEdit::aPasteIsOneStepOfItsOwn()
{
    Document document({reportWith({}), {}, {}});
    PastedEdit edit(document, overview, 0);
    QTest::keyClicks(&edit, QStringLiteral("ab"));
    QMimeData data;
    data.setText(QStringLiteral("粘贴\n两段"));
    edit.insertFromMimeData(&data);
    QTest::keyClicks(&edit, QStringLiteral("cd"));
    QCOMPARE(document.report().text(overview), QStringLiteral("ab粘贴\n两段cd"));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("ab"));
}

void TestPlaceEdit::copiesPlainText()
{
    Document document({reportWith(QStringLiteral("（一）主动公开\n甲\u00A0乙")), {}, {}});
    PastedEdit edit(document, overview, 0);
    edit.selectAll();
    const std::unique_ptr<QMimeData> copied(edit.createMimeDataFromSelection());
    QCOMPARE(copied->text(), QStringLiteral("（一）主动公开\n甲\u00A0乙"));
    QVERIFY(!copied->hasHtml());
}

void TestPlaceEdit::aCompositionIsNotInTheReport()
{
    Document document({reportWith(QStringLiteral("甲乙")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.setCaret(1);
    compose(edit, QStringLiteral("gong kai"));
    QCOMPARE(document.report().text(overview), QStringLiteral("甲乙"));
    QCOMPARE(document.undoStack().count(), 0);
    commit(edit, QStringLiteral("公开"));
    QCOMPARE(document.report().text(overview), QStringLiteral("甲公开乙"));
    QCOMPARE(document.undoStack().count(), 1);
}

void TestPlaceEdit::aCompositionPartsNoStep()
{
    Document document({reportWith({}), {}, {}});
    PlaceEdit edit(document, overview, 0);
    for (const QString &word : {QStringLiteral("政府"), QStringLiteral("信息"), QStringLiteral("公开")}) {
        compose(edit, QStringLiteral("abc"));
        compose(edit, QStringLiteral("abcd"));
        commit(edit, word);
    }
    QCOMPARE(document.report().text(overview), QStringLiteral("政府信息公开"));
    QCOMPARE(document.undoStack().count(), 1);
}

void TestPlaceEdit::undoInACompositionLeavesNoTrace()
{
    Document document({reportWith(QStringLiteral("甲")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.show();
    edit.moveCursor(QTextCursor::End);
    commit(edit, QStringLiteral("乙丙丁戊己庚"));
    compose(edit, QStringLiteral("xin xi"));
    document.undoStack().undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("甲"));
    QCOMPARE(document.report().text(overview), QStringLiteral("甲"));
    QVERIFY(edit.textCursor().block().layout()->preeditAreaText().isEmpty());
    document.undoStack().redo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("甲乙丙丁戊己庚"));
    // What the input method commits after all is an edit like any other.
    commit(edit, QStringLiteral("信息"));
    QVERIFY(document.report().text(overview).contains(QStringLiteral("信息")));
    QCOMPARE(edit.toPlainText(), document.report().text(overview));
}

void TestPlaceEdit::showsHeadingsInTheFontTheyPrintIn()
{
    Document document({reportWith(QStringLiteral("（一）主动公开\n一、概况\n全年发布信息。")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    edit.setFont(look::levelFont(edit.font(), 0));
    QTRY_COMPARE(shownFamilies(edit, 0), look::levelFont(edit.font(), 2).families());
    QCOMPARE(shownFamilies(edit, 1), look::levelFont(edit.font(), 1).families());
    QCOMPARE(shownFamilies(edit, 2), QStringList());
    edit.setCaret(0);
    QTest::keyClick(&edit, Qt::Key_X);
    QCOMPARE(shownFamilies(edit, 0), QStringList());
}

void TestPlaceEdit::theOfficesNameTakesItsTextsAlong()
{
    Document document({newReport(test::editionOf(2025), 2025, QString()), {}, {}});
    PlaceEdit edit(document, Place::organization(), 1);
    QTest::keyClicks(&edit, QStringLiteral("abc"));
    QCOMPARE(document.report().text(Place::signatureOrganization()), QStringLiteral("abc"));
    QVERIFY(document.report().text(Place::title()).startsWith(QStringLiteral("abc2025")));
    QCOMPARE(document.undoStack().count(), 1);
}

void TestPlaceEdit::aHugeParagraphCanBePastedAndTypedIn()
{
    Document document({reportWith(QStringLiteral("前\n")), {}, {}});
    PastedEdit edit(document, overview, 0);
    edit.resize(800, 600);
    edit.show();
    edit.moveCursor(QTextCursor::End);
    QString huge;
    for (int i = 0; i < 200'000; ++i)
        huge += QChar(0x4E00 + (i * 7919) % 2000);
    QMimeData data;
    data.setText(huge);
    test::CpuTimer timer;
    edit.insertFromMimeData(&data);
    QCoreApplication::processEvents();
    const qint64 pasting = timer.milliseconds();
    QCOMPARE(document.report().text(overview), QStringLiteral("前\n") + huge);
    edit.setCaret(100'000);
    timer.restart();
    constexpr int letters = 10;
    for (int i = 0; i < letters; ++i) {
        QTest::keyClick(&edit, Qt::Key_X);
        QCoreApplication::processEvents();
    }
    const qint64 typing = timer.milliseconds() / letters;
    qInfo("paste %lld ms, letter %lld ms", pasting, typing);
    QVERIFY(pasting < 1000);
    QVERIFY(typing < 50);
    QCOMPARE(document.report().text(overview).size(), 200'000 + 2 + letters);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(document.report().text(overview), QStringLiteral("前\n"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("前\n"));
}

void TestPlaceEdit::deletesOverThePiecesOfALongParagraph()
{
    const QString text = QStringLiteral("甲") + QString(10'000, QChar(u'字'));
    Document document({reportWith(text), {}, {}});
    PlaceEdit edit(document, overview, 0);
    for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete}) {
        for (int i = 0; i < 5000; ++i) {
            edit.setCaret(ShownParagraphs::longest / 2 + (key == Qt::Key_Delete ? 0 : 1));
            if (i < 3)
                QTest::keyClick(&edit, key);
        }
    }
    QCOMPARE(document.report().text(overview), text.first(text.size() - 6));
    edit.setCaret(3000);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(document.report().text(overview).count(QLatin1Char('\n')), 1);
    // Typing on until it is too long again shows it in more pieces and changes nothing else.
    document.setText(overview, QString(ShownParagraphs::longest, QChar(u'字')));
    edit.setCaret(ShownParagraphs::longest / 2);
    QTest::keyClicks(&edit, QStringLiteral("abc"));
    QCOMPARE(document.report().text(overview).size(), ShownParagraphs::longest + 3);
    QVERIFY(document.report().text(overview).contains(QStringLiteral("字abc字")));
    QVERIFY(edit.document()->blockCount() > 1);
}

void TestPlaceEdit::theCaretComesToWhatChangedElsewhere()
{
    Document document({reportWith(QStringLiteral("甲乙丙")), {}, {}});
    PlaceEdit edit(document, overview, 0);
    document.setText(overview, QStringLiteral("甲乙丁丙"));
    QCOMPARE(edit.caret(), 0);
    edit.goToLastChange();
    QCOMPARE(edit.caret(), 3);
}

// It pushed a step from within a step: undo and redo went wrong after it, or the program ended.
void TestPlaceEdit::aChangeUnderACompositionWithASelectionIsNoEdit()
{
    Document document(OpenedReport{test::correctReport(2025), {}, {}});
    PlaceEdit edit(document, Place::title(), 2);
    edit.show();
    QInputMethodEvent composing(QStringLiteral("zhong"), {});
    QCoreApplication::sendEvent(&edit, &composing);
    edit.select(0, 3);
    document.apply(QStringLiteral("other"),
                   {{Place::title(), document.report().value(Place::title()), QStringLiteral("另一个标题")}});
    QCOMPARE(document.report().text(Place::title()), QStringLiteral("另一个标题"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("另一个标题"));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.report(), test::correctReport(2025));
    document.undoStack().redo();
    QCOMPARE(document.report().text(Place::title()), QStringLiteral("另一个标题"));
}

QTEST_MAIN(TestPlaceEdit)
#include "tst_placeedit.moc"
