// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/typeset/madefont.h"
#include "typeset/fontcheck.h"

#include <QTest>

using namespace nianbao;

namespace {

constexpr auto restricted = 0x0002;
const QString ownFace = QStringLiteral("Shili FangSong");

FontFaces bodyIn(const QString &family)
{
    FontFaces faces;
    faces.at(static_cast<std::size_t>(FontRole::FangSong)) = family;
    return faces;
}

Blocks body(const QString &text)
{
    return {paragraph(BlockRole::Body, text, 0, Place(QStringLiteral("overview")))};
}

/// A character for private use that no font of this world has.
const QString unknown = QString::fromUcs4(U"\U0010fabc", 1);

} // namespace

class TestFontCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWithTheWantedFace();
    void tellsWhatStandsIn();
    void saysNothingOfRolesThatTheReportHasNot();
    void namesARefusedFont();
    void findsCharactersThatNoFontHas();
    void findsCharactersThatARefusedFontAloneHas();
    void tellsWhoLends();
    void isSilentAboutFacesThatOfficesUse();
    void saysEverythingInThreeLines();
    void namesAFewOfManyCharacters();
    void tellsNothingOnceGivenUp_data();
    void tellsNothingOnceGivenUp();
};

void TestFontCheck::findsNothingWithTheWantedFace()
{
    const test::InstalledFont font(test::madeFont(ownFace, QStringLiteral("公开报告")));
    QVERIFY(font.isInstalled());
    const FontFacts facts =
        fontFacts(body(QStringLiteral("公开 报告\t公")), resolveFonts({}, bodyIn(ownFace)));
    QCOMPARE(facts, FontFacts());
    QCOMPARE(fontForewarnings(facts), QStringList());
}

void TestFontCheck::tellsWhatStandsIn()
{
    const Fonts fonts = resolveFonts({}, bodyIn(QStringLiteral("示例没有的仿宋")));
    const FontFacts facts = fontFacts(body(QStringLiteral("公开")), fonts);
    QCOMPARE(facts.standIns.size(), 1);
    QCOMPARE(facts.standIns.first().role, FontRole::FangSong);
    QCOMPARE(facts.standIns.first().wanted, QStringLiteral("示例没有的仿宋"));
    QCOMPARE(facts.standIns.first().used, fonts.used(FontRole::FangSong));
}

void TestFontCheck::saysNothingOfRolesThatTheReportHasNot()
{
    FontFaces faces;
    faces.fill(QStringLiteral("示例没有的字体"));
    Blocks blocks = body(QStringLiteral("公开"));
    blocks << paragraph(BlockRole::Heading, QStringLiteral("一、总体情况"), 1);
    const FontFacts facts = fontFacts(blocks, resolveFonts({}, faces));
    QCOMPARE(facts.standIns.size(), 2);
    QCOMPARE(facts.standIns.at(0).role, FontRole::FangSong);
    QCOMPARE(facts.standIns.at(1).role, FontRole::Hei);
}

void TestFontCheck::namesARefusedFont()
{
    const test::InstalledFont font(test::madeFont(ownFace, QStringLiteral("公开"), restricted));
    const Fonts fonts = resolveFonts({}, bodyIn(ownFace));
    QVERIFY(!fonts.families(FontRole::FangSong).contains(ownFace));
    const FontFacts facts = fontFacts(body(QStringLiteral("公开")), fonts);
    QCOMPARE(facts.refused, QStringList{ownFace});
    QVERIFY(fontForewarnings(facts).join(QString()).contains(ownFace));
}

void TestFontCheck::findsCharactersThatNoFontHas()
{
    Blocks blocks = body(QStringLiteral("公开") + unknown + unknown);
    Block table;
    table.role = BlockRole::Table;
    table.grid.cells = {{0, 0, 1, 1, unknown, true}};
    blocks << table;
    const FontFacts facts = fontFacts(blocks, resolveFonts({}));
    QCOMPARE(facts.missing.size(), 1);
    QCOMPARE(facts.missing.first().character, unknown);
    QCOMPARE(facts.missing.first().where, Place(QStringLiteral("overview")));
    QCOMPARE(facts.missing.first().lender, QString());
    const QStringList lines = fontForewarnings(facts);
    QVERIFY2(lines.value(0).contains(QStringLiteral("10FABC")), qPrintable(lines.value(0)));
}

