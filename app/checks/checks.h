// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "report/report.h"

#include <QList>

namespace nianbao {

/// Every check of one report, in form order; empty for a correct report.
///
/// Pure and fast enough for every keystroke. One function per rule stands behind it (rules.h), each with the
/// rule's source; errors are the hard rules of the form, warnings what reviewers object to.
QList<Finding> checkReport(const Report &report);

/// The checks of a report against the same body's report for the year before: warnings, since each can be
/// broken lawfully and then wants an explanation.
QList<Finding> checkAgainstLastYear(const Report &report, const Report &lastYear);

} // namespace nianbao
