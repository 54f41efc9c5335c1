// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/infoform.h"

#include "forms/contactfields.h"
#include "forms/datefield.h"
#include "forms/placeedit.h"
#include "forms/plainline.h"
#include "forms/tablemodel.h"
#include "report/contact.h"
#include "report/newreport.h"
#include "report/preamble.h"
#include "tests/forms/windowtest.h"

#include "forms/workspace.h"

#include <QAction>
#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const Report &report)
        : document({report, {}, {}})
        , form(document, test::editions())
    {
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the form does not become active");
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return form.findChild<T *>(name);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = part<PlainLine>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    QString preamble() const { return document.report().text(Place::preamble()); }

    Document document;
    InfoForm form;
};

Report blankReport(int year)
{
    return newReport(test::editionOf(year), year, u"示例县水利局"_s);
}

} // namespace

class TestInfoForm : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheYear();
    void anotherYearOfOneLayoutIsTakenAtOnce();
    void theSuggestedDateFollowsTheYear();
    void aYearThatWouldLoseSomethingIsAskedAbout();
    void whatIsTypedWhileTheYearIsAskedAboutStays();
    void keepingTheYearChangesNothing();
    void undoBringsTheOldLayoutBack();
    void theWheelDoesNotChangeTheYear();
    void choosesTheScope();
    void offersTheStandardTitleWhenItDiffers();
    void composesThePreambleAsOneStep();
    void contactFieldsWriteThePreamble();
    void contactFieldsReadThePreamble();
    void typingInAContactFieldIsOneStep();
    void aHalfTypedValueHarmsNothing();
    void tellsTheLegalDate();
    void takesADateFromTheCalendar();
    void tellsWhatAPasteLost();
    void tabGoesThroughTheFieldsInReadingOrder();
    void theWindowShowsTheOtherLayout();
};

void TestInfoForm::choosesTheYear()
{
    Shown shown(blankReport(2025));
    auto *year = shown.part<YearField>(u"year"_s);
    QCOMPARE(year->value(), 2025);
    year->setValue(2020);
    QCOMPARE(shown.document.report().year(), 2020);
    QCOMPARE(shown.document.report().edition().id, u"2019"_s);
    QVERIFY(shown.document.report().text(Place::title()).contains(u"2020年"));
    QVERIFY(shown.part<QLabel>(u"layout"_s)->text().contains(u"2019"));
}

void TestInfoForm::anotherYearOfOneLayoutIsTakenAtOnce()
{
    Shown shown(test::correctReport(2025));
    shown.part<YearField>(u"year"_s)->setValue(2024);
    QCOMPARE(shown.document.report().year(), 2024);
    QCOMPARE(shown.document.undoStack().count(), 1);
}

void TestInfoForm::theSuggestedDateFollowsTheYear()
{
    Shown shown(blankReport(2025));
    const auto *date = shown.part<PlaceEdit>(Place::signatureDate().key());
    QVERIFY(date->placeholderText().startsWith(u"2026年"));
    shown.part<YearField>(u"year"_s)->setValue(2024);
    QVERIFY(date->placeholderText().startsWith(u"2025年"));
}

void TestInfoForm::aYearThatWouldLoseSomethingIsAskedAbout()
{
    Shown shown(test::correctReport(2025));
    shown.part<YearField>(u"year"_s)->setValue(2020);
    QCOMPARE(shown.document.report().year(), 2025);
    QVERIFY(shown.part<QWidget>(u"loss"_s)->isVisible());
    const QString words = shown.part<QLabel>(u"lossText"_s)->text();
    QVERIFY2(words.contains(u"表二 行政规范性文件·现行有效件数 22（其中修订 16 件）"), qPrintable(words));
    shown.part<QPushButton>(u"changeYear"_s)->click();
    QCOMPARE(shown.document.report().year(), 2020);
    QVERIFY(!shown.part<QWidget>(u"loss"_s)->isVisible());
    QCOMPARE(shown.document.undoStack().count(), 1);
}

void TestInfoForm::whatIsTypedWhileTheYearIsAskedAboutStays()
{
    Shown shown(test::correctReport(2025));
    shown.part<YearField>(u"year"_s)->setValue(2020);
    shown.document.setText(Place(u"overview"_s), u"typed meanwhile"_s);
    shown.part<QPushButton>(u"changeYear"_s)->click();
    QCOMPARE(shown.document.report().year(), 2020);
    QCOMPARE(shown.document.report().text(Place(u"overview"_s)), u"typed meanwhile"_s);
}

