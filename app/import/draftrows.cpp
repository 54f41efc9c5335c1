// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/draftrows.h"

#include "base/numberreading.h"
#include "import/labels.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype mostLabelCells = 4; // group, sub-group, number, label

} // namespace

QList<DraftRow> draftRows(const Blocks &grids)
{
    QList<DraftRow> rows;
    for (qsizetype g = 0; g < grids.size(); ++g) {
        const Grid &grid = grids[g].grid;
        const qsizetype first = rows.size();
        rows.resize(first + grid.rows);
        for (const GridCell &cell : grid.cells) {
            DraftRow &row = rows[first + cell.row];
            while (row.cells.size() < cell.column + cell.columnSpan)
                row.cells << QString();
            row.cells[cell.column] = cell.text;
        }
        for (qsizetype r = first; r < rows.size(); ++r) {
            rows[r].grid = static_cast<int>(g);
            rows[r].given = rows[r].cells.size();
        }
    }
    return rows;
}

bool looksLikeField(const QString &text)
{
    return text.isEmpty() || isNothingMark(text) ||
           readNumber(text, NumberKind::Change).state == NumberReading::State::Number ||
           readNumber(text, NumberKind::Amount).state == NumberReading::State::Number;
}

LabelMatch matchLabel(const DraftRow &row, const QString &label)
{
    LabelMatch best;
    QStringList texts; // the filled cells so far: what a label may be joined from
    for (qsizetype i = 0; i < std::min(mostLabelCells, row.cells.size()); ++i) {
        const QString &text = row.cells[i];
        if (text.isEmpty())
            continue;
        if (looksLikeField(text))
            break;
        texts.prepend(text);
        QString joined;
        for (const QString &part : texts) {
            joined.prepend(part);
            const double likeness = labelSimilarity(joined, label);
            if (likeness > best.likeness)
                best = {likeness, i + 1, joined};
        }
    }
    // Converters write a merged label into every cell it covered.
    while (best.length > 0 && best.length < row.cells.size() && !row.cells[best.length].isEmpty() &&
           row.cells[best.length] == row.cells[best.length - 1])
        ++best.length;
    return best;
}

QList<int> alignRows(const QList<QList<LabelMatch>> &matches, qsizetype labels)
{
    // gain[r][l]: the best sum for the first r rows and l labels.
    const qsizetype rows = matches.size();
    QList<QList<double>> gain(rows + 1, QList<double>(labels + 1, 0));
    const auto pairGain = [&](qsizetype r, qsizetype l) {
        const double likeness = matches[r][l].likeness;
        if (likeness == 1.0)
            return 2.0; // the label itself outweighs any two that are only like it
        const auto isExact = [](const LabelMatch &match) {
            return match.likeness == 1.0;
        };
        if (std::any_of(matches[r].begin(), matches[r].end(), isExact))
            return -1.0; // it has the label of another row
        return likeness < alikeEnough ? -1.0 : likeness - alikeEnough / 2;
    };
    for (qsizetype r = 1; r <= rows; ++r) {
        for (qsizetype l = 1; l <= labels; ++l)
            gain[r][l] =
                std::max({gain[r - 1][l], gain[r][l - 1], gain[r - 1][l - 1] + pairGain(r - 1, l - 1)});
    }
    QList<int> pairs(rows, -1);
    qsizetype r = rows;
    qsizetype l = labels;
    while (r > 0 && l > 0) {
        if (gain[r][l] == gain[r - 1][l]) {
            --r;
        } else if (gain[r][l] == gain[r][l - 1]) {
            --l;
        } else {
            --r;
            --l;
            pairs[r] = static_cast<int>(l);
        }
    }
    // A row out of the form's order still is the row its label names.
    for (qsizetype row = 0; row < rows; ++row) {
        for (int label = 0; pairs[row] < 0 && label < labels; ++label) {
            if (matches[row][label].likeness == 1.0 && !pairs.contains(label))
                pairs[row] = label;
        }
    }
    return pairs;
}

} // namespace nianbao
