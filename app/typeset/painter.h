// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/pages.h"

#include <QPainter>

namespace nianbao {

/// How a lying page goes on its target.
enum class PageTurn {
    AsRead,  ///< wider than high: for the screen
    AsBound, ///< turned back, anticlockwise, onto an upright sheet: for paper, whatever a driver makes of
             ///< lying pages
};

/// Draws one page in black, for preview and printer alike. A PDF's pages are drawn by pdfcontent.h, which
/// must draw the same: what is new on a page goes into both.
///
/// `target` is where the whole sheet goes, in the painter's coordinates; text and rules are scaled to it. The
/// paper itself is not painted. A rule is never thinner than one pixel of the device and, where it is about
/// as thin, exactly one. `index` out of range: nothing is drawn.
void paintPage(QPainter &painter, const Pages &pages, qsizetype index, const QRectF &target,
               PageTurn turn = PageTurn::AsRead);

} // namespace nianbao
