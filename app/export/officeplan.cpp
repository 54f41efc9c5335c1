// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/officeplan.h"

#include "blocks/lying.h"
#include "export/textlines.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// More lines of notes than these do not stay with their table.
constexpr int shortNote = 3;

QList<Stretch> stretchesOf(const Blocks &blocks, const PageStyle &style)
{
    const QList<bool> lying = lyingBlocks(blocks, style.landscapeTables);
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        // Of two lying tables each has a sheet of its own.
        const bool isNewTable = i > 0 && lying.at(i) && blocks.at(i).role == BlockRole::Heading &&
                                blocks.at(i - 1).role != BlockRole::Heading;
        if (stretches.isEmpty() || stretches.last().isLying != lying.at(i) || isNewTable)
            stretches << Stretch{i, i, lying.at(i)};
        stretches.last().end = i + 1;
    }
    if (stretches.isEmpty())
        stretches << Stretch{};
    return stretches;
}

qreal heightOf(const Block &block, qreal width, const PageStyle &style)
{
    const ParagraphLook look = lookOf(block.role, block.level, style);
    const QString indented = QString(look.firstLineIndent, QChar(0x3000)) + block.text;
    return static_cast<qreal>(linesOf(indented, width / look.size).size()) * look.linePitch;
}

/// The room for a table on a page that it shares with its heading and a short note only.
QSizeF roomOf(const Blocks &blocks, qsizetype table, QSizeF area, const PageStyle &style)
{
    // Half a line to spare: no two programs measure rows and notes quite alike.
    qreal height = area.height() - spaceAboveTable(style) - spaceBelowTable(style) - style.linePitch() / 2;
    for (qsizetype i = table - 1; i >= 0 && blocks.at(i).role == BlockRole::Heading; --i)
        height -= heightOf(blocks.at(i), area.width(), style);
    qreal notes = 0;
    for (qsizetype i = table + 1; i < blocks.size() && blocks.at(i).role == BlockRole::Note; ++i)
        notes += heightOf(blocks.at(i), area.width(), style);
    if (notes <= shortNote * lookOf(BlockRole::Note, 0, style).linePitch)
        height -= notes;
    return {area.width(), height};
}

} // namespace

OfficePlan officePlanOf(const Blocks &blocks, const PageStyle &style)
{
    OfficePlan plan;
    plan.blocks = withoutMissing(blocks);
    plan.style = style;
    plan.upright = uprightSheet(style);
    plan.lying = lyingSheet(style);
    plan.stretches = stretchesOf(plan.blocks, style);
    QString issuer;
    QString date;
    for (const Stretch &stretch : std::as_const(plan.stretches)) {
        const QSizeF area = plan.sheet(stretch.isLying).area.size();
        for (qsizetype i = stretch.begin; i < stretch.end; ++i) {
            const Block &block = plan.blocks.at(i);
            if (block.role == BlockRole::Table)
                plan.tables.insert(i, measuredTable(block.grid, roomOf(plan.blocks, i, area, style), style));
            else if (block.role == BlockRole::SignatureOrganization)
                issuer = block.text;
            else if (block.role == BlockRole::SignatureDate)
                date = block.text;
        }
    }
    plan.signature = signatureIndents(issuer, date, style);
    return plan;
}

WritableFormat officeOutput(const QString &id, const QString &name,
                            Result<QByteArray> (*fileOf)(const OfficePlan &, const OfficeProperties &))
{
    const auto write = [fileOf](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        const OfficePlan plan = officePlanOf(compose(report), options.style);
        if (options.giveUp && options.giveUp())
            return exportGivenUp();
        return fileOf(plan, {factsOf(report), options.moment});
    };
    return {.id = id, .suffix = id, .name = name, .readBackAs = id, .hasPages = true, .write = write};
}

ParagraphLook lookAt(const OfficePlan &plan, qsizetype index)
{
    const auto isRole = [&plan](qsizetype at, BlockRole role) {
        return at >= 0 && at < plan.blocks.size() && plan.blocks.at(at).role == role;
    };
    const Block &block = plan.blocks.at(index);
    ParagraphLook look = lookOf(block.role, block.level, plan.style);
    if (isRole(index - 1, BlockRole::Table))
        look.above = std::max<qreal>(look.above, spaceBelowTable(plan.style));
    if (isRole(index + 1, BlockRole::Table))
        look.below = std::max<qreal>(look.below, spaceAboveTable(plan.style));
    if (block.role == BlockRole::SignatureDate && !isRole(index - 1, BlockRole::SignatureOrganization))
        look.above = plan.style.linePitch();
    const bool isSignatureNext =
        isRole(index + 1, BlockRole::SignatureOrganization) || isRole(index + 1, BlockRole::SignatureDate);
    look.keepWithNext = look.keepWithNext || (isSignatureNext && block.role == BlockRole::Body);
    return look;
}

int spaceAboveTable(const PageStyle &style)
{
    return static_cast<int>(style.linePitch() / 6);
}

int spaceBelowTable(const PageStyle &style)
{
    return static_cast<int>(style.linePitch() / 4);
}

int wholeLinePitch(const ParagraphLook &look)
{
    return static_cast<int>(std::floor(look.linePitch));
}

qreal letterSpacing(const PageStyle &style)
{
    return style.characterPitch() - style.bodySize;
}

int wholeLetterSpacing(const PageStyle &style)
{
    return static_cast<int>(std::floor(letterSpacing(style))) - 1;
}

} // namespace nianbao
