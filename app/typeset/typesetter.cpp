// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/typesetter.h"

#include "typeset/flow.h"
#include "typeset/shapedtext.h"
#include "typeset/tablesetter.h"

#include <algorithm>
#include <cmath>

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
        , m_tables(style, fonts, giveUp)
        , m_flow(flowOf(blocks, style, fonts, giveUp))
    {
        m_pages.paper = style.paper;
        m_pages.pages << Page();
        measureTables();
    }

    Pages run()
    {
        for (qsizetype begin = 0; begin < m_flow.size() && !isGivenUp();) {
            qsizetype end = begin + 1;
            while (end < m_flow.size() && m_flow[end - 1].keepWithNext)
                ++end;
            placeGroup(begin, end);
            begin = end;
        }
        return m_pages;
    }

private:
    bool isGivenUp() const { return m_giveUp && m_giveUp(); }

    qreal pageHeight() const { return m_style.area.height(); }

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
        for (qsizetype i = table - 1; i >= 0 && m_flow[i].keepWithNext; --i)
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
            const qreal room = pageHeight() - companions(i) - item.above - belowTable() - m_style.ruleWidth;
            TableLayout &layout = m_layouts[i];
            layout = m_tables.layout(m_blocks.at(item.block).grid, room);
            m_isCut[i] = layout.height() > room;
            if (m_isCut[i])
                cutTallRows(layout);
            // A table that is cut begins where its heads and two rows have room.
            const int heads = layout.grid.headRows;
            const int begun = m_isCut[i] ? std::min(heads + 2, layout.grid.rows) : layout.grid.rows;
            item.height = heightOf(m_tables.piece(layout, heads, begun));
        }
    }

    /// No row may be higher than what a page has room for below the heads.
    void cutTallRows(TableLayout &layout)
    {
        const qreal heads = layout.rowTops.at(layout.grid.headRows);
        const qreal room = pageHeight() - heads - 2 * m_style.linePitch();
        for (int row = layout.grid.headRows; row < layout.grid.rows; ++row) {
            if (layout.rowTops.at(row + 1) - layout.rowTops.at(row) > room) {
                layout = m_tables.withoutTallRows(layout, room);
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
            newPage();
        for (qsizetype i = begin; i < end; ++i) {
            if (m_filled > 0 && !fits(bottomOf(i, i + 1, m_filled)))
                newPage();
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
            m_tables.closedUp(m_layouts[table], m_layouts[table].height() - excess - lost);
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
        const QPointF corner = m_style.area.topLeft() + QPointF(0, top);
        Page &page = m_pages.pages.last();
        if (item.isTable)
            printTable(m_layouts[index], corner, item, page);
        else if (!item.place.isEmpty())
            page.areas << PrintedArea{QRectF(corner, QSizeF(m_style.area.width(), item.height)), item.place};
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

    /// A table higher than a page: as many rows on each page as there is room for.
    void placeInPieces(qsizetype index)
    {
        const TableLayout whole = m_layouts[index];
        const int rows = whole.grid.rows;
        for (int begin = whole.grid.headRows; begin < rows && !isGivenUp();) {
            const qreal top = topOf(m_flow[index], m_filled);
            const qreal room = pageHeight() - top - m_style.ruleWidth;
            // As many rows as can have room, then fewer until their merged labels have room as well.
            const qreal bottom = whole.rowTops.at(begin) - whole.rowTops.at(whole.grid.headRows) + room;
            const auto tops = whole.rowTops.cbegin();
            int end = static_cast<int>(std::upper_bound(tops + begin, tops + rows, bottom) - tops);
            TableLayout piece = m_tables.piece(whole, begin, end);
            while (piece.height() > room && end > begin + 1)
                piece = m_tables.piece(whole, begin, --end);
            if (rows - end == 1 && end - begin > 2) // leave no single row for the last page
                piece = m_tables.piece(whole, begin, --end);
            printTable(piece, m_style.area.topLeft() + QPointF(0, top), m_flow[index], m_pages.pages.last());
            m_filled = top + heightOf(piece);
            begin = end;
            if (begin < rows)
                newPage();
        }
    }

    void printTable(const TableLayout &layout, QPointF corner, const FlowItem &item, Page &page)
    {
        if (!item.place.isEmpty())
            page.areas << PrintedArea{QRectF(corner, QSizeF(m_style.area.width(), layout.height())),
                                      item.place};
        m_tables.print(layout, corner, item.block, page);
    }

    void newPage()
    {
        m_pages.pages << Page();
        m_filled = 0;
    }

    const Blocks &m_blocks;
    const PageStyle &m_style;
    const GiveUp &m_giveUp;
    TableSetter m_tables;
    Flow m_flow;
    QList<TableLayout> m_layouts; ///< by flow item; empty for lines
    QList<bool> m_isCut;          ///< by flow item: a table that no page holds
    Pages m_pages;
    qreal m_filled = 0; ///< how far down the current page is filled
};

/// "— 1 —" below the text: at the right on odd pages, at the left on even ones, one character from the edge
/// (GB/T 9704 7.5).
void addPageNumbers(Pages &pages, const PageStyle &style, const Fonts &fonts)
{
    const QFont font = fonts.font(FontRole::Song, style.pageNumberSize);
    for (int index = 0; index < pages.pages.size(); ++index) {
        const ShapedText number(QStringLiteral("— %1 —").arg(index + 1), font);
        const qreal width = number.x(number.size());
        const bool isOdd = index % 2 == 0;
        const qreal x = isOdd ? style.area.right() - style.pageNumberSize - width
                              : style.area.left() + style.pageNumberSize;
        const qreal y = style.area.bottom() + style.pageNumberDrop - style.pageNumberSize / 2;
        pages.pages[index].texts << number.print({0, number.size()}, QPointF(x, y));
    }
}

} // namespace

Pages typeset(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp)
{
    Pages pages = Paginator(blocks, style, fonts, giveUp).run();
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Title)
            pages.title = block.text;
    }
    addPageNumbers(pages, style, fonts);
    return pages;
}

} // namespace nianbao
