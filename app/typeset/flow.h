// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "style/pagestyle.h"
#include "typeset/fonts.h"
#include "typeset/pages.h"
#include "typeset/shapedtext.h"

#include <QList>

namespace nianbao {

/// A piece of the column of text that no page break divides: a line, or a whole table. Texts stand where they
/// are with the item's top left corner at (0, 0).
struct FlowItem
{
    int block = -1;
    Place place; ///< of the report; empty: none
    qreal height = 0;
    qreal above = 0;           ///< space before it, dropped at the top of a page
    bool onGrid = true;        ///< begins on a line of the page's grid
    bool keepWithNext = false; ///< no page break behind it
    bool isTable = false;      ///< block holds it; texts are empty
    bool isLying = false;      ///< stands on a lying page, with its neighbours that do
    QString outlineText;       ///< of a heading's first line
    int outlineLevel = 0;
    QList<PrintedText> texts;
};

using Flow = QList<FlowItem>;

/// The lines of every block in order, and one item for each table, of no height yet. Unfinished when the work
/// is given up.
///
/// Kept together here: the lines of a title and of a heading, a heading with two lines of what follows it,
/// the last two lines of a paragraph (no page begins with the end of one), a signature with its date and the
/// end of the text. What lies: blocks/lying.h.
Flow flowOf(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp = {});

} // namespace nianbao
