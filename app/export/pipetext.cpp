// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/pipetext.h"

namespace nianbao {

QList<QStringList> gridFields(const Grid &grid)
{
    QList<QStringList> rows(grid.rows, QStringList(grid.columns, QString()));
    for (const GridCell &cell : grid.cells) {
        if (cell.row >= 0 && cell.row < grid.rows && cell.column >= 0 && cell.column < grid.columns)
            rows[cell.row][cell.column] = onOneLine(cell.text).trimmed();
    }
    return rows;
}

QString pipeField(const QString &text)
{
    QString field;
    qsizetype backslashes = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('|'))
            field += QString(backslashes + 1, QLatin1Char('\\'));
        backslashes = c == QLatin1Char('\\') ? backslashes + 1 : 0;
        field += c;
    }
    return field;
}

QString pipeRow(const QStringList &fields)
{
    QString row(QLatin1Char('|'));
    for (const QString &field : fields)
        row += QLatin1Char(' ') + field + (field.isEmpty() ? QStringLiteral("|") : QStringLiteral(" |"));
    return row;
}

QString pipeRule(int columns)
{
    return QLatin1Char('|') + QStringLiteral(" --- |").repeated(columns);
}

} // namespace nianbao
