// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "edition/edition.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A new report as a clerk starts it: everything blank, the body's name in organization, title and signature.
Report newReport(const Edition &edition, int year, const QString &organization);

/// Carries last year's open applications over: 结转下年度 becomes 上年结转, per applicant. Nothing else of
/// the tables has the same meaning a year later, and totals stay computed. A blank stays blank.
void carryOver(Report &report, const Report &lastYear);

/// Whether `lastYear` is the report for the year before; else an error that names both years.
Result<void> checkIsLastYear(const Report &lastYear, int year);

} // namespace nianbao
