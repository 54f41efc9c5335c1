// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/cellpainter.h"

#include "forms/look.h"
#include "forms/tablelayout.h"

#include <QPainter>

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
                     static_cast<int>(across | Qt::AlignVCenter) | Qt::TextWrapAnywhere, look.text);
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

// The stated total and the computed one: beside each other, or one above the other where it is narrow.
void paintBothTotals(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    const QFont font = painter.font();
    const QFontMetrics metrics(look::boldFont(font));
    const QString computed = QStringLiteral("Σ ") + look.second;
    const int apart = look::gap;
    const int width = metrics.horizontalAdvance(look.text) + apart + metrics.horizontalAdvance(computed);
    QRect first = option.rect.adjusted(edgeWidth + iconSize + look::halfGap, 0, -2, 0);
    QRect second = first;
    if (width <= first.width()) {
        first.adjust((first.width() - width) / 2, 0, 0, 0);
        second.setLeft(first.left() + metrics.horizontalAdvance(look.text) + apart);
    } else {
        painter.setFont(look::smallFont(font));
        first.setBottom(option.rect.center().y());
        second.setTop(option.rect.center().y());
    }
    const QFont plain = painter.font();
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, look.text);
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
        const QRect room = option.rect.adjusted(2, 0, -2, 0);
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
    if (!look.foremost || option.rect.width() < 3 * iconSize)
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
