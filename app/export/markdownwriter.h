// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QByteArray>

namespace nianbao {

/// Blocks as Markdown (CommonMark with the tables of GitHub's flavour): UTF-8 without mark, LF, one empty
/// line between parts. Cannot fail.
///
/// The title is a heading of level 1, a section one of level 2 and so on; paragraphs are single lines; what
/// Markdown would take for its own is escaped, so that the text is shown as it is. Tables are those of
/// upright lines, which any editor shows and a person can change by hand: the whole grid, a merged text at
/// its first position, the first row as the head. Missing parts are left out.
QByteArray blocksToMarkdown(const Blocks &blocks);

} // namespace nianbao
