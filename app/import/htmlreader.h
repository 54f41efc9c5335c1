// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "import/readblocks.h"

#include <QByteArray>

namespace nianbao {

/// Whether bytes begin like a web page (HTML, XHTML, a table alone), in any encoding that decodeText() knows.
bool looksLikeHtml(QByteArrayView bytes);

/// Reads a saved web page: paragraphs, headings with their level, tables with their spans, each with the line
/// of the source it begins in. It knows no form. What is read of a page is told at htmlLines(); the encoding
/// is found by decodeText(), which needs no charset: UTF-8 is recognized, all else is GB18030.
///
/// A page holds more than its document. The document's element is the smallest one around all tables and all
/// lines that begin with a numeral ("一、"); what stands behind it is `around`, and so is what stands before
/// the last heading above it. Lines that are nothing but links, and tables of links, are menus and are left
/// out. A line of the site's own ("发布日期：…", "浏览次数：…") is `around` wherever it stands. Where a page
/// does not tell its parts by elements, they stay, for the clerk to see. In a page that this program wrote
/// (it says so in its head, or at the beginning of a piece) all is the document.
///
/// Findings: pictures and frames within the document, tables that were cut, marks that turn the direction of
/// writing. Errors: those of decodeText() and htmlLines(), and "html.too-long".
Result<ReadBlocks> readHtml(const QByteArray &bytes);

} // namespace nianbao
