// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablelayout.h"

#include "forms/look.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

int sumOf(const QList<int> &widths, int first, int count)
{
    const auto begin = widths.begin() + first;
    return std::accumulate(begin, begin + count, 0);
}

int charactersIn(const TableCell &label, bool spacious)
{
    // A label beside many rows has height enough to stand upright.
    constexpr int manyRows = 12;
    constexpr int rowLabel = 7;
    if (label.rowSpan >= manyRows)
        return 2;
    if (label.rowSpan > 1)
        return 3;
    return spacious ? rowLabel + 1 : rowLabel;
}

int leastWidthOf(const Table &table, const TableCell &cell, bool rowLabel, const QFontMetrics &metrics)
{
    constexpr int fewFigures = 8;
    constexpr int linesOfHead = 3;
    const int em = metrics.horizontalAdvance(QChar(u'国'));
    const int digits = metrics.horizontalAdvance(QStringLiteral("00000"));
    const bool spacious = table.columns.size() <= fewFigures && table.sums.isEmpty();
    // A figure needs less air than a label.
    int needed = digits + 2 - labelPadding;
    if (rowLabel)
        needed = charactersIn(cell, spacious) * em;
    else if (cell.isLabel())
        needed = (static_cast<int>(cell.text.size()) + linesOfHead - 1) / linesOfHead * em;
    else if (spacious)
        needed = digits + 2 * em;
    return std::max(needed, 2 * em) + 2 * labelPadding;
}

// Gives `width` to the columns in the printed proportions, none less than its least width.
QList<int> proportionalWidths(const Table &table, const QList<int> &least, int width)
{
    QList<bool> held(least.size(), false);
    QList<int> widths = least;
    while (true) {
        double parts = 0;
        int room = width;
        for (int i = 0; i < least.size(); ++i) {
            if (held.at(i))
                room -= least.at(i);
            else
                parts += table.widths.at(i);
        }
        bool again = false;
        double end = 0;
        for (int i = 0; i < least.size(); ++i) {
            if (held.at(i))
                continue;
            const int start = static_cast<int>(end);
            end += table.widths.at(i) / parts * room;
            widths[i] = static_cast<int>(end + 0.001) - start;
            if (widths.at(i) < least.at(i)) {
                held[i] = true;
                widths[i] = least.at(i);
                again = true;
            }
        }
        if (!again)
            return widths;
    }
}

void borrowForHeads(QList<int> &widths, const Table &table, const QFontMetrics &metrics, int leastLabel)
{
    constexpr double lentShare = 0.2;
    const auto end = widths.begin() + labelColumns(table);
    const auto widest = std::max_element(widths.begin(), end);
    if (widest == end)
        return;
    int spare = std::min(static_cast<int>(lentShare * *widest), *widest - leastLabel);
    for (const TableCell &cell : table.cells) {
        if (!cell.isLabel() || cell.row >= table.headRows || cell.columnSpan > 1)
            continue;
        const int needed = metrics.horizontalAdvance(cell.text) + 2 * labelPadding + 1;
        const int missing = needed - widths.at(cell.column);
        if (missing <= 0 || missing > spare)
            continue;
        widths[cell.column] += missing;
        *widest -= missing;
        spare -= missing;
    }
}

int labelHeight(const Table &table, const TableCell &cell, const QList<int> &widths,
                const QFontMetrics &metrics)
{
    const int width = sumOf(widths, cell.column, cell.columnSpan) - 2 * labelPadding;
    const bool balanced = cell.rowSpan > 1 || isHead(table, cell);
    const QString lines = brokenLabel(cell.text, width, metrics, balanced);
    return static_cast<int>(lines.count(QLatin1Char('\n')) + 1) * metrics.lineSpacing() + look::gap;
}

