// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/pasted.h"

#include "import/htmlgrid.h"
#include "import/htmllines.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringView>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostRows = HtmlGrid::mostRows;
constexpr qsizetype mostColumns = HtmlGrid::mostColumns;
constexpr qsizetype mostCells = HtmlGrid::mostCells;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// White space within lines made single, around them none; empty lines left out.
QString tidied(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c > u' ' && c < u'\x7F';
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QStringList lines;
    for (const QString &line : QString(text).replace(u'\r', u'\n').split(u'\n')) {
        if (QString simple = line.simplified(); !simple.isEmpty())
            lines << simple;
    }
    return lines.join(u'\n');
}

// Puts rows together within the limits and counts what is beyond.
class GridCollector
{
public:
    void addCell(const QString &text)
    {
        const bool keeps = keepsRow() && m_column < mostColumns;
        if (keeps)
            m_row << tidied(text);
        if (!text.trimmed().isEmpty()) {
            m_lastFilledRow = m_rowIndex;
            m_lastFilledColumn = std::max(m_lastFilledColumn, m_column);
        }
        ++m_column;
    }

    void endRow()
    {
        if (keepsRow()) {
            m_cells += m_row.size();
            m_grid.rows << m_row;
        }
        m_row.clear();
        m_column = 0;
        ++m_rowIndex;
    }

    bool keepsCell() const { return keepsRow() && m_column < mostColumns; }

    PastedGrid finished()
    {
        qsizetype width = 0;
        for (const QStringList &row : std::as_const(m_grid.rows))
            width = std::max(width, row.size());
        for (QStringList &row : m_grid.rows) {
            while (row.size() < width)
                row << QString();
        }
        m_grid.droppedRows = std::max<qsizetype>(0, m_lastFilledRow + 1 - m_grid.rows.size());
        m_grid.droppedColumns = std::max<qsizetype>(0, m_lastFilledColumn + 1 - mostColumns);
        m_grid.wasCut = m_grid.droppedRows > 0 || m_grid.droppedColumns > 0;
        return std::move(m_grid);
    }

private:
    bool keepsRow() const { return m_rowIndex < mostRows && m_cells + mostColumns <= mostCells; }

    PastedGrid m_grid;
    QStringList m_row;
    qsizetype m_cells = 0;
    qsizetype m_rowIndex = 0;
    qsizetype m_column = 0;
    qsizetype m_lastFilledRow = -1;
    qsizetype m_lastFilledColumn = -1;
};

// The end of a cell in quotes that begins at `at`: behind the closing quote, where a cell ends; -1 when the
// quotes do not wrap a whole cell.
qsizetype endOfQuoted(QStringView text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        const QChar following = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        if (following != u'"')
            return following == u'\t' || endsLine(following) ? i + 1 : -1;
        ++i;
    }
    return -1;
}

PastedGrid gridOf(const HtmlTable &table)
{
    PastedGrid pasted;
    const QStringList empty(table.grid.columns);
    for (int row = 0; row < table.grid.rows; ++row)
        pasted.rows << empty;
    // Where no cell begins there is nothing to paste: under a merged one, or behind the end of a shorter row.
    pasted.covered.fill(QList<bool>(table.grid.columns, true), table.grid.rows);
    for (const GridCell &cell : table.grid.cells) {
        pasted.rows[cell.row][cell.column] = cell.text;
        pasted.covered[cell.row][cell.column] = false;
    }
    const bool isFull = std::none_of(pasted.covered.cbegin(), pasted.covered.cend(),
                                     [](const QList<bool> &row) { return row.contains(true); });
    if (isFull)
        pasted.covered.clear();
    pasted.droppedRows = table.droppedRows;
    pasted.droppedColumns = table.droppedColumns;
    return pasted;
}

// The clipboard is UTF-8 where the system's rule for it is kept; some programs on X11 give UTF-16.
QString decodedClipboard(QByteArray html)
{
    const bool isUtf16 = html.startsWith("\xFF\xFE") || html.startsWith("\xFE\xFF") ||
                         (html.size() > 1 && html[0] == '<' && html[1] == '\0');
    if (isUtf16)
        return QStringDecoder(QStringDecoder::Utf16)(html);
    if (html.startsWith("\xEF\xBB\xBF"))
        html.remove(0, 3);
    return QString::fromUtf8(html);
}

// The head that Windows puts before the page: lines of "Name:value", the first of them the version.
QStringView withoutHead(const QString &html)
{
    const qsizetype page = html.startsWith(u"Version:") ? html.indexOf(u'<') : 0;
    return page < 0 ? QStringView() : QStringView(html).sliced(page);
}

} // namespace

PastedGrid gridFromText(const QString &text)
{
    GridCollector collector;
    const QStringView source(text);
    for (qsizetype at = 0; at < source.size();) {
        // Linear: of all quotes that begin a cell only the first can be looked for to the end of the text.
        qsizetype end = source[at] == u'"' ? endOfQuoted(source, at) : -1;
        const bool isQuoted = end >= 0;
        if (!isQuoted) {
            end = at;
            while (end < source.size() && source[end] != u'\t' && !endsLine(source[end]))
                ++end;
        }
        // Cells beyond the limits are only counted.
        QStringView cell = source.sliced(at, end - at);
        if (isQuoted && collector.keepsCell())
            collector.addCell(cell.sliced(1, cell.size() - 2)
                                  .toString()
                                  .replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        else
            collector.addCell(collector.keepsCell() ? cell.toString() : cell.left(1).toString());
        at = end;
        if (at == source.size()) {
            collector.endRow();
        } else if (source[at] == u'\t') {
            ++at;
            if (at == source.size()) { // a tab at the end parts off an empty cell
                collector.addCell(QString());
                collector.endRow();
            }
        } else {
            at += source[at] == u'\r' && at + 1 < source.size() && source[at + 1] == u'\n' ? 2 : 1;
            collector.endRow();
        }
    }
    return collector.finished();
}

Result<PastedGrid> gridFromHtml(const QByteArray &html)
{
    const QString decoded = decodedClipboard(html);
    Result<HtmlLines> page = htmlLines(withoutHead(decoded));
    if (!page)
        return page.error();
    const HtmlTable *largest = nullptr;
    GridCollector lines;
    for (const HtmlLine &line : std::as_const(page->lines)) {
        if (line.kind == HtmlLine::Kind::Text) {
            lines.addCell(line.text);
            lines.endRow();
        } else if (line.table && (!largest || line.table->grid.cells.size() > largest->grid.cells.size()))
            largest = line.table.get();
    }
    PastedGrid pasted = largest ? gridOf(*largest) : lines.finished();
    if (pasted.rows.isEmpty()) {
        return Error{QStringLiteral("paste.empty"),
                     QCoreApplication::translate("Pasted",
                                                 "The clipboard holds no table and no text. Copy the "
                                                 "cells again.")};
    }
    pasted.wasCut = page->wasStopped || pasted.droppedRows > 0 || pasted.droppedColumns > 0;
    return pasted;
}

} // namespace nianbao
