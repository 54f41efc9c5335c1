// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QStringView>

#include <array>

namespace nianbao {

/// Lays the cells of an HTML table out on a grid, as browsers do (WHATWG HTML, 4.9.12), within limits.
///
/// Kept are at most 4096 rows of 64 columns and 100,000 cells in whole rows; a span is clipped to these and
/// to its group of rows. What is beyond is counted, empty rows and columns at the end left out of the count.
class HtmlGrid
{
public:
    static constexpr int mostRows = 4096;
    static constexpr int mostColumns = 64;
    static constexpr qsizetype mostCells = 100'000;

    void startRow();

    /// Puts a cell into the current row, at the next free column. Its index in cells(); -1 when it is beyond
    /// the limits. A span of more than 1000 columns is one column, as in browsers.
    qsizetype addCell(QStringView columnSpan, QStringView rowSpan);

    /// The cell added last is not empty.
    void markFilled();

    /// No cell spans from the rows before into those that follow.
    void endGroup();

    QList<GridCell> &cells() { return m_cells; }

    /// The grid; call endGroup() before.
    Grid grid() const;

    qsizetype droppedRows() const;
    qsizetype droppedColumns() const;

private:
    bool isFree(int column) const { return m_coveredTo[static_cast<size_t>(column)] <= m_row; }
    bool keepsRow() const { return m_row < mostRows && !m_isFull; }

    QList<GridCell> m_cells;
    std::array<int, mostColumns> m_coveredTo{}; ///< the row from which a column is free again
    int m_row = -1;
    int m_column = 0; ///< where to look for the next free column
    int m_columns = 0;
    int m_keptRows = 0;
    int m_placedAt = 0; ///< column of the cell added last
    qsizetype m_groupStart = 0;
    bool m_isFull = false;
    int m_lastFilledRow = -1;
    int m_lastFilledColumn = -1;
};

} // namespace nianbao
