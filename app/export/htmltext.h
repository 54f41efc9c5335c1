// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"

#include <QString>

namespace nianbao {

/// How texts and measures are spelled in a web page.

/// A text as content or as an attribute's value: & < > " ' escaped, control characters a space each. It can
/// end neither an element nor an attribute nor a comment.
QString htmlText(const QString &text);

/// An element's attributes, of which a style is the last, for this text: where it has spaces that a reader
/// would collapse, the style keeps them.
QString withSpacesKept(const QString &attributes, const QString &text);

/// A text as a string of CSS, in apostrophes; what could end the string or the style sheet is escaped.
QString cssString(const QString &text);

/// Page units as a length: "28.99pt".
QString cssPoints(qreal units);

/// Page units as a length: "37mm", to a tenth.
QString cssMillimetres(qreal units);

/// A family's name, in apostrophes unless it is of plain words: some readers know no others without.
QString cssFamily(const QString &family);

/// The list of families for a role: the office's own face, then all that stand for it on one system or
/// another, the official one first (fontCandidates), then the browser's.
QString cssFamilies(FontRole role, const PageStyle &style);

} // namespace nianbao
