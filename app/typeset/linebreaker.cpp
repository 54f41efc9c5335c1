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
        m_endsWithMark = !isIdeograph(c) && isClosingMark(c);
        if (m_endsWithMark)
            m_sum += givenInside;
        else if (!isIdeograph(c) && isOpeningMark(c))
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

/// 孤字不成行: a character alone (with its mark) on the last line gets one or two from the line before.
void accompanyLastCharacter(const ShapedText &text, QList<Slice> &lines)
{
    if (lines.size() < 2)
        return;
    Slice &last = lines.last();
    Slice &before = lines[lines.size() - 2];
    qsizetype end = last.end;
    while (end > last.begin + 1 && isClosingMark(text.text().at(end - 1)))
        --end;
    if (end > last.begin + 1 || !isIdeograph(text.text().at(last.begin)))
        return;
    for (qsizetype begin = before.end - 1; begin >= before.end - 2 && begin > before.begin + 2; --begin) {
        if (mayBreakBefore(text.text(), begin)) {
            before = withoutTrailingSpace(text, {before.begin, begin});
            last.begin = begin;
            return;
        }
    }
}

bool opensForJustification(QStringView text, qsizetype position)
{
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (dividesCharacter(text, position) || (before == after && isDoubledMark(before)))
        return false;
    return isFullWidth(before) || isFullWidth(after) || before == QLatin1Char(' ');
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

Slice withoutTrailingSpace(const ShapedText &text, Slice line)
{
    while (line.end > line.begin + 1 && text.text().at(line.end - 1) == QLatin1Char(' '))
        --line.end;
    return line;
}

QList<Slice> paragraphLines(const ShapedText &text, qreal firstWidth, qreal width)
{
    QList<Slice> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = lineEnd(text, begin, lines.isEmpty() ? firstWidth : width);
        lines << withoutTrailingSpace(text, {begin, end});
        begin = end;
    }
    accompanyLastCharacter(text, lines);
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

} // namespace nianbao
