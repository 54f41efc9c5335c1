// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"
#include "typeset/fonts.h"
#include "typeset/pages.h"

namespace nianbao {

/// Prints on every page what belongs to the sheet and not to the text (block -1): its mark and its number.
///
/// The number is "— 1 —" in 4号, its lines 7 mm below the text: at the right on odd pages, at the left on
/// even ones, one character from the edge (GB/T 9704 7.5), or centred, or none. On a lying page it stands
/// where it stands on every other page of the bound report, turned with the sheet, as the same clause asks.
/// The mark (征求意见稿) stands in 3号 黑体 as far above the text as the number below it, at the right, and
/// on a lying page upright for whoever reads it; one longer than a line is set smaller.
void printNumbersAndMark(Pages &pages, const PageStyle &style, const Fonts &fonts);

} // namespace nianbao
