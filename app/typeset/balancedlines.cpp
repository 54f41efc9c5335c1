// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/breakcosts.h"
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

qreal widestWord(const ShapedText &label)
{
    qreal widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= label.size(); ++i) {
        if (i < label.size() && (!mayBreakBefore(label.text(), i) || partsAWord(label.text(), i)))
            continue;
        widest = std::max(widest, label.width({begin, i}));
        begin = i;
    }
    return widest;
}

QList<Slice> balancedLines(const ShapedText &text, qreal width, const BreakCost &cost, qreal extraLineCost)
{
    QList<Slice> filled = paragraphLines(text, width, width);
    if (filled.size() < 2 || widestPiece(text) > width)
        return filled;
    const qreal em = text.typeSize();
    const auto widthOf = [&text, em](qsizetype begin, qsizetype end) {
        return text.width(withoutTrailingSpace(text, {begin, end})) / em;
    };
    const QList<qsizetype> begins =
        balancedBreaks(text.text(), {widthOf, width / em, filled.size(), extraLineCost}, cost);
    if (begins.isEmpty())
        return filled;
    QList<Slice> lines;
    for (qsizetype line = 0; line < begins.size(); ++line) {
        const qsizetype end = line + 1 < begins.size() ? begins.at(line + 1) : text.size();
        lines << withoutTrailingSpace(text, {begins.at(line), end});
    }
    return lines;
}

} // namespace nianbao
