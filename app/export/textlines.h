// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// Where another program will break a text, as far as that can be said without its fonts: widths are counted
/// in em (looks.h, emsOf). For choosing sizes and for titles; never for what a file holds word for word.

/// Where each line begins when the text is set in lines of `ems`: a line takes what it can, closing marks do
/// not begin a line, opening ones do not end one, figures and Latin words stay whole while a line has room
/// for them. One entry for an empty text.
QList<qsizetype> linesOf(QStringView text, qreal ems);

/// The width in em of the longest piece that a line break does not divide.
qreal widestPiece(QStringView text);

/// The width in em, at most `ems`, at which a label of several lines breaks best (labelBreakCost) into lines
/// of like length; with up to `moreLines` lines more than necessary.
qreal labelWidth(QStringView label, qreal ems, int moreLines);

/// A title line by line, broken as on our own pages (titleBreakCost) with characters counted instead of
/// measured. The lines together are the title.
QStringList titleLines(const QString &title, const PageStyle &style);

} // namespace nianbao
