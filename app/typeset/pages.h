// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"
#include "style/units.h"

#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace nianbao {

/// A line of text (or the part of one in a table cell) that stands at its place on the page, ready to be
/// drawn. `text` is what the glyphs say, for searching and for tests.
struct PrintedText
{
    QString text;
    QList<int> characters; ///< by glyph, through all of `glyphs`: where in `text` what it prints begins
    QPointF origin;        ///< of the glyphs: on the baseline, where the line begins
    QRectF box; ///< the line's em boxes: advance width by type size, from the paper's top left corner
    QList<QGlyphRun> glyphs; ///< relative to `origin`; more than one where a font lends characters
    int block = -1;          ///< index of the block it comes from; -1: page number or mark
    int turn = 0;            ///< degrees, clockwise, by which the line is turned about `origin`: 0 or 90

    void translate(QPointF by)
    {
        origin += by;
        box.translate(by);
    }
};

/// Where a place of the report is printed: one line of a text over the whole width, a cell (an empty one
/// too), or a table around its cells.
struct PrintedArea
{
    QRectF box;
    Place place;

    friend bool operator==(const PrintedArea &, const PrintedArea &) = default;
};

/// The place that is printed at a point of a page; empty: none. Of areas over each other the last one counts,
/// so that a cell comes before its table.
Place placeAt(const QList<PrintedArea> &areas, QPointF point);

/// Where on a page a place is printed, from top to bottom; none when it is on another page.
QList<QRectF> boxesOf(const QList<PrintedArea> &areas, const Place &place);

/// One page, as it is read. A lying page (a wide table's) is wider than high: the upright sheet turned
/// clockwise by a quarter, with a number that stands where it stands on the other pages of the bound report.
/// Preview and PDF show it as it is read; a printer's sheet has it turned back (sheetOf()).
///
/// The glyphs belong to fonts of the thread that typeset them: pages are used on that thread.
struct Page
{
    QSizeF paper; ///< width and height
    bool isLying = false;
    QList<PrintedText> texts;
    QList<QRectF> rules; ///< the lines of tables, as thin black rectangles
    QList<PrintedArea> areas;
};

/// A heading for a table of contents or for the bookmarks of a PDF.
struct OutlineEntry
{
    QString text;
    int level = 0; ///< from 1: the sections of the report
    int page = 0;  ///< index into Pages::pages
    qreal y = 0;   ///< of the heading's top on that page

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// A typeset report: a value, never changed after it is made. At least one page.
struct Pages
{
    QString title;
    QList<Page> pages;
    QList<OutlineEntry> outline;
};

/// The size of a page's sheet as it is bound: upright, also when the page lies on it.
QSizeF sheetOf(const Page &page);

} // namespace nianbao
