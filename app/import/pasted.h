// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What the clipboard holds, as a rectangle of texts: what a spreadsheet, a word processor or a browser
/// copied, for the table form to put into its cells. It knows no form and no numbers; "1,234" stays a text.
///
/// A cell's text has no white space around it and single spaces inside; lines within a cell are parted by
/// '\n'. Kept are at most 4096 rows of 64 columns and 100,000 cells in whole rows; what is beyond is counted.
struct PastedGrid
{
    QList<QStringList> rows;      ///< all equally long; empty when nothing was there
    QList<QList<bool>> covered;   ///< like rows: positions without a cell of their own, under a merged one or
                                  ///< behind the end of a shorter row; empty where there is none
    bool wasCut = false;          ///< something was dropped
    qsizetype droppedRows = 0;    ///< rows beyond the last one kept, empty ones at the end not counted
    qsizetype droppedColumns = 0; ///< columns beyond the last one kept, empty ones at the end not counted

    qsizetype columnCount() const { return rows.isEmpty() ? 0 : rows.first().size(); }

    bool isCovered(qsizetype row, qsizetype column) const
    {
        return !covered.isEmpty() && covered[row][column];
    }

    friend bool operator==(const PastedGrid &, const PastedGrid &) = default;
};

/// Plain text as spreadsheets give it: rows end in a line end of any kind, cells are parted by tabs, a cell
/// with line ends, tabs or quotes stands in quotes, a quote in it doubled. Quotes that do not wrap a whole
/// cell are text. One line end after the last row is no row. A text without tabs is one column.
PastedGrid gridFromText(const QString &text);

/// The largest table of the clipboard's HTML, merged cells expanded: the text stands in the first position,
/// covered ones are empty. Where there is no table the paragraphs are one column. With or without the head
/// that Windows puts before it ("Version:0.9 …"). Hidden rows and cells (display:none) are left out.
///
/// Nothing is run, loaded or looked up. Errors: "paste.empty" (nothing to read, or no HTML) and those of
/// htmlLines() for what no spreadsheet makes; the plain text then still may be of use.
Result<PastedGrid> gridFromHtml(const QByteArray &html);

} // namespace nianbao
