// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"
#include "export/officeplan.h"

#include <QByteArray>

namespace nianbao {

/// Word files (.docx, ECMA-376 transitional) of a report: real styles, the page geometry as sections, tables
/// with merged cells and repeated heads, page numbers as fields.
WritableFormat docxOutput();

/// The package of a plan: every part, the content types and the relationships between them. Equal plans and
/// properties give equal bytes; nothing in it tells of a user, a machine or a path. Error: the packer's.
Result<QByteArray> docxFromPlan(const OfficePlan &plan, const OfficeProperties &properties);

} // namespace nianbao
