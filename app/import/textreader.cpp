// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/textreader.h"

#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostLines = 100'000;
constexpr int mostGridRows = 4096;
constexpr int mostGridColumns = 64;

// Longer than the longest label of any form; a longer line after a tab is an indented paragraph.
constexpr qsizetype longestCellLine = 60;

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

bool hasTab(QStringView line)
{
    return line.contains(QLatin1Char('\t'));
}

bool isPipeRow(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1Char('|')) && trimmed.count(QLatin1Char('|')) >= 2;
}

// The fields between the upright lines. "\|" is one within a field; of backslashes before it, each two are
// one. Those before a line that ends a field are counted alike, others stand for themselves.
QStringList pipeFields(QStringView line)
{
    QStringList fields;
    QString field;
    qsizetype backslashes = 0;
    const QStringView inner = line.trimmed().sliced(1);
    for (const QChar c : inner) {
        const bool isPipe = c == QLatin1Char('|');
        if (isPipe)
            field.chop(backslashes - backslashes / 2);
        if (isPipe && backslashes % 2 == 0) {
            fields << field.trimmed();
            field.clear();
        } else {
            field += c;
        }
        backslashes = c == QLatin1Char('\\') ? backslashes + 1 : 0;
    }
    if (const QString last = field.trimmed(); !last.isEmpty() || fields.isEmpty())
        fields << last;
    return fields;
}

// "|---|:--:|", the rule under the head of a pipe table. Elsewhere "-" is how a clerk writes that there is
// nothing, and a row of blanks is a row.
bool isPipeRule(const QStringList &fields, bool underFirstRow)
{
    static const QRegularExpression rule(QStringLiteral("^:?-+:?$"));
    const qsizetype shortest = underFirstRow ? 1 : 3;
    return std::all_of(fields.begin(), fields.end(), [shortest](const QString &field) {
        return field.count(QLatin1Char('-')) >= shortest && rule.match(field).hasMatch();
    });
}

// A line that is one cell of the one-cell-a-line layout.
bool isCellLine(QStringView line)
{
    return line.startsWith(QLatin1Char('\t')) && line.count(QLatin1Char('\t')) == 1 &&
           line.size() <= longestCellLine;
}

// "一、…", "5、…": a line that begins a section does not carry on the cell before it.
bool beginsWithNumber(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]"));
    return pattern.match(line).hasMatch();
}

// Walks over the lines once; each function takes what belongs to one block and moves on.
class TextBlocks
{
public:
    explicit TextBlocks(const QString &text)
        : m_text(text)
        , m_lines(QStringView(m_text).split(QLatin1Char('\n')))
    {
    }

    ReadBlocks read();

private:
    using Row = QStringList;

    void takePipeTable();
    void takeTabRegion();
    QList<Row> cellLineRows(qsizetype end) const;
    QList<Row> tabRows(qsizetype end) const;
    qsizetype endOfTabRegion(bool cellLines) const;
    void addTable(const QList<Row> &rows, qsizetype firstLine);
    void addParagraph(QStringView line, qsizetype lineIndex);

    QString m_text;
    QList<QStringView> m_lines;
    qsizetype m_at = 0;
    Blocks m_blocks;
    QList<Finding> m_findings;
};

ReadBlocks TextBlocks::read()
{
    while (m_at < m_lines.size()) {
        const QStringView line = m_lines[m_at];
        if (isBlank(line)) {
            ++m_at;
        } else if (isPipeRow(line)) {
            takePipeTable();
        } else if (hasTab(line) && line.size() <= mostGridColumns * longestCellLine) {
            takeTabRegion();
        } else {
            addParagraph(line, m_at);
            ++m_at;
        }
    }
    return {m_blocks, m_findings, {}};
}

void TextBlocks::takePipeTable()
{
    const qsizetype first = m_at;
    QList<Row> rows;
    for (; m_at < m_lines.size() && isPipeRow(m_lines[m_at]); ++m_at) {
        const Row row = pipeFields(m_lines[m_at]);
        if (!isPipeRule(row, m_at == first + 1))
            rows << row;
    }
    addTable(rows, first);
}

// Lines with tabs that belong together: empty lines between them do not part them, since drafts put one
// between rows and after a page break.
qsizetype TextBlocks::endOfTabRegion(bool cellLines) const
{
    qsizetype end = m_at;
    for (qsizetype i = m_at; i < m_lines.size(); ++i) {
        const QStringView line = m_lines[i];
        if (hasTab(line)) {
            if (cellLines && !isCellLine(line))
                break;
            end = i + 1;
        } else if (!isBlank(line)) {
            const bool goesOnWithCell =
                cellLines && end == i && !beginsWithNumber(line) && line.size() <= longestCellLine;
            if (!goesOnWithCell)
                break;
            end = i + 1;
        }
    }
    return end;
}

