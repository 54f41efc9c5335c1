// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/notelist.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace nianbao;

namespace {

QList<Note> notesOf(int count)
{
    QList<Note> notes;
    for (int number = 1; number <= count; ++number)
        notes << Note{look::Mark::Warning, QStringLiteral("note %1").arg(number)};
    return notes;
}

} // namespace

class TestNoteList : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryNoteWithItsMark();
    void newNotesTakeThePlaceOfOldOnes();
    void saysThemToWhoCannotSeeThem();
    void hasRoomForItsLines();
    void takesTheFocusOnlyToScroll();
    void aNoteIsPlainText();

private:
    static QStringList shown(const NoteList &list)
    {
        QStringList texts;
        const QList<QLabel *> labels = list.findChildren<QLabel *>(QStringLiteral("note"));
        for (const QLabel *label : labels)
            texts << label->text();
        return texts;
    }
};

void TestNoteList::showsEveryNoteWithItsMark()
{
    NoteList list(4);
    list.setNotes({{look::Mark::Error, QStringLiteral("a")}, {look::Mark::Done, QStringLiteral("b")}});
    QCOMPARE(shown(list), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    int marks = 0;
    for (const QLabel *label : list.findChildren<QLabel *>())
        marks += label->pixmap().isNull() ? 0 : 1;
    QCOMPARE(marks, 2);
}

void TestNoteList::newNotesTakeThePlaceOfOldOnes()
{
    NoteList list(4);
    list.setNotes(notesOf(3));
    list.setNotes(notesOf(1));
    QCOMPARE(shown(list), QStringList{QStringLiteral("note 1")});
    list.setNotes({});
    QVERIFY(shown(list).isEmpty());
}

void TestNoteList::saysThemToWhoCannotSeeThem()
{
    NoteList list(4);
    list.setNotes(notesOf(2));
    QVERIFY(!list.accessibleName().isEmpty());
    QCOMPARE(list.accessibleDescription(), QStringLiteral("note 1\nnote 2"));
}

void TestNoteList::hasRoomForItsLines()
{
    for (const int lines : {2, 5}) {
        NoteList list(lines);
        list.resize(400, list.minimumHeight());
        list.setNotes(notesOf(lines));
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCOMPARE(list.verticalScrollBar()->maximum(), 0);
    }
}

void TestNoteList::takesTheFocusOnlyToScroll()
{
    NoteList list(2);
    list.resize(400, list.minimumHeight());
    list.setNotes(notesOf(1));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(list.focusPolicy(), Qt::NoFocus);
    list.setNotes(notesOf(12));
    QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
    QCOMPARE(list.focusPolicy(), Qt::StrongFocus);
    list.setNotes(notesOf(1));
    QTRY_COMPARE(list.verticalScrollBar()->maximum(), 0);
    QCOMPARE(list.focusPolicy(), Qt::NoFocus);
}

void TestNoteList::aNoteIsPlainText()
{
    NoteList list(2);
    list.setNotes({{look::Mark::Error, QStringLiteral("<b>示例</b>.pdf")}});
    QCOMPARE(list.findChild<QLabel *>(QStringLiteral("note"))->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestNoteList)
#include "tst_notelist.moc"
