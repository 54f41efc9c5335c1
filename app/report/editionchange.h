// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"
#include "report/report.h"

#include <QList>

namespace nianbao {

/// A report for another year, and what of it finds no place there.
struct EditionChange
{
    Report report;
    QList<Place> lost; ///< filled places the other layout does not have, in form order
};

/// The report for another year in the edition of that year.
///
/// A cell is carried over where the other edition has the same place for the same kind of figure, so that
/// 对外公开总数量 never becomes 现行有效件数; every text is. What has no place is named, never dropped in
/// silence. The signature's date stays as it is.
EditionChange changedTo(const Report &report, const Edition &edition, int year);

} // namespace nianbao
