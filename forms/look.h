// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

class QPainter;

/// How the window looks, in one place: spaces, colours, fonts, icons. Everything else takes palette roles and
/// these; no other file of this room names a colour or a number of pixels for space.
namespace nianbao::look {

/// The 8-pixel grid.
inline constexpr int gap = 8;
inline constexpr int halfGap = 4;
inline constexpr int margin = 16;

/// The least height of a table's row and of a row of a list, in pixels.
inline constexpr int rowHeight = 30;

/// The side of a mark's icon beside a line of text, in pixels.
inline constexpr int iconSize = 16;

/// What a mark means. Each has its own icon and word besides its colour.
enum class Mark { None, Done, Blank, Question, Warning, Error };

Mark markOf(Severity severity);

/// The accent of a mark on this palette's base colour: contrast at least 4.5 : 1 on light and dark ones.
QColor accent(Mark mark, const QPalette &palette);

/// A mix of two colours; share 0: all `a`, 1: all `b`.
QColor mixed(const QColor &a, const QColor &b, double share);

/// An icon of resources/icons by its name ("save"), drawn in the palette's text colour.
QIcon icon(const QString &name, const QPalette &palette);

/// The icon of a mark in its accent; null for None.
QIcon icon(Mark mark, const QPalette &palette);

/// The same as a pixmap of `size` device-independent pixels, kept ready for painting often.
QPixmap pixmap(Mark mark, const QPalette &palette, int size, double devicePixelRatio);

/// A drawing of resources/icons as a pixmap in the colour of links, for what a click does something to.
QPixmap linkPixmap(const QString &name, const QPalette &palette, int size, double devicePixelRatio);

/// The border of a field on paper; the style's own frame cannot be seen on dark paper.
void paintBorder(QPainter &painter, const QRect &rect, const QPalette &palette, bool focused);

/// The font of the printed form: a 宋体, in the size of the window's own font.
QFont paperFont(const QFont &base);

/// The font that a paragraph of a text prints in (GB/T 9704), in the size of `base`: 黑体 for headings of
/// level 1, 楷体 for level 2, 仿宋 for all else.
QFont levelFont(const QFont &base, int level);

/// The smaller of the two text sizes.
QFont smallFont(const QFont &base);

/// The weight of section titles.
QFont boldFont(const QFont &base);

/// The window's font: the system's where it can write Chinese, with simplified Chinese fonts behind it.
QFont windowFont(const QFont &system);

} // namespace nianbao::look
