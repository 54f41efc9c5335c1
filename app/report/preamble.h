// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"
#include "report/contact.h"
#include "report/report.h"

#include <QString>

namespace nianbao {

/// The preamble as most offices write it: the legal basis, the six parts by name, the period the figures are
/// of, where the report can be found and whom to ask. In our own words; no notice prescribes any.
QString standardPreamble(const QString &organization, int year, Scope scope, const Edition &edition,
                         const Contact &contact);

/// The standard preamble of this report with the contact that its preamble names now.
QString standardPreamble(const Report &report);

/// Whether nobody changed the standard preamble by hand. An empty one is none.
bool hasStandardPreamble(const Report &report);

/// The preamble of this report with another contact: composed anew where it is the standard one, changed in
/// its own words where it is not.
QString preambleWithContact(const Report &report, const Contact &contact);

} // namespace nianbao
