// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <optional>

namespace nianbao {

/// Whether all inputs below a place can be known, whatever totals between them were stated. An input that is
/// blank or holds a mark for nothing ("/") counts for nothing; one that is missing or holds other text leaves
/// the sum unknown. For an input: whether it is one that can be known.
bool isComputable(const Report &report, const Place &place);

/// Whether the figure that stands for a place can be known: an input that is there and readable (blank counts
/// as nothing), a stated total, or a total whose inputs can all be known. A total stated as text that is no
/// figure is not known, whatever its inputs say.
bool isKnown(const Report &report, const Place &place);

/// Whether the draft has no such cell and nothing stands for it: a total that can be computed is not missing.
bool isMissing(const Report &report, const Place &place);

/// The total at a place as the edition's sums give it from the inputs alone, whatever the draft stated.
/// Nothing when no input that takes part holds a number (a total of blanks is blank, not 0) or when one of
/// them cannot be known. For a cell with two sums (the corner of 表三) the first one of the edition is taken;
/// both give the same, since both end at the same inputs.
std::optional<Decimal> computedTotal(const Report &report, const Place &total);

/// The figure that stands for a place when it is checked or printed: an input's number; a total's stated
/// number, or the computed one where none is stated. Nothing when there is neither.
std::optional<Decimal> effectiveValue(const Report &report, const Place &place);

/// What is printed for a cell: as written (an amount written in 元 or 亿元 becomes 万元), the computed total
/// where none is stated, and nothing for a blank.
QString printedText(const Report &report, const Place &place);

} // namespace nianbao
