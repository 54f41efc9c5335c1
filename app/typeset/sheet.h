// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"
#include "typeset/fonts.h"
#include "typeset/pages.h"

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
};

Sheet uprightSheet(const PageStyle &style);
Sheet lyingSheet(const PageStyle &style);

/// A rectangle of the upright sheet where it is on the lying one.
QRectF turnedOnto(const Sheet &lying, const QRectF &upright);

/// Prints on every page what belongs to the sheet and not to the text (block -1): its mark and its number.
///
/// The number is "— 1 —" in 4号, its lines 7 mm below the text: at the right on odd pages, at the left on
/// even ones, one character from the edge (GB/T 9704 7.5), or centred, or none. On a lying page it stands
/// where it stands on every other page of the bound report, turned with the sheet, as the same clause asks.
/// The mark (征求意见稿) stands in 3号 黑体 as far above the text as the number below it, at the right, and
/// on a lying page upright for whoever reads it; one longer than a line is set smaller.
void printNumbersAndMark(Pages &pages, const PageStyle &style, const Fonts &fonts);

} // namespace nianbao
