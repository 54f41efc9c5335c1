// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"
#include "export/officeplan.h"

#include <QByteArray>

namespace nianbao {

/// OpenDocument texts (.odt, ODF 1.2) of a report: what the Word file holds, for LibreOffice and the office
/// suites that prefer it.
WritableFormat odtOutput();

/// The package of a plan. Equal plans and properties give equal bytes; nothing in it tells of a user, a
/// machine or a path. Error: the packer's.
Result<QByteArray> odtFromPlan(const OfficePlan &plan, const OfficeProperties &properties);

} // namespace nianbao
