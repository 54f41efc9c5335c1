// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "import/readblocks.h"

#include <QByteArray>

namespace nianbao {

/// Reads a plain text: paragraphs and tables, each with the line it begins in. It knows no form.
///
/// A line is a paragraph. Tables are seen in three layouts:
/// - rows of cells separated by tabs, a row a line;
/// - one cell a line, each after one tab, rows separated by empty lines (a cell may go on without tab);
/// - pipe tables, with or without a rule under the head; "\|" is an upright line within a field.
/// Lines with tabs of which none has two filled cells are paragraphs, and so is a line that begins with "\|",
/// which loses that backslash.
///
/// Errors: those of decodeText(), and "text.too-long" beyond 100,000 lines.
Result<ReadBlocks> readText(const QByteArray &bytes);

} // namespace nianbao
