// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/tablemeasures.h"

#include "blocks/rowlabels.h"
#include "export/looks.h"
#include "export/textlines.h"
#include "style/tablelook.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace nianbao {

namespace {

/// What a cell's text may take more in another program, in em: the rules at its sides, rounded measures.
constexpr qreal tolerance = 0.1;

QList<int> columnWidthsOf(const Grid &grid, qreal width)
{
    QList<double> shares = grid.widths;
    if (shares.size() != grid.columns)
        shares = QList<double>(grid.columns, 1);
    const double sum = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    QList<int> widths;
    double share = 0;
    int left = 0;
    for (const double one : std::as_const(shares)) {
        share += one;
        const int right = static_cast<int>(std::floor(width * share / sum));
        widths << right - left;
        left = right;
    }
    return widths;
}

/// Tries looks on one table.
class Measurer
{
public:
    Measurer(const Grid &grid, qreal width)
        : m_grid(grid)
        , m_columnWidths(columnWidthsOf(grid, width))
        , m_leftColumns(longLabelColumns(grid))
    {
    }

    /// Whether the longest piece of every text that is not divided fits its cell. Of a label two characters
    /// do, as long as that costs no more than the type that is read with ease.
    bool fitsColumns(qreal size) const
    {
        return std::all_of(m_grid.cells.begin(), m_grid.cells.end(), [&](const GridCell &cell) {
            const qreal pair = cell.label && size > smallestForOnePage ? std::min(emsOf(cell.text), 2.0) : 0;
            return std::max(widestPiece(cell.text), pair) <= roomFor(cell, size) + 0.01;
        });
    }

    TableMeasures measured(qreal size, const TableDensity &density) const
    {
        TableMeasures table;
        table.size = size;
        table.linePitch = static_cast<int>(std::ceil(density.lineHeight * size));
        table.sidePadding = static_cast<int>(std::floor(cellSidePadding * size));
        table.columnWidths = m_columnWidths;
        const int padding = static_cast<int>(std::ceil(2 * density.padding * size));
        table.rowHeights = QList<int>(m_grid.rows, table.linePitch + padding);
        for (const GridCell &cell : m_grid.cells)
            table.cells << measureOf(cell, size);
        raiseRows(table, padding);
        return table;
    }

private:
    /// The room for a cell's text, in em.
    qreal roomFor(const GridCell &cell, qreal size) const
    {
        const auto first = m_columnWidths.begin() + cell.column;
        return std::accumulate(first, first + cell.columnSpan, 0) / size - 2 * cellSidePadding - tolerance;
    }

    CellMeasure measureOf(const GridCell &cell, qreal size) const
    {
        CellMeasure measure;
        measure.isAtLeft = isAtLeft(m_grid, cell, m_leftColumns);
        if (!cell.label || measure.isAtLeft)
            return measure;
        const qreal room = roomFor(cell, size);
        const qreal spare = room - labelWidth(cell.text, room, cell.rowSpan > 1 ? 1 : 0) - 2 * tolerance;
        measure.indent = std::max(0, static_cast<int>(std::floor(spare * size / 2)));
        return measure;
    }

    int neededHeight(const TableMeasures &table, qsizetype index, int padding) const
    {
        const GridCell &cell = m_grid.cells.at(index);
        const qreal room = roomFor(cell, table.size) - 2 * table.cells.at(index).indent / table.size;
        const auto lines = std::max<qsizetype>(1, linesOf(cell.text, room).size());
        return static_cast<int>(lines) * table.linePitch + padding;
    }

    void raiseRows(TableMeasures &table, int padding) const
    {
        QList<qsizetype> merged;
        for (qsizetype index = 0; index < m_grid.cells.size(); ++index) {
            const GridCell &cell = m_grid.cells.at(index);
            int &height = table.rowHeights[cell.row];
            if (cell.rowSpan == 1)
                height = std::max(height, neededHeight(table, index, padding));
            else
                merged << index;
        }
        for (const qsizetype index : std::as_const(merged)) {
            const GridCell &cell = m_grid.cells.at(index);
            const auto first = table.rowHeights.begin() + cell.row;
            const int there = std::accumulate(first, first + cell.rowSpan, 0);
            const int more = neededHeight(table, index, padding) - there;
            for (auto row = first; more > 0 && row != first + cell.rowSpan; ++row)
                *row += (more + cell.rowSpan - 1) / cell.rowSpan;
        }
    }

    const Grid &m_grid;
    QList<int> m_columnWidths;
    QList<int> m_leftColumns;
};

/// The same with as much space in the rows as there is room for, up to the roomiest look's.
void air(TableMeasures &table, qreal height, const TableDensity &density)
{
    if (table.rowHeights.isEmpty())
        return;
    const qreal most = 2 * (tableDensities[0].padding - density.padding) * table.size;
    const qreal share = (height - table.height()) / static_cast<qreal>(table.rowHeights.size());
    const int more = static_cast<int>(std::floor(std::min(share, most)));
    for (int &row : table.rowHeights)
        row += std::max(0, more);
}

} // namespace

int TableMeasures::height() const
{
    return std::accumulate(rowHeights.begin(), rowHeights.end(), 0);
}

TableMeasures measuredTable(const Grid &grid, QSizeF room, const PageStyle &style)
{
    // Every row has a rule of its own, which some programs add to the row's height.
    const qreal height = room.height() - (grid.rows + 1) * style.ruleWidth;
    const Measurer measurer(grid, room.width());
    std::optional<TableMeasures> roomiest;
    const QList<qreal> sizes = tableSizes(style.largestTableSize, style.smallestTableSize);
    for (const qreal size : sizes) {
        if (size != sizes.last() && !measurer.fitsColumns(size))
            continue;
        for (const TableDensity &density : tableDensities) {
            TableMeasures tried = measurer.measured(size, density);
            if (tried.height() <= height) {
                air(tried, height, density);
                tried.isWhole = true;
                return tried;
            }
            if (!roomiest)
                roomiest = tried;
        }
        if (size <= smallestForOnePage)
            break;
    }
    return roomiest.value_or(measurer.measured(style.smallestTableSize, tableDensities[0]));
}

} // namespace nianbao
