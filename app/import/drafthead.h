// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "import/draftrows.h"

#include <QList>
#include <QSet>

namespace nianbao {

/// The labels of a table that stand over or between the figures: its head, captions and 信息内容 rows.
QStringList headLabels(const Table &table);

/// Whether a draft's row is (part of) a head: it holds no figure and the words of the head.
bool isHeadRow(const DraftRow &row, const QStringList &headLabels, const QStringList &rowLabels);

/// Whether the head names nothing in another order than the form: its words, row by row, are words of the
/// form's head in their order; some may be lost. For 表四, whose repeated names do not tell its fields apart.
bool isInFormOrder(const QList<DraftRow> &headRows, const Table &table);

/// Understands consecutive head rows as one head. Columns are indices into Table::columns.
DraftHead readHead(const QList<DraftRow> &headRows, const Table &table);

} // namespace nianbao
