// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "report/report.h"

#include <QList>

namespace nianbao::rules {

/// One function per rule, named after the finding's code. Each gives the findings of its rule alone, none for
/// a report that keeps it. Tolerance is zero: all are identities of whole numbers or exact decimals. A rule
/// that needs a figure nobody can know (missing, unread) says nothing: that is another rule's finding.

/// `requests.balance`: 表三, per column, 本年新收 + 上年结转 = 总计 + 结转下年度.
QList<Finding> requestsBalance(const Report &report);

/// `requests.outcome-sum`, `requests.row-total`, `review-and-litigation.sum`: a stated total is the sum of
/// its terms. Offers the repair "use-computed".
QList<Finding> statedTotals(const Report &report);

/// `cell.not-a-count`: counts are whole and not negative, amounts not negative, and a figure is a figure.
QList<Finding> cellNotACount(const Report &report);

/// `cell.blank`: every cell holds a number; one finding a table. Offers the repair "fill-zero".
QList<Finding> cellBlank(const Report &report);

/// `structure.missing`: title, six sections and three tables are there, with all their rows.
QList<Finding> structureMissing(const Report &report);

/// `structure.empty`: a narrative section says something.
QList<Finding> structureEmpty(const Report &report);

/// `title.year`: the year in the title is the report's.
QList<Finding> titleYear(const Report &report);

/// `signature.date`: the report is signed after the year it tells of; the date is in the calendar.
QList<Finding> signatureDate(const Report &report);

/// `signature.organization`: the body in the signature is the one in the title.
QList<Finding> signatureOrganization(const Report &report);

/// `last-year.carried-in`: 上年结转 is last year's 结转下年度, per applicant.
QList<Finding> lastYearCarriedIn(const Report &report, const Report &lastYear);

/// `last-year.in-force`: 现行有效 = last year's + 制发 - 废止 (2021 form in both years).
QList<Finding> lastYearInForce(const Report &report, const Report &lastYear);

/// `last-year.items`: 上一年项目数量 = last year's 上一年项目数量 + 本年增/减 (2019 form in both years).
QList<Finding> lastYearItems(const Report &report, const Report &lastYear);

/// `last-year.disclosed-total`: 对外公开总数量 is not below last year's plus the newly disclosed (2019 form
/// in both years).
QList<Finding> lastYearDisclosedTotal(const Report &report, const Report &lastYear);

} // namespace nianbao::rules
