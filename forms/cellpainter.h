// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/tablemodel.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace nianbao {

/// Draws one cell of a mandated table: paper, figure or label, marks, grid, ring.
///
/// What tells apart besides colour: blank is a hollow ring, missing is hatched, unread is set in italics,
/// a guess has a dotted line under it, a remark a corner, a finding an edge with its icon, a differing total
/// the computed figure under the stated one. A label is drawn in the lines it comes in. Topmost and
/// leftmost cells draw the outer border, too.
void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look, bool topmost,
               bool leftmost);

} // namespace nianbao
