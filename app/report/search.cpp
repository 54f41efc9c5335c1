// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/search.h"

namespace nianbao {

namespace {

QString textAt(const Report &report, const Place &place)
{
    return report.edition().hasCell(place) ? report.cell(place).written : report.text(place);
}

} // namespace

QList<Place> printedPlaces(const Edition &edition)
{
    QList<Place> places{Place::organization(), Place::title(), Place::preamble()};
    for (const Section &section : edition.sections) {
        if (const Table *table = edition.table(section.id))
            places << table->places() << Place::note(section.id);
        else
            places << Place(section.id);
    }
    return places << Place::signatureOrganization() << Place::signatureDate();
}

QList<Match> findAll(const Report &report, const QString &needle)
{
    QList<Match> matches;
    if (needle.isEmpty())
        return matches;
    for (const Place &place : printedPlaces(report.edition())) {
        const QString text = textAt(report, place);
        qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
        while (at >= 0) {
            matches << Match{place, at, needle.size()};
            if (report.edition().hasCell(place))
                break;
            at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive);
        }
    }
    return matches;
}

QList<Replacement> replaceAll(const Report &report, const QString &needle, const QString &with)
{
    QList<Replacement> replacements;
    if (needle.isEmpty())
        return replacements;
    for (const Place &place : report.edition().textPlaces()) {
        QString text = report.text(place);
        text.replace(needle, with, Qt::CaseInsensitive);
        if (text != report.text(place))
            replacements << Replacement{place, text};
    }
    return replacements;
}

} // namespace nianbao
