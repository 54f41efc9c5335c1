// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"

#include <QFontMetrics>
#include <QList>

namespace nianbao {

/// Room between a label and the grid around it, in pixels.
inline constexpr int labelPadding = 6;

/// The widths of a table's grid columns on a screen, together `width` pixels.
///
/// The edition's widths are made for print. A head that would just not fit in one line borrows from the
/// widest label column, as long as that keeps most of its own.
QList<int> columnWidths(const Table &table, int width, const QFontMetrics &metrics);

/// The heights of its grid rows for these widths: none lower than `lowest`, all labels whole.
QList<int> rowHeights(const Table &table, const QList<int> &widths, int lowest, const QFontMetrics &metrics);

} // namespace nianbao
