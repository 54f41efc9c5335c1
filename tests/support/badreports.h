// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>

namespace nianbao::test {

/// A report that is hard to write, and what is hard about it.
struct BadReport
{
    const char *name;
    Report report;
};

/// Reports that every writer must make a correct file of: very long texts, characters that files do not
/// allow or that look like markup, everything blank, everything missing.
QList<BadReport> badReports();

} // namespace nianbao::test
