// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/textform.h"

#include "forms/outlinelist.h"
#include "forms/placeedit.h"
#include "forms/sectiondelegate.h"
#include "tests/support/testsupport.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const Place overview(u"overview"_s);

Report reportWith(const QString &text)
{
    Report report = test::correctReport(2025);
    report.setText(overview, text);
    return report;
}

struct Shown
{
    explicit Shown(const QString &text, const QString &section = u"overview"_s)
        : document({reportWith(text), {}, {}})
        , form(document, *document.report().edition().section(section))
    {
        form.show();
    }
    QString label(const char16_t *name) const
    {
        const auto *found = form.findChild<QLabel *>(QStringView(name).toString());
        return found->isVisible() ? found->text() : QString();
    }
    // The words beside each part.
    QStringList parts() const
    {
        QStringList words;
        const auto *list = form.findChild<OutlineList *>();
        for (int i = 0; i < list->count(); ++i)
            words << list->item(i)->data(SectionDelegate::WordsRole).toString();
        return words;
    }
    PlaceEdit *edit() const { return form.findChild<PlaceEdit *>(); }

    Document document;
    TextForm form;
};

} // namespace

class TestTextForm : public QObject
{
    Q_OBJECT

private slots:
    void countsCharactersAgainstTheSuggestion();
    void suggestsNothingWhereTheFormDoesNot();
    void showsWhichPartsAreEmpty();
    void choosingAMissingPartPutsItsHeadingIn();
    void choosingAPartThatIsThereGoesToIt();
    void enterOnAPartChoosesItToo();
    void tellsWhatCannotBeSeenAndRemovesIt();
};

void TestTextForm::countsCharactersAgainstTheSuggestion()
{
    Shown shown(u"公开😀 信息"_s);
    QVERIFY2(shown.label(u"length").contains(u"5"), qPrintable(shown.label(u"length")));
    QVERIFY(shown.label(u"length").contains(u"1000"));
    const QString within = shown.label(u"length");
    shown.document.setText(overview, QString(1001, u'字'));
    QVERIFY(shown.label(u"length").contains(u"1001"));
    QVERIFY(shown.label(u"length").contains(u"1000"));
    QVERIFY(shown.label(u"length") != QString(within).replace(u"5"_s, u"1001"_s));
    QVERIFY(shown.document.findings().isEmpty());
}

void TestTextForm::suggestsNothingWhereTheFormDoesNot()
{
    Shown shown(u"甲"_s, u"other_matters"_s);
    QVERIFY(!shown.label(u"length").isEmpty());
    QVERIFY(!shown.label(u"length").contains(u"1000"));
    QVERIFY(shown.form.findChild<OutlineList *>() == nullptr);
}

void TestTextForm::showsWhichPartsAreEmpty()
{
    Shown shown(u"（一）主动公开\n发布120条。\n（二）依申请公开\n"_s);
    const QStringList before = shown.parts();
    QCOMPARE(before.size(), 5);
    QVERIFY(before[0] != before[1]);
    QVERIFY(before[1] != before[2]);
    QCOMPARE(before[2], before[4]);
    shown.document.setText(overview, u"（一）主动公开\n发布120条。\n（二）依申请公开\n收到3件。"_s);
    QCOMPARE(shown.parts()[1], before[0]);
}

void TestTextForm::choosingAMissingPartPutsItsHeadingIn()
{
    const QString text = u"（一）主动公开\n甲。\n（三）政府信息管理\n丙。"_s;
    Shown shown(text);
    auto *list = shown.form.findChild<OutlineList *>();
    emit list->partChosen(1);
    QCOMPARE(shown.document.report().text(overview),
             u"（一）主动公开\n甲。\n（二）依申请公开\n\n（三）政府信息管理\n丙。"_s);
    QTest::keyClick(shown.edit(), Qt::Key_X);
    QVERIFY(shown.document.report().text(overview).contains(u"（二）依申请公开\nx\n（三）"_s));
    shown.document.undoStack().undo();
    shown.document.undoStack().undo();
    QCOMPARE(shown.document.report().text(overview), text);
    QCOMPARE(shown.document.undoStack().index(), 0);
}

void TestTextForm::choosingAPartThatIsThereGoesToIt()
{
    const QString text = u"（一）主动公开\n甲。\n（五）监督保障\n戊。"_s;
    Shown shown(text);
    emit shown.form.findChild<OutlineList *>()->partChosen(4);
    QCOMPARE(shown.edit()->caret(), text.indexOf(u"\n戊"));
    QCOMPARE(shown.document.undoStack().count(), 0);
}

void TestTextForm::enterOnAPartChoosesItToo()
{
    Shown shown(QString{});
    auto *list = shown.form.findChild<OutlineList *>();
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shown.document.report().text(overview), u"（四）政府信息公开平台建设\n"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(shown.document.report().text(overview), u"（一）主动公开\n\n（四）政府信息公开平台建设\n"_s);
}

void TestTextForm::tellsWhatCannotBeSeenAndRemovesIt()
{
    Shown shown(u"公\u202E开\u200B"_s);
    QVERIFY(shown.label(u"invisible").contains(u'2'));
    shown.form.findChild<QToolButton *>(u"removeInvisible"_s)->click();
    QCOMPARE(shown.document.report().text(overview), u"公开"_s);
    QVERIFY(shown.label(u"invisible").isEmpty());
    shown.document.undoStack().undo();
    QVERIFY(shown.label(u"invisible").contains(u'2'));
}

QTEST_MAIN(TestTextForm)
#include "tst_textform.moc"
