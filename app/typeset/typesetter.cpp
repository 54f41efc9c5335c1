// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/typesetter.h"

#include "style/sheet.h"
#include "typeset/flow.h"
#include "typeset/pageedges.h"
#include "typeset/tablesetter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

/// Lays a flow on pages, from top to bottom.
class Paginator
{
public:
    Paginator(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp)
        : m_blocks(blocks)
        , m_style(style)
        , m_giveUp(giveUp)
        , m_upright(uprightSheet(style))
        , m_lying(lyingSheet(style))
        , m_uprightTables(style, fonts, m_upright.area.width(), giveUp)
        , m_lyingTables(style, fonts, m_lying.area.width(), giveUp)
        , m_flow(flowOf(blocks, style, fonts, giveUp))
    {
        newPage(!m_flow.isEmpty() && m_flow.first().isLying);
        measureTables();
    }

    Pages run()
    {
        for (qsizetype begin = 0; begin < m_flow.size() && !isGivenUp();) {
            qsizetype end = begin + 1;
            while (end < m_flow.size() && m_flow[end - 1].keepWithNext &&
                   m_flow[end].isLying == m_flow[begin].isLying)
                ++end;
            if (m_flow[begin].isLying != m_pages.pages.last().isLying)
                newPage(m_flow[begin].isLying);
            placeGroup(begin, end);
            begin = end;
        }
        return m_pages;
    }

private:
    bool isGivenUp() const { return m_giveUp && m_giveUp(); }

    const Sheet &sheet(bool isLying) const { return isLying ? m_lying : m_upright; }
    const Sheet &sheetOf(const FlowItem &item) const { return sheet(item.isLying); }
    TableSetter &tablesOf(const FlowItem &item) { return item.isLying ? m_lyingTables : m_uprightTables; }

    qreal pageHeightFor(const FlowItem &item) const { return sheetOf(item).area.height(); }
    /// Of the current page.
    qreal pageHeight() const { return sheet(m_pages.pages.last().isLying).area.height(); }

    /// The space left below the last line of a table: something smaller than a line follows at once.
    qreal belowTable() const { return m_style.linePitch() / 4; }

    /// What a table takes of a page: half its last line stands below its rows.
    qreal heightOf(const TableLayout &layout) const
    {
        return layout.height() + m_style.ruleWidth / 2 + belowTable();
    }

    /// Where an item begins when the page is filled down to `y`.
    qreal topOf(const FlowItem &item, qreal y) const
    {
        if (y <= 0)
            return item.isTable ? m_style.ruleWidth / 2 : 0;
        const qreal top = y + item.above;
        const qreal pitch = m_style.linePitch();
        return item.onGrid ? std::ceil(top / pitch - 0.01) * pitch : top;
    }

    /// The height of what stands with a table on its page in any case: its heading, a short note.
    qreal companions(qsizetype table) const
    {
        qreal height = 0;
        const bool isLying = m_flow[table].isLying;
        for (qsizetype i = table - 1; i >= 0 && m_flow[i].keepWithNext && m_flow[i].isLying == isLying; --i)
            height += m_flow[i].height;
        for (qsizetype i = table + 1; m_flow[table].keepWithNext && i < m_flow.size(); ++i) {
            height += m_flow[i].height;
            if (!m_flow[i].keepWithNext)
                break;
        }
        return height;
    }

    void measureTables()
    {
        constexpr qsizetype shortNote = 3;
        m_layouts.resize(m_flow.size());
        m_isCut.fill(false, m_flow.size());
        for (qsizetype i = 0; i < m_flow.size() && !isGivenUp(); ++i) {
            FlowItem &item = m_flow[i];
            if (!item.isTable)
                continue;
            qsizetype noteEnd = i + 1;
            while (noteEnd < m_flow.size() && m_blocks.at(m_flow[noteEnd].block).role == BlockRole::Note)
                ++noteEnd;
            for (qsizetype line = i; noteEnd - i - 1 <= shortNote && line + 1 < noteEnd; ++line)
                m_flow[line].keepWithNext = true;
            const qreal room =
                pageHeightFor(item) - companions(i) - item.above - belowTable() - m_style.ruleWidth;
            TableLayout &layout = m_layouts[i];
            layout = tablesOf(item).layout(m_blocks.at(item.block).grid, room);
            m_isCut[i] = layout.height() > room;
            if (m_isCut[i])
                cutTallRows(layout, item);
            item.height = m_isCut[i] ? heightBegun(i, room) : heightOf(layout);
        }
    }

