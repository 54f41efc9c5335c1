// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/typeset/madefont.h"
#include "typeset/fonts.h"
#include "typeset/shapedtext.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTest>

using namespace nianbao;

namespace {

/// Where Debian's texlive-lang-chinese keeps Fandol, unknown to the system's font list.
const QString fandolFolder = QStringLiteral("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol");

QList<FontRole> roles()
{
    return {FontRole::FangSong, FontRole::Kai, FontRole::Hei, FontRole::Song, FontRole::TitleSong};
}

} // namespace

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryRoleAFamily();
    void takesAFontFileFromAFolder();
    void livesWithFoldersThatAreNotThere();
    void lendsCharactersThatTheFaceLacks();
    void doesNotHintAndRoundsTheSize();
    void takesTheOfficesOwnFaceFirst();
    void knowsAFaceByItsOtherName();
    void takesNoSubstituteForAFamily();
    void knowsAFaceOfTwoFoundries();
    void findsNothingOnceGivenUp();
    void passesOverARefusedFont_data();
    void passesOverARefusedFont();
    void takesNoRefusedLender();
    void opensAFileOnceInAProcess();
};

void TestFonts::givesEveryRoleAFamily()
{
    const Fonts fonts = resolveFonts({});
    for (const FontRole role : roles()) {
        QVERIFY(fonts.families(role).size() >= 2);
        QCOMPARE(fonts.font(role, 320).families(), fonts.families(role));
    }
    QVERIFY(fonts.font(FontRole::TitleSong, 440).weight() >= QFont::Normal);
}

void TestFonts::takesAFontFileFromAFolder()
{
    if (!QFileInfo::exists(QDir(fandolFolder).filePath(QStringLiteral("FandolFang-Regular.otf"))))
        QSKIP("FandolFang is not installed");
    const Fonts fonts = resolveFonts({QStringLiteral("/nowhere"), fandolFolder});
    QVERIFY(fonts.isFound(FontRole::FangSong));
    QVERIFY(fonts.families(FontRole::FangSong).first() != QStringLiteral("Noto Serif CJK SC"));
}

void TestFonts::livesWithFoldersThatAreNotThere()
{
    const Fonts fonts = resolveFonts({QString(), QStringLiteral("/nowhere/at/all")});
    QVERIFY(!fonts.families(FontRole::Song).isEmpty());
}

void TestFonts::lendsCharactersThatTheFaceLacks()
{
    const Fonts fonts = resolveFonts({fandolFolder});
    if (!fonts.isFound(FontRole::Song))
        QSKIP("no Chinese font is installed");
    for (const FontRole role : roles()) {
        const ShapedText text(QStringLiteral("陈䶮、刘㛃、王𬭎，120㎡"), fonts.font(role, 320));
        const PrintedText printed = text.print({0, text.size()}, {});
        qsizetype glyphs = 0;
        for (const QGlyphRun &run : printed.glyphs) {
            for (const quint32 glyph : run.glyphIndexes()) {
                QVERIFY2(glyph != 0, "a character without a glyph prints as an empty box");
                ++glyphs;
            }
        }
        QCOMPARE(glyphs, 13);
    }
}

void TestFonts::doesNotHintAndRoundsTheSize()
{
    const QFont font = resolveFonts({}).font(FontRole::Song, 209.6);
    QCOMPARE(font.pixelSize(), 210);
    QCOMPARE(font.hintingPreference(), QFont::PreferNoHinting);
}

namespace {

FontFaces ownFace(FontRole role, const QString &family)
{
    FontFaces faces;
    faces.at(static_cast<std::size_t>(role)) = family;
    return faces;
}

} // namespace

void TestFonts::takesTheOfficesOwnFaceFirst()
{
    const test::InstalledFont font(test::madeFont(QStringLiteral("Shili Kai"), QStringLiteral("公开")));
    const Fonts fonts = resolveFonts({}, ownFace(FontRole::Kai, QStringLiteral(" shili kai ")));
    QCOMPARE(fonts.families(FontRole::Kai).first(), QStringLiteral("shili kai"));
    QCOMPARE(fonts.used(FontRole::Kai), fonts.wanted(FontRole::Kai));
    QVERIFY(fonts.isOfficial(FontRole::Kai));
    QVERIFY(fonts.families(FontRole::Kai).size() >= 1);
    QVERIFY(!fonts.families(FontRole::Song).contains(QStringLiteral("shili kai")));
}

void TestFonts::knowsAFaceByItsOtherName()
{
    // The table knows 楷体_GB2312 as KaiTi_GB2312, too.
    const test::InstalledFont font(test::madeFont(QStringLiteral("KaiTi_GB2312"), QStringLiteral("公开"), 0,
                                                  QStringLiteral("楷体_GB2312")));
    const Fonts fonts = resolveFonts({});
    QCOMPARE(fonts.used(FontRole::Kai), QStringLiteral("楷体_GB2312"));
    QCOMPARE(fonts.used(FontRole::Kai), fonts.wanted(FontRole::Kai));
    QVERIFY(fonts.isOfficial(FontRole::Kai));
    const Fonts named = resolveFonts({}, ownFace(FontRole::Hei, QStringLiteral("楷体_GB2312")));
    QCOMPARE(named.used(FontRole::Hei), QStringLiteral("楷体_GB2312"));
}

