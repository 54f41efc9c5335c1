// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace nianbao {

/// A sheet as it is read: its size and where the text goes, in page units from the top left corner.
///
/// A lying sheet is the upright one turned by a quarter, clockwise, so that its left side is on top: the side
/// where odd pages are bound and even pages are cut, which is where GB/T 9704 7.5 puts the head of a lying
/// table. Text has the same 版心 on it, turned with it.
struct Sheet
{
    QSizeF paper;
    QRectF area;

    /// The margins around `area`.
    QMarginsF margins() const;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

Sheet uprightSheet(const PageStyle &style);
Sheet lyingSheet(const PageStyle &style);

/// A rectangle of the upright sheet where it is on the lying one.
QRectF turnedOnto(const Sheet &lying, const QRectF &upright);

} // namespace nianbao
