// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "export/htmlpage.h"

#include <QByteArray>

namespace nianbao {

/// Blocks as one web page that needs nothing besides itself: UTF-8, no script, nothing that is loaded, every
/// text escaped; well-formed as XML too, which is how it can be checked anywhere. Cannot fail.
///
/// Title, headings, paragraphs and tables are those elements, so that it can be read aloud; the style sheet
/// gives print the look of the pages (PageStyle), small screens a smaller type and tables that scroll. Word
/// and WPS open it as a document in the view of pages: with paper, margins, line grid, page numbers and mark.
///
/// With PageStyle::landscapeTables, wide tables stand with their heading and notes in parts of their own,
/// which browsers that know named pages and Word print lying. The mark stands above the title, in print and
/// in Word on every page. Missing parts are left out.
QByteArray blocksToHtml(const Blocks &blocks, const PageStyle &style, const DocumentFacts &facts);

/// The same as a piece to be pasted into a web site's editor: one element with what stands between <body> and
/// </body>. Since editors drop style sheets, the looks stand at each element; pages have no meaning in it.
QByteArray blocksToHtmlFragment(const Blocks &blocks, const PageStyle &style);

} // namespace nianbao
