// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "style/fontroles.h"
#include "style/units.h"

#include <QJsonObject>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <array>

namespace nianbao {

/// Where a page's number stands.
enum class PageNumbers {
    Alternating, ///< at the right of odd pages, at the left of even ones (GB/T 9704 7.5)
    Centred,
    None,
};

/// The look of a page, in page units (units.h): what the pages, the Word file and the web page share. The
/// defaults are those of GB/T 9704—2012 for A4: 版心 156 mm × 225 mm, 22 lines of 28 characters in 3号 (16
/// pt).
///
/// An office may set its own margins, line grid, faces and page numbers, since local rules differ; sizes and
/// the levels' faces are the standard's. A value without state: whoever remembers it keeps it as JSON.
struct PageStyle
{
    QSizeF paper{millimetres(210), millimetres(297)};
    QRectF area{millimetres(28), millimetres(37), millimetres(156), millimetres(225)}; ///< 版心
    int linesPerPage = 22;
    int charactersPerLine = 28;
    qreal bodySize = points(16);       ///< 3号
    qreal titleSize = points(22);      ///< 2号
    qreal noteSize = points(12);       ///< 小4号; the standard has no remarks under tables
    qreal pageNumberSize = points(14); ///< 4号
    qreal pageNumberDrop = millimetres(7);
    qreal largestTableSize = points(10.5); ///< 5号
    qreal smallestTableSize = points(5);
    qreal ruleWidth = points(0.5);
    PageNumbers pageNumbers = PageNumbers::Alternating;
    FontFaces faces = {};         ///< the office's own family by role; empty: the standard's
    bool landscapeTables = false; ///< tables of many columns stand on lying pages of their own
    /// Printed at the top of every page ("征求意见稿") when hasMark(). Belongs to one export and is not
    /// remembered.
    QString mark;

    /// A mark of spaces alone is none.
    bool hasMark() const { return !mark.trimmed().isEmpty(); }

    qreal linePitch() const { return area.height() / linesPerPage; }
    qreal characterPitch() const { return area.width() / charactersPerLine; }

    /// The margins around `area`.
    QMarginsF margins() const;
    void setMargins(const QMarginsF &margins);

    const QString &face(FontRole role) const { return faces.at(static_cast<std::size_t>(role)); }
    void setFace(FontRole role, const QString &family) { faces.at(static_cast<std::size_t>(role)) = family; }

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

/// The style itself when pages can be made with it. Margins: 10 to 60 mm; lines: 10 to 45 a page, not closer
/// than 1.1 of the type size; characters: 15 to 50 a line, not closer than 0.95 of it; a face: at most 100
/// printable characters. Error "page-style.…" names the measure and its range.
Result<PageStyle> checkedPageStyle(const PageStyle &style);

/// What an office has set, as the settings and `convert --page-style` hold it: margins in millimetres, line
/// grid, faces, page numbers, lying pages for wide tables.
QJsonObject pageStyleToJson(const PageStyle &style);

/// The keys of such an object that no page setting has, with those of the objects in it ("fonts.kay").
QStringList unknownPageStyleKeys(const QJsonObject &json);

/// The same back. A key that is not there gives the standard's value, an unknown one is ignored; a value of
/// another kind or out of range is an error.
Result<PageStyle> pageStyleFromJson(const QJsonObject &json);

} // namespace nianbao
