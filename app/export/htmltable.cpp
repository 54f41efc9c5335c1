// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmltable.h"

#include "blocks/rowlabels.h"
#include "export/htmltext.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

class HtmlTableWriter
{
public:
    HtmlTableWriter(const Grid &grid, const HtmlTableLook &look)
        : m_grid(grid)
        , m_look(look)
        , m_owner(owners(grid))
        , m_hasFigure(grid.rows, false)
        , m_leftColumns(longLabelColumns(grid))
    {
        for (const GridCell &cell : grid.cells) {
            if (!cell.label && cell.row >= 0 && cell.row < grid.rows)
                m_hasFigure[cell.row] = true;
        }
        for (const GridCell &cell : grid.cells) {
            if (cell.columnSpan == 1 && !m_firstOfColumn.contains(cell.column))
                m_firstOfColumn.insert(cell.column, cell.row);
        }
    }

    QString write(const QString &name) const;

private:
    bool isHeadRow(int row) const { return row < m_grid.headRows || !m_hasFigure.at(row); }
    bool isCaption(int row) const;
    const QString &lookOf(const GridCell &cell) const;
    bool isCutBefore(int row) const;
    QList<int> groupStarts() const;
    QList<int> columnGroups() const;
    double part(int column) const;
    QString width(int column) const;
    QString columns() const;
    QString group(int begin, int end) const;
    QString cell(const GridCell &cell, int begin, int end) const;
    QString scope(const GridCell &cell, int begin, int end) const;

    const Grid &m_grid;
    const HtmlTableLook &m_look;
    QList<int> m_owner;
    QList<bool> m_hasFigure;         ///< of each row
    QList<int> m_leftColumns;        ///< where the labels of rows begin on one line
    QHash<int, int> m_firstOfColumn; ///< the row of each column's first cell that is no wider
};

const QString &HtmlTableWriter::lookOf(const GridCell &cell) const
{
    if (!cell.label)
        return m_look.figure;
    if (isHeadRow(cell.row))
        return m_look.head;
    return isAtLeft(m_grid, cell, m_leftColumns) ? m_look.longLabel : m_look.label;
}

/// A label across the whole table in its body.
bool HtmlTableWriter::isCaption(int row) const
{
    const int index = m_owner.at(qsizetype{row} * m_grid.columns);
    return index >= 0 && row >= m_grid.headRows && m_grid.cells.at(index).label &&
           m_grid.cells.at(index).columnSpan >= m_grid.columns;
}

/// No cell reaches across the upper edge of the row.
bool HtmlTableWriter::isCutBefore(int row) const
{
    for (int column = 0; column < m_grid.columns; ++column) {
        const int index = m_owner.at(qsizetype{row} * m_grid.columns + column);
        if (index >= 0 && m_grid.cells.at(index).row < row)
            return false;
    }
    return true;
}

/// The first rows of the groups, the head's first, and the number of rows at the end. Rows that nothing holds
/// together share a group; rows that a cell holds together have one of their own.
QList<int> HtmlTableWriter::groupStarts() const
{
    QList<int> cuts; // rows above which the table can be cut, and its end
    for (int row = 0; row < m_grid.rows; ++row) {
        if (isCutBefore(row))
            cuts << row;
    }
    cuts << m_grid.rows;
    QList<int> starts;
    bool wasHeld = false;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const int row = cuts.at(i);
        const bool isHeld = cuts.at(i + 1) - row > 1;
        const bool isHead = row < m_grid.headRows;
        if (starts.isEmpty() || (!isHead && (row == m_grid.headRows || isHeld || wasHeld || isCaption(row))))
            starts << row;
        wasHeld = isHeld;
    }
    return starts << m_grid.rows;
}

/// The widths, in columns, of the groups that the topmost heads make.
QList<int> HtmlTableWriter::columnGroups() const
{
    QList<int> groups;
    for (int column = 0; column < m_grid.columns;) {
        const int index = m_grid.headRows > 0 ? m_owner.at(column) : -1;
        const int span = index < 0 ? m_grid.columns : m_grid.cells.at(index).columnSpan;
        groups << std::clamp(span, 1, m_grid.columns - column);
        column += groups.last();
    }
    return groups;
}

/// The column's part of the table's width in hundredths; 0: unknown.
double HtmlTableWriter::part(int column) const
{
    const double sum = std::accumulate(m_grid.widths.begin(), m_grid.widths.end(), 0.0);
    return column < m_grid.widths.size() && sum > 0 ? 100 * m_grid.widths.at(column) / sum : 0;
}

