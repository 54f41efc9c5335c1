// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdfcontent.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Where the text of a glyph begins: never within a surrogate pair, never between a character and its mark.
qsizetype beginOfCharacter(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && (text.at(at).isLowSurrogate() || text.at(at).isMark()))
        --at;
    return at;
}

/// The text of every glyph of a line. The first glyph of a character has it, others have none.
QStringList textsOfGlyphs(const PrintedText &line)
{
    QStringList texts;
    qsizetype begin = 0;
    for (qsizetype glyph = 0; glyph < line.characters.size(); ++glyph) {
        const bool isLast = glyph + 1 == line.characters.size();
        const qsizetype next =
            isLast ? line.text.size() : beginOfCharacter(line.text, line.characters.at(glyph + 1));
        const qsizetype end = std::max(begin, next);
        texts << line.text.mid(begin, end - begin);
        begin = end;
    }
    return texts;
}

/// Writes the texts of one page, from the lower left corner of its paper.
class TextWriter
{
public:
    TextWriter(qreal paperHeight, PdfFonts &fonts)
        : m_paperHeight(paperHeight)
        , m_fonts(fonts)
    {
    }

    void add(const PrintedText &line)
    {
        const QStringList texts = textsOfGlyphs(line);
        qsizetype glyph = 0;
        for (const QGlyphRun &run : line.glyphs) {
            const qsizetype count = run.glyphIndexes().size();
            addRun(line, run, texts.mid(glyph, count));
            glyph += count;
        }
    }

    const QByteArray &content() const { return m_content; }

private:
    void addRun(const PrintedText &line, const QGlyphRun &run, const QStringList &texts)
    {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        if (glyphs.isEmpty())
            return;
        const qreal size = run.rawFont().pixelSize();
        const qsizetype fontIndex = m_fonts.indexOf(run.rawFont());
        PdfFont &font = m_fonts.at(fontIndex);
        setFont(fontIndex, size);
        qsizetype begin = 0;
        while (begin < glyphs.size()) {
            qsizetype end = begin + 1;
            while (end < glyphs.size() && std::abs(positions[end].y() - positions[begin].y()) < 0.5)
                ++end;
            // Turned clockwise, a line runs down the page.
            const QPointF along = positions[begin];
            const bool isTurned = line.turn != 0;
            const QPointF from = line.origin + (isTurned ? QPointF(-along.y(), along.x()) : along);
            m_content += QByteArray(isTurned ? "0 -1 1 0 " : "1 0 0 1 ") + pdfNumber(inPoints(from.x())) +
                         ' ' + pdfNumber(inPoints(m_paperHeight - from.y())) + " Tm [<";
            qreal pen = positions[begin].x();
            for (qsizetype i = begin; i < end; ++i) {
                // A positive number moves to the left, in thousandths of the size.
                const auto gap = std::lround((pen - positions[i].x()) * 1000 / size);
                if (gap != 0)
                    m_content += ">" + QByteArray::number(static_cast<qlonglong>(gap)) + "<";
                const quint16 code = font.code(glyphs[i], texts.value(i));
                m_content += QByteArray::number(uint(code), 16).rightJustified(4, '0');
                pen += (font.width(code) - static_cast<qreal>(gap)) * size / 1000;
            }
            m_content += ">] TJ\n";
            begin = end;
        }
    }

    void setFont(qsizetype font, qreal size)
    {
        if (m_font == font && qFuzzyCompare(m_size, size))
            return;
        m_font = font;
        m_size = size;
        m_content += fontName(font) + ' ' + pdfNumber(inPoints(size)) + " Tf\n";
    }

    qreal m_paperHeight;
    PdfFonts &m_fonts;
    QByteArray m_content;
    qsizetype m_font = -1;
    qreal m_size = 0;
};

} // namespace

qsizetype PdfFonts::indexOf(const QRawFont &font)
{
    for (const Known &known : m_known) {
        if (known.font == font)
            return known.index;
    }
    const QByteArray key = PdfFont::faceKey(font);
    qsizetype index = m_keys.indexOf(key);
    if (index < 0) {
        index = m_keys.size();
        m_keys << key;
        m_fonts << PdfFont(font);
    }
    m_known << Known{font, index};
    return index;
}

QByteArray fontName(qsizetype index)
{
    return "/F" + QByteArray::number(index);
}

QByteArray contentOf(const Page &page, PdfFonts &fonts)
{
    QByteArray content;
    for (const QRectF &rule : page.rules)
        content += pdfNumber(inPoints(rule.left())) + ' ' +
                   pdfNumber(inPoints(page.paper.height() - rule.bottom())) + ' ' +
                   pdfNumber(inPoints(rule.width())) + ' ' + pdfNumber(inPoints(rule.height())) + " re\n";
    if (!page.rules.isEmpty())
        content += "f\n";
    TextWriter writer(page.paper.height(), fonts);
    for (const PrintedText &text : page.texts)
        writer.add(text);
    if (!writer.content().isEmpty())
        content += "BT\n" + writer.content() + "ET\n";
    return content;
}

} // namespace nianbao
