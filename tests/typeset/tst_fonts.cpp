// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fonts.h"
#include "typeset/shapedtext.h"

#include <QDir>
#include <QFileInfo>
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

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
