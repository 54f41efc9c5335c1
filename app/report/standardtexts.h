// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

namespace nianbao {

/// The texts that follow from office, year, scope and layout: the title, the signing office, the preamble.
/// While such a text is the standard one it stays so whatever it follows from; what was written by hand is
/// never touched.
Report withOrganization(const Report &report, const QString &organization);
Report withScope(const Report &report, Scope scope);

/// `changed` with those texts renewed that were the standard ones `before`.
Report withStandardTexts(const Report &before, const Report &changed);

} // namespace nianbao
