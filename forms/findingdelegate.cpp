// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingdelegate.h"

#include "forms/look.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int messageFlags = static_cast<int>(Qt::AlignLeft) | Qt::TextWrapAnywhere;

bool isGroup(const QModelIndex &index)
{
    return !index.data(FindingDelegate::NumberRole).isValid();
}

// Room for the longest of the three words, so that the messages begin below each other.
int wordWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(look::smallFont(option.font));
    const int word = metrics.horizontalAdvance(index.data(FindingDelegate::WordRole).toString());
    return qMax(word, 4 * look::gap);
}

QRect messageRect(const QStyleOptionViewItem &option, const QModelIndex &index, int repairWidth)
{
    const int left = look::margin + look::iconSize + look::gap + wordWidth(option, index) + look::gap;
    const int right = repairWidth > 0 ? repairWidth + look::margin + look::gap : look::gap;
    return option.rect.adjusted(left, look::halfGap, -right, -look::halfGap);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QColor ground = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, look::mixed(ground, highlight, 0.16));
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), highlight);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, look::mixed(ground, highlight, 0.06));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(highlight);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace

QRect FindingDelegate::repairRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString repair = index.data(RepairRole).toString();
    if (repair.isEmpty())
        return {};
    const int width = QFontMetrics(option.font).horizontalAdvance(repair) + look::iconSize + look::gap;
    QRect rect = option.rect.adjusted(0, 0, -look::gap, 0);
    rect.setLeft(rect.right() - qMin(width, option.rect.width() / 3));
    return rect;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isGroup(index)) {
        painter->setFont(look::smallFont(option.font));
        painter->setPen(look::accent(look::Mark::Blank, palette));
        painter->drawText(option.rect.adjusted(look::margin, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom,
                          text);
        painter->restore();
        return;
    }
    paintGround(*painter, option);
    const auto mark = static_cast<look::Mark>(index.data(MarkRole).toInt());
    const QColor colour = look::accent(mark, palette);
    const QRect repair = repairRect(option, index);
    const QRect message = messageRect(option, index, repair.width());
    const int lineHeight = QFontMetrics(option.font).height();
    const QRect firstLine(message.left(), message.top(), message.width(), lineHeight);

    const double ratio = painter->device()->devicePixelRatioF();
    const QPoint corner(option.rect.left() + look::margin, firstLine.center().y() - look::iconSize / 2 + 1);
    painter->drawPixmap(corner, look::pixmap(mark, palette, look::iconSize, ratio));
    painter->setPen(colour);
    painter->setFont(look::smallFont(option.font));
    painter->drawText(QRect(corner.x() + look::iconSize + look::gap, firstLine.top(),
                            wordWidth(option, index), firstLine.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data(WordRole).toString());
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(message, messageFlags, text);
    if (!repair.isEmpty()) {
        // It looks like a link, because a click on it does something.
        painter->setPen(look::accent(look::Mark::Question, palette));
        painter->drawPixmap(QPoint(repair.left(), firstLine.center().y() - look::iconSize / 2 + 1),
                            look::linkPixmap(QStringLiteral("mend"), palette, look::iconSize, ratio));
        const QRect room(repair.left() + look::iconSize + look::halfGap, firstLine.top(),
                         repair.width() - look::iconSize - look::halfGap, firstLine.height());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(option.font)
                              .elidedText(index.data(RepairRole).toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index))
        return {0, QFontMetrics(look::smallFont(option.font)).height() + look::gap};
    QStyleOptionViewItem wide = option;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    wide.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 10000);
    const QRect room = messageRect(wide, index, repairRect(wide, index).width());
    const int height = QFontMetrics(option.font)
                           .boundingRect(QRect(0, 0, qMax(room.width(), 1), 10000), messageFlags,
                                         index.data(Qt::DisplayRole).toString())
                           .height();
    return {0, height + look::gap};
}

} // namespace nianbao
