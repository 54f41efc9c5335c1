// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/tablesetter.h"

#include "blocks/breakcosts.h"
#include "blocks/rowlabels.h"
#include "typeset/linebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nianbao {

namespace {

constexpr qreal referenceSize = points(20);

/// The space that a figure asks for on either side, and the width that a remark asks for, in em.
constexpr qreal figurePadding = 0.3;
constexpr qreal narrowestRemark = 4;
constexpr qreal widestRemark = 8;

/// A table is not made smaller than this only to save a page: 小五.
constexpr qreal smallestEasySize = points(9);

/// The looks of a size, roomy first.
QList<TableLook> looksOf(qreal size)
{
    QList<TableLook> looks;
    for (const TableDensity &density : tableDensities)
        looks << TableLook{size, density.lineHeight, density.padding};
    return looks;
}

} // namespace

TableSetter::TableSetter(const PageStyle &style, const Fonts &fonts, qreal width, GiveUp giveUp)
    : m_style(style)
    , m_fonts(fonts)
    , m_giveUp(std::move(giveUp))
    , m_width(width - style.ruleWidth) // half a line stands outside at either side
{
}

const ShapedText &TableSetter::shaped(const QString &text, qreal size)
{
    std::shared_ptr<ShapedText> &entry = m_shaped[{static_cast<int>(std::lround(size)), text}];
    if (!entry)
        entry = std::make_shared<ShapedText>(text, m_fonts.font(FontRole::Song, size), m_giveUp);
    return *entry;
}

TableSetter::Reference &TableSetter::reference(const QString &text)
{
    std::shared_ptr<Reference> &entry = m_reference[text];
    if (!entry) {
        entry = std::make_shared<Reference>(
            Reference{ShapedText(text, m_fonts.font(FontRole::Song, referenceSize), m_giveUp), 0, -1, {}});
        entry->widestPiece = widestPiece(entry->text);
    }
    return *entry;
}

qreal TableSetter::cellWidth(const Grid &grid, const GridCell &cell) const
{
    qreal share = 0;
    for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
        share += grid.widths.at(column);
    return share * m_width;
}

qreal TableSetter::textWidth(const Grid &grid, const GridCell &cell, const TableLook &look) const
{
    return cellWidth(grid, cell) - m_style.ruleWidth - 2 * cellSidePadding * look.size;
}

QList<Slice> TableSetter::lines(const TableLayout &layout, const GridCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    Reference &entry = reference(cell.text);
    const qreal width = textWidth(layout.grid, cell, layout.look) * referenceSize / layout.look.size;
    // A label rather has a line more than one that parts a word; the more so where it has height to spare.
    const qreal extraLine = cell.rowSpan > 1 ? 0.8 : cell.label ? 2 : std::numeric_limits<qreal>::infinity();
    QList<Slice> &found = entry.lines[{static_cast<int>(std::lround(width * 16)), extraLine}];
    if (found.isEmpty())
        found = balancedLines(entry.text, width, labelBreakCost(cell.text), extraLine);
    return found;
}

qreal TableSetter::needed(const GridCell &cell, qreal size, Room room)
{
    if (cell.text.isEmpty())
        return 0;
    Reference &entry = reference(cell.text);
    qreal text = entry.widestPiece;
    if (cell.label && room != Room::Figures) {
        if (entry.widestWord < 0)
            entry.widestWord = widestWord(entry.text);
        text = entry.widestWord;
    } else if (!cell.label && room != Room::Figures) {
        // The longer a remark, the wider, so that its row does not grow too high.
        const qreal whole = entry.text.width({0, entry.text.size()}) / referenceSize;
        const qreal wanted = room == Room::Remarks ? std::min(4 + whole / 12, widestRemark) : narrowestRemark;
        text = std::max(text, referenceSize * std::min(whole, wanted));
    }
    const qreal padding = cell.label ? cellSidePadding : figurePadding;
    return text * size / referenceSize + m_style.ruleWidth + 2 * padding * size;
}

TableLayout TableSetter::layout(const Grid &grid, qreal height)
{
    const Grid printable = printableGrid(grid);
    const QList<int> left = longLabelColumns(printable);
    std::optional<TableLayout> roomiest;
    const auto bestOf = [&](const QList<qreal> &sizes, Room room) -> std::optional<TableLayout> {
        for (const qreal size : sizes) {
            const std::optional<Grid> widened = fitted(printable, size, room);
            for (const TableLook &look : widened ? looksOf(size) : QList<TableLook>()) {
                const TableLayout tried = measured(*widened, look, left);
                if (tried.height() <= height)
                    return aired(tried, height);
                if (!roomiest)
                    roomiest = tried;
            }
        }
        return std::nullopt;
    };
    const QList<qreal> readable = tableSizes(m_style.largestTableSize, smallestForOnePage);
    for (const Room room : {Room::Remarks, Room::WholeWords}) {
        if (const std::optional<TableLayout> best = bestOf(readable, room))
            return *best;
        if (roomiest) // it will be cut: rather on several pages than too small to read
            return *roomiest;
    }
    const QList<qreal> all = tableSizes(m_style.largestTableSize, m_style.smallestTableSize);
    if (const std::optional<TableLayout> best = bestOf(all, Room::Figures))
        return *best;
    return roomiest.value_or(measured(printable, {smallestForOnePage}, left));
}

