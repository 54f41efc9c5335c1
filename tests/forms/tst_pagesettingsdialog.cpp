// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pagesettingsdialog.h"

#include "document/document.h"
#include "forms/notelist.h"
#include "forms/preview.h"
#include "forms/previewview.h"
#include "tests/support/testsupport.h"
#include "tests/typeset/madefont.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace nianbao;

class TestPageSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheStandardOfThePaper();
    void changesNothingByItself_data();
    void changesNothingByItself();
    void handsOverWhatWasSet();
    void theStandardComesBackWithOneButton();
    void tellsInPlaceWhatNoPageHasRoomFor();
    void keepsAFontThatIsNotInstalled();
    void offersTheInstalledFonts();
    void offersAFontOfTwoFoundriesOnce();
    void fontsOfTheStyleComeFirst();
    void thePagesBesideItFollow();
    void thePagesStayWhileSomethingIsWrong();
    void namesTheOffice();
    void wheelsThatPassByChangeNothing();
    void canBeUsedByKeysAlone();
    void everyFieldHasLabelAndName();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open() { m_dialog = std::make_unique<PageSettingsDialog>(m_suggestion); }
    QList<Note> notes() const { return m_dialog->findChild<NoteList *>()->notes(); }
    bool canAccept() const { return part<QPushButton>("accept")->isEnabled(); }

    PageStyleSuggestion m_suggestion;
    std::unique_ptr<PageSettingsDialog> m_dialog;
};

void TestPageSettingsDialog::init()
{
    m_dialog.reset();
    m_suggestion = {QStringLiteral("示例县水利局")};
    open();
}

void TestPageSettingsDialog::showsTheStandardOfThePaper()
{
    // GB/T 9704—2012 5.1, 5.2: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters.
    QCOMPARE(part<QDoubleSpinBox>("marginTop")->value(), 37.0);
    QCOMPARE(part<QDoubleSpinBox>("marginLeft")->value(), 28.0);
    QCOMPARE(part<QDoubleSpinBox>("marginRight")->value(), 26.0);
    QCOMPARE(part<QDoubleSpinBox>("marginBottom")->value(), 35.0);
    QCOMPARE(part<QSpinBox>("linesPerPage")->value(), 22);
    QCOMPARE(part<QSpinBox>("charactersPerLine")->value(), 28);
    QVERIFY(canAccept());
}

void TestPageSettingsDialog::changesNothingByItself_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("the standard") << false;
    QTest::newRow("an office's own") << true;
}

void TestPageSettingsDialog::changesNothingByItself()
{
    QFETCH(bool, own);
    if (own) {
        m_suggestion.style.setMargins({millimetres(25), millimetres(30.5), millimetres(26), millimetres(31)});
        m_suggestion.style.linesPerPage = 23;
        m_suggestion.style.pageNumbers = PageNumbers::None;
        m_suggestion.style.landscapeTables = true;
    }
    open();
    QCOMPARE(pageStyleToJson(m_dialog->pageStyle()), pageStyleToJson(m_suggestion.style));
    QCOMPARE(m_dialog->pageStyle().bodySize, m_suggestion.style.bodySize);
}

void TestPageSettingsDialog::handsOverWhatWasSet()
{
    part<QDoubleSpinBox>("marginTop")->setValue(30);
    part<QDoubleSpinBox>("marginBottom")->setValue(25.5);
    part<QDoubleSpinBox>("marginLeft")->setValue(20);
    part<QDoubleSpinBox>("marginRight")->setValue(21);
    part<QSpinBox>("linesPerPage")->setValue(24);
    part<QSpinBox>("charactersPerLine")->setValue(29);
    part<QComboBox>("pageNumbers")->setCurrentIndex(1);
    part<QCheckBox>("landscapeTables")->setChecked(true);
    const PageStyle style = m_dialog->pageStyle();
    const QMarginsF margins = style.margins();
    QCOMPARE(qRound(inMillimetres(margins.top()) * 10), 300);
    QCOMPARE(qRound(inMillimetres(margins.bottom()) * 10), 255);
    QCOMPARE(qRound(inMillimetres(margins.left()) * 10), 200);
    QCOMPARE(qRound(inMillimetres(margins.right()) * 10), 210);
    QCOMPARE(style.linesPerPage, 24);
    QCOMPARE(style.charactersPerLine, 29);
    QCOMPARE(style.pageNumbers, PageNumbers::Centred);
    QVERIFY(style.landscapeTables);
    QVERIFY(canAccept());
}

