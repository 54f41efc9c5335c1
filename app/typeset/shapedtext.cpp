// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/shapedtext.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace nianbao {

namespace {

/// Asking QTextLayout for every character's place takes time with the square of their number: paragraphs are
/// shaped in parts. A part ends behind a character that does not join the next one, if one comes before the
/// part is long. (Past about 8000 characters Qt's 26.6 bits for positions would overflow.)
constexpr qsizetype usualPart = 128;
constexpr qsizetype longPart = 512; ///< from here on a part may end behind a space, too
constexpr qsizetype longestPart = 1024;

/// Where the baseline stands in the em box of a Chinese face. The same for every font, so that lent
/// characters stand on the same line.
constexpr qreal baselineInEm = 0.88;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return text;
}

/// Chinese characters, kana and full-width marks are set beside each other, never joined or kerned.
bool standsAlone(QChar c)
{
    return (c.unicode() >= 0x3000 && c.unicode() <= 0x9fff) || c.unicode() >= 0xff00;
}

/// The end of the part that begins at `begin`.
qsizetype partEnd(QStringView text, qsizetype begin)
{
    qsizetype end = std::min(begin + usualPart, text.size());
    for (; end < text.size(); ++end) {
        const qsizetype length = end - begin;
        const QChar last = text.at(end - 1);
        const bool joins = !standsAlone(last) && (length < longPart || last != QLatin1Char(' '));
        if (text.at(end).isLowSurrogate())
            continue;
        if (length >= longestPart || (!joins && !text.at(end).isMark()))
            break;
    }
    return end;
}

/// “ ” ‘ ’ — … take a whole character in Chinese text; many faces have them as narrow as Latin wants them.
/// Not ’ between two letters.
bool isFullMark(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c != QChar(u'’'))
        return QStringView(u"“”‘—…").contains(c);
    const auto isLetter = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetter() && !standsAlone(text.at(i));
    };
    return !isLetter(at - 1) || !isLetter(at + 1);
}

/// Where a narrow mark stands in its character: how much of the blank comes before it. The halves of ——
/// touch.
qreal blankBefore(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (QStringView(u"“‘”’").contains(c))
        return c == QChar(u'“') || c == QChar(u'‘') ? 1 : 0;
    constexpr qsizetype longestRun = 8; // of marks that mean something
    qsizetype before = 0;               // of the same mark
    while (before < std::min(at, longestRun) && text.at(at - before - 1) == c)
        ++before;
    if (before % 2 == 1)
        return 0;
    return at + 1 < text.size() && text.at(at + 1) == c ? 1 : 0.5;
}

QTextLayout::FormatRange rangeAt(qsizetype character, const QTextCharFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(character);
    range.length = 1;
    range.format = format;
    return range;
}

/// A character that an office made for itself (造字) means nothing in another face than its own: there it is
/// a sign that has nothing to do with it.
bool isPrivate(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    return QChar::category(character) == QChar::Other_PrivateUse;
}

/// What must not be shaped with its neighbours. The Fandol faces have a $ for ￥: another face lends one. The
/// Noto faces have one glyph for ——, which a reader would copy as one character that nobody typed.
QList<QTextLayout::FormatRange> shapedApart(const QString &text, const QFont &font)
{
    const QStringList families = font.families();
    QTextCharFormat lent;
    if (families.size() > 1 && families.first().startsWith(QLatin1String("Fandol"))) {
        QFont lender = font;
        lender.setFamilies(families.mid(1));
        lent.setFont(lender);
    }
    QTextCharFormat apart; // of another format than what is before it, and of no other look
    apart.setProperty(QTextFormat::UserProperty, true);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == QChar(u'￥') && !lent.isEmpty())
            ranges << rangeAt(at, lent);
        const bool isSecondDash = at > 0 && text.at(at) == QChar(u'—') && text.at(at - 1) == QChar(u'—');
        if (isSecondDash && (ranges.isEmpty() || ranges.last().start != at - 1))
            ranges << rangeAt(at, apart);
    }
    return ranges;
}

} // namespace