/// "6.5%"; empty: unknown.
QString HtmlTableWriter::width(int column) const
{
    const double share = part(column);
    return share > 0 ? QString::number(share, 'f', 1) + QLatin1Char('%') : QString();
}

/// The widths stand twice: by the style they are parts of the table; LibreOffice knows the attribute alone,
/// of which it takes the ratios of numbers, but not of parts.
QString HtmlTableWriter::columns() const
{
    constexpr double pixels = 5; // of a hundredth: together less than a page has
    QString text;
    int column = 0;
    for (const int span : columnGroups()) {
        text += QStringLiteral("<colgroup>");
        for (const int end = column + span; column < end; ++column) {
            const QString share = width(column);
            text += share.isEmpty() ? QStringLiteral("<col />")
                                    : QStringLiteral("<col width=\"%1\" style=\"width:%2\" />")
                                          .arg(QString::number(std::lround(pixels * part(column))), share);
        }
        text += QStringLiteral("</colgroup>\n");
    }
    return text;
}

/// What a label is the label of. A group's scope is only for a label that spans the group: the others name
/// their rows or columns alone.
QString HtmlTableWriter::scope(const GridCell &cell, int begin, int end) const
{
    if (isCaption(cell.row))
        return QStringLiteral("rowgroup");
    if (!isHeadRow(cell.row))
        return cell.rowSpan > 1 && cell.row == begin && cell.row + cell.rowSpan >= end
                   ? QStringLiteral("rowgroup")
                   : QStringLiteral("row");
    int column = 0;
    for (const int span : columnGroups()) {
        if (cell.row == 0 && column == cell.column && span > 1 && span == cell.columnSpan)
            return QStringLiteral("colgroup");
        column += span;
    }
    return QStringLiteral("col");
}

QString HtmlTableWriter::cell(const GridCell &cell, int begin, int end) const
{
    const QString tag = cell.label ? QStringLiteral("th") : QStringLiteral("td");
    QString attributes;
    if (cell.label)
        attributes += QStringLiteral(" scope=\"%1\"").arg(scope(cell, begin, end));
    if (const int span = std::min(cell.columnSpan, m_grid.columns - cell.column); span > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(span);
    if (const int span = std::min(cell.rowSpan, end - cell.row); span > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(span);
    const bool tellsWidth = cell.columnSpan == 1 && m_firstOfColumn.value(cell.column, -1) == cell.row;
    if (const QString share = width(cell.column); tellsWidth && !share.isEmpty())
        attributes += QStringLiteral(" width=\"%1\"").arg(share);
    const QString text = cell.text.trimmed();
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag, attributes + withSpacesKept(lookOf(cell), text), htmlText(text));
}

QString HtmlTableWriter::group(int begin, int end) const
{
    const QString tag = begin < m_grid.headRows ? QStringLiteral("thead") : QStringLiteral("tbody");
    QString text = QStringLiteral("<%1>\n").arg(tag);
    for (int row = begin; row < end; ++row) {
        text += QStringLiteral("<tr>");
        for (int column = 0; column < m_grid.columns; ++column) {
            const int index = m_owner.at(qsizetype{row} * m_grid.columns + column);
            if (index < 0)
                text += QStringLiteral("<td%1></td>").arg(m_look.figure);
            else if (const GridCell &owner = m_grid.cells.at(index);
                     owner.row == row && owner.column == column)
                text += cell(owner, begin, end);
        }
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</%1>\n").arg(tag);
}

QString HtmlTableWriter::write(const QString &name) const
{
    // For readers that pass over the cells' rules; LibreOffice would draw them grey.
    QString text =
        QStringLiteral("<table border=\"1\" bordercolor=\"#000000\" cellspacing=\"0\" width=\"100%\"") +
        m_look.table;
    if (!name.isEmpty())
        text += QStringLiteral(" aria-label=\"%1\"").arg(htmlText(name));
    text += QStringLiteral(">\n") + columns();
    const QList<int> starts = groupStarts();
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        text += group(starts.at(i), starts.at(i + 1));
    return text + QStringLiteral("</table>\n");
}

} // namespace

QString htmlTable(const Grid &grid, const QString &name, const HtmlTableLook &look)
{
    return HtmlTableWriter(grid, look).write(name);
}

} // namespace nianbao
