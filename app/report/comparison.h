// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>

#include <optional>

namespace nianbao {

/// A cell that two reports print differently.
struct CellDifference
{
    Place place;
    QString before;                ///< as printed; empty: blank or missing
    QString after;                 ///< as printed
    std::optional<Decimal> change; ///< after less before, where both are figures

    friend bool operator==(const CellDifference &, const CellDifference &) = default;
};

/// A text that is not the same in two reports; paragraphChanges() (textdiff.h) says where.
struct TextDifference
{
    Place place;
    QString before;
    QString after;

    friend bool operator==(const TextDifference &, const TextDifference &) = default;
};

/// Two reports side by side: a colleague's version with mine, this year with last year.
struct Comparison
{
    bool sameForm = true; ///< both of one edition; else only the cells that both forms have are compared
    QList<CellDifference> cells; ///< in form order
    QList<TextDifference> texts; ///< in the order of the printed report

    bool isEmpty() const { return sameForm && cells.isEmpty() && texts.isEmpty(); }
};

/// What a reader of the printed reports would see differ. A total that one states and the other leaves to be
/// computed is no difference where both print the same; nor is a blank beside a missing cell, or outer space
/// and empty lines of a text.
Comparison compareReports(const Report &before, const Report &after);

} // namespace nianbao