QString brokenGreedily(const QString &text, int width, const QFontMetrics &metrics)
{
    static const QString mayNotBegin = QStringLiteral("，。、；：？）〕】》”’%！,.;:)]");
    QString lines;
    qsizetype start = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        const bool fits = metrics.horizontalAdvance(text.sliced(start, end - start)) <= width;
        if (fits || end - start == 1)
            continue;
        qsizetype next = end - 1;
        while (next - start > 1 && mayNotBegin.contains(text.at(next)))
            --next;
        lines += QStringView(text).sliced(start, next - start);
        lines += QLatin1Char('\n');
        start = next;
        end = next + 1;
    }
    return lines + text.sliced(start);
}

} // namespace

int labelColumns(const Table &table)
{
    int columns = table.gridColumns;
    for (const TableCell &cell : table.cells) {
        if (!cell.isLabel())
            columns = std::min(columns, cell.column);
    }
    return columns;
}

bool isHead(const Table &table, const TableCell &label)
{
    return std::none_of(table.cells.cbegin(), table.cells.cend(), [&](const TableCell &cell) {
        return !cell.isLabel() && label.row >= cell.row && label.row < cell.row + cell.rowSpan;
    });
}

QList<int> leastWidths(const Table &table, const QFontMetrics &metrics)
{
    const int labels = labelColumns(table);
    QList<int> least(table.gridColumns, 0);
    // Cells of one column first, so that those over several find out what they really lack.
    for (const bool spanning : {false, true}) {
        for (const TableCell &cell : table.cells) {
            const bool wideHead = cell.isLabel() && spanning;
            if ((cell.columnSpan > 1) != spanning || wideHead)
                continue;
            const bool rowLabel = cell.column < labels && !isHead(table, cell);
            const int needed = leastWidthOf(table, cell, rowLabel, metrics);
            const int missing = needed - sumOf(least, cell.column, cell.columnSpan);
            for (int i = 0; i < cell.columnSpan && missing > 0; ++i)
                least[cell.column + i] += (missing + cell.columnSpan - 1) / cell.columnSpan;
        }
    }
    return least;
}

QList<int> columnWidths(const Table &table, int width, const QFontMetrics &metrics)
{
    const QList<int> least = leastWidths(table, metrics);
    const int sum = sumOf(least, 0, static_cast<int>(least.size()));
    if (width <= sum)
        return least;
    QList<int> widths = proportionalWidths(table, least, width);
    const int labels = labelColumns(table);
    borrowForHeads(widths, table, metrics,
                   labels > 0 ? *std::max_element(least.begin(), least.begin() + labels) : 0);
    return widths;
}

QList<int> rowHeights(const Table &table, const QList<int> &widths, int lowest, const QFontMetrics &metrics)
{
    QList<int> heights(table.gridRows, lowest);
    // Labels of one row first, so that those over several rows find out what they really lack.
    for (const bool spanning : {false, true}) {
        for (const TableCell &cell : table.cells) {
            if (!cell.isLabel() || (cell.rowSpan > 1) != spanning)
                continue;
            const auto first = heights.begin() + cell.row;
            const int missing =
                labelHeight(table, cell, widths, metrics) - std::accumulate(first, first + cell.rowSpan, 0);
            for (int row = 0; row < cell.rowSpan && missing > 0; ++row)
                *(first + row) += (missing + cell.rowSpan - 1) / cell.rowSpan;
        }
    }
    return heights;
}

QString brokenLabel(const QString &text, int width, const QFontMetrics &metrics, bool balanced)
{
    const QString lines = brokenGreedily(text, width, metrics);
    const auto count = lines.count(QLatin1Char('\n')) + 1;
    if (!balanced || count == 1)
        return lines;
    // The narrowest room that needs no more lines gives lines of about one length.
    const int step = std::max(1, metrics.horizontalAdvance(QChar(u'国')) / 2);
    QString best = lines;
    for (int narrower = width - step; narrower > 0; narrower -= step) {
        const QString tried = brokenGreedily(text, narrower, metrics);
        if (tried.count(QLatin1Char('\n')) + 1 > count)
            break;
        best = tried;
    }
    return best;
}

} // namespace nianbao