void TestPageSettingsDialog::theStandardComesBackWithOneButton()
{
    m_suggestion.style.linesPerPage = 18;
    m_suggestion.style.setFace(FontRole::Kai, QStringLiteral("华文楷体"));
    m_suggestion.style.pageNumbers = PageNumbers::None;
    m_suggestion.style.landscapeTables = true;
    m_suggestion.style.setMargins({millimetres(20), millimetres(20), millimetres(20), millimetres(20)});
    open();
    part<QPushButton>("standard")->click();
    QCOMPARE(pageStyleToJson(m_dialog->pageStyle()), pageStyleToJson(PageStyle()));
}

void TestPageSettingsDialog::tellsInPlaceWhatNoPageHasRoomFor()
{
    QVERIFY(notes().isEmpty());
    part<QSpinBox>("charactersPerLine")->setValue(40);
    QCOMPARE(notes().size(), 1);
    const Result<PageStyle> checked = checkedPageStyle(m_dialog->pageStyle());
    QVERIFY(!checked);
    QCOMPARE(notes().first().text, checked.error().text);
    QVERIFY(!canAccept());
    part<QDoubleSpinBox>("marginLeft")->setValue(10);
    part<QDoubleSpinBox>("marginRight")->setValue(10);
    part<QSpinBox>("charactersPerLine")->setValue(34);
    QVERIFY(notes().isEmpty());
    QVERIFY(canAccept());
}

void TestPageSettingsDialog::keepsAFontThatIsNotInstalled()
{
    const QString family = QStringLiteral("示例仿宋");
    m_suggestion.style.setFace(FontRole::FangSong, family);
    open();
    auto *field = part<QComboBox>("face-0");
    QVERIFY(field->currentText().contains(family));
    QVERIFY(field->currentText() != family);
    QCOMPARE(m_dialog->pageStyle().face(FontRole::FangSong), family);
    field->setCurrentIndex(0);
    QCOMPARE(m_dialog->pageStyle().face(FontRole::FangSong), QString());
}

void TestPageSettingsDialog::offersTheInstalledFonts()
{
    for (int role = 0; role < fontRoleCount; ++role) {
        auto *field = m_dialog->findChild<QComboBox *>(QStringLiteral("face-%1").arg(role));
        QVERIFY(field->itemText(0).contains(officialFamily(static_cast<FontRole>(role))));
        if (field->count() < 2)
            QSKIP("no font with simplified Chinese is installed");
        field->setCurrentIndex(1);
        QCOMPARE(m_dialog->pageStyle().face(static_cast<FontRole>(role)), field->itemText(1));
    }
}

void TestPageSettingsDialog::offersAFontOfTwoFoundriesOnce()
{
    // The system counts as Chinese only what has the everyday characters and marks of tones, and tells the
    // two apart as "Shili Song [SHIA]" and "Shili Song [SHIB]".
    QString characters;
    for (char16_t c = 0x4e00; c < 0x9fa6; ++c)
        characters += QChar(c);
    for (char16_t c = 0x02c0; c < 0x02e0; ++c)
        characters += QChar(c);
    const QString family = QStringLiteral("Shili Song");
    const test::InstalledFont one(test::madeFont(family, characters, 0, {}, "SHIA"));
    const test::InstalledFont other(test::madeFont(family, characters, 0, {}, "SHIB"));
    QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese)
                .contains(QStringLiteral("Shili Song [SHIA]")));
    // One that was chosen from a list with foundries is known as well.
    m_suggestion.style.setFace(FontRole::Song, QStringLiteral("Shili Song [SHIB]"));
    open();
    auto *field = part<QComboBox>("face-3");
    QCOMPARE(field->currentText(), family);
    QCOMPARE(m_dialog->pageStyle().face(FontRole::Song), family);
    int offered = 0;
    for (int i = 0; i < field->count(); ++i)
        offered += field->itemText(i).startsWith(family) ? 1 : 0;
    QCOMPARE(offered, 1);
}

