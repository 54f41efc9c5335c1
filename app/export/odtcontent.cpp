// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odtparts.h"
#include "export/textlines.h"

#include <algorithm>

namespace nianbao {

namespace {

/// What a paragraph has that its style has not.
struct OwnLook
{
    QString master; ///< of a paragraph that begins a stretch; empty: goes on
    bool keepsWithNext = false;
    qreal above = 0;
    qreal below = 0;
    qreal rightIndent = 0;

    friend bool operator==(const OwnLook &, const OwnLook &) = default;
};

/// Writes the content of one document: first the styles of what is particular, then everything.
class ContentWriter
{
public:
    explicit ContentWriter(const OfficePlan &plan)
        : m_part(odtRoot("office:document-content"))
        , m_plan(plan)
    {
    }

    QByteArray write()
    {
        writeFontFaces(m_part, m_plan.style);
        m_part.begin("office:automatic-styles");
        qsizetype table = 0;
        for (qsizetype index = 0; index < m_plan.blocks.size(); ++index) {
            if (isRole(index, BlockRole::Table))
                writeOdtTableStyles(m_part, m_plan.blocks.at(index).grid, m_plan.tables.value(index), ++table,
                                    masterAt(index), isRole(index + 1, BlockRole::Note));
            else if (ownLook(index) != usualLook(index))
                writeOwnStyle(index);
        }
        m_part.end();
        m_part.begin("office:body");
        m_part.begin("office:text");
        table = 0;
        for (qsizetype index = 0; index < m_plan.blocks.size(); ++index) {
            if (isRole(index, BlockRole::Table))
                writeOdtTable(m_part, m_plan.blocks.at(index).grid, m_plan.tables.value(index), ++table);
            else
                writeParagraph(index);
        }
        m_part.end();
        m_part.end();
        return m_part.bytes();
    }

private:
    bool isRole(qsizetype index, BlockRole role) const
    {
        return index >= 0 && index < m_plan.blocks.size() && m_plan.blocks.at(index).role == role;
    }

    QString masterAt(qsizetype index) const
    {
        const auto begun = std::find_if(m_plan.stretches.begin(), m_plan.stretches.end(),
                                        [&](const Stretch &stretch) { return stretch.begin == index; });
        return begun == m_plan.stretches.end() ? QString() : odtMasterName(begun->isLying);
    }

    OwnLook ownOf(const ParagraphLook &look) const
    {
        return {
            {}, look.keepWithNext, look.above, look.below, look.rightIndent * m_plan.style.characterPitch()};
    }

    OwnLook usualLook(qsizetype index) const
    {
        const Block &block = m_plan.blocks.at(index);
        return ownOf(lookOf(block.role, block.level, m_plan.style));
    }

    OwnLook ownLook(qsizetype index) const
    {
        OwnLook look = ownOf(lookAt(m_plan, index));
        look.master = masterAt(index);
        const BlockRole role = m_plan.blocks.at(index).role;
        if (role == BlockRole::SignatureOrganization)
            look.rightIndent = m_plan.signature.organization * m_plan.style.characterPitch();
        if (role == BlockRole::SignatureDate)
            look.rightIndent = m_plan.signature.date * m_plan.style.characterPitch();
        return look;
    }

    QString ownStyleName(qsizetype index) const { return QStringLiteral("P%1").arg(index + 1); }

    void writeOwnStyle(qsizetype index)
    {
        const Block &block = m_plan.blocks.at(index);
        const OwnLook look = ownLook(index);
        m_part.begin("style:style", {{"style:name", ownStyleName(index)},
                                     {"style:family", QStringLiteral("paragraph")},
                                     {"style:parent-style-name", odtStyleName(block.role, block.level)}});
        if (!look.master.isEmpty())
            m_part.attribute("style:master-page-name", look.master);
        const ParagraphLook usual = lookOf(block.role, block.level, m_plan.style);
        const qreal character = usual.size + (usual.onGrid ? letterSpacing(m_plan.style) : 0);
        // A margin on one side sets the other and the indent anew.
        m_part.leaf(
            "style:paragraph-properties",
            {{"fo:margin-left", odtLength(0)},
             {"fo:text-indent", odtLength(usual.firstLineIndent * character)},
             {"fo:margin-right", odtLength(look.rightIndent)},
             {"fo:margin-top", odtLength(look.above)},
             {"fo:margin-bottom", odtLength(look.below)},
             {"fo:keep-with-next", look.keepsWithNext ? QStringLiteral("always") : QStringLiteral("auto")}});
        m_part.end();
    }

    void writeParagraph(qsizetype index)
    {
        const Block &block = m_plan.blocks.at(index);
        const bool isHeading = block.role == BlockRole::Heading;
        const bool isOwn = ownLook(index) != usualLook(index);
        m_part.begin(
            isHeading ? "text:h" : "text:p",
            {{"text:style-name", isOwn ? ownStyleName(index) : odtStyleName(block.role, block.level)}});
        if (isHeading)
            m_part.attribute("text:outline-level",
                             QString::number(std::clamp(block.level, 1, deepestHeading)));
        const QStringList lines =
            block.role == BlockRole::Title ? titleLines(block.text, m_plan.style) : QStringList{block.text};
        for (const QString &line : lines) {
            if (&line != &lines.first())
                m_part.leaf("text:line-break");
            writeOdtText(m_part, line);
        }
        m_part.end();
    }

    XmlPart m_part;
    const OfficePlan &m_plan;
};

} // namespace

QByteArray odtContent(const OfficePlan &plan)
{
    return ContentWriter(plan).write();
}

} // namespace nianbao
