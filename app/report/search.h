// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Where something stands in a report: `length` characters of the text at a place, or of a cell's written
/// text.
struct Match
{
    Place place;
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const Match &, const Match &) = default;
};

/// Every text and cell, in the order of the printed report; the office's name first.
QList<Place> printedPlaces(const Edition &edition);

/// Everything that is found, in printed order: in texts every occurrence, in a cell the first. Capitals and
/// small letters are the same. Nothing for an empty `needle`.
QList<Match> findAll(const Report &report, const QString &needle);

/// The texts (never the cells) in which replacing changes something, with what they become.
struct Replacement
{
    Place place;
    QString text;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

QList<Replacement> replaceAll(const Report &report, const QString &needle, const QString &with);

} // namespace nianbao
