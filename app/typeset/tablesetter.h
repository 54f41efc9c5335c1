// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "style/pagestyle.h"
#include "style/tablelook.h"
#include "typeset/fonts.h"
#include "typeset/pages.h"
#include "typeset/shapedtext.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace nianbao {

/// How densely a table is set: type size and, in parts of it, the line height and the space above and below.
struct TableLook
{
    qreal size = 0;
    qreal lineHeight = tableDensities[0].lineHeight;
    qreal padding = tableDensities[0].padding;
};

/// A table, or the piece of one that stands on one page, measured: how high each row is.
struct TableLayout
{
    Grid grid;
    TableLook look;
    QList<int> leftColumns; ///< columns whose row labels stand at the left; found on the whole table
    QList<qreal> rowTops;   ///< rows + 1 values; the last one is the height

    qreal height() const { return rowTops.last(); }
};

/// Sets the tables of one document: chooses a look, measures rows, cuts a table between its rows, prints it.
///
/// Every text is shaped once at a reference size, since without hinting all widths grow with the size. Full
/// grid of thin lines, merged cells, figures and heads centred, long row labels at the left. Fields of rows
/// that the report does not have are empty.
class TableSetter
{
public:
    /// `width`: of the column of text, which every table fills.
    TableSetter(const PageStyle &style, const Fonts &fonts, qreal width, GiveUp giveUp = {});

    /// The table at the largest look with which its pieces of text fit their columns and it is not higher
    /// than `height`. A column that is too narrow for a figure or for a word of its labels takes from columns
    /// with room to spare before the type gets smaller. When the table would be too small to read, it is
    /// higher: cut it. A figure for which its column is too narrow at the smallest size is divided.
    TableLayout layout(const Grid &grid, qreal height);

    /// The same table in a look as large as fits `height`, down to the size that is still read with ease; so
    /// that it need not move to the next page. Nothing when there is none.
    std::optional<TableLayout> closedUp(const TableLayout &layout, qreal height);

    /// The layout with every row that is higher than `height` (without the heads) cut into several: the lines
    /// of its cells go on in the next row. Happens only to texts no form has room for.
    TableLayout withoutTallRows(const TableLayout &layout, qreal height);

    /// The rows [begin, end) as a table of its own: with the heads above and the labels of merged cells that
    /// begin earlier carried on. `begin` counts grid rows and is at least headRows.
    TableLayout piece(const TableLayout &layout, int begin, int end);

    /// Puts the table on a page, with its top left corner at `topLeft`: texts, rules, and the areas of cells
    /// that have a place.
    void print(const TableLayout &layout, QPointF topLeft, int block, Page &page);

private:
    /// What columns have room for. Figures are whole always.
    enum class Room {
        Remarks,    ///< a remark behind a figure in few lines, the words of labels whole
        WholeWords, ///< the words of labels whole
        Figures,    ///< labels are parted anywhere
    };
    /// The grid with columns wide enough for what stands in them at this size; nothing when there is no room.
    std::optional<Grid> fitted(const Grid &grid, qreal size, Room room);
    /// How wide a cell must be.
    qreal needed(const GridCell &cell, qreal size, Room room);
    TableLayout measured(const Grid &grid, const TableLook &look, const QList<int> &leftColumns);
    /// The same with as much space in the rows as the height has room for and looks well.
    TableLayout aired(const TableLayout &layout, qreal height);
    qreal neededHeight(const TableLayout &layout, const GridCell &cell);
    struct Reference
    {
        ShapedText text; ///< at the reference size
        qreal widestPiece = 0;
        qreal widestWord = -1; ///< the same with the words of a label whole; -1: not looked at yet
        QHash<QPair<int, qreal>, QList<Slice>> lines; ///< by width and cost of one more line
    };
    Reference &reference(const QString &text);
    const ShapedText &shaped(const QString &text, qreal size);
    QList<Slice> lines(const TableLayout &layout, const GridCell &cell);
    qreal cellWidth(const Grid &grid, const GridCell &cell) const;
    qreal textWidth(const Grid &grid, const GridCell &cell, const TableLook &look) const;
    void printCell(const TableLayout &layout, const GridCell &cell, QPointF topLeft, int block, Page &page);

    PageStyle m_style;
    Fonts m_fonts;
    GiveUp m_giveUp;
    qreal m_width;
    QHash<QString, std::shared_ptr<Reference>> m_reference;
    QHash<QPair<int, QString>, std::shared_ptr<ShapedText>> m_shaped;
};

/// A grid with its columns' widths made relative to 1 and every cell inside it; the texts of missing rows
/// removed. What is drawn by everything above.
Grid printableGrid(const Grid &grid);

/// The rows before which a page break may divide a table, the number of rows last: between its groups of
/// rows. A group is what one merged label stands for ((三) with its eight rows; not 三, which is divided
/// into such labels itself) or, in a table with captions between its rows, what stands below one caption.
QList<int> groupEnds(const Grid &grid);

/// The lines of the grid as rectangles, the corner of the table being at `topLeft`.
QList<QRectF> gridRules(const TableLayout &layout, QPointF topLeft, qreal tableWidth, qreal ruleWidth);

} // namespace nianbao
