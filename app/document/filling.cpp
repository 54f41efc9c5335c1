// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/filling.h"

#include "base/numberreading.h"
#include "report/totals.h"

namespace nianbao {

namespace {

bool saysNothing(const Cell &cell)
{
    return cell.state == CellState::Unread && isNothingMark(cell.written);
}

} // namespace

Changes zerosForBlanks(const Report &report, const QList<Place> &places)
{
    Changes changes;
    const Edition &edition = report.edition();
    for (const Place &place : places) {
        if (!edition.hasCell(place))
            continue;
        const Cell cell = report.cell(place);
        const bool total = edition.isTotal(place);
        if (saysNothing(cell) || (cell.state == CellState::Blank && !total))
            changes << Change{place, cell, total ? Cell() : Cell::fromNumber(0)};
    }
    return changes;
}

Changes computedForStated(const Report &report, const QList<Place> &places)
{
    Changes changes;
    for (const Place &place : places) {
        const Cell cell = report.cell(place);
        const bool stated = cell.isNumber() || cell.state == CellState::Unread;
        if (stated && report.edition().isTotal(place) && computedTotal(report, place))
            changes << Change{place, cell, Cell()};
    }
    return changes;
}

} // namespace nianbao
