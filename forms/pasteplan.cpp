// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pasteplan.h"

#include "base/numberreading.h"
#include "forms/pastealign.h"
#include "forms/tablemodel.h"
#include "report/totals.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

// What a cell may hold; the number reader reads no more either.

class Planner
{
public:
    Planner(const Report &report, const Table &table)
        : m_report(report)
        , m_table(table)
    {
    }

    void put(const Place &place, const QString &text)
    {
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (line.size() > longestCellText) {
            ++m_plan.leftOut;
            return;
        }
        const Cell cell = Cell::fromWritten(line, m_report.edition().kindOf(place));
        if (m_report.edition().isTotal(place)) {
            m_totals.append({place, cell});
            return;
        }
        if (cell.state == CellState::Unread)
            ++m_plan.unread;
        m_plan.changes << Change{place, m_report.cell(place), cell};
    }

    void putAt(int row, int column, const QString &text)
    {
        const TableCell *cell = m_table.cellAt(row, column);
        if (cell && !cell->isLabel() && cell->row == row && cell->column == column)
            put(cell->place, text);
        else
            leaveOut(text);
    }

    void leaveOut(const QString &text)
    {
        if (!text.isEmpty())
            ++m_plan.leftOut;
    }

    PastePlan finished()
    {
        Report after = m_report;
        for (const Change &change : m_plan.changes)
            after.setValue(change.place, change.after);
        for (const auto &[place, pasted] : m_totals)
            compare(after, place, pasted);
        return m_plan;
    }

    PastePlan &plan() { return m_plan; }

private:
    void compare(const Report &after, const Place &place, const Cell &pasted)
    {
        const bool saysNothing = pasted.state == CellState::Blank ||
                                 (pasted.state == CellState::Unread && isNothingMark(pasted.written));
        if (saysNothing)
            return;
        const std::optional<Decimal> computed = computedTotal(after, place);
        const bool equal = pasted.isNumber() && computed && *computed == pasted.value;
        if (!equal)
            ++(pasted.isNumber() ? m_plan.totals : m_plan.unread);
        m_plan.changes << Change{place, m_report.cell(place), equal ? Cell() : pasted};
    }

    const Report &m_report;
    const Table &m_table;
    PastePlan m_plan;
    QList<QPair<Place, Cell>> m_totals;
};

void putByLabels(Planner &planner, const Table &table, const PastedGrid &grid,
                 const PasteAlignment &alignment)
{
    planner.plan().byLabels = true;
    const QList<QList<bool>> elsewhere = underOtherHeads(table, grid, alignment);
    for (int row = 0; row < grid.rows.size(); ++row) {
        const int target = alignment.rows.at(row);
        for (int column = 0; column < grid.rows.at(row).size(); ++column) {
            const QString &text = grid.rows.at(row).at(column);
            const int targetColumn = column + alignment.columns;
            const TableCell *cell = table.cellAt(target, targetColumn);
            if (grid.isCovered(row, column))
                continue;
            // Of what has no field in this table only the figures are missed.
            const bool missed = readNumber(text, NumberKind::Amount).state == NumberReading::State::Number;
            if (cell && !cell->isLabel() && elsewhere.at(row).at(column))
                planner.leaveOut(text);
            else if (missed || (cell && !cell->isLabel()))
                planner.putAt(target, targetColumn, text);
        }
    }
}

void putAtCell(Planner &planner, const Table &table, const PastedGrid &grid, const QList<Place> &selected)
{
    int top = table.gridRows;
    int left = table.gridColumns;
    for (const TableCell &cell : table.cells) {
        if (cell.isLabel() || !selected.contains(cell.place))
            continue;
        top = std::min(top, cell.row);
        left = std::min(left, cell.column);
    }
    for (int row = 0; row < grid.rows.size(); ++row) {
        for (int column = 0; column < grid.rows.at(row).size(); ++column) {
            if (!grid.isCovered(row, column))
                planner.putAt(top + row, left + column, grid.rows.at(row).at(column));
        }
    }
}

} // namespace

PastePlan planPaste(const Report &report, const Table &table, const PastedGrid &grid,
                    const QList<Place> &selected)
{
    Planner planner(report, table);
    if (grid.rows.size() == 1 && grid.columnCount() == 1 && selected.size() > 1) {
        for (const Place &place : selected) {
            if (!report.edition().isTotal(place))
                planner.put(place, grid.rows.first().first());
        }
    } else if (const std::optional<PasteAlignment> alignment = alignByLabels(table, grid)) {
        putByLabels(planner, table, grid, *alignment);
    } else if (carriesLabels(table, grid)) {
        planner.plan().refused = true;
    } else {
        putAtCell(planner, table, grid, selected);
    }
    return planner.finished();
}

QString noticeOf(const PastePlan &plan, const PastedGrid &grid)
{
    if (plan.refused)
        return Words::tr(
            "Nothing was pasted: what was copied has labels of the form, but not in this table's "
            "order. Copy the figures alone, or go to the table they belong to.");
    QStringList told;
    if (plan.byLabels)
        told << Words::tr("The table was recognized; its figures stand at their labels.");
    if (plan.leftOut > 0)
        told << Words::tr("%n pasted cell(s) lie outside the table's fields and were left out.", nullptr,
                          plan.leftOut);
    if (grid.wasCut)
        told << Words::tr("More was copied than any table of the form holds: %1 row(s) and %2 column(s) were "
                          "not looked at.")
                    .arg(grid.droppedRows)
                    .arg(grid.droppedColumns);
    if (plan.unread > 0)
        told << Words::tr("%n cell(s) hold no figure; they stand as they were written.", nullptr,
                          plan.unread);
    if (plan.totals > 0)
        told << Words::tr("%n pasted total(s) differ from what the cells add up to and are kept as stated.",
                          nullptr, plan.totals);
    return told.join(QLatin1Char(' '));
}

} // namespace nianbao
