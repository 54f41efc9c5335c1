// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"
#include "style/pagestyle.h"

#include <QString>

namespace nianbao {

/// The classes of the two kinds of part that a page is made of: upright and lying sheets.
inline constexpr char16_t uprightPart[] = u"WordSection1";
inline constexpr char16_t lyingPart[] = u"WordSection2";

/// Everything before the report itself, up to and with <body>: facts, a policy that lets nothing be loaded,
/// the style sheets. One sheet is for everybody, with the geometry of the pages in it as Word and WPS read it
/// too; one is for browsers alone (screens large and small, page numbers in print); a block for Word asks for
/// the view of pages.
QString htmlPageStart(const DocumentFacts &facts, const PageStyle &style);

/// At the end of the last part: for Word, what stands at the foot and head of its pages. Behind the part it
/// would begin a section of its own.
QString htmlLastPartEnd(const PageStyle &style);

/// Between two parts: for Word, the end of its section.
QString htmlPartBreak();

} // namespace nianbao