void TestPageSettingsDialog::fontsOfTheStyleComeFirst()
{
    const QString family = QStringLiteral("LXGW WenKai");
    auto *kai = part<QComboBox>("face-1");
    if (kai->findData(family) < 0)
        QSKIP("LXGW WenKai is not installed");
    auto *hei = part<QComboBox>("face-2");
    // 楷体 is what it is, 黑体 it is not: there it stands among all the others, once.
    QVERIFY(kai->findData(family) < hei->findData(family));
    QCOMPARE(
        kai->model()->match(kai->model()->index(0, 0), Qt::UserRole, family, -1, Qt::MatchExactly).size(), 1);
}

void TestPageSettingsDialog::thePagesBesideItFollow()
{
    Document document({test::correctReport(2025), {}, {}});
    m_suggestion.document = &document;
    open();
    m_dialog->show();
    if (m_dialog->preview() == nullptr)
        QSKIP("the screen has no room for the pages");
    QTRY_VERIFY(m_dialog->preview()->view()->pageCount() > 0);
    const int before = m_dialog->preview()->view()->pageCount();
    part<QSpinBox>("linesPerPage")->setValue(10);
    QTRY_VERIFY(m_dialog->preview()->view()->pageCount() > before);
    part<QPushButton>("standard")->click();
    QTRY_COMPARE(m_dialog->preview()->view()->pageCount(), before);
}

void TestPageSettingsDialog::thePagesStayWhileSomethingIsWrong()
{
    Document document({test::correctReport(2025), {}, {}});
    m_suggestion.document = &document;
    open();
    m_dialog->show();
    if (m_dialog->preview() == nullptr)
        QSKIP("the screen has no room for the pages");
    QTRY_VERIFY(m_dialog->preview()->view()->pageCount() > 0);
    QSignalSpy refreshed(m_dialog->preview(), &Preview::refreshed);
    part<QSpinBox>("charactersPerLine")->setValue(45);
    QTest::qWait(200);
    QCOMPARE(refreshed.count(), 0);
}

void TestPageSettingsDialog::namesTheOffice()
{
    const auto words = [this] {
        QStringList all;
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all.join(QLatin1Char('\n'));
    };
    QVERIFY(words().contains(QStringLiteral("示例县水利局")));
    m_suggestion.office.clear();
    open();
    QVERIFY(!words().contains(QStringLiteral("%1")));
}

void TestPageSettingsDialog::wheelsThatPassByChangeNothing()
{
    m_dialog->show();
    const QJsonObject before = pageStyleToJson(m_dialog->pageStyle());
    for (const char *name : {"marginTop", "linesPerPage", "face-0", "pageNumbers"}) {
        auto *field = part<QWidget>(name);
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
    }
    QCOMPARE(pageStyleToJson(m_dialog->pageStyle()), before);
}

void TestPageSettingsDialog::canBeUsedByKeysAlone()
{
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(m_dialog->focusWidget(), part<QWidget>("marginTop"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    for (const char *name :
         {"marginBottom", "marginLeft", "marginRight", "linesPerPage", "charactersPerLine", "face-4",
          "face-2", "face-1", "face-0", "face-3", "pageNumbers", "landscapeTables"}) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), part<QWidget>(name));
    }
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(m_dialog->pageStyle().landscapeTables);
    QCOMPARE(qRound(inMillimetres(m_dialog->pageStyle().margins().top())), 36);
}

void TestPageSettingsDialog::everyFieldHasLabelAndName()
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const char *name :
         {"marginTop", "marginBottom", "marginLeft", "marginRight", "linesPerPage", "charactersPerLine",
          "face-0", "face-1", "face-2", "face-3", "face-4", "pageNumbers"}) {
        auto *field = part<QWidget>(name);
        QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                             [field](const QLabel *label) { return label->buddy() == field; }),
                 name);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), name);
        QVERIFY2(!spoken->text(QAccessible::Name).contains(QLatin1Char('&')), name);
    }
}

QTEST_MAIN(TestPageSettingsDialog)
#include "tst_pagesettingsdialog.moc"
