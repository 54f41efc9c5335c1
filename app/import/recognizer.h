// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "import/importer.h"

namespace nianbao {

/// Turns a draft's blocks into a report of the edition prescribed for its year.
///
/// Finds title, preamble, the six sections, the three tables and the signature by their words. Says in
/// findings what it guessed or mended, and hands back every block it could not place. A draft that is half a
/// report gives half a report: the rest stays missing.
///
/// Errors: "import.not-a-report" when nothing of a report is in the blocks; those of editionForYear() for a
/// year that has no form.
Result<Imported> recognize(const Blocks &blocks, const QList<Edition> &editions);

} // namespace nianbao
