// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/placeedit.h"

#include "tests/support/testsupport.h"

#include <QMimeData>
#include <QTest>
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
    using PlaceEdit::insertFromMimeData;
    using PlaceEdit::PlaceEdit;
};

} // namespace

class TestPlaceEdit : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryKeystrokeIntoTheReport();
    void keepsTheCaretWhereTheTextDidNotChange();
    void putsTheCaretAtWhatUndoChanged();
    void oneSentenceIsOneStep();
    void typingElsewhereIsAnotherStep();
    void pastesPlainText();
    void keepsNoBreakSpacesAndParagraphs();
    void askingForTheTextChangesNothing();
    void tabLeavesTheText();
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

QTEST_MAIN(TestPlaceEdit)
#include "tst_placeedit.moc"