void TestFonts::takesNoSubstituteForAFamily()
{
    // Qt answers for it with whatever the system has for "Serif".
    const QString notThere = QStringLiteral("示例没有的宋体");
    QFont::insertSubstitution(notThere, QStringLiteral("Noto Serif CJK SC"));
    for (const QString &family : {notThere, QStringLiteral("Serif"), QStringLiteral("Sans Serif")}) {
        const Fonts fonts = resolveFonts({}, ownFace(FontRole::Song, family));
        QCOMPARE(fonts.wanted(FontRole::Song), family);
        QVERIFY2(fonts.used(FontRole::Song) != family, qPrintable(family));
    }
    QFont::removeSubstitutions(notThere);
}

void TestFonts::knowsAFaceOfTwoFoundries()
{
    const QString own = QStringLiteral("Shili Hei");
    const test::InstalledFont one(test::madeFont(own, QStringLiteral("公开"), 0, {}, "SHIA"));
    const test::InstalledFont other(test::madeFont(own, QStringLiteral("公开"), 0, {}, "SHIB"));
    const QString listed = QStringLiteral("Shili Hei [SHIA]");
    QVERIFY2(QFontDatabase::families().contains(listed), "the system does not tell the two apart");
    QCOMPARE(installedFamilies().count(own), 1);
    QVERIFY(installedFamilies().filter(QStringLiteral(" [")).isEmpty());
    for (const QString &chosen : {own, listed}) {
        const Fonts fonts = resolveFonts({}, ownFace(FontRole::Hei, chosen));
        QCOMPARE(fonts.used(FontRole::Hei), own);
        QCOMPARE(fonts.wanted(FontRole::Hei), own);
        QVERIFY(fonts.isOfficial(FontRole::Hei));
    }
}

void TestFonts::findsNothingOnceGivenUp()
{
    int asked = 0;
    const Fonts fonts = resolveFonts({}, {}, [&asked] { return ++asked > 1; });
    for (const FontRole role : roles())
        QCOMPARE(fonts.families(role), QStringList());
    QVERIFY(asked > 1);
}

void TestFonts::passesOverARefusedFont_data()
{
    QTest::addColumn<int>("fsType");
    QTest::addColumn<bool>("refused");
    QTest::newRow("installable") << 0x0000 << false;
    QTest::newRow("restricted") << 0x0002 << true;
    QTest::newRow("preview and print") << 0x0004 << false;
    QTest::newRow("bitmaps only") << 0x0200 << true;
}

void TestFonts::passesOverARefusedFont()
{
    QFETCH(int, fsType);
    QFETCH(bool, refused);
    // One of a role's table, and one that the office chose.
    const QString official = QStringLiteral("FZKai-Z03");
    const QString own = QStringLiteral("Shili Song");
    const test::InstalledFont kai(test::madeFont(official, QStringLiteral("公开"), fsType));
    const test::InstalledFont song(test::madeFont(own, QStringLiteral("公开"), fsType));
    const Fonts fonts = resolveFonts({}, ownFace(FontRole::Song, own));
    QCOMPARE(fonts.families(FontRole::Kai).contains(official), !refused);
    QCOMPARE(fonts.families(FontRole::Song).contains(own), !refused);
    QCOMPARE(fonts.refused(), refused ? QStringList({official, own}) : QStringList());
}

void TestFonts::takesNoRefusedLender()
{
    const QString lender = QStringLiteral("SimSun-ExtB");
    {
        const test::InstalledFont font(test::madeFont(lender, QStringLiteral("公")));
        QVERIFY(resolveFonts({}).families(FontRole::Song).contains(lender));
    }
    const test::InstalledFont font(test::madeFont(lender, QStringLiteral("公"), 0x0002));
    const Fonts fonts = resolveFonts({});
    QVERIFY(!fonts.families(FontRole::Song).contains(lender));
    QCOMPARE(fonts.refused(), QStringList()); // whether it is missed, its characters tell
}

void TestFonts::opensAFileOnceInAProcess()
{
    if (!QFileInfo::exists(fandolFolder))
        QSKIP("FandolFang is not installed");
    const Fonts first = resolveFonts({fandolFolder});
    int changes = 0;
    const auto counting =
        QObject::connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, qGuiApp, [&changes] { ++changes; });
    for (int i = 0; i < 20; ++i)
        QCOMPARE(resolveFonts({fandolFolder}).families(FontRole::FangSong),
                 first.families(FontRole::FangSong));
    QCoreApplication::processEvents();
    QObject::disconnect(counting);
    QCOMPARE(changes, 0);
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
