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
/// The prohibitions of Chinese setting (避头尾, GB/T 15834): no closing mark at the start of a line, no
/// opening mark at its end, —— and …… whole, Latin words and figures whole.
bool mayBreakBefore(QStringView text, qsizetype position);

/// Marks whose right half (。，）) or left half (（《) is empty and can be given up in a full line.
bool isClosingMark(QChar c);
bool isOpeningMark(QChar c);

/// The lines of a justified paragraph: as many characters as fit; a line that the prohibitions would leave
/// half an em or more short is closed up by the blanks of its marks instead, where they suffice. A word
/// wider than a line is broken between characters. Empty text: no line.
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

/// Break costs for a title: between issuer and year best, then between the words of
/// 政府信息公开工作年度报告; never a single character alone.
BreakCost titleBreakCost(QStringView title);

/// Break costs for a label: behind marks best, then between pairs of characters (most words are pairs).
BreakCost labelBreakCost(QStringView label);

} // namespace nianbao
