// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QString>

namespace nianbao {

/// The arithmetic a cell takes part in, for the line under the table: the balance of its column and the sums
/// it is the total or a term of, those that do not hold first.
///
/// Each says which sum it is, its numbers, what is stated and the difference: "自然人（本年新收 + 上年结转 =
/// 总计 + 结转下年度）：12 + 3 = 15；10 + 4 = 14；差 1". Zero terms of long sums are left out; blanks count
/// for nothing and are told; a cell that is missing or holds text that is no figure is named as such, and
/// nothing is concluded from its sum. Empty for a cell that no identity holds for.
QString arithmeticLine(const Report &report, const Place &place);

} // namespace nianbao
