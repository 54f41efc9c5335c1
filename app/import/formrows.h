// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "edition/edition.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A printed row of the form that holds figures.
struct FormRow
{
    QString label;       ///< the innermost label; empty where the row has none (表四)
    QList<Place> fields; ///< from left to right
    QString name;        ///< for findings; empty where the row has no label
};

/// The rows with figures of a table, from the top.
QList<FormRow> formRows(const Table &table);

/// The table of the edition that a grid of a draft is (a part of), by its labels; null when none fits.
const Table *tableOf(const Grid &grid, const Edition &edition);

} // namespace nianbao
