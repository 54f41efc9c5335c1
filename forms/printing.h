// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "report/report.h"
#include "typeset/pages.h"

#include <QPrinter>
#include <QStringList>

namespace nianbao {

/// The pages of a report for the printer: the same as in the preview and in the PDF. `fontFolders`: see
/// resolveFonts().
Pages pagesToPrint(const Report &report, const QStringList &fontFolders);

/// Makes the printer ready for these pages, before the clerk chooses anything: their paper, no margins (they
/// have their own), their title as the job's name.
void prepare(QPrinter &printer, const Pages &pages);

/// Prints the pages in the printer's range, order and number of copies. The sheet is scaled to the printer's
/// paper where that is another one, never cut.
///
/// Every sheet comes out upright, as it will be bound: a lying page is turned on it by us and not by the
/// driver, since drivers turn to either side. So its head is on the binding side of odd pages and on the cut
/// side of even ones (GB/T 9704 7.5), its number where all numbers are, and the second side of a sheet
/// (turned over its long edge) is not upside down.
///
/// Errors: "print.no-pages" (the range holds none of them), "print.cannot-print" (the printer refuses to
/// begin or stops; what it printed before is printed).
Result<void> printPages(const Pages &pages, QPrinter &printer);

/// All of it: typeset, prepared, printed.
Result<void> printReport(const Report &report, QPrinter &printer, const QStringList &fontFolders);

} // namespace nianbao
