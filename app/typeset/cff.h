// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QRect>

namespace nianbao {

/// One glyph as an embedded font has it: in thousandths of an em, y upwards from the baseline.
struct CffGlyph
{
    int width = 0;
    QPainterPath outline;
};

/// The smallest box with whole numbers around all outlines.
QRect boxOf(const QList<CffGlyph> &glyphs);

/// A font of these glyphs alone in the Compact Font Format (Adobe technical notes 5176 and 5177), as a PDF
/// embeds it (CIDFontType0C): keyed by CID, a glyph's CID being its index; the first is .notdef.
///
/// Coordinates are rounded to whole thousandths. No hints. At most 65535 glyphs; `name` is ASCII.
QByteArray cffFont(const QByteArray &name, const QList<CffGlyph> &glyphs);

} // namespace nianbao
