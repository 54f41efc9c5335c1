// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pastealign.h"

#include "base/numberreading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

// Fewer labels than these could be chance.
constexpr int leastLabels = 2;
constexpr int leastRows = 3;
// A report's table is small; labels further down belong to something else.
constexpr qsizetype rowsLookedAt = 200;

// A label as it is compared: without number, spaces and punctuation, full-width forms folded.
QString keyOf(const QString &label)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十\\d]+[.、)])\\s*"));
    constexpr qsizetype longestLabel = 100;
    if (label.size() > longestLabel)
        return {};
    QString text = label.normalized(QString::NormalizationForm_KC);
    text.remove(number);
    QString key;
    for (const QChar c : std::as_const(text)) {
        if (c.isLetter())
            key += c;
    }
    return key;
}

struct Position
{
    int row = 0;
    int column = 0;
};

struct Reading
{
    const Table &table;
    const PastedGrid &grid;
    QList<QString> labelKeys;              ///< beside table.cells; empty for fields
    QHash<QString, QList<Position>> texts; ///< where a key stands in the pasted rectangle
    QList<QList<QString>> keys;            ///< of the pasted cells
};

Reading read(const Table &table, const PastedGrid &grid)
{
    Reading reading{table, grid, {}, {}, {}};
    QSet<QString> known;
    for (const TableCell &cell : table.cells) {
        reading.labelKeys << (cell.isLabel() ? keyOf(cell.text) : QString());
        known << reading.labelKeys.last();
    }
    known.remove(QString());
    for (int row = 0; row < std::min(grid.rows.size(), rowsLookedAt); ++row) {
        QList<QString> line;
        for (int column = 0; column < grid.rows.at(row).size(); ++column) {
            const QString key = keyOf(grid.rows.at(row).at(column));
            line << key;
            if (known.contains(key))
                reading.texts[key] << Position{row, column};
        }
        reading.keys << line;
    }
    return reading;
}

// The offset that most labels agree on.
using Offset = QPair<int, int>;

QHash<Offset, int> votesFor(const Reading &reading)
{
    QHash<Offset, int> votes;
    for (qsizetype number = 0; number < reading.labelKeys.size(); ++number) {
        const TableCell &cell = reading.table.cells.at(number);
        for (const Position &position : reading.texts.value(reading.labelKeys.at(number)))
            ++votes[{cell.row - position.row, cell.column - position.column}];
    }
    return votes;
}

QString pastedKey(const Reading &reading, int row, int column)
{
    const bool inside =
        row >= 0 && row < reading.keys.size() && column >= 0 && column < reading.keys.at(row).size();
    return inside ? reading.keys.at(row).at(column) : QString();
}

// Whether, laid over the table with this offset, the pasted rectangle says nothing else than its labels. A
// damaged label here and there is allowed, one of the form's in another's place is not.
bool fits(const Reading &reading, const Offset &offset, int votes)
{
    constexpr int oneDamagedIn = 10;
    for (auto it = reading.texts.cbegin(); it != reading.texts.cend(); ++it) {
        for (const Position &position : it.value()) {
            const int row = position.row + offset.first;
            const int column = position.column + offset.second;
            const TableCell *cell = reading.table.cellAt(row, column);
            const bool here = cell && cell->row == row && cell->column == column;
            if (cell && (!here || keyOf(cell->text) != it.key()))
                return false;
        }
    }
    int damaged = 0;
    for (qsizetype number = 0; number < reading.labelKeys.size(); ++number) {
        const TableCell &cell = reading.table.cells.at(number);
        const QString key = pastedKey(reading, cell.row - offset.first, cell.column - offset.second);
        if (cell.isLabel() && !key.isEmpty() && key != reading.labelKeys.at(number))
            ++damaged;
    }
    return damaged * oneDamagedIn <= votes;
}

// The labels of the form that stand where an offset lays the pasted ones.
QList<qsizetype> labelsAt(const Reading &reading, const Offset &offset)
{
    QList<qsizetype> labels;
    for (qsizetype number = 0; number < reading.labelKeys.size(); ++number) {
        const TableCell &cell = reading.table.cells.at(number);
        const QString &key = reading.labelKeys.at(number);
        if (!key.isEmpty() && pastedKey(reading, cell.row - offset.first, cell.column - offset.second) == key)
            labels << number;
    }
    return labels;
}

// The offset with the most votes that fits. Of several copies of the same labels, the first one; nothing
// where the same labels could stand in several places of the form: three times 表四 says 结果维持.
std::optional<Offset> bestOffset(const Reading &reading, const QHash<Offset, int> &votes)
{
    const auto most = std::max_element(votes.cbegin(), votes.cend());
    if (most == votes.cend() || *most < leastLabels)
        return std::nullopt;
    std::optional<Offset> best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (*it != *most || !fits(reading, it.key(), *it))
            continue;
        if (best && labelsAt(reading, *best) != labelsAt(reading, it.key()))
            return std::nullopt;
        best = best ? std::max(*best, it.key()) : it.key();
    }
    return best;
}

