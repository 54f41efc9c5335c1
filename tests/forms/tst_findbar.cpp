// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findbar.h"

#include "forms/form.h"
#include "forms/placeedit.h"
#include "forms/plainline.h"
#include "forms/workspace.h"
#include "tests/forms/windowtest.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const Place overview(u"overview"_s);
const Place problems(u"problems_and_improvements"_s);
const Place decisions(u"proactive_disclosure/administrative_licensing/decisions_this_year"_s);

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensWithItsKeys();
    void findsInPrintedOrderAndRoundTheEnd();
    void selectsWhatItFinds();
    void keepsTheFocusWhileTyping();
    void findsFiguresAndReplacesThemNot();
    void goesOnFromTheCaretWithF3();
    void takesTheSelectedWords();
    void replacesOneAfterTheOther();
    void replacesAllAsOneStep();
    void saysWhenThereIsNothing();
    void escapeGoesBackToTheText();

private:
    void openWith(const QString &needle, Qt::Key key = Qt::Key_F);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    PlaceEdit *edit(const Place &place) { return m_window->findChild<PlaceEdit *>(place.key()); }
    QString selected(const Place &place) { return edit(place)->textCursor().selectedText(); }
    QString count() { return m_window->findChild<QLabel *>(u"matchCount"_s)->text(); }
    QString text(const Place &place) { return m_window->document()->report().text(place); }

    test::ScriptedQuestions m_questions;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestFindBar::init()
{
    const QString path = m_folder.filePath(u"a.nianbao"_s);
    Report report = test::correctReport(2025);
    report.setText(overview, u"发布信息120条，解读120次。\n第二段120。"_s);
    report.setText(problems, u"更新120天。"_s);
    QVERIFY(test::putFile(path, projectToBytes(report)));
    m_questions = {};
    m_window = std::make_unique<MainWindow>(test::windowSetup(), m_questions);
    QVERIFY(m_window->openFile(path));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFindBar::cleanup()
{
    m_window.reset();
}

void TestFindBar::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestFindBar::openWith(const QString &needle, Qt::Key key)
{
    press(key, Qt::ControlModifier);
    auto *field = m_window->findChild<PlainLine *>(u"needle"_s);
    QVERIFY(field->hasFocus());
    field->clear();
    // As an input method does; keyClicks() knows no Chinese.
    QInputMethodEvent typed;
    typed.setCommitString(needle);
    QCoreApplication::sendEvent(field, &typed);
}

void TestFindBar::opensWithItsKeys()
{
    FindBar *bar = m_window->workspace()->findBar();
    QVERIFY(!bar->isVisible());
    m_window->workspace()->goTo(overview);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QVERIFY(!m_window->findChild<PlainLine *>(u"replaceWith"_s)->isVisible());
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_window->findChild<PlainLine *>(u"replaceWith"_s)->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestFindBar::findsInPrintedOrderAndRoundTheEnd()
{
    m_window->workspace()->goTo(Place::organization());
    openWith(u"120"_s);
    // Three in section one, one figure, one in section five.
    QVERIFY2(count().contains(u'5') && count().contains(u'1'), qPrintable(count()));
    QStringList sections;
    for (int i = 0; i < 6; ++i) {
        sections << m_window->workspace()->currentSection();
        press(Qt::Key_Return);
    }
    QCOMPARE(sections, (QStringList{u"overview"_s, u"overview"_s, u"overview"_s, u"proactive_disclosure"_s,
                                    u"problems_and_improvements"_s, u"overview"_s}));
    press(Qt::Key_F3, Qt::ShiftModifier);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_window->workspace()->currentSection(), u"problems_and_improvements"_s);
}

void TestFindBar::selectsWhatItFinds()
{
    m_window->workspace()->goTo(Place::organization());
    openWith(u"120"_s);
    QCOMPARE(edit(overview)->selectionStart(), 4);
    QCOMPARE(selected(overview), u"120"_s);
    press(Qt::Key_F3);
    QCOMPARE(edit(overview)->selectionStart(), 11);
}

void TestFindBar::keepsTheFocusWhileTyping()
{
    m_window->workspace()->goTo(Place::organization());
    openWith(u"1204"_s);
    QCOMPARE(m_window->workspace()->currentSection(), u"proactive_disclosure"_s);
    QVERIFY(m_window->findChild<PlainLine *>(u"needle"_s)->hasFocus());
    QCOMPARE(m_window->findChild<PlainLine *>(u"needle"_s)->text(), u"1204"_s);
}

void TestFindBar::findsFiguresAndReplacesThemNot()
{
    m_window->workspace()->goTo(Place::organization());
    openWith(u"1204"_s, Qt::Key_H);
    QCOMPARE(m_window->workspace()->form(u"proactive_disclosure"_s)->currentPlace(), decisions);
    QVERIFY(!m_window->findChild<QToolButton *>(u"replace"_s)->isEnabled());
    QVERIFY(!m_window->findChild<QToolButton *>(u"replaceAll"_s)->isEnabled());
    m_window->workspace()->findBar()->replace();
    m_window->workspace()->findBar()->replaceAll();
    QCOMPARE(m_window->document()->undoStack().count(), 0);
}

void TestFindBar::goesOnFromTheCaretWithF3()
{
    m_window->workspace()->goTo(overview);
    openWith(u"120"_s);
    press(Qt::Key_Escape);
    QVERIFY(edit(overview)->hasFocus());
    edit(overview)->setCaret(8);
    press(Qt::Key_F3);
    QCOMPARE(edit(overview)->selectionStart(), 11);
    QVERIFY(edit(overview)->hasFocus());
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(edit(overview)->selectionStart(), 4);
}

void TestFindBar::takesTheSelectedWords()
{
    m_window->workspace()->goTo(overview);
    edit(overview)->select(2, 2);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->findChild<PlainLine *>(u"needle"_s)->text(), u"信息"_s);
    QCOMPARE(selected(overview), u"信息"_s);
}

