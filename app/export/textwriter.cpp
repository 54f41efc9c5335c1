// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/textwriter.h"

#include "export/exporter.h"

#include <QCoreApplication>
#include <QStringList>

namespace nianbao {

namespace {

QString tableText(const Grid &grid)
{
    QList<QStringList> rows(grid.rows, QStringList(grid.columns, QString()));
    for (const GridCell &cell : grid.cells) {
        if (cell.row < grid.rows && cell.column < grid.columns)
            rows[cell.row][cell.column] = onOneLine(cell.text);
    }
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QByteArray blocksToText(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : withoutMissing(blocks))
        parts << (block.role == BlockRole::Table ? tableText(block.grid) : onOneLine(block.text));
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

WritableFormat textOutput()
{
    return {QStringLiteral("txt"),
            QStringLiteral("txt"),
            QCoreApplication::translate("Formats", "Text"),
            QStringLiteral("txt"),
            false,
            [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
                return blocksToText(compose(report));
            }};
}

} // namespace nianbao
