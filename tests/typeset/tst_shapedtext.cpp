// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fonts.h"
#include "typeset/shapedtext.h"

#include <QTest>

using namespace nianbao;

namespace {

constexpr qreal size = 400;

const QString fandol = QStringLiteral("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol");

ShapedText shape(const QString &text, FontRole role)
{
    return {text, resolveFonts({fandol}).font(role, size)};
}

void addRoles()
{
    QTest::addColumn<FontRole>("role");
    QTest::newRow("body") << FontRole::FangSong;
    QTest::newRow("second level headings") << FontRole::Kai;
    QTest::newRow("first level headings") << FontRole::Hei;
    QTest::newRow("tables") << FontRole::Song;
    QTest::newRow("title") << FontRole::TitleSong;
}

} // namespace

class TestShapedText : public QObject
{
    Q_OBJECT

private slots:
    void givesQuotesAndDashesAWholeCharacter_data() { addRoles(); }
    void givesQuotesAndDashesAWholeCharacter();
    void putsQuotesBesideWhatTheyQuote_data() { addRoles(); }
    void putsQuotesBesideWhatTheyQuote();
    void joinsTheHalvesOfADash_data() { addRoles(); }
    void joinsTheHalvesOfADash();
    void setsFiguresNarrow_data() { addRoles(); }
    void setsFiguresNarrow();
    void keepsTheSpacingOfLetters();
    void borrowsTheYuanSign();
    void borrowsNoSignForACharacterOfTheOfficesOwn();
    void printsEveryGlyphOnce();
};

void TestShapedText::borrowsNoSignForACharacterOfTheOfficesOwn()
{
    // U+E123 and U+F0001 are for private use; symbol fonts have arrows and the like there.
    const QString text = QStringLiteral("张\ue123\U000f0001");
    const ShapedText shaped = shape(text, FontRole::FangSong);
    const PrintedText printed = shaped.print({0, shaped.size()}, {});
    QCOMPARE(printed.text, text);
    QList<quint32> indexes;
    for (const QGlyphRun &run : printed.glyphs)
        indexes << run.glyphIndexes();
    QVERIFY(indexes.size() >= 3);
    QVERIFY(indexes.takeFirst() != 0);
    for (const quint32 index : indexes)
        QCOMPARE(index, 0U);
}

void TestShapedText::givesQuotesAndDashesAWholeCharacter()
{
    QFETCH(FontRole, role);
    const QString text = QStringLiteral("按“谁制作‘谁’负责”——办……一—");
    const ShapedText shaped = shape(text, role);
    for (qsizetype i = 0; i < text.size(); ++i)
        QVERIFY2(qAbs(shaped.width({i, i + 1}) - size) < size / 40, qPrintable(text.mid(i, 1)));
}

void TestShapedText::putsQuotesBesideWhatTheyQuote()
{
    QFETCH(FontRole, role);
    const PrintedText line = shape(QStringLiteral("“公”"), role).print({0, 3}, QPointF(0, 0));
    QList<QRectF> ink;
    for (const QGlyphRun &run : line.glyphs) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            ink << run.rawFont().boundingRect(run.glyphIndexes().at(i)).translated(run.positions().at(i));
    }
    QCOMPARE(ink.size(), 3);
    QVERIFY2(ink.at(0).center().x() > size / 2, "the opening mark stands in the right half of its character");
    QVERIFY2(ink.at(0).right() < 1.1 * size, "and reaches over nothing");
    QVERIFY2(ink.at(2).center().x() < 2.5 * size, "the closing mark stands in the left half");
}

void TestShapedText::joinsTheHalvesOfADash()
{
    QFETCH(FontRole, role);
    const PrintedText line = shape(QStringLiteral("审——登"), role).print({1, 3}, QPointF(0, 0));
    QList<QRectF> ink;
    for (const QGlyphRun &run : line.glyphs) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            ink << run.rawFont().boundingRect(run.glyphIndexes().at(i)).translated(run.positions().at(i));
    }
    QCOMPARE(ink.size(), 2); // one glyph for both would be copied as a character that nobody typed
    QVERIFY(ink.at(1).left() - ink.at(0).right() < size / 8);
}

void TestShapedText::setsFiguresNarrow()
{
    QFETCH(FontRole, role);
    const ShapedText year = shape(QStringLiteral("2025"), role);
    QVERIFY(year.x(4) < 2.5 * size);
    QVERIFY(year.x(4) > 1.7 * size);
}

void TestShapedText::keepsTheSpacingOfLetters()
{
    QFont font = resolveFonts({fandol}).font(FontRole::Kai, size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 8);
    const ShapedText text(QStringLiteral("“公”—"), font);
    QVERIFY(qAbs(text.x(4) - 4 * (size + 8)) < 8);
}

void TestShapedText::borrowsTheYuanSign()
{
    const Fonts fonts = resolveFonts({fandol});
    if (!fonts.families(FontRole::FangSong).first().startsWith(QLatin1String("Fandol")))
        QSKIP("the body is set in another face");
    const PrintedText line = shape(QStringLiteral("￥"), FontRole::FangSong).print({0, 1}, QPointF(0, 0));
    QCOMPARE(line.glyphs.size(), 1);
    QVERIFY2(!line.glyphs.first().rawFont().familyName().startsWith(QLatin1String("Fandol")),
             "the Fandol faces draw a dollar for it");
}

void TestShapedText::printsEveryGlyphOnce()
{
    const QString text = QStringLiteral("“网站”公开12条——1286条……‘含’don’t，").repeated(60);
    const ShapedText shaped = shape(text, FontRole::Kai);
    const PrintedText line = shaped.print({0, text.size()}, QPointF(0, 0));
    qsizetype glyphs = 0;
    for (const QGlyphRun &run : line.glyphs)
        glyphs += run.glyphIndexes().size();
    QCOMPARE(glyphs, text.size());
    qreal last = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        QVERIFY(shaped.x(i) >= last);
        last = shaped.x(i);
    }
}

QTEST_MAIN(TestShapedText)
#include "tst_shapedtext.moc"
