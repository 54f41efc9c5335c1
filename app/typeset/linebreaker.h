// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/linebreaks.h"
#include "typeset/shapedtext.h"

#include <QList>

#include <limits>

namespace nianbao {

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

/// Few lines that hold the text, as balancedBreaks() finds them. One line more than needed is taken when it
/// saves more than `extraLineCost`. Text of more than 400 characters is just filled.
QList<Slice> balancedLines(const ShapedText &text, qreal width, const BreakCost &cost,
                           qreal extraLineCost = std::numeric_limits<qreal>::infinity());

/// The widest piece of the text that no line break may divide.
qreal widestPiece(const ShapedText &text);

/// The widest piece of a label between breaks that part none of its words.
qreal widestWord(const ShapedText &label);

} // namespace nianbao
