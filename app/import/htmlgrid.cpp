// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmlgrid.h"

#include <algorithm>
#include <limits>

namespace nianbao {

namespace {

// A span as written; anything that is no positive number is 1.
int spanOf(QStringView written)
{
    constexpr qsizetype mostDigits = 9;
    const QStringView digits = written.trimmed();
    if (digits.isEmpty())
        return 1;
    if (digits.size() > mostDigits)
        return std::numeric_limits<int>::max();
    return std::max(1, digits.toInt());
}

} // namespace

void HtmlGrid::startRow()
{
    if (m_row < std::numeric_limits<int>::max())
        ++m_row;
    m_isFull = m_isFull || m_cells.size() + mostColumns > mostCells;
    m_column = 0;
    if (keepsRow())
        m_keptRows = m_row + 1;
}

qsizetype HtmlGrid::addCell(QStringView columnSpan, QStringView rowSpan)
{
    constexpr int mostSpannedColumns = 1000;
    int columns = columnSpan.isNull() ? 1 : spanOf(columnSpan);
    columns = columns > mostSpannedColumns ? 1 : columns;
    while (m_column < mostColumns && !isFree(m_column))
        ++m_column;
    m_placedAt = m_column;
    if (!keepsRow() || m_column >= mostColumns) {
        if (m_column < std::numeric_limits<int>::max() - columns)
            m_column += columns;
        return -1;
    }
    GridCell cell;
    cell.row = m_row;
    cell.column = m_column;
    cell.rowSpan = rowSpan.isNull() ? 1 : std::min(spanOf(rowSpan), mostRows - m_row);
    // A span ends where a cell from above stands in its way.
    while (cell.columnSpan < columns && cell.column + cell.columnSpan < mostColumns &&
           isFree(cell.column + cell.columnSpan))
        ++cell.columnSpan;
    for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
        m_coveredTo[static_cast<size_t>(column)] = m_row + cell.rowSpan;
    m_column = cell.column + cell.columnSpan;
    m_columns = std::max(m_columns, m_column);
    m_cells << cell;
    return m_cells.size() - 1;
}

void HtmlGrid::markFilled()
{
    m_lastFilledRow = std::max(m_lastFilledRow, m_row);
    m_lastFilledColumn = std::max(m_lastFilledColumn, m_placedAt);
}

void HtmlGrid::endGroup()
{
    for (GridCell *cell = m_cells.data() + m_groupStart; cell != m_cells.data() + m_cells.size(); ++cell)
        cell->rowSpan = std::min(cell->rowSpan, m_keptRows - cell->row);
    m_groupStart = m_cells.size();
    m_coveredTo.fill(0);
}

Grid HtmlGrid::grid() const
{
    Grid grid;
    grid.rows = m_keptRows;
    grid.columns = m_columns;
    grid.cells = m_cells;
    return grid;
}

qsizetype HtmlGrid::droppedRows() const
{
    return std::max(0, m_lastFilledRow + 1 - m_keptRows);
}

qsizetype HtmlGrid::droppedColumns() const
{
    return std::max(0, m_lastFilledColumn + 1 - mostColumns);
}

} // namespace nianbao
