// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QChar>
#include <QList>
#include <QStringView>
#include <QtGlobal>

#include <functional>
#include <limits>

namespace nianbao {

/// Where lines may end and where they best do, whatever measures them: glyphs on our own pages, characters in
/// files that another program sets.

/// Whether a line may end before the character at `position` (1 to size-1).
///
/// The prohibitions of Chinese setting (避头尾, GB/T 15834—2011 5.1): no closing mark, joining mark (～ － ·
/// a single —) or / at the start of a line, no opening mark or / at its end, —— and …… whole; and as offices
/// print: Latin words and figures whole, a figure with its % ‰ ℃ ㎡ behind and its ￥ № before it. (A figure
/// and 件 or 年 behind it may be parted.)
bool mayBreakBefore(QStringView text, qsizetype position);

/// Marks whose right half (。，）) or left half (（《) is empty and can be given up in a full line.
bool isClosingMark(QChar c);
bool isOpeningMark(QChar c);

/// Chinese characters and full-width marks, “ ” — … among them (⸺ is two characters wide).
bool isFullWidth(QChar c);

/// The characters of Chinese words.
bool isIdeograph(QChar c);

/// Marks of two characters that are one: —— and ……
bool isDoubledMark(QChar c);

/// Whether a break before `position` would part what is one character to the reader, which not even a line
/// without room may.
bool dividesCharacter(QStringView text, qsizetype position);

/// What it costs, in em, to end a line before `position`; 0 is a good place.
using BreakCost = std::function<qreal(qsizetype position)>;

/// How wide the characters [begin, end) are set as a line, in em.
using LineWidth = std::function<qreal(qsizetype begin, qsizetype end)>;

/// A text in few lines of similar length, with breaks where they cost least. For titles and labels.
struct BalancedSetting
{
    LineWidth widthOf;
    qreal room = 0;                                               ///< of a line, in em
    qsizetype fewest = 1;                                         ///< lines that the text needs
    qreal extraLineCost = std::numeric_limits<qreal>::infinity(); ///< what one line more must save
};

/// Where each line begins, the first at 0. Empty when the text cannot be set in `fewest` lines nor in one
/// more, or has more than 400 characters: fill the lines then.
QList<qsizetype> balancedBreaks(QStringView text, const BalancedSetting &setting, const BreakCost &cost);

} // namespace nianbao
