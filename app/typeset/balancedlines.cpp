// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/linebreaker.h"

#include <algorithm>

namespace nianbao {

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
    QList<qreal> costs(size + 1, impossible);
    for (qsizetype end = 1; end < size; ++end) {
        if (mayBreakBefore(text.text(), end))
            costs[end] = cost(end);
    }
    costs[size] = 0;
    for (qsizetype n = 1; n <= count; ++n) {
        for (qsizetype end = n; end <= size; ++end) {
            if (costs.at(end) == impossible)
                continue;
            for (qsizetype begin = end - 1; begin >= 0; --begin) {
                const qreal line = text.width(withoutTrailingSpace(text, {begin, end}));
                if (line > width + text.typeSize() / 100)
                    break;
                const qreal ragged = (line - average) / text.typeSize();
                const qreal total = best[n - 1][begin] + costs.at(end) + ragged * ragged * raggedness;
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
