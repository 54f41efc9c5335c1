// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/editionchange.h"

#include "report/standardtexts.h"

namespace nianbao {

namespace {

bool isFilled(const Cell &cell)
{
    return cell.state == CellState::Number || cell.state == CellState::Unread;
}

} // namespace

EditionChange changedTo(const Report &report, const Edition &edition, int year)
{
    const Edition &old = report.edition();
    EditionChange change{Report(edition, year), {}};
    Report &after = change.report;
    after.setScope(report.scope());
    after.setUnknownContent(report.unknownContent());
    for (const Place &place : old.cellPlaces()) {
        const bool fits = edition.hasCell(place) && edition.kindOf(place) == old.kindOf(place) &&
                          edition.isTotal(place) == old.isTotal(place);
        if (fits)
            after.setCell(place, report.cell(place));
        else if (isFilled(report.cell(place)))
            change.lost << place;
    }
    const QList<Place> texts = edition.textPlaces();
    for (const Place &place : texts) {
        if (!report.hasText(place) && old.textPlaces().contains(place))
            after.removeText(place);
    }
    for (const Place &place : old.textPlaces()) {
        if (!report.hasText(place))
            continue;
        if (texts.contains(place))
            after.setText(place, report.text(place));
        else if (!report.text(place).trimmed().isEmpty())
            change.lost << place;
    }
    after = withStandardTexts(report, after);
    return change;
}

} // namespace nianbao