void TestFontCheck::findsCharactersThatARefusedFontAloneHas()
{
    const QString rare(QChar(0xe9ab)); // for private use
    const test::InstalledFont font(test::madeFont(QStringLiteral("Shili Names"), rare, restricted));
    const FontFacts facts = fontFacts(body(rare), resolveFonts({}));
    QCOMPARE(facts.missing.size(), 1);
    QCOMPARE(facts.missing.first().character, rare);
}

void TestFontCheck::tellsWhoLends()
{
    const test::InstalledFont font(test::madeFont(ownFace, QStringLiteral("公开")));
    const FontFacts facts = fontFacts(body(QStringLiteral("公开䶮")), resolveFonts({}, bodyIn(ownFace)));
    if (!facts.missing.isEmpty())
        QSKIP("no Chinese font is installed");
    QCOMPARE(facts.lent.size(), 1);
    QCOMPARE(facts.lent.first().character, QStringLiteral("䶮"));
    QVERIFY(!facts.lent.first().lender.isEmpty() && facts.lent.first().lender != ownFace);
    QCOMPARE(fontForewarnings(facts), QStringList());
}

void TestFontCheck::isSilentAboutFacesThatOfficesUse()
{
    FontFacts facts;
    facts.standIns = {{FontRole::FangSong, QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋"), true}};
    QCOMPARE(fontForewarnings(facts), QStringList());
}

void TestFontCheck::saysEverythingInThreeLines()
{
    FontFacts facts;
    facts.missing = {{QStringLiteral("䶮"), {}, {}}, {QStringLiteral("𬭎"), {}, {}}};
    facts.refused = {QStringLiteral("示例小标宋")};
    facts.standIns = {
        {FontRole::FangSong, QStringLiteral("仿宋_GB2312"), QStringLiteral("FandolFang"), false},
        {FontRole::Kai, QStringLiteral("楷体_GB2312"), QStringLiteral("LXGW WenKai"), false},
        {FontRole::TitleSong, QStringLiteral("示例小标宋"), QStringLiteral("Noto Serif CJK SC"), false}};
    const QStringList lines = fontForewarnings(facts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(QStringLiteral("䶮")) && lines.at(0).contains(QStringLiteral("2CB4E")));
    QVERIFY(lines.at(1).contains(QStringLiteral("示例小标宋")));
    QVERIFY(lines.at(2).contains(QStringLiteral("FandolFang")));
    QVERIFY(lines.at(2).contains(QStringLiteral("仿宋_GB2312")));
    QVERIFY(lines.at(2).contains(QStringLiteral("LXGW WenKai")));
    QVERIFY2(!lines.at(2).contains(QStringLiteral("示例小标宋")), "that it is refused is said already");
}

void TestFontCheck::namesAFewOfManyCharacters()
{
    FontFacts facts;
    for (char16_t c = 0x4e00; c < 0x4e40; ++c)
        facts.missing << FontFacts::Lacked{QString(QChar(c)), {}, {}};
    const QStringList lines = fontForewarnings(facts);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().size() < 300, qPrintable(lines.first()));
    QVERIFY(lines.first().contains(QStringLiteral("64")));
}

void TestFontCheck::tellsNothingOnceGivenUp_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("before the first role") << 0;
    QTest::newRow("before a character that the face lacks") << 1;
}

void TestFontCheck::tellsNothingOnceGivenUp()
{
    QFETCH(int, answers);
    const test::InstalledFont font(test::madeFont(ownFace, QStringLiteral("公开")));
    const Fonts fonts = resolveFonts({}, bodyIn(ownFace));
    const Blocks blocks = body(unknown + QStringLiteral("公开"));
    QVERIFY(fontFacts(blocks, fonts) != FontFacts());
    int asked = 0;
    QCOMPARE(fontFacts(blocks, fonts, [&] { return asked++ >= answers; }), FontFacts());
    QCOMPARE(asked, answers + 1);
}

QTEST_MAIN(TestFontCheck)
#include "tst_fontcheck.moc"
