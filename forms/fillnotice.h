// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/change.h"

namespace nianbao {

/// What to tell of blanks filled with 0 (zerosForBlanks()), the same for a selection, a table and the report:
/// how many there were, and how many cells were left alone because the draft does not have them. `report` may
/// be the one before or after the step.
QString noticeOfZeros(const Report &report, const QList<Place> &places, const Changes &zeros);

} // namespace nianbao
