// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "export/looks.h"
#include "style/pagestyle.h"

#include <QString>

namespace nianbao {

/// The looks (looks.h) in the words of CSS. A page's style sheet tells all of each look, since Word inherits
/// little; properties that begin with mso- are for Word and WPS, browsers pass over them. An element of a
/// piece for a site's editor carries only what it does not inherit, in lengths that suit a column of any
/// width.

/// How a paragraph is set, for a style sheet.
QString cssOf(const ParagraphLook &look, const PageStyle &style);

QString tableCss(const PageStyle &style);

/// A cell of a table that isWide() or not, labels and figures alike.
QString cellCss(bool isInWideTable, const PageStyle &style);

/// The looks at the elements of a piece: of all, of a paragraph, of a table, of its labels and figures.
QString pieceCss(const PageStyle &style);
QString elementCss(const ParagraphLook &look, const PageStyle &style);
QString tableElementCss(bool isWideTable, const PageStyle &style);
QString labelElementCss(bool isInWideTable, const PageStyle &style);
QString figureElementCss(bool isInWideTable, const PageStyle &style);

/// A length in em, so that it follows the type of a site; before it in points, for readers that do not know
/// em. `size` is that of the element's type.
QString emsCss(const QString &property, qreal ems, qreal size);

} // namespace nianbao