TableLayout TableSetter::aired(const TableLayout &layout, qreal height)
{
    TableLook look = layout.look;
    look.padding += (height - layout.height() - 1) / (2 * look.size * layout.grid.rows);
    look.padding = std::min(look.padding, tableDensities[0].padding);
    const TableLayout airy = measured(layout.grid, look, layout.leftColumns);
    return airy.height() <= height ? airy : layout;
}

std::optional<TableLayout> TableSetter::closedUp(const TableLayout &layout, qreal height)
{
    for (const qreal size : tableSizes(layout.look.size, smallestEasySize)) {
        for (const TableLook &look : looksOf(size)) {
            if (TableLayout tried = measured(layout.grid, look, layout.leftColumns); tried.height() <= height)
                return aired(tried, height);
        }
    }
    return std::nullopt;
}

qreal TableSetter::neededHeight(const TableLayout &layout, const GridCell &cell)
{
    const auto count = std::max<qsizetype>(1, lines(layout, cell).size());
    return (static_cast<qreal>(count) * layout.look.lineHeight + 2 * layout.look.padding) * layout.look.size;
}

TableLayout TableSetter::measured(const Grid &grid, const TableLook &look, const QList<int> &leftColumns)
{
    TableLayout layout{grid, look, leftColumns, QList<qreal>(grid.rows + 1, 0)};
    QList<qreal> heights(grid.rows, (look.lineHeight + 2 * look.padding) * look.size);
    QList<GridCell> merged;
    for (const GridCell &cell : grid.cells) {
        if (cell.rowSpan == 1)
            heights[cell.row] = std::max(heights[cell.row], neededHeight(layout, cell));
        else
            merged << cell;
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const GridCell &a, const GridCell &b) { return a.rowSpan < b.rowSpan; });
    for (const GridCell &cell : merged) {
        const auto first = heights.begin() + cell.row;
        const qreal there = std::accumulate(first, first + cell.rowSpan, 0.0);
        const qreal more = std::max(0.0, neededHeight(layout, cell) - there) / cell.rowSpan;
        std::for_each(first, first + cell.rowSpan, [more](qreal &height) { height += more; });
    }
    for (int row = 0; row < grid.rows; ++row)
        layout.rowTops[row + 1] = layout.rowTops[row] + heights[row];
    return layout;
}

void TableSetter::printCell(const TableLayout &layout, const GridCell &cell, QPointF topLeft, int block,
                            Page &page)
{
    const qreal top = layout.rowTops.at(cell.row);
    const qreal height = layout.rowTops.at(cell.row + cell.rowSpan) - top;
    const qreal width = cellWidth(layout.grid, cell);
    qreal x = m_style.ruleWidth / 2;
    for (int column = 0; column < cell.column; ++column)
        x += layout.grid.widths.at(column) * m_width;
    if (!cell.place.isEmpty())
        page.areas << PrintedArea{QRectF(topLeft + QPointF(x, top), QSizeF(width, height)), cell.place};
    if (cell.text.isEmpty())
        return;
    const qreal size = layout.look.size;
    const QList<Slice> cut = lines(layout, cell);
    const ShapedText &text = shaped(cell.text, size);
    const bool left = isAtLeft(layout.grid, cell, layout.leftColumns);
    const qreal lineHeight = layout.look.lineHeight * size;
    qreal y = top + (height - lineHeight * static_cast<qreal>(cut.size())) / 2 + (lineHeight - size) / 2;
    for (const Slice &line : cut) {
        // The prohibitions may have closed a line up by its marks.
        const qreal room = textWidth(layout.grid, cell, layout.look);
        const QList<qreal> shifts = justifyingShifts(text, line, std::max(room, 1.0), true);
        const qreal taken = text.width(line) + (shifts.isEmpty() ? 0 : shifts.last());
        const qreal indent = left ? m_style.ruleWidth / 2 + cellSidePadding * size : (width - taken) / 2;
        PrintedText printed = text.print(line, topLeft + QPointF(x + indent, y), shifts);
        printed.block = block;
        page.texts << printed;
        y += lineHeight;
    }
}

void TableSetter::print(const TableLayout &layout, QPointF topLeft, int block, Page &page)
{
    for (const GridCell &cell : layout.grid.cells)
        printCell(layout, cell, topLeft, block, page);
    page.rules << gridRules(layout, topLeft + QPointF(m_style.ruleWidth / 2, 0), m_width, m_style.ruleWidth);
}

} // namespace nianbao
