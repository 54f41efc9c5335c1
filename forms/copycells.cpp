// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/copycells.h"

#include "report/totals.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

struct Rectangle
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

QString quoted(const QString &text)
{
    const bool plain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
                       !text.startsWith(QLatin1Char('"'));
    if (plain)
        return text;
    QString inside = text;
    inside.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(inside);
}

QString spanOf(const char *name, int count)
{
    return count > 1 ? QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name)).arg(count) : QString();
}

QString htmlOf(const TableCell &cell, const QString &text)
{
    const QString tag = cell.isLabel() ? QStringLiteral("th") : QStringLiteral("td");
    return QStringLiteral("<%1%2%3>%4</%1>")
        .arg(tag, spanOf("rowspan", cell.rowSpan), spanOf("colspan", cell.columnSpan), text.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> copiedCells(const Report &report, const Table &table, const QList<Place> &places)
{
    auto mime = std::make_unique<QMimeData>();
    const QSet<Place> wanted(places.begin(), places.end());
    const bool whole = wanted.size() == table.places().size();
    const auto isTaken = [&](const TableCell &cell) {
        return whole || wanted.contains(cell.place);
    };

    Rectangle box{table.gridRows, table.gridColumns, 0, 0};
    for (const TableCell &cell : table.cells) {
        if (!isTaken(cell))
            continue;
        box.top = std::min(box.top, cell.row);
        box.left = std::min(box.left, cell.column);
        box.bottom = std::max(box.bottom, cell.row + cell.rowSpan);
        box.right = std::max(box.right, cell.column + cell.columnSpan);
    }
    QStringList lines;
    QString html;
    for (int row = box.top; row < box.bottom; ++row) {
        QStringList line;
        html += QStringLiteral("<tr>");
        for (int column = box.left; column < box.right; ++column) {
            const TableCell *cell = table.cellAt(row, column);
            const bool begins = cell->row == row && cell->column == column;
            const bool taken = isTaken(*cell);
            const QString text = cell->isLabel() ? cell->text : printedText(report, cell->place);
            line << (begins && taken ? quoted(text) : QString());
            if (!taken)
                html += QStringLiteral("<td></td>");
            else if (begins)
                html += htmlOf(*cell, text);
        }
        html += QStringLiteral("</tr>\n");
        lines << line.join(QLatin1Char('\t'));
    }
    if (lines.isEmpty())
        return mime;
    mime->setText(lines.join(QLatin1Char('\n')));
    mime->setHtml(QStringLiteral("<meta charset=\"utf-8\"><table border=\"1\">\n%1</table>").arg(html));
    return mime;
}

} // namespace nianbao
