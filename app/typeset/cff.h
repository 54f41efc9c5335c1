// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QRect>
#include <QRectF>

namespace nianbao {

/// A font that is made of single glyphs, in the Compact Font Format (Adobe technical notes 5176 and 5177), as
/// a PDF embeds it (CIDFontType0C): keyed by CID, a glyph's CID being its index; the first is .notdef.
///
/// Lengths are thousandths of an em, y upwards from the baseline; coordinates are rounded to whole ones. No
/// hints. At most 65535 glyphs, at least one.
class CffFont
{
public:
    void addGlyph(int width, const QPainterPath &outline);

    /// The smallest box with whole numbers around all glyphs.
    QRect box() const { return m_box.toAlignedRect(); }

    /// The whole font under a name in ASCII.
    QByteArray bytes(const QByteArray &name) const;

private:
    QList<QByteArray> m_glyphs;
    QRectF m_box;
};

} // namespace nianbao
