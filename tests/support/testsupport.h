// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace nianbao::test {

/// The built-in editions; ends the test program when they cannot be loaded.
QList<Edition> editions();

/// The edition for a report year.
Edition editionOf(int year);

/// A complete, correct report of an invented office: no check finds anything in it. 2021 edition for years
/// from 2021 on, 2019 edition before.
Report correctReport(int year);

/// A report of 2020 in which every kind of cell (plain, signed, with unit, with remark, unread, blank,
/// missing, stated total) and of text (several paragraphs, empty, absent) stands. Not free of findings.
Report everyKindReport();

/// The text of a file under tests/fixtures.
QByteArray fixture(const QString &name);

} // namespace nianbao::test
