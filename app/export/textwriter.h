// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QByteArray>

namespace nianbao {

/// How a table stands in a plain text: the three ways in which drafts are handed over.
enum class TextLayout {
    TabRows,   ///< a row a line, fields separated by tabs
    CellLines, ///< a cell a line, each after one tab, an empty line between rows
    PipeRows,  ///< a row a line between upright lines, with a rule under the first
};

/// Blocks as plain text: UTF-8 without mark, lines end with LF, paragraphs and tables stand apart by one
/// empty line. Cannot fail.
///
/// TabRows and PipeRows write the whole printed grid, one field a column: a merged cell's text stands at its
/// first position and the other positions it covers are empty, so that a paste into a spreadsheet lines up
/// and the text can be read again without loss. CellLines writes a cell that is merged across once, and an
/// empty one in each further row that a cell reaches down to; a text longer than a line goes on without tab.
///
/// A row whose every field is blank is there all the same. Tabs, line breaks and other control characters
/// become spaces. Missing parts are left out; the text of a merged cell whose first row is missing moves to
/// its next row. What would be read as something else is marked by a backslash: "\|" is an upright line
/// within a field, and a paragraph that looks like a row of a pipe table begins with one.
QByteArray blocksToText(const Blocks &blocks, TextLayout layout = TextLayout::TabRows);

} // namespace nianbao
