// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/linebreaker.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// What a mark inside a line gives up at most, and the mark at its end, in em.
constexpr qreal givenInside = 0.25;
constexpr qreal givenAtEnd = 0.5;
/// The widest gap that justification opens between two characters, in em; beyond it the line stays ragged.
constexpr qreal widestGap = 0.5;

bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0xd7ff) || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe4f) ||
           (u >= 0xff00 && u <= 0xffef) || c.isSurrogate();
}

bool isAlphanumeric(QChar c)
{
    return !isWide(c) && c.isLetterOrNumber();
}

bool mayNotBegin(QChar c)
{
    return isClosingMark(c) || QStringView(u"…·・.,;:?!)]}%‰℃°～~〃々ー/／＋－％℅").contains(c) || c.isMark();
}

bool mayNotEnd(QChar c)
{
    return isOpeningMark(c) || QStringView(u"([{￥¥$＄£№#").contains(c);
}

/// The character before the next grapheme: what an emergency break may not divide.
bool dividesCharacter(QStringView text, qsizetype position)
{
    return text[position].isLowSurrogate() || text[position].isMark();
}

qreal em(const ShapedText &text)
{
    return text.typeSize();
}

/// What the marks of a line can give up; learns the line character by character.
class Shrinkable
{
public:
    void add(QChar c, bool beginsLine)
    {
        m_endsWithMark = isClosingMark(c);
        if (m_endsWithMark)
            m_sum += givenInside;
        else if (isOpeningMark(c))
            m_sum += beginsLine ? givenAtEnd : givenInside;
    }

    /// In em.
    qreal sum() const { return m_sum + (m_endsWithMark ? givenAtEnd - givenInside : 0); }

private:
    qreal m_sum = 0;
    bool m_endsWithMark = false;
};

/// What the marks of a line can give up, in page units.
qreal shrinkable(const ShapedText &text, Slice line)
{
    Shrinkable marks;
    for (qsizetype i = line.begin; i < line.end; ++i)
        marks.add(text.text().at(i), i == line.begin);
    return marks.sum() * em(text);
}

Slice withoutTrailingSpace(const ShapedText &text, Slice line)
{
    while (line.end > line.begin + 1 && text.text().at(line.end - 1) == QLatin1Char(' '))
        --line.end;
    return line;
}

/// The end of the line that begins at `begin`.
qsizetype lineEnd(const ShapedText &text, qsizetype begin, qreal width)
{
    const qreal tolerance = em(text) / 100;
    qsizetype fits = -1;     // last break with the natural width
    qsizetype squeezed = -1; // a later break that the marks make room for
    qsizetype emergency = begin + 1;
    Slice line{begin, begin + 1}; // up to `end`, without trailing spaces
    Shrinkable marks;             // of that line
    for (qsizetype end = begin + 1; end <= text.size(); ++end) {
        const bool atEnd = end == text.size();
        if (const QChar last = text.text().at(end - 1); last != QLatin1Char(' ')) {
            line.end = end;
            marks.add(last, end - 1 == begin);
        }
        const qreal natural = text.width(line);
        if (natural > width + 3 * em(text))
            break;
        const bool allowed = atEnd || mayBreakBefore(text.text(), end);
        if (natural <= width + tolerance) {
            if (allowed)
                fits = end;
            if (atEnd || !dividesCharacter(text.text(), end))
                emergency = end;
        } else if (allowed && natural - width <= std::min(marks.sum(), 1.05) * em(text)) {
            squeezed = end;
        }
    }
    if (fits < 0)
        return emergency;
    const qreal gap = width - text.width(withoutTrailingSpace(text, {begin, fits}));
    return squeezed > fits && fits < text.size() && gap >= em(text) / 2 ? squeezed : fits;
}

bool opensForJustification(QStringView text, qsizetype position)
{
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (dividesCharacter(text, position) || (before == after && (before == u'—' || before == u'…')))
        return false;
    return isWide(before) || isWide(after) || before == QLatin1Char(' ');
}

QList<qreal> stretchingShifts(const ShapedText &text, Slice line, qreal gap)
{
    const QStringView characters = text.text();
    qsizetype places = 0;
    for (qsizetype i = line.begin + 1; i < line.end; ++i)
        places += opensForJustification(characters, i) ? 1 : 0;
    if (places == 0 || gap / static_cast<qreal>(places) > widestGap * em(text))
        return {};
    QList<qreal> shifts{0};
    for (qsizetype i = line.begin + 1; i < line.end; ++i) {
        const bool opens = opensForJustification(characters, i);
        shifts << shifts.last() + (opens ? gap / static_cast<qreal>(places) : 0);
    }
    shifts << shifts.last();
    return shifts;
}

