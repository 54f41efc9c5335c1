// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/cff.h"
#include "typeset/pdffile.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

#include <utility>

namespace nianbao {

/// One face as a PDF embeds it: the glyphs that are used, each with the text it stands for.
///
/// Glyphs are numbered in the order in which they are first used, and a glyph that stands for two texts (工
/// and the radical ⼯ share one in many fonts) has two numbers. So searching and copying give back exactly
/// what was printed, and equal pages give equal bytes. A face that may not be embedded prints empty boxes,
/// which can still be searched.
class PdfFont
{
public:
    explicit PdfFont(const QRawFont &font);

    /// What tells faces apart: equal for every size of one face.
    static QByteArray faceKey(const QRawFont &font);

    /// The number of a glyph that stands for `text`: from 1 to 65534. When all are taken: 0, an empty box.
    quint16 code(quint32 glyph, const QString &text);

    /// The advance of a glyph by its number, in thousandths of the type size.
    int width(quint16 code) const { return m_glyphs.at(code).width; }

    /// Writes the font with everything it needs; the number of its object.
    int write(PdfFile &file) const;

private:
    struct Glyph
    {
        quint32 index = 0;
        QString text;
        int width = 0;
    };

    qreal inThousandths(qreal length) const { return length * 1000 / m_font.pixelSize(); }
    QByteArray name() const;
    QByteArray textMap() const;
    QByteArray widths() const;
    CffFont program() const;
    int writeDescriptor(PdfFile &file, const QByteArray &name) const;

    QRawFont m_font;
    bool m_mayBeEmbedded = false;
    QList<Glyph> m_glyphs;
    QHash<std::pair<quint32, QString>, quint16> m_codes;
};

} // namespace nianbao
