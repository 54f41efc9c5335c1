// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/totals.h"

#include "base/numberreading.h"

#include <algorithm>

namespace nianbao {

namespace {

std::optional<Decimal> numberAt(const Report &report, const Place &place)
{
    const Cell cell = report.cell(place);
    return cell.isNumber() ? std::optional<Decimal>(cell.value) : std::nullopt;
}

// Whether an amount is written in 元 or 亿元, so that its digits are not its value in 万元. Only what stands
// before the remark counts: a remark may name amounts of its own.
bool isInOtherUnit(const QString &written)
{
    qsizetype end = 0;
    while (end < written.size() && !QStringView(u"(（〔[［").contains(written[end]))
        ++end;
    const QStringView amount = QStringView(written).first(end);
    return amount.contains(u'亿') || (amount.contains(u'元') && !amount.contains(u"万元"));
}

} // namespace

bool isComputable(const Report &report, const Place &place)
{
    const QList<Sum> sums = report.edition().sumsOf(place);
    if (sums.isEmpty()) {
        const Cell cell = report.cell(place);
        return cell.state == CellState::Number || cell.state == CellState::Blank ||
               (cell.state == CellState::Unread && isNothingMark(cell.written));
    }
    const QList<Place> &terms = sums.first().terms;
    return std::all_of(terms.begin(), terms.end(),
                       [&](const Place &term) { return isComputable(report, term); });
}

bool isKnown(const Report &report, const Place &place)
{
    const Cell cell = report.cell(place);
    if (cell.isNumber())
        return true;
    const bool isUnread = cell.state == CellState::Unread && !isNothingMark(cell.written);
    return !isUnread && isComputable(report, place);
}

bool isMissing(const Report &report, const Place &place)
{
    const bool stands = report.edition().isTotal(place) && isComputable(report, place);
    return report.cell(place).state == CellState::Missing && !stands;
}

std::optional<Decimal> computedTotal(const Report &report, const Place &total)
{
    const QList<Sum> sums = report.edition().sumsOf(total);
    if (sums.isEmpty())
        return std::nullopt;
    std::optional<Decimal> result;
    for (const Place &term : sums.first().terms) {
        if (!isComputable(report, term))
            return std::nullopt;
        const std::optional<Decimal> value =
            report.edition().isTotal(term) ? computedTotal(report, term) : numberAt(report, term);
        if (value)
            result = result.value_or(Decimal()) + *value;
    }
    return result;
}

std::optional<Decimal> effectiveValue(const Report &report, const Place &place)
{
    if (const Cell cell = report.cell(place); cell.isNumber())
        return cell.value;
    return computedTotal(report, place);
}

QString printedText(const Report &report, const Place &place)
{
    const Cell cell = report.cell(place);
    if (cell.state == CellState::Unread)
        return cell.written;
    if (cell.isNumber()) {
        const bool isAmount = report.edition().kindOf(place) == NumberKind::Amount;
        if (!isAmount || !isInOtherUnit(cell.written))
            return cell.written;
        const QString amount = cell.value.toString() + QStringLiteral("万元");
        return cell.remark.isEmpty() ? amount : QStringLiteral("%1（%2）").arg(amount, cell.remark);
    }
    const std::optional<Decimal> computed = computedTotal(report, place);
    return computed ? computed->toString() : QString();
}

} // namespace nianbao
