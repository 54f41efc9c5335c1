// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "style/pagestyle.h"
#include "typeset/fonts.h"
#include "typeset/pages.h"
#include "typeset/shapedtext.h"

namespace nianbao {

/// Blocks as pages, by GB/T 9704—2012 as far as it speaks of such a document (the report is no 公文; its look
/// is a convention): see PageStyle for the measures.
///
/// A pure function: the same blocks, style and fonts give the same pages on every device, in time that grows
/// with the length of the texts. Cannot fail; blocks of any content give at least one page. Parts marked
/// missing are printed empty (heading, empty table), so that the mandated layout is seen whole. Needs a
/// QGuiApplication; any thread will do, and the pages belong to it (pages.h).
///
/// Kept together: a heading with what follows it, a table that fits a page, the signature with its date and
/// the end of the text. A longer table breaks between its groups of rows, its heads repeated, the labels of
/// merged cells carried on; only a group that no page holds breaks between rows (tablesetter.h).
///
/// Figures and Latin letters are set in the Chinese face itself, as offices do with 仿宋_GB2312: its figures
/// are made to stand beside its characters, and half as wide. “ ” ‘ ’ — … are full characters always.
Pages typeset(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp = {});

} // namespace nianbao
