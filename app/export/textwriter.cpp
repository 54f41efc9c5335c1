// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/textwriter.h"

#include "export/exporter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// The text on one line of one field: what would end either becomes a space.
QString oneField(QString text)
{
    for (QChar &c : text) {
        const bool endsLineOrField = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                                     c == QChar::ParagraphSeparator;
        if (endsLineOrField)
            c = QLatin1Char(' ');
    }
    return text;
}

/// The first row of a cell that the report has; -1 when it has none of them.
int firstPrintedRow(const GridCell &cell, const Grid &grid)
{
    const int end = std::min(cell.row + cell.rowSpan, grid.rows);
    for (int row = cell.row; row < end; ++row) {
        if (!grid.missingRows.contains(row))
            return row;
    }
    return -1;
}

QString tableText(const Grid &grid)
{
    QList<QStringList> rows(grid.rows, QStringList(grid.columns, QString()));
    for (const GridCell &cell : grid.cells) {
        const int row = firstPrintedRow(cell, grid);
        if (row >= 0 && cell.column < grid.columns)
            rows[row][cell.column] = oneField(cell.text);
    }
    QStringList lines;
    for (int row = 0; row < grid.rows; ++row) {
        if (!grid.missingRows.contains(row))
            lines << rows.at(row).join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QByteArray blocksToText(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        if (!block.missing)
            parts << (block.role == BlockRole::Table ? tableText(block.grid) : oneField(block.text));
    }
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

WritableFormat textOutput()
{
    return {QStringLiteral("txt"), QStringLiteral("txt"), QCoreApplication::translate("Formats", "Text"),
            [](const Report &report) -> Result<QByteArray> {
                return blocksToText(compose(report));
            }};
}

} // namespace nianbao
