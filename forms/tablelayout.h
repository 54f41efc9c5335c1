// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"

#include <QFontMetrics>
#include <QList>
#include <QString>

namespace nianbao {

/// Room between a label and the grid around it, in pixels.
inline constexpr int labelPadding = 6;

/// How many grid columns at the left hold no figure in any row: they stay in view when the table is scrolled
/// sideways. 3 in 表三, none in 表四.
int labelColumns(const Table &table);

/// Whether a label stands in a row without figures, heading those below.
bool isHead(const Table &table, const TableCell &label);

/// The least widths of a table's grid columns in which heads, labels and figures of five digits can be read,
/// in pixels.
QList<int> leastWidths(const Table &table, const QFontMetrics &metrics);

/// The widths of a table's grid columns on a screen, together `width` pixels, or more where that would leave
/// a column less than its least width: then the table is scrolled sideways.
///
/// The edition's widths are made for print. A head that would just not fit in one line borrows from the
/// widest label column, as long as that keeps most of its own.
QList<int> columnWidths(const Table &table, int width, const QFontMetrics &metrics);

/// The heights of its grid rows for these widths: none lower than `lowest`, all labels whole.
QList<int> rowHeights(const Table &table, const QList<int> &widths, int lowest, const QFontMetrics &metrics);

/// A label broken into lines of at most `width` pixels, with '\n' between them. Closing marks never begin a
/// line. Balanced: the lines are about equally long (结果/维持, not 结果维/持), as centred heads want it.
QString brokenLabel(const QString &text, int width, const QFontMetrics &metrics, bool balanced);

} // namespace nianbao
