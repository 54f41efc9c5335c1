// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/cellpainter.h"

#include "forms/look.h"
#include "forms/tablelayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int edgeWidth = 3;
constexpr int iconSize = 12;

QColor backgroundOf(const QPalette &palette, const CellLook &look)
{
    const QColor paper = palette.color(QPalette::Base);
    if (look.label)
        return look::mixed(paper, palette.color(QPalette::Text), look.head ? 0.06 : 0.025);
    return look.total ? look::mixed(paper, palette.color(QPalette::Highlight), 0.09) : paper;
}

void paintLabel(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    painter.setPen(option.palette.color(QPalette::Text));
    // Heads and the names of groups are centred as on the form, the names of rows begin at the left.
    const Qt::Alignment across = look.head || look.group ? Qt::AlignHCenter : Qt::AlignLeft;
    painter.drawText(option.rect.adjusted(labelPadding, 0, -labelPadding, 0),
                     static_cast<int>(across | Qt::AlignVCenter), look.text);
}

void paintAbsence(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    const QColor faint = look::accent(look::Mark::Blank, option.palette);
    if (look.state == CellState::Missing) {
        painter.fillRect(option.rect, QBrush(look::mixed(option.palette.color(QPalette::Base), faint, 0.4),
                                             Qt::BDiagPattern));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(faint, 1.2));
    painter.setBrush(Qt::NoBrush);
    // Not round: a small circle is read as 〇, zero.
    constexpr double side = 6;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    painter.drawRect(square);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

struct BothTotals
{
    QString stated;
    QString computed;
};

BothTotals bothTotals(const CellLook &look)
{
    return {QCoreApplication::translate("CellPainter", "said %1").arg(look.text),
            QCoreApplication::translate("CellPainter", "sum %1").arg(look.second)};
}

// Where the icon of a finding ends; the edge alone where text needs the room.
int afterMark(const QStyleOptionViewItem &option, const CellLook &look)
{
    constexpr int afterIcon = edgeWidth + iconSize + look::halfGap;
    if (look.mark == look::Mark::None || !look.foremost)
        return 2;
    int needed = 2 * iconSize;
    if (!look.second.isEmpty()) {
        const BothTotals both = bothTotals(look);
        const QFontMetrics metrics(look::boldFont(look::smallFont(option.font)));
        needed = std::max(metrics.horizontalAdvance(both.stated), metrics.horizontalAdvance(both.computed));
    }
    return option.rect.width() >= afterIcon + needed ? afterIcon : edgeWidth + 2;
}

// The stated total and the computed one, each with its word: beside each other, or one above the other where
// it is narrow.
void paintBothTotals(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    const auto [stated, computed] = bothTotals(look);
    const QFont font = painter.font();
    const QFontMetrics metrics(look::boldFont(font));
    const int apart = look::gap;
    const int width = metrics.horizontalAdvance(stated) + apart + metrics.horizontalAdvance(computed);
    QRect first = option.rect.adjusted(afterMark(option, look), 0, -2, 0);
    QRect second = first;
    if (width <= first.width()) {
        first.adjust((first.width() - width) / 2, 0, 0, 0);
        second.setLeft(first.left() + metrics.horizontalAdvance(stated) + apart);
    } else {
        painter.setFont(look::smallFont(font));
        first.setBottom(option.rect.center().y());
        second.setTop(option.rect.center().y());
    }
    const QFont plain = painter.font();
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, stated);
    painter.setFont(look::boldFont(plain));
    painter.setPen(look::accent(look::Mark::Done, option.palette));
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, computed);
}

void paintFigure(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    const QPalette &palette = option.palette;
    QFont font = option.font;
    font.setItalic(look.state == CellState::Unread);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    if (look.second.isEmpty()) {
        // In the middle of the cell where that leaves the icon free, else in what is left of it.
        const int left = afterMark(option, look);
        const int text = painter.fontMetrics().horizontalAdvance(look.text);
        const bool free = text <= option.rect.width() - 2 * left;
        const QRect room = option.rect.adjusted(free ? 2 : left, 0, -2, 0);
        painter.drawText(room, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(look.text, Qt::ElideRight, room.width()));
    } else {
        paintBothTotals(painter, option, look);
    }
    if (look.guessed && look.second.isEmpty()) {
        const int y = option.rect.bottom() - 4;
        painter.setPen(QPen(look::accent(look::Mark::Question, palette), 1.5, Qt::DotLine));
        painter.drawLine(option.rect.left() + 8, y, option.rect.right() - 8, y);
    }
    if (look.remark) {
        const QPoint corner = option.rect.topRight() + QPoint(-1, 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::accent(look::Mark::Question, palette));
        painter.drawPolygon(QPolygon({corner, corner + QPoint(-6, 0), corner + QPoint(0, 6)}));
    }
}

void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    if (look.mark == look::Mark::None)
        return;
    const QColor colour = look::accent(look.mark, option.palette);
    painter.fillRect(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height() - 1)), colour);
    if (!look.foremost || afterMark(option, look) < iconSize)
        return;
    const QPoint corner(option.rect.left() + edgeWidth + 3, option.rect.center().y() - iconSize / 2);
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(corner, look::pixmap(look.mark, option.palette, iconSize, ratio));
}

void paintGrid(QPainter &painter, const QStyleOptionViewItem &option, bool topmost, bool leftmost)
{
    const QPalette &palette = option.palette;
    painter.setPen(look::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45));
    const QRect &rect = option.rect;
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (topmost)
        painter.drawLine(rect.topLeft(), rect.topRight());
    if (leftmost)
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
}

} // namespace

void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look, bool topmost,
               bool leftmost)
{
    painter.save();
    painter.setFont(option.font);
    QColor background = backgroundOf(option.palette, look);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected)
        background = look::mixed(background, highlight, 0.18);
    painter.fillRect(option.rect, background);

    if (look.label)
        paintLabel(painter, option, look);
    else if (look.text.isEmpty() && (!look.total || look.state == CellState::Missing))
        paintAbsence(painter, option, look);
    else
        paintFigure(painter, option, look);
    paintMark(painter, option, look);
    paintGrid(painter, option, topmost, leftmost);

    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(highlight, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter.restore();
}

} // namespace nianbao
