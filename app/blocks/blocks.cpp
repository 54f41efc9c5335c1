// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/blocks.h"

#include <QStringList>

namespace nianbao {

namespace {

QString dumpCell(const GridCell &cell)
{
    QString spans;
    if (cell.columnSpan > 1)
        spans += QStringLiteral(">%1").arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        spans += QStringLiteral("v%1").arg(cell.rowSpan);
    return spans.isEmpty() ? cell.text : QStringLiteral("%1 {%2}").arg(cell.text, spans);
}

QString dumpGrid(const Grid &grid)
{
    QString text;
    for (int row = 0; row < grid.rows; ++row) {
        QStringList cells;
        for (const GridCell &cell : grid.cells) {
            if (cell.row == row)
                cells << dumpCell(cell);
        }
        text += QStringLiteral("    [%1]\n").arg(cells.join(QLatin1Char('|')));
    }
    return text;
}

} // namespace

Block paragraph(BlockRole role, const QString &text, int level, const Place &place)
{
    Block block;
    block.role = role;
    block.level = level;
    block.text = text;
    block.place = place;
    return block;
}

QString blockRoleId(BlockRole role)
{
    switch (role) {
    case BlockRole::Title:
        return QStringLiteral("title");
    case BlockRole::Heading:
        return QStringLiteral("heading");
    case BlockRole::Body:
        return QStringLiteral("body");
    case BlockRole::Table:
        return QStringLiteral("table");
    case BlockRole::Note:
        return QStringLiteral("note");
    case BlockRole::SignatureOrganization:
        return QStringLiteral("signature-organization");
    case BlockRole::SignatureDate:
        return QStringLiteral("signature-date");
    }
    return {};
}

QString dumpBlocks(const Blocks &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        text += blockRoleId(block.role);
        if (block.level > 0)
            text += QString::number(block.level);
        if (block.line > 0)
            text += QStringLiteral(" @%1").arg(block.line);
        if (block.role == BlockRole::Table)
            text += QStringLiteral(" %1x%2\n").arg(block.grid.rows).arg(block.grid.columns) +
                    dumpGrid(block.grid);
        else
            text += QStringLiteral(": %1\n").arg(block.text);
    }
    return text;
}

} // namespace nianbao
