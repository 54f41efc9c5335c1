// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odtparts.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// What the styles of one table are called: "Table2", "Table2.Column3", "Table2.Indent48".
QString tableName(qsizetype number)
{
    return QStringLiteral("Table%1").arg(number);
}
QString partName(qsizetype number, const char *kind, int index)
{
    return QStringLiteral("%1.%2%3").arg(tableName(number), QLatin1String(kind)).arg(index);
}

/// The style of a cell's paragraph: the table's, or an automatic one with what is particular.
QString paragraphName(qsizetype number, const CellMeasure &measure)
{
    if (measure.isAtLeft)
        return tableName(number) + text(".Left");
    return measure.indent > 0 ? partName(number, "Indent", measure.indent) : odtTableTextName(number);
}

void writeParagraphStyles(XmlPart &part, const TableMeasures &measures, qsizetype number)
{
    QStringList written{odtTableTextName(number)};
    for (const CellMeasure &measure : measures.cells) {
        const QString name = paragraphName(number, measure);
        if (written.contains(name))
            continue;
        written << name;
        part.begin("style:style", {{"style:name", name},
                                   {"style:family", text("paragraph")},
                                   {"style:parent-style-name", odtTableTextName(number)}});
        if (measure.isAtLeft)
            part.leaf("style:paragraph-properties", {{"fo:text-align", text("start")}});
        else
            part.leaf("style:paragraph-properties", {{"fo:margin-left", odtLength(measure.indent)},
                                                     {"fo:margin-right", odtLength(measure.indent)}});
        part.end();
    }
}

void writeRow(XmlPart &part, const Grid &grid, const TableMeasures &measures, const QList<int> &owner,
              qsizetype number, int row)
{
    part.begin("table:table-row", {{"table:style-name", partName(number, "Row", row + 1)}});
    for (int column = 0; column < grid.columns; ++column) {
        const int index = owner.at(qsizetype{row} * grid.columns + column);
        const GridCell cell = index < 0 ? GridCell() : grid.cells.at(index);
        if (index >= 0 && (cell.row != row || cell.column != column)) {
            part.leaf("table:covered-table-cell");
            continue;
        }
        part.begin("table:table-cell", {{"table:style-name", tableName(number) + text(".Cell")}});
        if (cell.columnSpan > 1)
            part.attribute("table:number-columns-spanned", QString::number(cell.columnSpan));
        if (cell.rowSpan > 1)
            part.attribute("table:number-rows-spanned", QString::number(cell.rowSpan));
        part.attribute("office:value-type", text("string"));
        part.begin("text:p", {{"text:style-name",
                               paragraphName(number, index < 0 ? CellMeasure() : measures.cells.at(index))}});
        writeOdtText(part, cell.text);
        part.end();
        part.end();
    }
    part.end();
}

} // namespace

void writeOdtTableStyles(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number,
                         const QString &master, bool staysWithNext)
{
    part.begin("style:style", {{"style:name", tableName(number)}, {"style:family", text("table")}});
    if (!master.isEmpty())
        part.attribute("style:master-page-name", master);
    const int width = std::accumulate(measures.columnWidths.begin(), measures.columnWidths.end(), 0);
    part.leaf("style:table-properties",
              {{"style:width", odtLength(width)},
               {"table:align", text("center")},
               {"table:border-model", text("collapsing")},
               {"style:may-break-between-rows", measures.isWhole ? text("false") : text("true")},
               {"fo:keep-with-next", staysWithNext ? text("always") : text("auto")}});
    part.end();
    for (int column = 0; column < grid.columns; ++column) {
        part.begin("style:style", {{"style:name", partName(number, "Column", column + 1)},
                                   {"style:family", text("table-column")}});
        part.leaf("style:table-column-properties",
                  {{"style:column-width", odtLength(measures.columnWidths.at(column))}});
        part.end();
    }
    for (int row = 0; row < grid.rows; ++row) {
        part.begin("style:style",
                   {{"style:name", partName(number, "Row", row + 1)}, {"style:family", text("table-row")}});
        part.leaf("style:table-row-properties",
                  {{"style:min-row-height", odtLength(measures.rowHeights.at(row))},
                   {"fo:keep-together", text("always")}});
        part.end();
    }
    part.begin("style:style",
               {{"style:name", tableName(number) + text(".Cell")}, {"style:family", text("table-cell")}});
    part.leaf("style:table-cell-properties", {{"fo:border", text("0.5pt solid #000000")},
                                              {"fo:padding-top", text("0pt")},
                                              {"fo:padding-bottom", text("0pt")},
                                              {"fo:padding-left", odtLength(measures.sidePadding)},
                                              {"fo:padding-right", odtLength(measures.sidePadding)},
                                              {"style:vertical-align", text("middle")}});
    part.end();
    writeParagraphStyles(part, measures, number);
}

void writeOdtTable(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number)
{
    part.begin("table:table", {{"table:name", tableName(number)}, {"table:style-name", tableName(number)}});
    for (int column = 0; column < grid.columns; ++column)
        part.leaf("table:table-column", {{"table:style-name", partName(number, "Column", column + 1)}});
    const QList<int> owner = owners(grid);
    const int headRows = std::min(grid.headRows, grid.rows);
    if (headRows > 0)
        part.begin("table:table-header-rows");
    for (int row = 0; row < grid.rows; ++row) {
        writeRow(part, grid, measures, owner, number, row);
        if (row + 1 == headRows)
            part.end();
    }
    part.end();
}

} // namespace nianbao
