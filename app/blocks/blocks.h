// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What a block is for. A reader that sees only text gives Body; the composer knows better.
enum class BlockRole {
    Title,
    Heading, ///< with `level` 1 (一、) to 4 (（1）)
    Body,
    Table,
    Note, ///< a remark under the table before it
    SignatureOrganization,
    SignatureDate,
};

/// A cell of a grid: position and spans in grid rows and columns, from 0.
struct GridCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    bool label = false; ///< printed as a label; false: a figure
    Place place = {};   ///< the cell of the report it prints; empty for a label and in a grid that was read

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// A table of cells. A composed grid is filled by its spans without hole; a grid read from a draft may be
/// ragged: rows of different length, every span 1 where the draft's format has none.
struct Grid
{
    int rows = 0;
    int columns = 0;
    int headRows = 0;       ///< rows repeated on a new page; 0 when unknown
    QList<double> widths;   ///< relative widths of the columns; empty when unknown
    QList<GridCell> cells;  ///< in reading order
    QList<int> missingRows; ///< rows the report does not have; pages show them empty, text leaves them out

    friend bool operator==(const Grid &, const Grid &) = default;
};

/// A paragraph or a table, with its role: what readers give, what writers take. It carries no look.
struct Block
{
    BlockRole role = BlockRole::Body;
    int level = 0;        ///< of a heading; 0 otherwise
    QString text;         ///< of a paragraph, without line break; empty for a table
    Grid grid;            ///< of a table
    int line = 0;         ///< where it begins in its source, from 1; 0: nowhere
    bool missing = false; ///< a part the report does not have; pages show it empty, text leaves it out
    /// The place of the report it prints; of a heading or table: its section. Empty in blocks that were read.
    Place place;

    friend bool operator==(const Block &, const Block &) = default;
};

using Blocks = QList<Block>;

/// A paragraph block.
Block paragraph(BlockRole role, const QString &text, int level = 0, const Place &place = {});

/// What a file holds that is read again: the blocks without the parts the report does not have. The rows that
/// a grid does not have are cut out; a merged cell that loses its first row keeps its text.
Blocks withoutMissing(const Blocks &blocks);

/// A paragraph's or cell's text as every file can hold it on one line: control characters, line and paragraph
/// separators, lone surrogates and noncharacters, which XML forbids or other programs read as something else,
/// become a space each. The length stays the same.
QString onOneLine(QString text);

/// Which cell (an index into `cells`) covers each position of the grid, row by row; -1: none. Spans that
/// reach beyond the grid are clipped.
QList<int> owners(const Grid &grid);

/// "title", "heading", "body", "table", "note", "signature-organization", "signature-date".
QString blockRoleId(BlockRole role);

/// The blocks as text for people who look for the fault: one line a paragraph with role and source line,
/// tables as rows of [cell|cell]. Not a format; nothing reads it back.
QString dumpBlocks(const Blocks &blocks);

} // namespace nianbao