    /// What must have room where a table that is cut begins: its heads and a group of rows, or of a group
    /// that no page holds two rows.
    qreal heightBegun(qsizetype index, qreal room)
    {
        const TableLayout &layout = m_layouts[index];
        const int heads = layout.grid.headRows;
        TableSetter &tables = tablesOf(m_flow[index]);
        const TableLayout group = tables.piece(layout, heads, groupEnds(layout.grid).first());
        if (group.height() <= room)
            return heightOf(group);
        return heightOf(tables.piece(layout, heads, std::min(heads + 2, layout.grid.rows)));
    }

    /// No row may be higher than what a page has room for below the heads.
    void cutTallRows(TableLayout &layout, const FlowItem &item)
    {
        const qreal heads = layout.rowTops.at(layout.grid.headRows);
        const qreal room = pageHeightFor(item) - heads - 2 * m_style.linePitch();
        for (int row = layout.grid.headRows; row < layout.grid.rows; ++row) {
            if (layout.rowTops.at(row + 1) - layout.rowTops.at(row) > room) {
                layout = tablesOf(item).withoutTallRows(layout, room);
                return;
            }
        }
    }

    /// Where the last of these items ends when all stand on one page that is filled down to `y`.
    qreal bottomOf(qsizetype begin, qsizetype end, qreal y) const
    {
        for (qsizetype i = begin; i < end; ++i)
            y = topOf(m_flow[i], y) + m_flow[i].height;
        return y - (m_flow[end - 1].isTable ? belowTable() : 0);
    }

    bool fits(qreal bottom) const { return bottom <= pageHeight() + 0.5; }

    void placeGroup(qsizetype begin, qsizetype end)
    {
        if (m_filled > 0 && !fits(bottomOf(begin, end, m_filled)) && !closeUpTable(begin, end) &&
            fits(bottomOf(begin, end, 0)))
            newPage(m_flow[begin].isLying);
        for (qsizetype i = begin; i < end; ++i) {
            if (m_filled > 0 && !fits(bottomOf(i, i + 1, m_filled)))
                newPage(m_flow[i].isLying);
            if (m_isCut.at(i))
                placeInPieces(i);
            else
                place(i);
        }
    }

    /// Sets the only table of these items smaller so that they end with the page; false: not possible.
    bool closeUpTable(qsizetype begin, qsizetype end)
    {
        const auto isTable = [](const FlowItem &item) {
            return item.isTable;
        };
        const auto first = std::find_if(m_flow.cbegin() + begin, m_flow.cbegin() + end, isTable);
        if (first == m_flow.cbegin() + end || std::any_of(first + 1, m_flow.cbegin() + end, isTable))
            return false;
        const qsizetype table = first - m_flow.cbegin();
        // What follows the table may begin on the grid: up to one line of height is lost to it.
        const qreal excess = bottomOf(begin, end, m_filled) - pageHeight();
        const qreal lost = table + 1 < end ? m_style.linePitch() : 0;
        const std::optional<TableLayout> smaller =
            tablesOf(*first).closedUp(m_layouts[table], m_layouts[table].height() - excess - lost);
        if (m_isCut.at(table) || !smaller)
            return false;
        m_layouts[table] = *smaller;
        m_flow[table].height = heightOf(*smaller);
        return true;
    }

