// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "forms/findingspanel.h"
#include "forms/form.h"
#include "forms/look.h"
#include "forms/newreportdialog.h"
#include "forms/sections.h"
#include "forms/tablemodel.h"
#include "forms/workspace.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace nianbao;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

// WCAG 2.1: contrast of two colours, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette paletteOn(const QColor &base, const QColor &text)
{
    QPalette palette(base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QStringList unnamedWidgets(QWidget *top)
{
    QStringList unnamed;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        // Parts of Qt's own compound widgets speak through their owner.
        const bool part = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || part)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            unnamed << QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     widget->objectName());
    }
    return unnamed;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void everyFocusableWidgetHasAName();
    void theStartPageAndTheDialogAreNamed();
    void tabFollowsReadingOrder_data();
    void tabFollowsReadingOrder();
    void everyFieldShowsThatItHasTheFocus();
    void everyTextOfAnEditionHasAnEditorNamedAfterItsPlace_data();
    void everyTextOfAnEditionHasAnEditorNamedAfterItsPlace();
    void cellsAreSpokenInTheFormsOwnWords();
    void accentsCanBeReadOnLightAndDark_data();
    void accentsCanBeReadOnLightAndDark();
    void everyMarkHasItsOwnDrawing();

private:
    test::ScriptedQuestions m_questions;
};

void TestAccessibility::everyFocusableWidgetHasAName()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    MainWindow window(test::windowSetup(), m_questions);
    QVERIFY(window.newReport());
    window.show();
    QCOMPARE(unnamedWidgets(&window).join(QLatin1Char('\n')), QString());
}

void TestAccessibility::theStartPageAndTheDialogAreNamed()
{
    MainWindow window(test::windowSetup(), m_questions);
    window.show();
    QCOMPARE(unnamedWidgets(&window).join(QLatin1Char('\n')), QString());
    NewReportDialog dialog({2025, 2019});
    QCOMPARE(unnamedWidgets(&dialog).join(QLatin1Char('\n')), QString());
}

void TestAccessibility::tabFollowsReadingOrder_data()
{
    QTest::addColumn<QString>("section");
    for (const SectionOfWindow &section : sectionsOfWindow(test::editionOf(2025)))
        QTest::addRow("%s", qPrintable(section.id)) << section.id;
}

void TestAccessibility::tabFollowsReadingOrder()
{
    QFETCH(QString, section);
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    MainWindow window(test::windowSetup(), m_questions);
    QVERIFY(window.newReport());
    window.resize(1366, 1400);
    window.show();
    window.workspace()->showSection(section);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QWidget *form = window.workspace()->form(section);
    QList<QWidget *> fields;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && form->isAncestorOf(widget))
            fields << widget;
    }
    QVERIFY(!fields.isEmpty());
    for (qsizetype i = 1; i < fields.size(); ++i) {
        const QRect before(fields.at(i - 1)->mapTo(form, QPoint()), fields.at(i - 1)->size());
        const QRect after(fields.at(i)->mapTo(form, QPoint()), fields.at(i)->size());
        // Below, or to the right on the same line.
        const bool reads = after.top() >= before.bottom() || after.left() >= before.right();
        QVERIFY2(reads, qPrintable(QStringLiteral("%1 before %2")
                                       .arg(fields.at(i - 1)->objectName(), fields.at(i)->objectName())));
    }
}

void TestAccessibility::everyFieldShowsThatItHasTheFocus()
{
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), 2025};
    MainWindow window(test::windowSetup(), m_questions);
    QVERIFY(window.newReport());
    window.resize(1366, 1400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
    const QWidget *form = window.workspace()->form(infoSectionId());
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (!(field->focusPolicy() & Qt::TabFocus) || !field->isVisible() || !field->isEnabled())
            continue;
        window.workspace()->findings()->list()->setFocus();
        const QImage without = field->grab().toImage();
        field->setFocus(Qt::TabFocusReason);
        QVERIFY2(field->grab().toImage() != without, qPrintable(field->objectName()));
    }
}

void TestAccessibility::everyTextOfAnEditionHasAnEditorNamedAfterItsPlace_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2019 layout") << 2020;
    QTest::newRow("2021 layout") << 2025;
}

void TestAccessibility::everyTextOfAnEditionHasAnEditorNamedAfterItsPlace()
{
    QFETCH(int, year);
    m_questions.newReport = NewReportAnswer{QStringLiteral("示例县水利局"), year};
    MainWindow window(test::windowSetup(), m_questions);
    QVERIFY(window.newReport());
    for (const Place &place : window.document()->report().edition().textPlaces())
        QVERIFY2(window.findChild<QWidget *>(place.key()), qPrintable(place.key()));
}

void TestAccessibility::cellsAreSpokenInTheFormsOwnWords()
{
    Document document({test::correctReport(2025), {}, {}});
    const TableModel model(document, QStringLiteral("requests"));
    const QModelIndex index = model.indexOf(Place(QStringLiteral("requests/granted/natural_person")));
    const QString spoken = model.data(index, Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("予以公开")));
    QVERIFY(spoken.contains(QStringLiteral("自然人")));
    QVERIFY(spoken.endsWith(QStringLiteral("8")));
}

void TestAccessibility::accentsCanBeReadOnLightAndDark_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("white paper") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("light grey") << QColor(0xF0, 0xF0, 0xF0) << QColor(Qt::black);
    QTest::newRow("dark grey") << QColor(0x2B, 0x2B, 0x2B) << QColor(0xF0, 0xF0, 0xF0);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
}

void TestAccessibility::accentsCanBeReadOnLightAndDark()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    const QPalette palette = paletteOn(base, text);
    for (const look::Mark mark :
         {look::Mark::Done, look::Mark::Blank, look::Mark::Question, look::Mark::Warning, look::Mark::Error})
        QVERIFY2(contrast(look::accent(mark, palette), base) >= 4.5,
                 qPrintable(look::accent(mark, palette).name()));
}

void TestAccessibility::everyMarkHasItsOwnDrawing()
{
    const QPalette palette = paletteOn(Qt::white, Qt::black);
    QList<QImage> drawings;
    for (const look::Mark mark : {look::Mark::Done, look::Mark::Blank, look::Mark::Question,
                                  look::Mark::Warning, look::Mark::Error}) {
        // The shapes alone, without their colours.
        const QImage drawing =
            look::pixmap(mark, palette, 32, 1).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!drawing.isNull());
        QVERIFY(!drawings.contains(drawing));
        drawings << drawing;
    }
    QVERIFY(look::icon(look::Mark::None, palette).isNull());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
