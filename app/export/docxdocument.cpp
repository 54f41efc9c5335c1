// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docxparts.h"
#include "export/textlines.h"

#include <cmath>

namespace nianbao {

namespace {

QString number(qreal value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

/// Where a header or footer begins: as far from the text as the page number's middle is, measured from the
/// edge of the paper, as Word wants it.
qreal edgeDistance(qreal margin, const ParagraphLook &look, const PageStyle &style)
{
    return std::max(0.0, margin - style.pageNumberDrop - look.linePitch / 2);
}

/// What the document's grid adds to a character, in 4096ths of a point; one of these to spare, so that the
/// line holds all its characters.
int characterSpace(const PageStyle &style)
{
    return static_cast<int>(std::floor(inPoints(letterSpacing(style)) * 4096)) - 1;
}

/// Writes the body of one document.
class BodyWriter
{
public:
    explicit BodyWriter(const OfficePlan &plan)
        : m_part("w:document", {{"xmlns:w", QString::fromLatin1(wordNamespace)},
                                {"xmlns:r", QString::fromLatin1(relationshipNamespace)}})
        , m_plan(plan)
    {
    }

    QByteArray write()
    {
        m_part.begin("w:body");
        for (const Stretch &stretch : m_plan.stretches) {
            const bool isLast = &stretch == &m_plan.stretches.last();
            for (qsizetype index = stretch.begin; index < stretch.end; ++index)
                writeBlock(index, !isLast && index + 1 == stretch.end ? &stretch : nullptr);
            if (isLast)
                writeSection(stretch);
        }
        m_part.end();
        return m_part.bytes();
    }

private:
    const Block *blockAt(qsizetype index) const
    {
        return index >= 0 && index < m_plan.blocks.size() ? &m_plan.blocks.at(index) : nullptr;
    }

    bool isRole(qsizetype index, BlockRole role) const
    {
        const Block *block = blockAt(index);
        return block && block->role == role;
    }

    /// `closed`: the stretch that this block is the last of.
    void writeBlock(qsizetype index, const Stretch *closed)
    {
        const Block &block = m_plan.blocks.at(index);
        if (block.role != BlockRole::Table) {
            writeParagraph(index, closed);
            return;
        }
        writeTable(m_part, block.grid, m_plan.tables.value(index), ++m_tables,
                   isRole(index + 1, BlockRole::Note));
        // Word joins tables that follow each other, and no section or document ends with one.
        if (closed || !blockAt(index + 1) || isRole(index + 1, BlockRole::Table))
            writeSmallParagraph(closed);
    }

    void writeParagraph(qsizetype index, const Stretch *closed)
    {
        const Block &block = m_plan.blocks.at(index);
        m_part.begin("w:p");
        m_part.begin("w:pPr");
        m_part.leaf("w:pStyle", {{"w:val", docxStyleId(block.role, block.level)}});
        const ParagraphLook usual = lookOf(block.role, block.level, m_plan.style);
        const ParagraphLook look = lookAt(m_plan, index);
        if (look.keepWithNext != usual.keepWithNext)
            m_part.leaf("w:keepNext");
        if (look.above != usual.above || look.below != usual.below)
            writeSpacing(m_part, look);
        writeOwnIndent(block);
        if (closed)
            writeSection(*closed);
        m_part.end();
        writeText(block);
        m_part.end();
    }

    void writeOwnIndent(const Block &block)
    {
        const bool isOrganization = block.role == BlockRole::SignatureOrganization;
        if (!isOrganization && block.role != BlockRole::SignatureDate)
            return;
        const qreal indent = isOrganization ? m_plan.signature.organization : m_plan.signature.date;
        if (indent == lookOf(block.role, 0, m_plan.style).rightIndent)
            return;
        m_part.leaf("w:ind", {{"w:rightChars", number(indent * 100)},
                              {"w:right", number(indent * m_plan.style.characterPitch())}});
    }

    void writeText(const Block &block)
    {
        if (block.role != BlockRole::Title) {
            writeRun(m_part, block.text);
            return;
        }
        const QStringList lines = titleLines(block.text, m_plan.style);
        for (const QString &line : lines) {
            if (&line != &lines.first()) {
                m_part.begin("w:r");
                m_part.leaf("w:br");
                m_part.end();
            }
            writeRun(m_part, line);
        }
    }

    /// A paragraph that must be there and is not to be seen.
    void writeSmallParagraph(const Stretch *closed)
    {
        m_part.begin("w:p");
        m_part.begin("w:pPr");
        m_part.leaf("w:snapToGrid", {{"w:val", QStringLiteral("0")}});
        m_part.leaf("w:spacing", {{"w:line", QStringLiteral("20")}, {"w:lineRule", QStringLiteral("exact")}});
        m_part.begin("w:rPr");
        m_part.leaf("w:sz", {{"w:val", QStringLiteral("2")}});
        m_part.end();
        if (closed)
            writeSection(*closed);
        m_part.end();
        m_part.end();
    }

    void writeSection(const Stretch &stretch)
    {
        const PageStyle &style = m_plan.style;
        const Sheet &sheet = m_plan.sheet(stretch.isLying);
        const QMarginsF margins = sheet.margins();
        m_part.begin("w:sectPr");
        for (const PageEdgePart &edge : pageEdgesOf(style))
            m_part.leaf(edge.edge == PageEdge::Header ? "w:headerReference" : "w:footerReference",
                        {{"w:type", QString::fromLatin1(edge.pages)}, {"r:id", edge.name}});
        m_part.begin("w:pgSz", {{"w:w", number(sheet.paper.width())}, {"w:h", number(sheet.paper.height())}});
        if (stretch.isLying)
            m_part.attribute("w:orient", QStringLiteral("landscape"));
        m_part.end();
        m_part.leaf("w:pgMar",
                    {{"w:top", number(margins.top())},
                     {"w:right", number(margins.right())},
                     {"w:bottom", number(margins.bottom())},
                     {"w:left", number(margins.left())},
                     {"w:header", number(edgeDistance(margins.top(), markLook(style), style))},
                     {"w:footer", number(edgeDistance(margins.bottom(), pageNumberLook(style), style))},
                     {"w:gutter", QStringLiteral("0")}});
        m_part.leaf("w:docGrid",
                    {{"w:type", QStringLiteral("linesAndChars")},
                     {"w:linePitch", QString::number(wholeLinePitch(lookOf(BlockRole::Body, 0, style)))},
                     {"w:charSpace", QString::number(characterSpace(style))}});
        m_part.end();
    }

    XmlPart m_part;
    const OfficePlan &m_plan;
    qsizetype m_tables = 0;
};

} // namespace

void writeRun(XmlPart &part, const QString &text)
{
    if (text.isEmpty())
        return;
    part.begin("w:r");
    part.begin("w:rPr"); // “ ” — … in the Chinese face
    part.leaf("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")}});
    part.end();
    part.textElement("w:t", text, {{"xml:space", QStringLiteral("preserve")}});
    part.end();
}

QByteArray docxDocument(const OfficePlan &plan)
{
    return BodyWriter(plan).write();
}

} // namespace nianbao
