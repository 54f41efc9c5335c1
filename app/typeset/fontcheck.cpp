// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fontcheck.h"

#include "typeset/fontfile.h"
#include "typeset/shapedtext.h"

#include <QCoreApplication>
#include <QMap>
#include <QRawFont>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FontCheck)
};

constexpr qreal checkedSize = points(16);

FontRole roleOf(const Block &block)
{
    switch (block.role) {
    case BlockRole::Title:
        return FontRole::TitleSong;
    case BlockRole::Table:
        return FontRole::Song;
    case BlockRole::Heading:
        if (block.level == 1)
            return FontRole::Hei;
        return block.level == 2 ? FontRole::Kai : FontRole::FangSong;
    default:
        return FontRole::FangSong;
    }
}

/// What is not seen needs no glyph; marks and selectors belong to the character before them. Characters for
/// private use do: offices have names with such.
bool needsGlyph(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           !QChar::isSpace(character) && !QChar::isMark(character);
}

/// The characters of each role in the report, each with the first place that has it.
class Characters
{
public:
    explicit Characters(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            const FontRole role = roleOf(block);
            add(role, block.text, block.place);
            for (const GridCell &cell : block.grid.cells)
                add(role, cell.text, cell.place);
        }
    }

    const QMap<FontRole, QMap<char32_t, Place>> &byRole() const { return m_byRole; }

private:
    void add(FontRole role, const QString &text, const Place &place)
    {
        for (const uint character : text.toUcs4()) {
            if (!needsGlyph(character))
                continue;
            QMap<char32_t, Place> &known = m_byRole[role];
            if (!known.contains(character))
                known.insert(character, place);
        }
    }

    QMap<FontRole, QMap<char32_t, Place>> m_byRole;
};

/// The family that a character really is printed with; empty: an empty box, or a font that may not be used.
QString lenderOf(const QString &character, const QFont &font)
{
    const ShapedText shaped(character, font);
    const PrintedText printed = shaped.print({0, shaped.size()}, {});
    for (const QGlyphRun &run : printed.glyphs) {
        if (run.glyphIndexes().contains(0) || !allowsEmbedding(run.rawFont()))
            return {};
    }
    return printed.glyphs.isEmpty() ? QString() : printed.glyphs.first().rawFont().familyName();
}

void addStandIn(FontFacts &facts, const Fonts &fonts, FontRole role)
{
    if (fonts.used(role) != fonts.wanted(role))
        facts.standIns << FontFacts::StandIn{role, fonts.wanted(role), fonts.used(role),
                                             fonts.isOfficial(role)};
}

QString usedFor(const FontFacts::StandIn &standIn)
{
    const QString used = standIn.used.isEmpty() ? Words::tr("another font") : standIn.used;
    switch (standIn.role) {
    case FontRole::FangSong:
        return Words::tr("body in %1 instead of %2").arg(used, standIn.wanted);
    case FontRole::Kai:
        return Words::tr("second-level headings in %1 instead of %2").arg(used, standIn.wanted);
    case FontRole::Hei:
        return Words::tr("first-level headings in %1 instead of %2").arg(used, standIn.wanted);
    case FontRole::Song:
        return Words::tr("tables in %1 instead of %2").arg(used, standIn.wanted);
    case FontRole::TitleSong:
        return Words::tr("title in %1 instead of %2").arg(used, standIn.wanted);
    }
    return {};
}

/// "䶮 (U+4DAE)": the number too, since a window without such a font shows no more than a box either.
QString missingWords(const QList<FontFacts::Lacked> &missing)
{
    constexpr qsizetype mostNamed = 8;
    QStringList names;
    for (const FontFacts::Lacked &lacked : missing.first(std::min(mostNamed, missing.size())))
        names << Words::tr("%1 (U+%2)")
                     .arg(lacked.character, QString::number(lacked.character.toUcs4().constFirst(), 16)
                                                .toUpper()
                                                .rightJustified(4, QLatin1Char('0')));
    const QString named = names.join(Words::tr(", "));
    return Words::tr("No font on this computer has %n character(s): %1. An empty box would be printed "
                     "instead. Install a font that has them.",
                     nullptr, static_cast<int>(missing.size()))
        .arg(missing.size() > mostNamed ? Words::tr("%1 …").arg(named) : named);
}

} // namespace

FontFacts fontFacts(const Blocks &blocks, const Fonts &fonts, const GiveUp &giveUp)
{
    const auto isGivenUp = [&giveUp] {
        return giveUp && giveUp();
    };
    FontFacts facts;
    facts.refused = fonts.refused();
    const Characters characters(blocks);
    QSet<char32_t> told;
    for (auto role = characters.byRole().begin(); role != characters.byRole().end(); ++role) {
        if (isGivenUp())
            return {};
        addStandIn(facts, fonts, role.key());
        const QFont font = fonts.font(role.key(), checkedSize);
        const QRawFont face = QRawFont::fromFont(font);
        for (auto entry = role->begin(); entry != role->end(); ++entry) {
            if (face.supportsCharacter(entry.key()) || told.contains(entry.key()))
                continue;
            if (isGivenUp())
                return {};
            told.insert(entry.key());
            const char32_t codePoint = entry.key();
            const QString character = QString::fromUcs4(&codePoint, 1);
            const QString lender = lenderOf(character, font);
            (lender.isEmpty() ? facts.missing : facts.lent)
                << FontFacts::Lacked{character, entry.value(), lender};
        }
    }
    return facts;
}

QStringList fontForewarnings(const FontFacts &facts)
{
    QStringList lines;
    if (!facts.missing.isEmpty())
        lines << missingWords(facts.missing);
    if (!facts.refused.isEmpty())
        lines << Words::tr("The licence of %1 does not let a document embed it; another font is used.")
                     .arg(facts.refused.join(Words::tr(", ")));
    QStringList makeshifts;
    for (const FontFacts::StandIn &standIn : facts.standIns) {
        if (!standIn.isOfficial && !facts.refused.contains(standIn.wanted))
            makeshifts << usedFor(standIn);
    }
    if (!makeshifts.isEmpty())
        lines
            << Words::tr("Official fonts are not installed here: %1.").arg(makeshifts.join(Words::tr(", ")));
    return lines;
}

} // namespace nianbao
