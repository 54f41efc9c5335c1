// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What the status bar says of selected cells, as spreadsheets do: how many they are, how many of them
/// hold a figure where not all do, and the sum of the figures ("4 cells selected · sum 12"). Amounts and
/// counts are not added up: with both in the selection there is no sum. Empty for fewer than two cells.
QString selectionSummary(const Report &report, const QList<Place> &places);

} // namespace nianbao