    void place(qsizetype index)
    {
        const FlowItem &item = m_flow[index];
        const qreal top = topOf(item, m_filled);
        const QRectF &area = sheetOf(item).area;
        const QPointF corner = area.topLeft() + QPointF(0, top);
        Page &page = m_pages.pages.last();
        if (item.isTable)
            printTable(m_layouts[index], corner, item, page);
        else if (!item.place.isEmpty())
            page.areas << PrintedArea{QRectF(corner, QSizeF(area.width(), item.height)), item.place};
        for (PrintedText text : item.texts) {
            text.translate(corner);
            text.block = item.block;
            page.texts << text;
        }
        if (item.outlineLevel > 0)
            m_pages.outline << OutlineEntry{item.outlineText, item.outlineLevel,
                                            static_cast<int>(m_pages.pages.size()) - 1, corner.y()};
        m_filled = top + item.height;
    }

    /// A table higher than a page: as many of its groups of rows on each page as there is room for. Only a
    /// group that no page holds is divided.
    void placeInPieces(qsizetype index)
    {
        const TableLayout whole = m_layouts[index];
        const FlowItem &item = m_flow[index];
        const QList<int> groups = groupEnds(whole.grid);
        QList<int> rows(whole.grid.rows - whole.grid.headRows);
        std::iota(rows.begin(), rows.end(), whole.grid.headRows + 1);
        for (int begin = whole.grid.headRows; begin < whole.grid.rows && !isGivenUp();) {
            const qreal top = topOf(item, m_filled);
            const qreal room = pageHeight() - top - m_style.ruleWidth;
            int end = lastThatFits(item, whole, begin, room, groups);
            if (end == begin)
                end = std::max(begin + 1, lastThatFits(item, whole, begin, room, rows));
            const TableLayout piece = tablesOf(item).piece(whole, begin, end);
            printTable(piece, sheetOf(item).area.topLeft() + QPointF(0, top), item, m_pages.pages.last());
            m_filled = top + heightOf(piece);
            begin = end;
            if (begin < whole.grid.rows)
                newPage(item.isLying);
        }
    }

    /// The last of these row ends up to which the rows from `begin` have room; `begin` when none has.
    int lastThatFits(const FlowItem &item, const TableLayout &whole, int begin, qreal room,
                     const QList<int> &ends)
    {
        const qreal bottom = whole.rowTops.at(begin) - whole.rowTops.at(whole.grid.headRows) + room;
        const auto first = std::upper_bound(ends.cbegin(), ends.cend(), begin);
        auto last = std::find_if(first, ends.cend(), [&](int end) { return whole.rowTops.at(end) > bottom; });
        // Merged labels that are cut may want more than their rows have.
        while (last != first && tablesOf(item).piece(whole, begin, *(last - 1)).height() > room)
            --last;
        if (last == first)
            return begin;
        // Leave no single row for the last page.
        const bool leavesOne = whole.grid.rows - *(last - 1) == 1;
        return leavesOne && last - 1 != first ? *(last - 2) : *(last - 1);
    }

    void printTable(const TableLayout &layout, QPointF corner, const FlowItem &item, Page &page)
    {
        if (!item.place.isEmpty())
            page.areas << PrintedArea{QRectF(corner, QSizeF(sheetOf(item).area.width(), layout.height())),
                                      item.place};
        tablesOf(item).print(layout, corner, item.block, page);
    }

    void newPage(bool isLying)
    {
        Page page;
        page.paper = sheet(isLying).paper;
        page.isLying = isLying;
        m_pages.pages << page;
        m_filled = 0;
    }

    const Blocks &m_blocks;
    const PageStyle &m_style;
    const GiveUp &m_giveUp;
    Sheet m_upright;
    Sheet m_lying;
    TableSetter m_uprightTables;
    TableSetter m_lyingTables;
    Flow m_flow;
    QList<TableLayout> m_layouts; ///< by flow item; empty for lines
    QList<bool> m_isCut;          ///< by flow item: a table that no page holds
    Pages m_pages;
    qreal m_filled = 0; ///< how far down the current page is filled
};

} // namespace

Pages typeset(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp)
{
    Pages pages = Paginator(blocks, style, fonts, giveUp).run();
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Title)
            pages.title = block.text;
    }
    printNumbersAndMark(pages, style, fonts);
    return pages;
}

} // namespace nianbao