void TestFindBar::replacesOneAfterTheOther()
{
    m_window->workspace()->goTo(overview);
    openWith(u"120"_s, Qt::Key_H);
    auto *with = m_window->findChild<PlainLine *>(u"replaceWith"_s);
    with->setFocus();
    QTest::keyClicks(with, u"1201"_s);
    press(Qt::Key_Return);
    QCOMPARE(text(overview), u"发布信息1201条，解读120次。\n第二段120。"_s);
    QCOMPARE(edit(overview)->selectionStart(), 12);
    press(Qt::Key_Return);
    QCOMPARE(text(overview), u"发布信息1201条，解读1201次。\n第二段120。"_s);
    QCOMPARE(m_window->document()->undoStack().count(), 2);
    QVERIFY(with->hasFocus());
}

void TestFindBar::replacesAllAsOneStep()
{
    const Report before = m_window->document()->report();
    m_window->workspace()->goTo(overview);
    openWith(u"120"_s, Qt::Key_H);
    m_window->findChild<PlainLine *>(u"replaceWith"_s)->setText(u"130"_s);
    m_window->findChild<QToolButton *>(u"replaceAll"_s)->click();
    QCOMPARE(text(overview), u"发布信息130条，解读130次。\n第二段130。"_s);
    QCOMPARE(text(problems), u"更新130天。"_s);
    QCOMPARE(m_window->document()->report().cell(decisions).written, u"1204"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"replaced"_s)->text().contains(u'4'));
    QCOMPARE(m_window->document()->undoStack().count(), 1);
    m_window->document()->undoStack().undo();
    QVERIFY(m_window->document()->report() == before);
}

void TestFindBar::saysWhenThereIsNothing()
{
    m_window->workspace()->goTo(overview);
    openWith(u"zzz"_s);
    QVERIFY(!count().isEmpty());
    QVERIFY(!m_window->findChild<QToolButton *>(u"findNext"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_window->workspace()->currentSection(), u"overview"_s);
}

void TestFindBar::escapeGoesBackToTheText()
{
    m_window->workspace()->goTo(Place::title());
    openWith(u"第二段"_s);
    press(Qt::Key_Escape);
    QVERIFY(edit(overview)->hasFocus());
    QCOMPARE(selected(overview), u"第二段"_s);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
