// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/rules.h"

#include "base/numberreading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nianbao::rules {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// What is wrong with a cell as a figure of its kind; empty when nothing is.
QString faultOf(const Cell &cell, NumberKind kind)
{
    static const QRegularExpression digits(QStringLiteral("^[+-]?[0-9０-９,，.．]+$"));
    if (cell.state == CellState::Unread && cell.written.size() > Decimal::maxIntegerDigits &&
        digits.match(cell.written).hasMatch())
        return Words::tr("%1: “%2” is longer than any figure of this form. Compare it with your records.");
    if (cell.state == CellState::Unread && !isNothingMark(cell.written))
        return Words::tr(
            "%1: “%2” is not a number. Write the figure alone; a remark goes into brackets behind it.");
    if (!cell.isNumber())
        return {};
    if (kind == NumberKind::Amount)
        return cell.value.isNegative()
                   ? Words::tr("%1: “%2” is negative; an amount cannot be. Write 0 or more.")
                   : QString();
    if (!cell.value.isInteger())
        return Words::tr("%1: “%2” is not a whole number. Write how many there are.");
    if (kind == NumberKind::Count && cell.value.isNegative())
        return Words::tr("%1: “%2” is negative; a count cannot be. Write 0 or more.");
    return {};
}

} // namespace

// All figures are counts or amounts; only 本年增/减 of the 2019 form may be negative. By construction of
// the forms.
QList<Finding> cellNotACount(const Report &report)
{
    QList<Finding> findings;
    const Edition &edition = report.edition();
    for (const Place &place : edition.cellPlaces()) {
        const Cell cell = report.cell(place);
        const QString fault = faultOf(cell, edition.kindOf(place));
        if (!fault.isEmpty()) {
            findings << Finding{QStringLiteral("cell.not-a-count"),
                                Severity::Error,
                                {place},
                                fault.arg(edition.nameOf(place), cell.written),
                                {}};
        }
    }
    return findings;
}

// Reviewers object to blanks, "/" and "-" where 0 is meant; older reports have them lawfully enough to be
// read, so it is a warning. Totals are computed where none is stated and do not count.
QList<Finding> cellBlank(const Report &report)
{
    QList<Finding> findings;
    const Edition &edition = report.edition();
    for (const Table &table : edition.tables) {
        QList<Place> blanks;
        QList<RepairStep> zeros;
        for (const Place &place : table.places()) {
            const Cell cell = report.cell(place);
            const bool saysNothing = cell.state == CellState::Unread && isNothingMark(cell.written);
            if (saysNothing || (cell.state == CellState::Blank && !edition.isTotal(place))) {
                blanks << place;
                // A total is withdrawn instead, so that the computed one stands.
                zeros << RepairStep{place, edition.isTotal(place) ? QString() : QStringLiteral("0")};
            }
        }
        if (blanks.isEmpty())
            continue;
        const int count = static_cast<int>(blanks.size());
        const QString message =
            Words::tr("%1: %n cell(s) hold no number. Where nothing happened, the form wants 0.", nullptr,
                      count)
                .arg(table.name);
        const QString title = Words::tr("Fill the %n cell(s) with 0", nullptr, count);
        findings << Finding{QStringLiteral("cell.blank"),
                            Severity::Warning,
                            blanks,
                            message,
                            {Repair{QStringLiteral("fill-zero"), title, zeros}}};
    }
    return findings;
}

} // namespace nianbao::rules
