// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/change.h"

namespace nianbao {

/// The changes that write 0 into the blanks among these places, for a selection, a table or a whole report
/// (`report.edition().cellPlaces()`); hand them to Document::apply() as one step.
///
/// A blank is an empty input or one that holds a mark for nothing ("/", "无"). A total stated by such a mark
/// is withdrawn, so that the computed one stands. Figures, texts that are no figure and cells that the draft
/// does not have are left alone: what a draft lost is not zero.
Changes zerosForBlanks(const Report &report, const QList<Place> &places);

/// The changes that withdraw the stated totals among these places, so that the computed ones stand. A stated
/// total stays where nothing can be computed in its stead.
Changes computedForStated(const Report &report, const QList<Place> &places);

} // namespace nianbao