QList<qreal> closingShifts(const ShapedText &text, Slice line, qreal excess)
{
    const qreal share = std::min(1.0, excess / std::max(shrinkable(text, line), 1e-6));
    QList<qreal> shifts;
    qreal shift = 0;
    for (qsizetype i = line.begin; i < line.end; ++i) {
        const QChar c = text.text().at(i);
        if (isOpeningMark(c))
            shift -= share * em(text) * (i == line.begin ? givenAtEnd : givenInside);
        shifts << shift;
        if (isClosingMark(c))
            shift -= share * em(text) * (i + 1 == line.end ? givenAtEnd : givenInside);
    }
    shifts << shift;
    return shifts;
}

} // namespace

bool isClosingMark(QChar c)
{
    return QStringView(u"，。、；：？！）］｝〉》」』】〕〗”’").contains(c);
}

bool isOpeningMark(QChar c)
{
    return QStringView(u"（［｛〈《「『【〔〖“‘").contains(c);
}

bool mayBreakBefore(QStringView text, qsizetype position)
{
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (dividesCharacter(text, position) || mayNotBegin(after) || mayNotEnd(before))
        return false;
    if (after == QLatin1Char(' '))
        return false;
    if (before == QLatin1Char(' ') || before == QChar(0x3000))
        return true;
    if (before == after && (before == u'—' || before == u'…'))
        return false;
    if (isWide(before) || isWide(after) || before == u'—' || after == u'—')
        return true;
    // Between two narrow characters: addresses of pages may be divided behind their marks, words never.
    return !isAlphanumeric(before) && isAlphanumeric(after) && QStringView(u"/&?=-").contains(before) &&
           after.isLetter();
}

QList<Slice> paragraphLines(const ShapedText &text, qreal firstWidth, qreal width)
{
    QList<Slice> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = lineEnd(text, begin, lines.isEmpty() ? firstWidth : width);
        lines << withoutTrailingSpace(text, {begin, end});
        begin = end;
    }
    return lines;
}

QList<qreal> justifyingShifts(const ShapedText &text, Slice line, qreal width, bool endsParagraph)
{
    const qreal gap = width - text.width(line);
    if (std::abs(gap) <= em(text) / 100)
        return {};
    if (gap < 0)
        return closingShifts(text, line, -gap);
    return endsParagraph ? QList<qreal>() : stretchingShifts(text, line, gap);
}

qreal widestPiece(const ShapedText &text)
{
    qreal widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || mayBreakBefore(text.text(), i)) {
            widest = std::max(widest, text.width(withoutTrailingSpace(text, {begin, i})));
            begin = i;
        }
    }
    return widest;
}

namespace {

constexpr qreal impossible = std::numeric_limits<qreal>::infinity();

/// How a text is set in exactly `count` lines at the least cost.
struct Setting
{
    qreal cost = impossible;
    QList<Slice> lines;
};

Setting bestSetting(const ShapedText &text, qreal width, qsizetype count, const BreakCost &cost)
{
    constexpr qreal raggedness = 0.02; // per squared em of difference from the average line
    const qsizetype size = text.size();
    const qreal average = text.x(size) / static_cast<qreal>(count);
    // best[n][end]: the least cost of setting the text up to `end` in n lines; from[n][end]: its last break.
    QList<QList<qreal>> best(count + 1, QList<qreal>(size + 1, impossible));
    QList<QList<qsizetype>> from(count + 1, QList<qsizetype>(size + 1, -1));
    best[0][0] = 0;
    for (qsizetype n = 1; n <= count; ++n) {
        for (qsizetype end = n; end <= size; ++end) {
            if (end < size && !mayBreakBefore(text.text(), end))
                continue;
            for (qsizetype begin = end - 1; begin >= 0; --begin) {
                const qreal line = text.width(withoutTrailingSpace(text, {begin, end}));
                if (line > width + em(text) / 100)
                    break;
                const qreal ragged = (line - average) / em(text);
                const qreal total =
                    best[n - 1][begin] + (end < size ? cost(end) : 0) + ragged * ragged * raggedness;
                if (total < best[n][end]) {
                    best[n][end] = total;
                    from[n][end] = begin;
                }
            }
        }
    }
    Setting setting{best[count][size], {}};
    if (setting.cost == impossible)
        return setting;
    for (qsizetype n = count, end = size; n > 0; --n) {
        setting.lines.prepend(withoutTrailingSpace(text, {from[n][end], end}));
        end = from[n][end];
    }
    return setting;
}

} // namespace

QList<Slice> balancedLines(const ShapedText &text, qreal width, const BreakCost &cost, qreal extraLineCost)
{
    constexpr qsizetype longest = 400;
    QList<Slice> filled = paragraphLines(text, width, width);
    if (filled.size() < 2 || text.size() > longest || widestPiece(text) > width)
        return filled;
    const Setting few = bestSetting(text, width, filled.size(), cost);
    if (few.cost > extraLineCost) {
        const Setting more = bestSetting(text, width, filled.size() + 1, cost);
        if (more.cost + extraLineCost < few.cost)
            return more.lines;
    }
    return few.lines.isEmpty() ? filled : few.lines;
}

} // namespace nianbao