ShapedText::ShapedText(const QString &text, const QFont &font, const GiveUp &giveUp)
    : m_text(withoutControls(text))
    , m_typeSize(font.pixelSize())
    , m_x{0}
{
    m_x.reserve(m_text.size() + 1);
    m_glyphs.reserve(m_text.size());
    for (qsizetype begin = 0; begin < m_text.size();) {
        if (giveUp && giveUp()) {
            const qreal last = m_x.last();
            m_x.resize(m_text.size() + 1, last);
            return;
        }
        const qsizetype end = partEnd(m_text, begin);
        shapePart({begin, end}, font);
        begin = end;
    }
}

void ShapedText::shapePart(Slice part, const QFont &font)
{
    QTextLayout layout(m_text.mid(part.begin, part.end - part.begin), font);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setFormats(shapedApart(layout.text(), font));
    layout.setCacheEnabled(true); // or every glyph is loaded a second time for its position
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();

    QList<qreal> natural{0}; // where characters begin, as the faces have them
    QList<qreal> added;      // how far each glyph moves to the right
    const qsizetype length = part.end - part.begin;
    const qreal full = m_typeSize + font.letterSpacing();
    for (int i = 1; i <= length; ++i) {
        natural << std::max(natural.last(), line.cursorToX(i));
        const qreal lack = full - (natural.at(i) - natural.at(i - 1));
        const qsizetype character = part.begin + i - 1;
        const bool isWidened = lack > m_typeSize / 50 && isFullMark(m_text, character);
        const qreal before = m_x.last() - natural.at(i - 1);
        added << before + (isWidened ? lack * blankBefore(m_text, character) : 0);
        m_x << natural.at(i) + before + (isWidened ? lack : 0);
    }
    const qsizetype glyphsBefore = m_glyphs.size();
    const bool hasPrivate = std::any_of(layout.text().cbegin(), layout.text().cend(), [](QChar c) {
        return c.category() == QChar::Other_PrivateUse || c.isHighSurrogate();
    });
    const QString own = hasPrivate ? QRawFont::fromFont(font).familyName() : QString();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        m_fonts << run.rawFont();
        const bool isLent = hasPrivate && run.rawFont().familyName() != own;
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            // The character whose place the glyph stands at; a little tolerance for Qt's rounding.
            const qreal x = positions[i].x();
            const auto after = std::upper_bound(natural.cbegin(), natural.cend() - 1, x + m_typeSize / 100);
            const qsizetype character = std::max<qsizetype>(0, after - natural.cbegin() - 1);
            const quint32 index = isLent && isPrivate(m_text, part.begin + character) ? 0 : indexes[i];
            m_glyphs << Glyph{index, QPointF(x + added.at(character), positions[i].y() - line.ascent()),
                              part.begin + character, m_fonts.size() - 1};
        }
    }
    std::stable_sort(m_glyphs.begin() + glyphsBefore, m_glyphs.end(),
                     [](const Glyph &a, const Glyph &b) { return a.character < b.character; });
}

PrintedText ShapedText::print(Slice slice, QPointF topLeft, const QList<qreal> &shifts) const
{
    PrintedText printed;
    printed.text = m_text.mid(slice.begin, slice.end - slice.begin);
    printed.origin = topLeft + QPointF(0, m_typeSize * baselineInEm);
    const qreal grown = shifts.isEmpty() ? 0 : shifts.last();
    printed.box = QRectF(topLeft, QSizeF(width(slice) + grown, m_typeSize));

    auto glyph =
        std::lower_bound(m_glyphs.cbegin(), m_glyphs.cend(), slice.begin,
                         [](const Glyph &g, qsizetype character) { return g.character < character; });
    while (glyph != m_glyphs.cend() && glyph->character < slice.end) {
        const qsizetype font = glyph->font;
        QList<quint32> indexes;
        QList<QPointF> positions;
        for (; glyph != m_glyphs.cend() && glyph->character < slice.end && glyph->font == font; ++glyph) {
            const qreal shift = shifts.isEmpty() ? 0 : shifts.at(glyph->character - slice.begin);
            indexes << glyph->index;
            printed.characters << static_cast<int>(glyph->character - slice.begin);
            positions << glyph->position + QPointF(shift - x(slice.begin), 0);
        }
        QGlyphRun run;
        run.setRawFont(m_fonts.at(font));
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        printed.glyphs << run;
    }
    return printed;
}

} // namespace nianbao
