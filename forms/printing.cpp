// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/printing.h"

#include "export/exporter.h"
#include "style/units.h"
#include "typeset/painter.h"
#include "typeset/typesetter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrinterInfo>

#include <algorithm>

namespace nianbao {

namespace {

Error cannotPrint()
{
    return {QStringLiteral("print.cannot-print"),
            QCoreApplication::translate(
                "Printing",
                "The printer took nothing or stopped. See whether it is switched on and has paper, "
                "then print again; or export the report as PDF and print that.")};
}

Error noPages()
{
    return {QStringLiteral("print.no-pages"),
            QCoreApplication::translate(
                "Printing", "The report has none of the pages that were chosen. Choose other pages.")};
}

/// The chosen pages by index, in the order in which they come out; copies that the driver does not make
/// itself included.
QList<qsizetype> sheets(const QPrinter &printer, qsizetype pageCount)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<qsizetype> chosen;
    for (qsizetype page = 0; page < pageCount; ++page) {
        if (ranges.isEmpty() || ranges.contains(static_cast<int>(page) + 1))
            chosen << page;
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(chosen.begin(), chosen.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<qsizetype> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all << chosen;
    } else {
        for (const qsizetype page : chosen)
            all << QList<qsizetype>(copies, page);
    }
    return all;
}

/// The whole sheet in the middle of the printer's paper, in its pixels.
QRectF targetOn(const QPrinter &printer, const QSizeF &sheet)
{
    const QRectF paper(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size());
    QRectF target(QPointF(0, 0), sheet.scaled(paper.size(), Qt::KeepAspectRatio));
    target.moveCenter(paper.center());
    return target;
}

} // namespace

Pages pagesToPrint(const Report &report, const PageStyle &style, const QStringList &fontFolders)
{
    return typeset(compose(report), style, resolveFonts(fontFolders, style.faces));
}

QPrinter::DuplexMode usualDuplex(const QList<QPrinter::DuplexMode> &supported, qsizetype pageCount)
{
    return pageCount > 1 && supported.contains(QPrinter::DuplexLongSide) ? QPrinter::DuplexLongSide
                                                                         : QPrinter::DuplexNone;
}

void prepare(QPrinter &printer, const Pages &pages)
{
    printer.setDocName(pages.title);
    const QSizeF sheet = sheetOf(pages.pages.value(0));
    const QSizeF size(inPoints(sheet.width()), inPoints(sheet.height()));
    printer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDuplex(usualDuplex(QPrinterInfo(printer).supportedDuplexModes(), pages.pages.size()));
}

Result<void> printPages(const Pages &pages, QPrinter &printer)
{
    const QList<qsizetype> order = sheets(printer, pages.pages.size());
    if (order.isEmpty())
        return noPages();
    printer.setFullPage(true); // the dialog may have set margins
    QPainter painter;
    if (!painter.begin(&printer))
        return cannotPrint();
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return cannotPrint();
        const QSizeF sheet = sheetOf(pages.pages.at(order.at(i)));
        paintPage(painter, pages, order.at(i), targetOn(printer, sheet), PageTurn::AsBound);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return cannotPrint();
    return {};
}

Result<bool> printReport(const Report &report, const PageStyle &style, const QStringList &fontFolders,
                         QPrinter &printer, const ChoosePrinter &choose)
{
    const Pages pages = pagesToPrint(report, style, fontFolders);
    prepare(printer, pages);
    if (choose && !choose(printer, static_cast<int>(pages.pages.size())))
        return false;
    const Result<void> printed = printPages(pages, printer);
    if (!printed)
        return printed.error();
    return true;
}

} // namespace nianbao
