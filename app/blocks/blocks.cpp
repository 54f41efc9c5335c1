// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/blocks.h"

#include <QStringList>

#include <algorithm>
#include <utility>

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

Grid withoutMissingRows(const Grid &grid)
{
    if (grid.missingRows.isEmpty())
        return grid;
    Grid dense = grid;
    dense.cells.clear();
    dense.missingRows.clear();
    QList<int> rowNow{0}; // where each row, and the end, comes to stand
    for (int row = 0; row < grid.rows; ++row)
        rowNow << rowNow.last() + (grid.missingRows.contains(row) ? 0 : 1);
    dense.rows = rowNow.last();
    dense.headRows = rowNow.at(std::clamp(grid.headRows, 0, grid.rows));
    for (GridCell cell : grid.cells) {
        const int begin = rowNow.at(std::clamp(cell.row, 0, grid.rows));
        const int end = rowNow.at(std::clamp(cell.row + cell.rowSpan, 0, grid.rows));
        cell.row = begin;
        cell.rowSpan = end - begin;
        if (cell.rowSpan > 0)
            dense.cells << cell;
    }
    // A cell that lost its first rows comes after those beside it: back into reading order.
    std::stable_sort(dense.cells.begin(), dense.cells.end(), [](const GridCell &a, const GridCell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return dense;
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

Blocks withoutMissing(const Blocks &blocks)
{
    Blocks present;
    for (const Block &block : blocks) {
        if (block.missing)
            continue;
        present << block;
        present.last().grid = withoutMissingRows(block.grid);
    }
    return present;
}

QString onOneLine(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate() &&
            !QChar::isNonCharacter(QChar::surrogateToUcs4(c, text.at(i + 1)))) {
            ++i; // a whole character beyond the first plane
            continue;
        }
        const bool cannotStand = c.isSurrogate() || c.isNonCharacter() ||
                                 c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                                 c == QChar::ParagraphSeparator;
        if (cannotStand)
            text[i] = QLatin1Char(' ');
    }
    return text;
}

QList<int> owners(const Grid &grid)
{
    QList<int> owner(qsizetype{grid.rows} * grid.columns, -1);
    for (int index = 0; index < grid.cells.size(); ++index) {
        const GridCell &cell = grid.cells.at(index);
        const int bottom = std::min(cell.row + cell.rowSpan, grid.rows);
        const int right = std::min(cell.column + cell.columnSpan, grid.columns);
        for (int row = std::max(cell.row, 0); row < bottom; ++row) {
            for (int column = std::max(cell.column, 0); column < right; ++column)
                owner[qsizetype{row} * grid.columns + column] = index;
        }
    }
    return owner;
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
