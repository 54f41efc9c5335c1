// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docxparts.h"

#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

/// Writes the rows of one table.
class TableWriter
{
public:
    TableWriter(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number,
                bool staysWithNext)
        : m_part(part)
        , m_grid(grid)
        , m_measures(measures)
        , m_owners(owners(grid))
        , m_styleId(docxTableStyleId(number))
        , m_keptRows(keptRows(staysWithNext))
    {
    }

    void write()
    {
        m_part.begin("w:tbl");
        writeProperties();
        m_part.begin("w:tblGrid");
        for (const int width : m_measures.columnWidths)
            m_part.leaf("w:gridCol", {{"w:w", QString::number(width)}});
        m_part.end();
        for (int row = 0; row < m_grid.rows; ++row)
            writeRow(row);
        m_part.end();
    }

private:
    /// Which rows stay on the page of the next one: all of a table that has room on a page, of others the
    /// heads and the rows that one merged label stands for.
    QList<bool> keptRows(bool staysWithNext) const
    {
        QList<bool> kept(m_grid.rows, m_measures.isWhole);
        if (kept.isEmpty())
            return kept;
        for (int row = 0; row < m_grid.headRows && row < m_grid.rows; ++row)
            kept[row] = true;
        constexpr int largestGroup = 12;
        for (const GridCell &cell : m_grid.cells) {
            for (int row = cell.row; cell.rowSpan <= largestGroup && row + 1 < cell.row + cell.rowSpan; ++row)
                kept[row] = true;
        }
        kept.last() = staysWithNext;
        return kept;
    }

    void writeProperties()
    {
        const QString width = QString::number(
            std::accumulate(m_measures.columnWidths.begin(), m_measures.columnWidths.end(), 0));
        m_part.begin("w:tblPr");
        m_part.leaf("w:tblW", {{"w:w", width}, {"w:type", QStringLiteral("dxa")}});
        m_part.leaf("w:jc", {{"w:val", QStringLiteral("center")}});
        m_part.begin("w:tblBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            m_part.leaf(side, {{"w:val", QStringLiteral("single")},
                               {"w:sz", QStringLiteral("4")}, // eighths of a point
                               {"w:space", QStringLiteral("0")},
                               {"w:color", QStringLiteral("000000")}});
        m_part.end();
        m_part.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        m_part.begin("w:tblCellMar");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"}) {
            const bool isAtSide = side[2] == 'l' || side[2] == 'r';
            m_part.leaf(side, {{"w:w", QString::number(isAtSide ? m_measures.sidePadding : 0)},
                               {"w:type", QStringLiteral("dxa")}});
        }
        m_part.end();
        m_part.end();
    }

    void writeRow(int row)
    {
        m_part.begin("w:tr");
        m_part.begin("w:trPr");
        m_part.leaf("w:cantSplit");
        m_part.leaf("w:trHeight", {{"w:val", QString::number(m_measures.rowHeights.at(row))},
                                   {"w:hRule", QStringLiteral("atLeast")}});
        if (row < m_grid.headRows)
            m_part.leaf("w:tblHeader");
        m_part.end();
        for (int column = 0; column < m_grid.columns;) {
            const int owner = m_owners.at(qsizetype{row} * m_grid.columns + column);
            int end = column + 1;
            while (owner >= 0 && end < m_grid.columns &&
                   m_owners.at(qsizetype{row} * m_grid.columns + end) == owner)
                ++end;
            writeCell(row, column, end, owner);
            column = end;
        }
        m_part.end();
    }

    /// The part of a cell that lies in a row; owner -1: a position that no cell covers.
    void writeCell(int row, int column, int end, int owner)
    {
        const GridCell cell = owner < 0 ? GridCell() : m_grid.cells.at(owner);
        const bool isFirst =
            owner < 0 || row == 0 || m_owners.at(qsizetype{row - 1} * m_grid.columns + column) != owner;
        const auto widths = m_measures.columnWidths.begin();
        m_part.begin("w:tc");
        m_part.begin("w:tcPr");
        m_part.leaf("w:tcW", {{"w:w", QString::number(std::accumulate(widths + column, widths + end, 0))},
                              {"w:type", QStringLiteral("dxa")}});
        if (end - column > 1)
            m_part.leaf("w:gridSpan", {{"w:val", QString::number(end - column)}});
        if (cell.rowSpan > 1)
            m_part.leaf("w:vMerge",
                        {{"w:val", isFirst ? QStringLiteral("restart") : QStringLiteral("continue")}});
        m_part.leaf("w:vAlign", {{"w:val", QStringLiteral("center")}});
        m_part.end();
        writeParagraph(isFirst ? cell.text : QString(), row,
                       owner < 0 ? CellMeasure() : m_measures.cells.at(owner));
        m_part.end();
    }

    void writeParagraph(const QString &text, int row, const CellMeasure &measure)
    {
        m_part.begin("w:p");
        m_part.begin("w:pPr");
        m_part.leaf("w:pStyle", {{"w:val", m_styleId}});
        if (m_keptRows.at(row))
            m_part.leaf("w:keepNext");
        if (measure.indent > 0)
            m_part.leaf("w:ind", {{"w:left", QString::number(measure.indent)},
                                  {"w:right", QString::number(measure.indent)}});
        if (measure.isAtLeft)
            writeAlignment(m_part, Alignment::Left);
        m_part.end();
        writeRun(m_part, text);
        m_part.end();
    }

    XmlPart &m_part;
    const Grid &m_grid;
    const TableMeasures &m_measures;
    QList<int> m_owners;
    QString m_styleId;
    QList<bool> m_keptRows;
};

} // namespace

void writeTable(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number,
                bool staysWithNext)
{
    TableWriter(part, grid, measures, number, staysWithNext).write();
}

} // namespace nianbao
