// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QString>

namespace nianbao {

/// The attributes that a table's elements carry besides their own, each beginning with a space or empty.
struct HtmlTableLook
{
    QString table;
    QString head;      ///< of a label above figures
    QString label;     ///< of a label beside figures
    QString longLabel; ///< of a label beside figures in a column that holds long ones
    QString figure;    ///< of a figure
};

/// A grid as an HTML table: widths of the columns, head rows that are repeated, spans, and for every label
/// what it is the label of, so that a screen reader can say it with each figure.
///
/// Rows are grouped where a caption goes across the whole table ("第二十条第（一）项") and where a label
/// spans several rows (三、本年度办理结果); such a label has the scope of its group. Labels right above
/// figures, or above such labels, have that of their columns. `name` is what the table is called for those
/// who do not see the heading above it. A grid with holes gets empty cells there.
QString htmlTable(const Grid &grid, const QString &name, const HtmlTableLook &look);

} // namespace nianbao
