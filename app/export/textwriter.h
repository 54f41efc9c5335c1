// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QByteArray>

namespace nianbao {

/// Blocks as plain text: UTF-8 without mark, lines end with LF, paragraphs and tables stand apart by one
/// empty line. Cannot fail.
///
/// A table is its whole printed grid, one line a row, one field a column, fields separated by tabs: a merged
/// cell's text stands at its first position and the other positions it covers are empty, so that a paste into
/// a spreadsheet lines up and the text can be read again without loss. A row whose every field is blank is a
/// line of tabs only. Tabs and line breaks inside a text become a space. Missing parts are left out; the text
/// of a merged cell whose first row is missing moves to its next row.
QByteArray blocksToText(const Blocks &blocks);

} // namespace nianbao
