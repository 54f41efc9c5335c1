// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/shapedtext.h"

#include <QChar>
#include <QList>
#include <QStringView>

#include <functional>
#include <limits>

namespace nianbao {

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

/// The line without the spaces at its end, which are not printed; never empty.
Slice withoutTrailingSpace(const ShapedText &text, Slice line);

/// The lines of a justified paragraph: as many characters as fit; a line that the prohibitions would leave
/// half an em or more short is closed up by the blanks of its marks instead, where they suffice. A word
/// wider than a line is broken between characters. No last line of one character: it gets another one from
/// the line before. Empty text: no line.
QList<Slice> paragraphLines(const ShapedText &text, qreal firstWidth, qreal width);

/// How far each character of a line moves so that the line is `width` wide. Lines that end a paragraph are
/// only closed up, never stretched. Empty: as it is.
QList<qreal> justifyingShifts(const ShapedText &text, Slice line, qreal width, bool endsParagraph);

/// What it costs, in em, to end a line before `position`; 0 is a good place.
using BreakCost = std::function<qreal(qsizetype position)>;

/// Few lines that hold the text, with breaks where they cost least and lines of similar length. For titles
/// and the labels of tables. One line more than needed is taken when it saves more than `extraLineCost`.
/// Text of more than 400 characters is just filled.
QList<Slice> balancedLines(const ShapedText &text, qreal width, const BreakCost &cost,
                           qreal extraLineCost = std::numeric_limits<qreal>::infinity());

/// The widest piece of the text that no line break may divide.
qreal widestPiece(const ShapedText &text);

/// The widest piece of a label between breaks that part none of its words.
qreal widestWord(const ShapedText &label);

/// Break costs for a title on lines of `room` characters: between issuer and year best, then around
/// 工作年度报告; an issuer (what stands before the year) that has room on a line is never divided, a longer
/// one as officeBreakCost() says; never a single character alone.
BreakCost titleBreakCost(QStringView title, qsizetype room);

/// Break costs for the name of an office: behind 人民政府 and 委员会 best, then behind the name of an area or
/// an office (省市县区, 局厅院), never inside a known word (办事处).
BreakCost officeBreakCost(QStringView office);

/// Break costs for a label: behind marks best, then between pairs of characters (most words are pairs), best
/// not inside the words of the mandated labels.
BreakCost labelBreakCost(QStringView label);

} // namespace nianbao
