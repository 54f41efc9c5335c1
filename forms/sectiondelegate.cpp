// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sectiondelegate.h"

#include "forms/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int headingFlags = static_cast<int>(Qt::AlignLeft) | Qt::TextWrapAnywhere;

QRect textRoom(const QRect &item)
{
    return item.adjusted(look::gap + look::halfGap, look::gap, -(look::iconSize + 2 * look::gap), -look::gap);
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor ground = palette.color(QPalette::Base);
    if (selected) {
        painter->fillRect(option.rect, look::mixed(ground, palette.color(QPalette::Highlight), 0.16));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          palette.color(QPalette::Highlight));
    }
    const QRect room = textRoom(option.rect);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    painter->setFont(selected ? look::boldFont(option.font) : option.font);
    painter->drawText(room, headingFlags, index.data(Qt::DisplayRole).toString());

    const auto mark = static_cast<look::Mark>(index.data(SectionDelegate::MarkRole).toInt());
    painter->setFont(look::smallFont(option.font));
    painter->setPen(look::accent(mark, palette));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, index.data(WordsRole).toString());
    const QPoint corner(option.rect.right() - look::iconSize - look::gap, room.top() + look::halfGap / 2);
    painter->drawPixmap(corner,
                        look::pixmap(mark, palette, look::iconSize, painter->device()->devicePixelRatioF()));

    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect room = textRoom(QRect(0, 0, width, 10000));
    // Bold is wider: the selected item must not need a line more.
    const QFontMetrics metrics(look::boldFont(option.font));
    const int heading =
        metrics.boundingRect(room, headingFlags, index.data(Qt::DisplayRole).toString()).height();
    const bool hasWords = !index.data(WordsRole).toString().isEmpty();
    const int words = hasWords ? QFontMetrics(look::smallFont(option.font)).height() + look::halfGap : 0;
    return {width, heading + words + 2 * look::gap};
}

} // namespace nianbao
