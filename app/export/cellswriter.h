// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QByteArray>

namespace nianbao {

/// The figures of a report for statistics: one row a cell, every cell of the edition's tables in form order,
/// so that the reports of many offices can be loaded into one table of a database. Cannot fail.
///
///     organization  the issuing body, as the report names it
///     year          of the report
///     edition       the form: "2019", "2021"; figures of different forms do not add up
///     table         "proactive_disclosure", "requests", "review_and_litigation"
///     row, column   of the figure, as in the edition's data
///     value         a plain decimal, amounts in 万元; empty (null) where the report states no number
///     state         "number", "blank", "missing", "unread": blank and missing are never 0
///     written       as the report has it: "+214", "79.96万元", "/"
///     computed      only for totals: what the inputs give, whatever was stated; empty if they give none
///     place         table/row/column in one
///     table_name    the table in the form's own words
///     row_name      the row in the form's own words
///     column_name   the column in the form's own words
///     scope         "organ" or "area": whose work is counted; the two do not add up either
///
/// These are the words of `show --cells`: a total's value is what was stated. Who wants a total in every case
/// takes the value, and where there is none what was computed. Who adds up rows leaves the totals out: those
/// are the cells with a computed value or with "total" in row or column.

/// As CSV (RFC 4180): a line of the names above, commas, CRLF, quotation marks where needed. It begins with a
/// byte-order mark, since Excel and WPS take a UTF-8 table for GBK without one and databases' readers know it
/// ("utf-8-sig"). A text that a spreadsheet would run as a formula (= + - @) gets an apostrophe before it;
/// plain numbers stay. To put many files together, leave out the first line of all but one.
QByteArray reportToCsv(const Report &report);

/// As JSON: one object on one line, {"organization", "year", "edition", "scope", "cells": [{…}, …]} with the
/// remaining names above in each cell. Numbers are numbers, what is absent is null. Any number of such files
/// one after the other are JSON Lines.
QByteArray reportToJson(const Report &report);

} // namespace nianbao
