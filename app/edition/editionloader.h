// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "edition/edition.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// Reads an edition from its data file (resources/editions/edition.schema.json describes the shape).
///
/// Refuses a file with any fault: wrong JSON, an unknown or missing key, a grid whose spans leave a hole or
/// overlap, a cell of an unknown row or column, a sum over a cell that is not there. The error is
/// "edition.broken" and its text names the file's fault by path ("tables[1].grid.rows[4][2]").
Result<Edition> editionFromJson(const QByteArray &json);

/// The editions built into the program, oldest first.
///
/// Needs the program's resources. A broken built-in file is a fault of the build: the tests refuse it.
Result<QList<Edition>> builtInEditions();

/// The edition that is prescribed for reports of this year: 2019 and 2020 → 2019, 2021 onward → 2021.
/// Error "edition.year-too-early" before the first edition's year, "edition.year-impossible" after 2999.
Result<Edition> editionForYear(const QList<Edition> &editions, int year);

} // namespace nianbao
