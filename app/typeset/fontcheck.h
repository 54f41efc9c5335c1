// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/giveup.h"
#include "blocks/blocks.h"
#include "style/pagestyle.h"
#include "typeset/fonts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What there is to say about the fonts of one report before it becomes pages: which faces are not the ones
/// that were asked for, which fonts may not be embedded, which characters no font has. A value.
struct FontFacts
{
    /// A role of the report whose wanted face is not there.
    struct StandIn
    {
        FontRole role = FontRole::FangSong;
        QString wanted;          ///< the office's own family, or the role's official one
        QString used;            ///< what prints instead; empty: whatever the system has
        bool isOfficial = false; ///< what stands in is a face that offices print with as well (仿宋)

        friend bool operator==(const StandIn &, const StandIn &) = default;
    };

    /// A character that the face of its text lacks.
    struct Lacked
    {
        QString character; ///< one; two UTF-16 units where it needs a surrogate pair
        Place where;       ///< the first place of the report that has it; empty: a label, a title
        QString lender;    ///< the family that lends it; empty: none does

        friend bool operator==(const Lacked &, const Lacked &) = default;
    };

    QList<StandIn> standIns;
    QStringList refused;   ///< families whose licence does not let a document embed them
    QList<Lacked> missing; ///< characters that no usable font has; they print as an empty box
    QList<Lacked> lent;    ///< characters that another face lends; they look a little different

    friend bool operator==(const FontFacts &, const FontFacts &) = default;
};

/// The facts for these blocks, set in these fonts. A character is told of once, at its first place. Shapes
/// only the characters that a face lacks: takes milliseconds. Needs a QGuiApplication; any thread. Given up
/// (asked before every role and every such character): no facts at all.
FontFacts fontFacts(const Blocks &blocks, const Fonts &fonts, const GiveUp &giveUp = {});

/// The same in words for the clerk, the serious first: one line for characters that no font has, one for
/// refused fonts, one for all faces that stand in. Faces that offices print with as well and characters that
/// are lent are not spoken of. Empty: nothing to say.
QStringList fontForewarnings(const FontFacts &facts);

} // namespace nianbao
