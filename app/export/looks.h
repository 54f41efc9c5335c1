// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "style/pagestyle.h"

#include <QString>

namespace nianbao {

enum class Alignment { Justified, Centred, Left, Right };

/// How a paragraph looks in a Word file, an ODF text and a web page; lengths in page units. The pages of the
/// typesetter look the same by their own means.
struct ParagraphLook
{
    FontRole face = FontRole::FangSong;
    qreal size = 0;
    qreal linePitch = 0; ///< from line to line, exactly
    qreal above = 0;
    qreal below = 0;
    Alignment alignment = Alignment::Justified;
    int firstLineIndent = 0; ///< in characters of its size
    int rightIndent = 0;     ///< in characters of its size
    bool onGrid = true;      ///< its characters stand in the page's character pitch
    bool keepWithNext = false;
    bool keepTogether = false;
    int outlineLevel = 0; ///< 0: none

    friend bool operator==(const ParagraphLook &, const ParagraphLook &) = default;
};

/// Headings are of the levels 1 (一、) to 4 (（1）).
inline constexpr int deepestHeading = 4;

/// The one table from a block's role to its look (GB/T 9704—2012: title 2号 小标宋, 一、黑体, （一）楷体, the
/// rest 3号 仿宋 on the line grid, two characters of indent). `level` counts for headings only. A table's
/// entry has face and no size: see style/tablelook.h.
ParagraphLook lookOf(BlockRole role, int level, const PageStyle &style);

/// The page's number: "— 1 —", 4号.
ParagraphLook pageNumberLook(const PageStyle &style);

/// A mark above the text (征求意见稿): 3号 黑体 at the right.
ParagraphLook markLook(const PageStyle &style);

/// The family that a file names for a role: the office's own, else the official one.
QString familyOf(FontRole role, const PageStyle &style);

/// The right indents, in characters, that a signature without seal asks for (GB/T 9704—2012 7.3.5): the
/// issuer two characters from the right; the date begins two characters right of where the issuer begins; a
/// date longer than the issuer stands two characters from the right and pushes the issuer to the left. Never
/// more than leaves room for the texts in a line.
struct SignatureIndents
{
    qreal organization = 2;
    qreal date = 2;

    friend bool operator==(const SignatureIndents &, const SignatureIndents &) = default;
};
SignatureIndents signatureIndents(QStringView organization, QStringView date, const PageStyle &style);

/// How wide a text is set, in em: full-width characters take one, ASCII half of one.
qreal emsOf(QStringView text);

} // namespace nianbao
