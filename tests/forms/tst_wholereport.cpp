// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/form.h"
#include "forms/sections.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/workspace.h"
#include "tests/forms/windowtest.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nianbao;

/// A clerk who has no mouse: a report filled in from the start page to the saved file by keys alone.
class TestWholeReport : public QObject
{
    Q_OBJECT

private slots:
    void isFilledInByKeysAlone_data();
    void isFilledInByKeysAlone();

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus() ? focus() : QApplication::activeWindow(), key, modifiers);
    }
    static void type(const QString &text);
    static void replaceText(const QString &text);
    void fillTable(const Report &expected, const QString &section);
    void fillInfo(const Report &expected);

    std::unique_ptr<MainWindow> m_window;
    test::ScriptedQuestions m_questions;
};

void TestWholeReport::type(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n') {
            press(Qt::Key_Return);
        } else if (c.unicode() < 128) {
            QTest::keyClick(focus(), c.toLatin1());
        } else {
            // What an input method does when a word is chosen.
            QInputMethodEvent composed;
            composed.setCommitString(c);
            QCoreApplication::sendEvent(focus(), &composed);
        }
    }
}

void TestWholeReport::replaceText(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void TestWholeReport::fillTable(const Report &expected, const QString &section)
{
    const TableForm *form = m_window->workspace()->tableForm(section);
    QVERIFY(form->view()->hasFocus());
    Place last;
    while (form->currentPlace() != last) {
        last = form->currentPlace();
        type(expected.cell(last).written);
        press(Qt::Key_Tab);
        if (!form->view()->isAncestorOf(focus()))
            break; // Tab at the last input leaves the table.
    }
}

void TestWholeReport::fillInfo(const Report &expected)
{
    // Round by Tab, through buttons and all.
    QSet<const QWidget *> seen;
    while (focus() && !seen.contains(focus())) {
        seen << focus();
        const Place place(focus()->objectName());
        if (expected.hasText(place) && m_window->document()->report().text(place) != expected.text(place))
            replaceText(expected.text(place));
        press(Qt::Key_Tab);
    }
}

void TestWholeReport::isFilledInByKeysAlone_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2021 layout") << 2025;
    QTest::newRow("2019 layout") << 2020;
}

void TestWholeReport::isFilledInByKeysAlone()
{
    QFETCH(int, year);
    const Report expected = test::correctReport(year);
    const QTemporaryDir folder;
    m_questions = {};
    m_questions.newReport = NewReportAnswer{expected.organization(), year};
    m_questions.fileToWrite = folder.filePath(QStringLiteral("年报.nianbao"));
    m_window = std::make_unique<MainWindow>(test::windowSetup(), m_questions);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    press(Qt::Key_Return); // the first verb of the start page
    QVERIFY(m_window->document());
    QCoreApplication::processEvents();
    QVERIFY(m_window->workspace()->form(infoSectionId())->isAncestorOf(focus()));
    fillInfo(expected);
    for (const Section &section : expected.edition().sections) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_window->workspace()->currentSection(), section.id);
        if (section.kind == Section::Kind::Table)
            fillTable(expected, section.id);
        else
            type(expected.text(Place(section.id)));
    }
    press(Qt::Key_S, Qt::ControlModifier);

    QCOMPARE(m_questions.told, QStringList());
    QVERIFY(m_window->document()->findings().isEmpty());
    const QByteArray saved = test::contentOf(m_questions.fileToWrite);
    QCOMPARE(QString::fromUtf8(saved), QString::fromUtf8(projectToBytes(expected)));
    m_window.reset();
}

QTEST_MAIN(TestWholeReport)
#include "tst_wholereport.moc"
