// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/textlines.h"

#include "blocks/breakcosts.h"
#include "export/looks.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

bool isWordCharacter(QChar c)
{
    return c.unicode() < 0x300 && !c.isSpace();
}

/// Where the piece that begins at `begin` ends: a word or one character, with the marks that stay with it.
qsizetype pieceEnd(QStringView text, qsizetype begin)
{
    static const QString opening = QStringLiteral("（“‘《〈【〔「『([{");
    static const QString closing = QStringLiteral("）”’》〉】〕」』)]}，。、；：？！…—％%,.;:?!");
    qsizetype end = begin;
    while (end < text.size() && opening.contains(text.at(end)))
        ++end;
    if (end < text.size() && isWordCharacter(text.at(end))) {
        while (end < text.size() && isWordCharacter(text.at(end)))
            ++end;
    } else if (end < text.size()) {
        end += text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    }
    while (end < text.size() && closing.contains(text.at(end)))
        ++end;
    return end;
}

} // namespace

QList<qsizetype> linesOf(QStringView text, qreal ems)
{
    constexpr qreal rounding = 0.01;
    QList<qsizetype> begins{0};
    qreal filled = 0;
    const auto put = [&](qsizetype begin, qreal width) {
        if (filled > 0 && filled + width > ems + rounding) {
            begins << begin;
            filled = 0;
        }
        filled += width;
    };
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = pieceEnd(text, begin);
        const qreal width = emsOf(text.sliced(begin, end - begin));
        if (width <= ems + rounding) {
            put(begin, width);
            continue;
        }
        if (filled > 0) { // longer than a line: divided anywhere, from the beginning of a line
            begins << begin;
            filled = 0;
        }
        for (qsizetype i = begin; i < end; ++i)
            put(i, emsOf(text.sliced(i, 1)));
    }
    return begins;
}

qreal widestPiece(QStringView text)
{
    qreal widest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = pieceEnd(text, begin);
        widest = std::max(widest, emsOf(text.sliced(begin, end - begin)));
        begin = end;
    }
    return widest;
}

qreal labelWidth(QStringView label, qreal ems, int moreLines)
{
    const qsizetype fewest = linesOf(label, ems).size();
    if (fewest < 2)
        return ems;
    const BreakCost breakCost = labelBreakCost(label);
    qreal best = ems;
    qreal bestCost = -1;
    const int halves = static_cast<int>(std::floor(ems * 2));
    for (int half = halves; half >= 2; --half) { // all widths in halves of a character, the widest first
        const qreal width = half / 2.0;
        const QList<qsizetype> begins = linesOf(label, width);
        if (begins.size() > fewest + moreLines || width < widestPiece(label))
            break;
        qreal cost = static_cast<qreal>(begins.size() - fewest) * 0.8 + width / ems * 0.1;
        for (qsizetype line = 1; line < begins.size(); ++line)
            cost += breakCost(begins.at(line));
        if (emsOf(label.sliced(begins.last())) < 1.5) // a single character in the last line
            cost += 2;
        if (bestCost < 0 || cost < bestCost) {
            best = width;
            bestCost = cost;
        }
    }
    return best;
}

QStringList titleLines(const QString &title, const PageStyle &style)
{
    const qreal ems = style.area.width() / style.titleSize;
    const QList<qsizetype> filled = linesOf(title, ems);
    if (filled.size() < 2)
        return {title};
    QList<qreal> x{0}; // where each character begins
    for (qsizetype i = 0; i < title.size(); ++i)
        x << x.last() + emsOf(QStringView(title).sliced(i, 1));
    const auto widthOf = [&](qsizetype begin, qsizetype end) {
        while (end > begin + 1 && title.at(end - 1) == QLatin1Char(' '))
            --end;
        return x.at(end) - x.at(begin);
    };
    const QList<qsizetype> balanced = balancedBreaks(title, {widthOf, ems, filled.size(), titleExtraLineCost},
                                                     titleBreakCost(title, static_cast<qsizetype>(ems)));
    const QList<qsizetype> &begins = balanced.isEmpty() ? filled : balanced;
    QStringList lines;
    for (qsizetype line = 0; line < begins.size(); ++line) {
        const qsizetype end = line + 1 < begins.size() ? begins.at(line + 1) : title.size();
        lines << title.mid(begins.at(line), end - begins.at(line));
    }
    return lines;
}

} // namespace nianbao
