// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/pages.h"
#include "typeset/pdffont.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// The faces of one PDF, found by the fonts that the pages are set in: every size of a face is one font of
/// the file.
class PdfFonts
{
public:
    /// The index of a font's face, which is added when it is new.
    qsizetype indexOf(const QRawFont &font);

    PdfFont &at(qsizetype index) { return m_fonts[index]; }
    const QList<PdfFont> &all() const { return m_fonts; }

private:
    struct Known
    {
        QRawFont font;
        qsizetype index = 0;
    };

    QList<Known> m_known;
    QList<QByteArray> m_keys;
    QList<PdfFont> m_fonts;
};

/// The name under which a page's content calls a font: "/F3".
QByteArray fontName(qsizetype index);

/// What draws a page: its rules, then its texts in their order, in black.
///
/// Every character of PrintedText::text is the text of exactly one glyph (of the one that prints it, or, when
/// several characters make one glyph or a character has none, of the one before), so a reader finds the text
/// as it stands there.
QByteArray contentOf(const Page &page, PdfFonts &fonts);

} // namespace nianbao
