// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QDate>

namespace nianbao {

/// The last day on which the report is lawfully published (条例 art. 49): 31 January of the next year for the
/// report of an organ, 31 March for the one of a government on its whole area.
QDate legalDate(int year, Scope scope);

/// A date as a signature writes it (GB/T 9704: Arabic numerals without leading zeros): "2026年1月9日".
QString writtenDate(const QDate &date);

} // namespace nianbao
