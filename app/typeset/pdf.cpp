// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdf.h"

#include "typeset/painter.h"
#include "typeset/pdfcorrections.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace nianbao {

namespace {

Error cannotWrite()
{
    return {QStringLiteral("pdf.cannot-write"),
            QCoreApplication::translate(
                "Pdf", "The PDF could not be made. Close other programs to free memory and try again.")};
}

/// Lying pages lie in the file: a reader sees them as they are read, without turning anything.
void setPaper(QPdfWriter &writer, const Page &page)
{
    const QPageSize size(sheetOf(page) / 20, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    writer.setPageLayout({size, page.isLying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()});
}

} // namespace

Result<QByteArray> pdfFromPages(const Pages &pages, const PdfOptions &options)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(pages.title);
        writer.setResolution(1440); // one page unit is one unit of the device
        setPaper(writer, pages.pages.value(0));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite();
        for (qsizetype index = 0; index < pages.pages.size(); ++index) {
            setPaper(writer, pages.pages.at(index)); // holds from the next page on
            if (index > 0 && !writer.newPage())
                return cannotWrite();
            paintPage(painter, pages, index, QRectF(QPointF(0, 0), pages.pages.at(index).paper));
        }
        painter.end();
    }
    correctTextMaps(bytes);
    if (options.created)
        setCreationDate(bytes, *options.created);
    return bytes;
}

} // namespace nianbao
