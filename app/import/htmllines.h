// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "blocks/blocks.h"

#include <QList>
#include <QString>

#include <memory>

namespace nianbao {

/// A table of a page. In a cell's text '\n' parts its lines.
struct HtmlTable
{
    Grid grid;
    qsizetype droppedRows = 0; ///< beyond the limits of HtmlGrid
    qsizetype droppedColumns = 0;
};

/// What stands on a line of its own in a page: a line of text, a table, or something that cannot be read.
struct HtmlLine
{
    enum class Kind { Text, Table, Picture, Frame };

    Kind kind = Kind::Text;
    QString text;        ///< white space collapsed unless its element keeps it, none around it
    int line = 0;        ///< where it begins in the source, from 1
    int level = 0;       ///< of a heading: 1 to 6
    int node = 0;        ///< the innermost element around it: an index into HtmlLines::parents
    bool isLink = false; ///< all of its text stands in links
    std::shared_ptr<const HtmlTable> table;
};

/// A page as a list of lines, in the order of the source.
struct HtmlLines
{
    QList<HtmlLine> lines;
    QList<int> parents;      ///< of each element the one around it; the page itself is 0 and its own parent
    int bidiLine = 0;        ///< the first line with marks that turn the direction of writing; 0: none
    bool wasStopped = false; ///< more than 5,000,000 tokens or 200,000 lines; the rest was not looked at
};

/// Walks over HTML and takes out what a person would read in it: paragraphs, headings, tables.
///
/// Left out: comments, scripts, styles, form controls, navigation (nav, footer), embedded objects, hidden
/// elements. Tables inside tables, and a table of a single cell, are layout: their contents stand in place of
/// the table. Tags that are not closed are closed as browsers do. Pictures and frames are told unless they
/// are tiny or in links. Nothing is loaded. Error: "html.too-deep", elements nested deeper than 256.
Result<HtmlLines> htmlLines(QStringView source);

} // namespace nianbao
