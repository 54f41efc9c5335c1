// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/linebreaks.h"

namespace nianbao {

namespace {

constexpr qreal impossible = std::numeric_limits<qreal>::infinity();

/// How a text is set in exactly so many lines at the least cost.
struct Breaks
{
    qreal cost = impossible;
    QList<qsizetype> begins;
};

/// What a line costs that ends before each position.
QList<qreal> costsOf(QStringView text, const BreakCost &cost)
{
    QList<qreal> costs(text.size() + 1, impossible);
    for (qsizetype end = 1; end < text.size(); ++end) {
        if (mayBreakBefore(text, end))
            costs[end] = cost(end);
    }
    costs[text.size()] = 0;
    return costs;
}

Breaks bestBreaks(const BalancedSetting &setting, qsizetype count, const QList<qreal> &costs)
{
    constexpr qreal raggedness = 0.02; // per squared em of difference from the average line
    constexpr qreal tolerance = 0.01;
    const qsizetype size = costs.size() - 1;
    const qreal average = setting.widthOf(0, size) / static_cast<qreal>(count);
    // best[n][end]: the least cost of setting the text up to `end` in n lines; from[n][end]: its last break.
    QList<QList<qreal>> best(count + 1, QList<qreal>(size + 1, impossible));
    QList<QList<qsizetype>> from(count + 1, QList<qsizetype>(size + 1, -1));
    best[0][0] = 0;
    for (qsizetype n = 1; n <= count; ++n) {
        for (qsizetype end = n; end <= size; ++end) {
            if (costs.at(end) == impossible)
                continue;
            for (qsizetype begin = end - 1; begin >= 0; --begin) {
                const qreal line = setting.widthOf(begin, end);
                if (line > setting.room + tolerance)
                    break;
                const qreal ragged = line - average;
                const qreal total = best[n - 1][begin] + costs.at(end) + ragged * ragged * raggedness;
                if (total < best[n][end]) {
                    best[n][end] = total;
                    from[n][end] = begin;
                }
            }
        }
    }
    Breaks breaks{best[count][size], {}};
    if (breaks.cost == impossible)
        return breaks;
    for (qsizetype n = count, end = size; n > 0; --n) {
        end = from[n][end];
        breaks.begins.prepend(end);
    }
    return breaks;
}

} // namespace

QList<qsizetype> balancedBreaks(QStringView text, const BalancedSetting &setting, const BreakCost &cost)
{
    constexpr qsizetype longest = 400;
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QList<qreal> costs = costsOf(text, cost);
    const Breaks few = bestBreaks(setting, setting.fewest, costs);
    if (few.cost > setting.extraLineCost) {
        const Breaks more = bestBreaks(setting, setting.fewest + 1, costs);
        if (more.cost + setting.extraLineCost < few.cost)
            return more.begins;
    }
    return few.begins;
}

} // namespace nianbao
