// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// Tables between upright lines ("| a | b |"), as plain text and Markdown write them.

/// The texts of the whole grid, row by row, without control characters and outer spaces: a merged cell's
/// stands at its first position, the others it covers are empty. What lies outside the grid is left out.
QList<QStringList> gridFields(const Grid &grid);

/// A field in which an upright line is written "\|". Backslashes right before one are doubled, others stay:
/// so the field can be told from its neighbours and read back to the letter.
QString pipeField(const QString &text);

/// "| a | b |"
QString pipeRow(const QStringList &fields);

/// "| --- | --- |", the rule under the first row.
QString pipeRule(int columns);

} // namespace nianbao
