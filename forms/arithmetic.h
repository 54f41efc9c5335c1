// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QString>

namespace nianbao {

/// The arithmetic a cell takes part in, for the line under the table: the balance of its column, then the
/// sums it is the total or a term of; "自然人：1 + 0 = 1；0 + 0 = 0；差 1". Zero terms of long sums are left
/// out; blanks count for nothing and are told, and nothing is concluded from a
/// sum with a cell that is missing or cannot be read. Empty for a cell that no
/// identity holds for.
QString arithmeticLine(const Report &report, const Place &place);

} // namespace nianbao
