// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/textwriter.h"

#include "export/exporter.h"
#include "export/pipetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// The text reader takes no longer line for a cell; the tab before it counts.
constexpr qsizetype longestCellLine = 60;

QString tabRows(const Grid &grid)
{
    QStringList lines;
    for (const QStringList &row : gridFields(grid))
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

QString pipeRows(const Grid &grid)
{
    QStringList lines;
    for (QStringList row : gridFields(grid)) {
        for (QString &field : row)
            field = pipeField(field);
        lines << pipeRow(row);
        if (lines.size() == 1)
            lines << pipeRule(grid.columns);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Whether a cell's text may go on in a line that begins here: that line is neither taken for a heading nor
/// trimmed, and no character is cut in two.
bool canGoOnAt(QStringView text, qsizetype at)
{
    static const QRegularExpression numbered(
        QStringLiteral("^([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]"));
    constexpr qsizetype longestNumber = 4;
    return !text[at - 1].isSpace() && !text[at].isSpace() && !text[at].isLowSurrogate() &&
           !numbered.match(text.sliced(at, std::min(longestNumber, text.size() - at))).hasMatch();
}

QString cellLines(const QString &text)
{
    QString lines(QLatin1Char('\t'));
    QStringView rest(text);
    qsizetype room = longestCellLine - 1;
    while (rest.size() > room) {
        qsizetype at = room;
        while (at > 1 && !canGoOnAt(rest, at))
            --at;
        at = at > 1 ? at : room;
        lines += rest.first(at);
        lines += QLatin1Char('\n');
        rest = rest.sliced(at);
        room = longestCellLine;
    }
    return lines + rest.toString();
}

QString cellLineRows(const Grid &grid)
{
    const QList<int> owner = owners(grid);
    QStringList rows;
    for (int row = 0; row < grid.rows; ++row) {
        QStringList cells;
        int column = 0;
        while (column < grid.columns) {
            const int index = owner.at(qsizetype{row} * grid.columns + column);
            const GridCell *cell = index < 0 ? nullptr : &grid.cells.at(index);
            cells << cellLines(cell && cell->row == row ? onOneLine(cell->text).trimmed() : QString());
            column = std::max(column, cell ? cell->column + cell->columnSpan - 1 : column) + 1;
        }
        rows << cells.join(QLatin1Char('\n'));
    }
    return rows.join(QStringLiteral("\n\n"));
}

QString tableText(const Grid &grid, TextLayout layout)
{
    switch (layout) {
    case TextLayout::TabRows:
        return tabRows(grid);
    case TextLayout::CellLines:
        return cellLineRows(grid);
    case TextLayout::PipeRows:
        return pipeRows(grid);
    }
    return {};
}

/// A paragraph that begins like a row of a pipe table, or like one that was marked, gets a backslash.
QString paragraphText(const QString &written)
{
    static const QRegularExpression marked(QStringLiteral("^\\s*\\\\+\\|"));
    const QString text = onOneLine(written);
    // A reader takes characters without width out before it looks.
    QString seen = text;
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const bool looksLikeRow =
        seen.trimmed().startsWith(QLatin1Char('|')) && seen.count(QLatin1Char('|')) >= 2;
    return looksLikeRow || marked.match(seen).hasMatch() ? QLatin1Char('\\') + seen.trimmed() : text;
}

WritableFormat format(const QString &id, const QString &name, TextLayout layout)
{
    const auto write = [layout](const Report &report, const WriteOptions &) -> Result<QByteArray> {
        return blocksToText(compose(report), layout);
    };
    return {.id = id,
            .suffix = QStringLiteral("txt"),
            .name = name,
            .readBackAs = QStringLiteral("txt"),
            .write = write};
}

} // namespace

QByteArray blocksToText(const Blocks &blocks, TextLayout layout)
{
    QStringList parts;
    for (const Block &block : withoutMissing(blocks))
        parts << (block.role == BlockRole::Table ? tableText(block.grid, layout) : paragraphText(block.text));
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

WritableFormat textOutput()
{
    return format(QStringLiteral("txt"), QCoreApplication::translate("Formats", "Text (rows with tabs)"),
                  TextLayout::TabRows);
}

WritableFormat textCellsOutput()
{
    return format(QStringLiteral("txt-cells"), QCoreApplication::translate("Formats", "Text (a cell a line)"),
                  TextLayout::CellLines);
}

WritableFormat textPipesOutput()
{
    return format(QStringLiteral("txt-pipes"),
                  QCoreApplication::translate("Formats", "Text (tables of upright lines)"),
                  TextLayout::PipeRows);
}

} // namespace nianbao
