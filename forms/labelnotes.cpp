// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/labelnotes.h"

#include <QSet>

namespace nianbao {

namespace {

// The grid rows whose fields a label names; end is past the last one.
struct Rows
{
    int first = 0;
    int end = 0;
};

QSet<int> rowsWithFields(const Table &table)
{
    QSet<int> rows;
    for (const TableCell &cell : table.cells) {
        for (int row = cell.row; !cell.isLabel() && row < cell.row + cell.rowSpan; ++row)
            rows << row;
    }
    return rows;
}

// A head names the fields below it, down to the next head; a row's label those beside it.
Rows rowsOf(const Table &table, const TableCell &label, bool head, const QSet<int> &withFields)
{
    Rows rows{label.row, label.row + label.rowSpan};
    if (!head)
        return rows;
    rows.first = rows.end;
    while (rows.first < table.gridRows && !withFields.contains(rows.first))
        ++rows.first;
    rows.end = rows.first;
    while (withFields.contains(rows.end))
        ++rows.end;
    return rows;
}

} // namespace

QHash<QPair<int, int>, QString> labelNotes(const Table &table)
{
    QHash<QPair<int, int>, QString> notes;
    const QSet<int> withFields = rowsWithFields(table);
    for (const TableCell &label : table.cells) {
        if (!label.isLabel())
            continue;
        const bool head = !withFields.contains(label.row);
        const Rows range = rowsOf(table, label, head, withFields);
        QSet<QString> rows;
        QSet<QString> columns;
        for (const TableCell &cell : table.cells) {
            const bool inColumns = cell.column >= label.column &&
                                   cell.column + cell.columnSpan <= label.column + label.columnSpan;
            if (cell.isLabel() || cell.row < range.first || cell.row >= range.end || (head && !inColumns))
                continue;
            rows << cell.place.row().toString();
            columns << cell.place.column().toString();
        }
        const Column *column = head && columns.size() == 1 ? table.column(*columns.cbegin()) : nullptr;
        const Row *row = rows.size() == 1 ? table.row(*rows.cbegin()) : nullptr;
        if (column || row)
            notes.insert({label.row, label.column}, column ? column->note : row->note);
    }
    return notes;
}

} // namespace nianbao
