// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "edition/edition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// A row of a draft's table as the recognizer sees it: the texts of its cells from left to right.
struct DraftRow
{
    QStringList cells;
    int grid = 0;        ///< index of the grid it comes from
    int head = -1;       ///< index of the head (DraftHead) that stands above it; -1: none
    qsizetype given = 0; ///< cells the draft has; the rest was added up to the head's length

    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/// A head of a draft's table: which field of a row stands under which position.
struct DraftHead
{
    /// For each field from left to right, the index of the edition's column among those the row has;
    /// -1: a column the form does not have.
    QList<int> columns;
    int firstField = -1;  ///< position of the first field's head in its row; -1: unknown
    qsizetype length = 0; ///< cells in that row: rows of the same length stand under it cell by cell
    QList<int> inYuan;    ///< columns whose head names 元 as the unit, not 万元
    QStringList altered;  ///< "draft's label → form's label", for heads that differ
};

/// The rows of the grids, texts only, heads and empty rows included; spans are filled with empty texts so
/// that a cell's index is its grid column where the draft's format has spans.
QList<DraftRow> draftRows(const Blocks &grids);

/// Whether a cell's text can stand for a figure: a number, a blank, or a mark for nothing.
bool looksLikeField(const QString &text);

/// How many cells from the left belong to a row's label when it is this label, and how alike it is.
struct LabelMatch
{
    double likeness = 0;
    qsizetype length = 0; ///< cells up to and with the label
    QString written;      ///< the label as the draft has it
};

/// The best reading of the row's first cells as this label: one cell, or the last two or three joined (a
/// label that a converter has cut apart).
LabelMatch matchLabel(const DraftRow &row, const QString &label);

/// Pairs rows of the draft with labels of the form, both in their order, so that the sum of likenesses is
/// greatest; -1 for a row that is no row of the form. A row that stands out of order is paired only with a
/// label that it has to the letter.
QList<int> alignRows(const QList<QList<LabelMatch>> &matches, qsizetype labels);

} // namespace nianbao
