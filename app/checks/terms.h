// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A term of a sum as findings spell it, by the name of its row or column: "上年结转 0", "上年结转 blank".
QString spelledTerm(const Report &report, const Place &place, const QString &name);

/// The names that tell cells of one column (their rows) or of one row (their columns) apart.
QString rowNameOf(const Report &report, const Place &place);
QString columnNameOf(const Report &report, const Place &place);

} // namespace nianbao
