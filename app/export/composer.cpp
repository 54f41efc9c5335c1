// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "report/paragraphs.h"
#include "report/totals.h"

#include <algorithm>

namespace nianbao {

namespace {

/// A heading that a clerk typed as 一、 is none of the six sections: it comes one level below them, so that
/// outlines, bookmarks and readers take only those for sections.
constexpr int highestInText = 2;

void addParagraphs(Blocks &blocks, const Report &report, const Place &place, BlockRole role)
{
    for (const QString &line : paragraphsOf(report.text(place))) {
        const int level = role == BlockRole::Body ? headingLevel(line) : 0;
        if (level > 0)
            blocks << paragraph(BlockRole::Heading, line, std::max(level, highestInText), place);
        else
            blocks << paragraph(role, line, 0, place);
    }
}

/// A text that is one line by nature: title, issuer, date. Line breaks in it were made for looks.
Block line(BlockRole role, const Report &report, const Place &place)
{
    Block block = paragraph(role, paragraphsOf(report.text(place)).join(QString()), 0, place);
    block.missing = block.text.isEmpty();
    return block;
}

/// What the report has of each row of a printed table.
struct RowsFound
{
    QList<bool> hasField; ///< the row has a field at all
    QList<bool> isThere;  ///< the report has at least one of the row's fields
};

RowsFound rowsFound(const Table &table, const Report &report)
{
    RowsFound rows{QList<bool>(table.gridRows, false), QList<bool>(table.gridRows, false)};
    for (const TableCell &cell : table.cells) {
        if (cell.isLabel())
            continue;
        rows.hasField[cell.row] = true;
        if (!isMissing(report, cell.place))
            rows.isThere[cell.row] = true;
    }
    return rows;
}

/// The rows whose every field is missing, with the captions and heads above them that stand for nothing else
/// (表二: "第二十条第（八）项" and its column names).
QList<int> missingRows(const Table &table, const RowsFound &rows)
{
    QList<int> missing;
    int begin = table.headRows;
    while (begin < table.gridRows) {
        int firstField = begin;
        while (firstField < table.gridRows && !rows.hasField[firstField])
            ++firstField;
        int end = firstField;
        while (end < table.gridRows && rows.hasField[end])
            ++end;
        const auto isThere = rows.isThere.cbegin();
        const bool anyThere = std::find(isThere + firstField, isThere + end, true) != isThere + end;
        for (int row = begin; row < end; ++row) {
            if (!rows.isThere[row] && (rows.hasField[row] || (!anyThere && firstField < end)))
                missing << row;
        }
        begin = end;
    }
    return missing;
}

Block tableBlock(const Table &table, const Report &report)
{
    Block block;
    block.role = BlockRole::Table;
    block.place = Place(table.id);
    block.grid.rows = table.gridRows;
    block.grid.columns = table.gridColumns;
    block.grid.headRows = table.headRows;
    block.grid.widths = table.widths;
    for (const TableCell &cell : table.cells) {
        const QString text = cell.isLabel() ? cell.text : printedText(report, cell.place);
        block.grid.cells << GridCell{cell.row, cell.column,    cell.rowSpan, cell.columnSpan,
                                     text,     cell.isLabel(), cell.place};
    }
    const RowsFound rows = rowsFound(table, report);
    block.grid.missingRows = missingRows(table, rows);
    block.missing = !rows.isThere.contains(true);
    return block;
}

void addTableSection(Blocks &blocks, const Section &section, const Table &table, const Report &report)
{
    Block heading = paragraph(BlockRole::Heading, section.heading, 1, Place(section.id));
    const Block grid = tableBlock(table, report);
    const Place note = Place::note(table.id);
    heading.missing = grid.missing && report.text(note).trimmed().isEmpty();
    blocks << heading << grid;
    addParagraphs(blocks, report, note, BlockRole::Note);
}

void addTextSection(Blocks &blocks, const Section &section, const Report &report)
{
    const Place place(section.id);
    Block heading = paragraph(BlockRole::Heading, section.heading, 1, place);
    heading.missing = !report.hasText(place);
    blocks << heading;
    addParagraphs(blocks, report, place, BlockRole::Body);
}

} // namespace

Blocks compose(const Report &report)
{
    Blocks blocks{line(BlockRole::Title, report, Place::title())};
    addParagraphs(blocks, report, Place::preamble(), BlockRole::Body);
    for (const Section &section : report.edition().sections) {
        if (section.kind == Section::Kind::Text)
            addTextSection(blocks, section, report);
        else if (const Table *table = report.edition().table(section.id))
            addTableSection(blocks, section, *table, report);
    }
    blocks << line(BlockRole::SignatureOrganization, report, Place::signatureOrganization())
           << line(BlockRole::SignatureDate, report, Place::signatureDate());
    return blocks;
}

} // namespace nianbao