QList<TextBlocks::Row> TextBlocks::cellLineRows(qsizetype end) const
{
    QList<Row> rows;
    bool newRow = true;
    for (qsizetype i = m_at; i < end; ++i) {
        const QStringView line = m_lines[i];
        if (!hasTab(line)) {
            if (isBlank(line))
                newRow = true;
            else
                rows.last().last() += line.trimmed();
            continue;
        }
        if (newRow)
            rows << Row();
        newRow = false;
        rows.last() << line.trimmed().toString();
    }
    return rows;
}

QList<TextBlocks::Row> TextBlocks::tabRows(qsizetype end) const
{
    QList<Row> rows;
    for (qsizetype i = m_at; i < end; ++i) {
        if (!hasTab(m_lines[i]))
            continue;
        Row row;
        for (const QStringView cell : m_lines[i].split(QLatin1Char('\t')))
            row << cell.trimmed().toString();
        rows << row;
    }
    return rows;
}

void TextBlocks::takeTabRegion()
{
    const qsizetype first = m_at;
    const bool cellLines = isCellLine(m_lines[m_at]);
    const qsizetype end = endOfTabRegion(cellLines);
    const QList<Row> rows = end > m_at ? (cellLines ? cellLineRows(end) : tabRows(end)) : QList<Row>();
    const bool isTable = std::any_of(rows.begin(), rows.end(), [](const Row &row) {
        return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); }) >=
               2;
    });
    if (isTable) {
        addTable(rows, first);
        m_at = end;
        return;
    }
    for (m_at = first; m_at < std::max(end, first + 1); ++m_at) {
        if (!isBlank(m_lines[m_at]))
            addParagraph(m_lines[m_at], m_at);
    }
}

void TextBlocks::addTable(const QList<Row> &rows, qsizetype firstLine)
{
    if (rows.isEmpty())
        return;
    Block block;
    block.role = BlockRole::Table;
    block.line = static_cast<int>(firstLine) + 1;
    for (const Row &row : rows.first(std::min<qsizetype>(rows.size(), mostGridRows))) {
        for (const QString &text : row.first(std::min<qsizetype>(row.size(), mostGridColumns))) {
            GridCell cell;
            cell.row = block.grid.rows;
            cell.column = block.grid.cells.isEmpty() || block.grid.cells.last().row != cell.row
                              ? 0
                              : block.grid.cells.last().column + 1;
            cell.text = text;
            block.grid.columns = std::max(block.grid.columns, cell.column + 1);
            block.grid.cells << cell;
        }
        ++block.grid.rows;
    }
    const bool isWide =
        std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.size() > mostGridColumns; });
    if (isWide || rows.size() > mostGridRows) {
        m_findings << Finding{
            QStringLiteral("import.table-cut"),
            Severity::Error,
            {},
            QCoreApplication::translate("TextReader",
                                        "The table in line %1 has more than %2 rows or %3 columns. The "
                                        "rest of it was not read.")
                .arg(block.line)
                .arg(mostGridRows)
                .arg(mostGridColumns),
            {}};
    }
    m_blocks << block;
}

void TextBlocks::addParagraph(QStringView line, qsizetype lineIndex)
{
    // "\| a | b |" was marked so as not to be taken for a row.
    static const QRegularExpression marked(QStringLiteral("^\\\\+\\|"));
    QString text = line.trimmed().toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (marked.match(text).hasMatch())
        text.remove(0, 1);
    Block block = paragraph(BlockRole::Body, text);
    block.line = static_cast<int>(lineIndex) + 1;
    m_blocks << block;
}

} // namespace

Result<ReadBlocks> readText(const QByteArray &bytes)
{
    Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (decoded->text.count(QLatin1Char('\n')) > mostLines) {
        return Error{QStringLiteral("text.too-long"),
                     QCoreApplication::translate("TextReader",
                                                 "The text has more than %1 lines and is no annual report. "
                                                 "Choose the file that holds the report.")
                         .arg(mostLines)};
    }
    ReadBlocks read = TextBlocks(decoded->text).read();
    read.findings = decoded->findings + read.findings;
    return read;
}

} // namespace nianbao
