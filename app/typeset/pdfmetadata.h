// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/pages.h"
#include "typeset/pdffile.h"

#include <QDateTime>
#include <QString>

namespace nianbao {

// What a PDF says about itself: twice, as its information dictionary and as XMP, which PDF/A-1 wants equal.

/// What is said. Title and author without anything that cannot be printed.
struct PdfAbout
{
    QString title;
    QString author; ///< empty: not said
    QDateTime created;
};

/// Writes the information dictionary; the number of its object.
int writeInformation(PdfFile &file, const PdfAbout &about);

/// Writes the XMP packet with the mark of PDF/A-1b; the number of its object.
int writeMetadata(PdfFile &file, const PdfAbout &about);

/// Writes the output intent of PDF/A: sRGB, with its profile; the number of its object.
int writeOutputIntent(PdfFile &file);

/// Writes the bookmarks: as deep as the headings, opened as far as the sections. `pageObjects` are the
/// numbers of the pages' objects; `heights` how high the pages are. The number of the root object; 0: no
/// bookmark.
int writeBookmarks(PdfFile &file, const QList<OutlineEntry> &outline, const QList<int> &pageObjects,
                   const QList<qreal> &heights);

} // namespace nianbao
