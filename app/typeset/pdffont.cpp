// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdffont.h"

#include "typeset/fontfile.h"

#include <QCryptographicHash>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// A CFF font counts its glyphs, .notdef among them, in 16 bits.
constexpr qsizetype mostGlyphs = 0xffff;

/// What prints where a font has no glyph: a box that nobody overlooks.
QPainterPath emptyBox()
{
    QPainterPath box;
    QPainterPath inside;
    box.addRect(100, -80, 800, 800);
    inside.addRect(150, -30, 700, 700);
    box.addPath(inside.toReversed());
    return box;
}

QByteArray hexCode(uint code)
{
    return QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
}

/// One bit for every glyph that is embedded: all of them (PDF/A-1, 6.3.5).
QByteArray bitsFor(qsizetype glyphs)
{
    QByteArray bits(glyphs / 8, '\xff');
    if (glyphs % 8 > 0)
        bits += static_cast<char>(0xff00 >> (glyphs % 8));
    return bits;
}

/// The six letters by which readers know a part of a font from the whole and from other parts.
QByteArray subsetTag(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Md5);
    QByteArray tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<uchar>(hash.at(i)) % 26);
    return tag;
}

} // namespace

PdfFont::PdfFont(const QRawFont &font)
    : m_font(font)
    , m_mayBeEmbedded(font.isValid() && font.pixelSize() > 0 && allowsEmbedding(font))
    , m_glyphs{Glyph{0, QString(), 1000}}
{
}

QByteArray PdfFont::faceKey(const QRawFont &font)
{
    // The head table holds a check sum of the whole file. The weight: bold may be made out of a regular face.
    return font.fontTable("head") + postScriptName(font.fontTable("name")) +
           QByteArray::number(font.weight()) + font.familyName().toUtf8();
}

quint16 PdfFont::code(quint32 glyph, const QString &text)
{
    const auto key = std::make_pair(glyph, text);
    if (const auto known = m_codes.constFind(key); known != m_codes.cend())
        return *known;
    if (m_glyphs.size() >= mostGlyphs)
        return 0;
    int width = 1000;
    if (m_mayBeEmbedded) {
        const QList<QPointF> advances = m_font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
        if (!advances.isEmpty())
            width = static_cast<int>(std::lround(inThousandths(advances.first().x())));
    }
    const auto code = static_cast<quint16>(m_glyphs.size());
    m_glyphs << Glyph{glyph, text, width};
    m_codes.insert(key, code);
    return code;
}

QByteArray PdfFont::name() const
{
    const QByteArray own = m_mayBeEmbedded ? postScriptName(m_font.fontTable("name")) : QByteArray("Boxes");
    return subsetTag(own + textMap()) + '+' + (own.isEmpty() ? QByteArray("Font") : own);
}

QByteArray PdfFont::textMap() const
{
    constexpr qsizetype mostInOneBlock = 100;
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    QList<QByteArray> lines;
    for (qsizetype code = 1; code < m_glyphs.size(); ++code) {
        const QByteArray text = pdfText(withoutUnprintable(m_glyphs.at(code).text)).mid(5);
        if (text.size() > 1)
            lines << '<' + hexCode(static_cast<uint>(code)) + "> <" + text + '\n';
    }
    for (qsizetype begin = 0; begin < lines.size(); begin += mostInOneBlock) {
        const QList<QByteArray> block = lines.mid(begin, mostInOneBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::widths() const
{
    // What is 1000 wide, like nearly every character here, needs no entry.
    QByteArray array("[");
    for (qsizetype code = 0; code < m_glyphs.size(); ++code) {
        if (const int width = m_glyphs.at(code).width; width != 1000)
            array += QByteArray::number(code) + " [" + QByteArray::number(width) + "] ";
    }
    return array + ']';
}

CffFont PdfFont::program() const
{
    const qreal scale = m_font.pixelSize() > 0 ? 1000 / m_font.pixelSize() : 1;
    const QTransform toEm = QTransform::fromScale(scale, -scale);
    CffFont font;
    for (const Glyph &glyph : m_glyphs) {
        QPainterPath outline;
        if (m_mayBeEmbedded)
            outline = toEm.map(m_font.pathForGlyph(glyph.index));
        if (!m_mayBeEmbedded || (glyph.index == 0 && outline.isEmpty()))
            outline = emptyBox();
        font.addGlyph(glyph.width, outline);
    }
    return font;
}

int PdfFont::writeDescriptor(PdfFile &file, const QByteArray &name) const
{
    const int descriptor = file.reserve();
    const int program = file.reserve();
    const int set = file.reserve();
    const CffFont embedded = this->program();
    const QRect box = embedded.box();
    const auto metric = [this](qreal length, int otherwise) {
        return QByteArray::number(m_mayBeEmbedded ? static_cast<int>(std::lround(inThousandths(length)))
                                                  : otherwise);
    };
    QByteArray corners;
    for (const int corner : {box.left(), box.top(), box.left() + box.width(), box.top() + box.height()})
        corners += QByteArray::number(corner) + ' ';
    constexpr auto symbolic = "4";
    file.write(descriptor, "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + symbolic +
                               " /FontBBox [" + corners + "] /ItalicAngle 0 /Ascent " +
                               metric(m_font.ascent(), 880) + " /Descent -" + metric(m_font.descent(), 120) +
                               " /CapHeight " + metric(m_font.capHeight(), 700) + " /StemV 80 /CIDSet " +
                               pdfReference(set) + " /FontFile3 " + pdfReference(program) + " >>");
    file.writeStream(program, "/Subtype /CIDFontType0C", embedded.bytes(name));
    file.writeStream(set, {}, bitsFor(m_glyphs.size()));
    return descriptor;
}

int PdfFont::write(PdfFile &file) const
{
    const QByteArray name = this->name();
    const int font = file.reserve();
    const int descendant = file.reserve();
    const int map = file.reserve();
    file.write(font, "<< /Type /Font /Subtype /Type0 /BaseFont /" + name +
                         "-Identity-H /Encoding /Identity-H /DescendantFonts [" + pdfReference(descendant) +
                         "] /ToUnicode " + pdfReference(map) + " >>");
    const int descriptor = writeDescriptor(file, name);
    file.write(descendant, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name +
                               " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                               " /FontDescriptor " +
                               pdfReference(descriptor) + " /DW 1000 /W " + widths() + " >>");
    file.writeStream(map, {}, textMap());
    return font;
}

} // namespace nianbao
