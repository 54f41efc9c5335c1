// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pageedges.h"

#include "style/sheet.h"
#include "typeset/shapedtext.h"

#include <algorithm>

namespace nianbao {

namespace {

/// How far from the text the middle of a line in the margin stands: 7 mm, in a small margin halfway.
qreal drop(const PageStyle &style, qreal margin)
{
    return std::min(style.pageNumberDrop, margin / 2);
}

/// The text as it would stand on the upright sheet, put on the lying one.
PrintedText turned(PrintedText text, const Sheet &lying)
{
    text.origin = QPointF(lying.paper.width() - text.origin.y(), text.origin.x());
    text.box = turnedOnto(lying, text.box);
    text.turn = 90;
    return text;
}

PrintedText number(int page, const PageStyle &style, const Fonts &fonts)
{
    const qreal size = style.pageNumberSize;
    const ShapedText text(QStringLiteral("— %1 —").arg(page), fonts.font(FontRole::Song, size));
    const qreal width = text.x(text.size());
    const bool isOdd = page % 2 == 1;
    qreal x = isOdd ? style.area.right() - size - width : style.area.left() + size;
    if (style.pageNumbers == PageNumbers::Centred)
        x = style.area.center().x() - width / 2;
    const qreal y = style.area.bottom() + drop(style, style.margins().bottom()) - size / 2;
    return text.print({0, text.size()}, QPointF(x, y));
}

PrintedText mark(const QRectF &area, const PageStyle &style, const Fonts &fonts)
{
    ShapedText text(style.mark, fonts.font(FontRole::Hei, style.bodySize));
    if (const qreal width = text.x(text.size()); width > area.width()) {
        const qreal size = std::max(points(1), style.bodySize * area.width() / width - 1);
        text = ShapedText(style.mark, fonts.font(FontRole::Hei, size));
    }
    const QPointF corner(area.right() - text.x(text.size()),
                         area.top() - drop(style, area.top()) - text.typeSize() / 2);
    return text.print({0, text.size()}, corner);
}

} // namespace

void printNumbersAndMark(Pages &pages, const PageStyle &style, const Fonts &fonts)
{
    const Sheet lying = lyingSheet(style);
    for (qsizetype index = 0; index < pages.pages.size(); ++index) {
        Page &page = pages.pages[index];
        if (style.hasMark())
            page.texts << mark(page.isLying ? lying.area : style.area, style, fonts);
        if (style.pageNumbers == PageNumbers::None)
            continue;
        const PrintedText text = number(static_cast<int>(index) + 1, style, fonts);
        page.texts << (page.isLying ? turned(text, lying) : text);
    }
}

} // namespace nianbao
