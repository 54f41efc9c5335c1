// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "edition/edition.h"

#include <QList>
#include <QString>
#include <QStringList>

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

/// Tells which table of an edition a draft's grid is (a part of), by its labels. The edition must outlive it.
class TableFinder
{
public:
    explicit TableFinder(const Edition &edition);

    /// Null when no label of the grid is one of the form's.
    const Table *tableOf(const Grid &grid) const;

private:
    const Edition &m_edition;
    QList<QStringList> m_keys; ///< of each table's labels
};

} // namespace nianbao