std::optional<PasteAlignment> alignAsWhole(const Reading &reading, const QHash<Offset, int> &votes)
{
    const std::optional<Offset> best = bestOffset(reading, votes);
    if (!best)
        return std::nullopt;
    // Rows past the table are no rows of it.
    PasteAlignment alignment{{}, best->second};
    for (int row = 0; row < reading.grid.rows.size(); ++row) {
        const int target = row + best->first;
        alignment.rows << (target >= 0 && target < reading.table.gridRows ? target : -1);
    }
    return alignment;
}

// The table's row that a pasted row's own label names; -1: none or several.
int namedRow(const Reading &reading, int pastedRow, int columns)
{
    int named = -1;
    for (qsizetype number = 0; number < reading.labelKeys.size(); ++number) {
        const TableCell &cell = reading.table.cells.at(number);
        const bool ownLabel = cell.isLabel() && cell.rowSpan == 1 && cell.row >= reading.table.headRows;
        if (!ownLabel || reading.labelKeys.at(number).isEmpty() ||
            pastedKey(reading, pastedRow, cell.column - columns) != reading.labelKeys.at(number))
            continue;
        if (named >= 0 && named != cell.row)
            return -1;
        named = cell.row;
    }
    return named;
}

// Whether the heads that were pasted, if any, stand over the columns that this shift gives them.
bool headsAgree(const Reading &reading, int columns)
{
    for (qsizetype number = 0; number < reading.labelKeys.size(); ++number) {
        const TableCell &cell = reading.table.cells.at(number);
        const QList<Position> found = reading.texts.value(reading.labelKeys.at(number));
        if (!cell.isLabel() || cell.row >= reading.table.headRows || found.isEmpty())
            continue;
        const bool agrees = std::any_of(found.begin(), found.end(), [&](const Position &position) {
            return position.column + columns == cell.column;
        });
        if (!agrees)
            return false;
    }
    return true;
}

std::optional<PasteAlignment> alignRowByRow(const Reading &reading, const QHash<Offset, int> &votes)
{
    QHash<int, int> columnVotes;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        columnVotes[it.key().second] += it.value();
    const auto best = std::max_element(columnVotes.cbegin(), columnVotes.cend());
    if (best == columnVotes.cend())
        return std::nullopt;
    // The columns stand by the width of the table alone, so it must be the table's.
    PasteAlignment alignment{{}, best.key()};
    if (reading.grid.columnCount() + best.key() != reading.table.gridColumns ||
        !headsAgree(reading, best.key()))
        return std::nullopt;
    QSet<int> taken;
    for (int row = 0; row < reading.grid.rows.size(); ++row) {
        const int named = row < reading.keys.size() ? namedRow(reading, row, best.key()) : -1;
        if (named >= 0 && taken.contains(named))
            return std::nullopt;
        taken << named;
        alignment.rows << named;
    }
    taken.remove(-1);
    return taken.size() < leastRows ? std::nullopt : std::optional(alignment);
}

// The label right above a field.
QString headKeyOf(const Table &table, const TableCell &field)
{
    for (int row = field.row - 1; row >= 0; --row) {
        const TableCell *above = table.cellAt(row, field.column);
        if (above && above->isLabel())
            return keyOf(above->text);
    }
    return {};
}

bool isFigure(const QString &text)
{
    return text.isEmpty() || isNothingMark(text) ||
           readNumber(text, NumberKind::Amount).state == NumberReading::State::Number;
}

// One may say more than the other: 现行有效件数（件）.
bool saySameHead(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

} // namespace

bool carriesLabels(const Table &table, const PastedGrid &grid)
{
    constexpr qsizetype enough = 3;
    QSet<QString> known;
    for (const TableCell &cell : table.cells) {
        if (cell.isLabel())
            known << keyOf(cell.text);
    }
    known.remove(QString());
    QSet<QString> found;
    for (const QStringList &row : grid.rows.first(std::min(grid.rows.size(), rowsLookedAt))) {
        for (const QString &text : row) {
            if (const QString key = keyOf(text); known.contains(key))
                found << key;
        }
    }
    return found.size() >= enough;
}

QList<QList<bool>> underOtherHeads(const Table &table, const PastedGrid &grid,
                                   const PasteAlignment &alignment)
{
    QList<QList<bool>> under;
    QStringList heads(grid.columnCount());
    for (int row = 0; row < grid.rows.size(); ++row) {
        QList<bool> line(grid.columnCount(), false);
        const QStringList &texts = grid.rows.at(row);
        for (int column = 0; column < texts.size(); ++column) {
            const TableCell *cell = table.cellAt(alignment.rows.at(row), column + alignment.columns);
            if (cell && !cell->isLabel()) {
                const QString &head = heads.at(column);
                line[column] = !head.isEmpty() && !saySameHead(head, headKeyOf(table, *cell));
            } else if (!grid.isCovered(row, column) && !isFigure(texts.at(column))) {
                if (const QString key = keyOf(texts.at(column)); !key.isEmpty())
                    heads[column] = key;
            }
        }
        under << line;
    }
    return under;
}

std::optional<PasteAlignment> alignByLabels(const Table &table, const PastedGrid &grid)
{
    const Reading reading = read(table, grid);
    const QHash<Offset, int> votes = votesFor(reading);
    if (const std::optional<PasteAlignment> whole = alignAsWhole(reading, votes))
        return whole;
    return alignRowByRow(reading, votes);
}

} // namespace nianbao
