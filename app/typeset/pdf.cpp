// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdf.h"

#include "typeset/painter.h"
#include "typeset/pdfcorrections.h"

#include <QBuffer>
#include <QCoreApplication>
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
        writer.setPageSize(QPageSize(pages.paper / 20, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite();
        for (qsizetype index = 0; index < pages.pages.size(); ++index) {
            if (index > 0 && !writer.newPage())
                return cannotWrite();
            paintPage(painter, pages, index, QRectF(QPointF(0, 0), pages.paper));
        }
        painter.end();
    }
    correctTextMaps(bytes);
    if (options.created)
        setCreationDate(bytes, *options.created);
    return bytes;
}

} // namespace nianbao
