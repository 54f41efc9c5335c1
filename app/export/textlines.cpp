// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/textlines.h"

#include "export/looks.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

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

/// How badly a label reads that is broken here: best behind a mark, then between words of two characters.
qreal breakCost(QStringView label, qsizetype position)
{
    qsizetype begin = position;
    while (begin > 0 && !label.at(begin - 1).isPunct())
        --begin;
    if (begin == position)
        return 0;
    const bool isPair = (position - begin) % 2 == 0 || (label.size() - position) % 2 == 0;
    return isPair ? 1 : 3;
}

/// How badly a title reads that is broken here. `office` is where the office's name ends.
qreal titleBreakCost(const QString &title, qsizetype position, qsizetype office)
{
    const QStringView after = QStringView(title).sliced(position);
    if (position == office || title.at(position - 1).isSpace())
        return 0;
    if (position < 3 || after.size() < 3)
        return 20;
    if (position > office) {
        if (after.startsWith(u"工作年度报告"))
            return 1.5;
        if (after.startsWith(u"年度报告"))
            return 2;
        return after.startsWith(u"政府信息公开") ? 4 : 13;
    }
    const QStringView before = QStringView(title).first(position);
    const bool isBehindOrgan = before.endsWith(u"人民政府") || before.endsWith(u"委员会");
    return isBehindOrgan ? 7 : QStringView(u"省市县区州盟旗局厅").contains(before.back()) ? 9 : 14;
}

qsizetype officeEnd(const QString &title)
{
    static const QRegularExpression year(QStringLiteral("[0-9０-９〇零一二三四五六七八九]{4}\\s*年"));
    const qsizetype found = year.match(title).capturedStart();
    return found >= 0 ? found : std::max<qsizetype>(0, title.indexOf(QStringLiteral("政府信息公开")));
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
            cost += breakCost(label, begins.at(line));
        if (emsOf(label.sliced(begins.last())) < 1.5) // a single character in the last line
            cost += 2;
        if (bestCost < 0 || cost < bestCost) {
            best = width;
            bestCost = cost;
        }
    }
    return best;
}

QStringList titleLines(const QString &title, qreal ems)
{
    const qsizetype size = title.size();
    if (emsOf(title) <= ems)
        return {title};
    // The cheapest way to set the characters before each position; a line more costs as much as a bad break,
    // a line shorter than the others a little.
    const qsizetype office = officeEnd(title);
    constexpr qreal lineCost = 10;
    QList<qreal> cost(size + 1, std::numeric_limits<qreal>::infinity());
    QList<qsizetype> from(size + 1, 0);
    cost[0] = 0;
    for (qsizetype end = 1; end <= size; ++end) {
        for (qsizetype begin = end - 1; begin >= 0; --begin) {
            const qreal width = emsOf(QStringView(title).sliced(begin, end - begin));
            if (width > ems && begin + 1 < end)
                break;
            const bool partsAPair = begin > 0 && title.at(begin).isLowSurrogate();
            const qreal broken =
                begin == 0 ? 0 : titleBreakCost(title, begin, office) + (partsAPair ? 1000 : 0);
            const qreal shortness = (ems - width) / ems;
            const qreal total = cost.at(begin) + broken + lineCost + shortness * shortness;
            if (total < cost.at(end)) {
                cost[end] = total;
                from[end] = begin;
            }
        }
    }
    QStringList lines;
    for (qsizetype end = size; end > 0; end = from.at(end))
        lines.prepend(title.mid(from.at(end), end - from.at(end)));
    return lines;
}

} // namespace nianbao