void TestInfoForm::keepingTheYearChangesNothing()
{
    Shown shown(test::correctReport(2025));
    shown.part<YearField>(u"year"_s)->setValue(2020);
    shown.part<QPushButton>(u"keepYear"_s)->click();
    QCOMPARE(shown.part<YearField>(u"year"_s)->value(), 2025);
    QVERIFY(!shown.part<QWidget>(u"loss"_s)->isVisible());
    QCOMPARE(shown.document.undoStack().count(), 0);
}

void TestInfoForm::undoBringsTheOldLayoutBack()
{
    const Report before = test::correctReport(2025);
    Shown shown(before);
    shown.part<YearField>(u"year"_s)->setValue(2020);
    shown.part<QPushButton>(u"changeYear"_s)->click();
    shown.document.undoStack().undo();
    QVERIFY(shown.document.report() == before);
    QCOMPARE(shown.part<YearField>(u"year"_s)->value(), 2025);
}

void TestInfoForm::theWheelDoesNotChangeTheYear()
{
    Shown shown(blankReport(2025));
    auto *year = shown.part<YearField>(u"year"_s);
    year->setFocus();
    const QPointF middle = year->rect().center();
    QWheelEvent wheel(middle, year->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(year, &wheel);
    QCOMPARE(shown.document.report().year(), 2025);
}

void TestInfoForm::choosesTheScope()
{
    Shown shown(blankReport(2025));
    QVERIFY(shown.part<QRadioButton>(u"scope/organ"_s)->isChecked());
    shown.part<QRadioButton>(u"scope/area"_s)->click();
    QCOMPARE(shown.document.report().scope(), Scope::Area);
    shown.document.undoStack().undo();
    QVERIFY(shown.part<QRadioButton>(u"scope/organ"_s)->isChecked());
}

void TestInfoForm::offersTheStandardTitleWhenItDiffers()
{
    Shown shown(blankReport(2025));
    auto *button = shown.part<QToolButton>(u"standardTitle"_s);
    QVERIFY(!button->isVisible());
    shown.document.setText(Place::title(), u"水利局年报"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(shown.document.report().text(Place::title()), u"示例县水利局2025年政府信息公开工作年度报告"_s);
    QVERIFY(!button->isVisible());
}

void TestInfoForm::composesThePreambleAsOneStep()
{
    Shown shown(blankReport(2025));
    shown.document.setText(Place::preamble(), u"电话：0000-1。"_s);
    shown.part<QPushButton>(u"standardPreamble"_s)->click();
    QVERIFY(hasStandardPreamble(shown.document.report()));
    QCOMPARE(contactIn(shown.preamble()).telephone, u"0000-1"_s);
    QVERIFY(!shown.part<QPushButton>(u"standardPreamble"_s)->isEnabled());
    shown.document.undoStack().undo();
    QCOMPARE(shown.preamble(), u"电话：0000-1。"_s);
}

void TestInfoForm::contactFieldsWriteThePreamble()
{
    Shown shown(blankReport(2025));
    shown.type(u"contact/office"_s, u"ab"_s);
    shown.type(u"contact/telephone"_s, u"0000-1"_s);
    QCOMPARE(shown.preamble(), u"如对本报告有疑问，请与ab联系（电话：0000-1）。"_s);
    shown.part<PlainLine>(u"contact/telephone"_s)->setFocus();
    shown.part<PlainLine>(u"contact/telephone"_s)->selectAll();
    QTest::keyClick(shown.part<PlainLine>(u"contact/telephone"_s), Qt::Key_Delete);
    QCOMPARE(shown.preamble(), u"如对本报告有疑问，请与ab联系。"_s);
}

void TestInfoForm::contactFieldsReadThePreamble()
{
    Shown shown(blankReport(2025));
    shown.document.setText(Place::preamble(), u"地址：示例县河堤路8号，邮编：000000。"_s);
    QCOMPARE(shown.part<PlainLine>(u"contact/address"_s)->text(), u"示例县河堤路8号"_s);
    QCOMPARE(shown.part<PlainLine>(u"contact/postcode"_s)->text(), u"000000"_s);
    shown.document.undoStack().undo();
    QCOMPARE(shown.part<PlainLine>(u"contact/address"_s)->text(), QString());
}

void TestInfoForm::typingInAContactFieldIsOneStep()
{
    Shown shown(blankReport(2025));
    shown.type(u"contact/address"_s, u"abc"_s);
    shown.type(u"contact/fax"_s, u"12"_s);
    QCOMPARE(shown.document.undoStack().count(), 2);
    shown.document.undoStack().undo();
    QCOMPARE(contactIn(shown.preamble()).address, u"abc"_s);
    QCOMPARE(shown.part<PlainLine>(u"contact/fax"_s)->text(), QString());
    shown.document.undoStack().undo();
    QCOMPARE(shown.preamble(), QString());
}

void TestInfoForm::aHalfTypedValueHarmsNothing()
{
    Shown shown(blankReport(2025));
    shown.type(u"contact/postcode"_s, u"000000"_s);
    shown.type(u"contact/address"_s, u"road 8, (second floor), east"_s);
    QCOMPARE(contactIn(shown.preamble()).address, u"road 8、 (second floor)、 east"_s);
    QCOMPARE(contactIn(shown.preamble()).postcode, u"000000"_s);
    QCOMPARE(shown.preamble().count(u"："), 2);
    shown.part<PlainLine>(u"contact/postcode"_s)->setFocus();
    QCOMPARE(shown.part<PlainLine>(u"contact/address"_s)->text(), u"road 8、 (second floor)、 east"_s);
}

void TestInfoForm::tellsTheLegalDate()
{
    Shown shown(blankReport(2025));
    auto *date = shown.form.findChild<DateField *>();
    QVERIFY(date->hint().contains(u"2026年1月31日"));
    const QString inTime = date->hint();
    shown.document.setText(Place::signatureDate(), u"2026年1月31日"_s);
    QCOMPARE(date->hint(), inTime);
    shown.document.setText(Place::signatureDate(), u"2026年2月1日"_s);
    QVERIFY(date->hint().size() > inTime.size());
    shown.part<QRadioButton>(u"scope/area"_s)->click();
    QVERIFY(date->hint().contains(u"2026年3月31日"));
    QVERIFY(!date->hint().contains(u"1月31日"));
}

void TestInfoForm::takesADateFromTheCalendar()
{
    Shown shown(blankReport(2025));
    auto *menu = shown.part<QMenu>(u"calendarMenu"_s);
    shown.part<QToolButton>(u"calendar"_s)->click();
    QVERIFY(menu->isVisible());
    auto *calendar = menu->findChild<QCalendarWidget *>();
    QVERIFY(calendar != nullptr);
    emit calendar->clicked(QDate(2026, 1, 9));
    QCOMPARE(shown.document.report().text(Place::signatureDate()), u"2026年1月9日"_s);
    QCOMPARE(shown.document.undoStack().count(), 1);
    QVERIFY(!menu->isVisible());
    emit menu->aboutToShow();
    QCOMPARE(menu->findChildren<QCalendarWidget *>().last()->selectedDate(), QDate(2026, 1, 9));
}

void TestInfoForm::tellsWhatAPasteLost()
{
    Shown shown(blankReport(2025));
    shown.form.goTo(Place::title());
    QGuiApplication::clipboard()->setText(u"甲\n乙"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    auto *notice = shown.part<QLabel>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(shown.document.report().text(Place::title()).contains(u"甲乙"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QVERIFY(!notice->isVisible());
}

void TestInfoForm::tabGoesThroughTheFieldsInReadingOrder()
{
    Shown shown(blankReport(2025));
    QVERIFY(QTest::qWaitForWindowActive(&shown.form));
    shown.form.goTo(Place::organization());
    QStringList names;
    for (int i = 0; i < 18; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (names.contains(name))
            break;
        names << name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.join(u' '),
             u"organization year scope/organ title preamble standardPreamble contact/office contact/address "
             u"contact/postcode contact/telephone contact/fax contact/email contact/website "
             u"signature/organization signature/date calendar"_s);
}

void TestInfoForm::theWindowShowsTheOtherLayout()
{
    test::ScriptedQuestions questions;
    questions.newReport = NewReportAnswer{u"示例县水利局"_s, 2025};
    MainWindow window(test::windowSetup(), questions);
    QVERIFY(window.newReport());
    window.show();
    window.workspace()->showSection(u"requests"_s);
    const Place other(u"requests/other_handling/natural_person"_s);
    window.workspace()->form(u"info"_s)->findChild<YearField *>(u"year"_s)->setValue(2020);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(window.workspace()->currentSection(), u"requests"_s);
    window.workspace()->goTo(other);
    QCOMPARE(window.workspace()->form(u"requests"_s)->currentPlace(), other);
    window.document()->setCell(other, u"3"_s);
    window.findChild<QAction *>(u"undo"_s)->trigger();
    window.findChild<QAction *>(u"undo"_s)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(window.document()->report().edition().id, u"2021"_s);
    const Place remaining(u"requests/other_remaining/natural_person"_s);
    window.workspace()->goTo(remaining);
    QCOMPARE(window.workspace()->form(u"requests"_s)->currentPlace(), remaining);
}

QTEST_MAIN(TestInfoForm)
#include "tst_infoform.moc"
