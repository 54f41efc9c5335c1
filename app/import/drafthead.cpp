// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/drafthead.h"

#include "import/labels.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr double headAlikeEnough = 0.8;

struct ColumnMatch
{
    int column = -1;
    double likeness = 0;
};

// "采购总金额（单位：万元）" is 采购总金额: a unit or a hint in brackets does not make another column.
QString withoutBrackets(const QString &text)
{
    const qsizetype bracket = std::max(text.indexOf(QChar(u'（')), text.indexOf(QChar(u'(')));
    return bracket > 0 ? text.left(bracket) : text;
}

ColumnMatch matchColumn(const QString &text, const Table &table)
{
    ColumnMatch best;
    for (int column = 0; column < table.columns.size(); ++column) {
        const QString &name = table.columns[column].name;
        const double likeness = std::max(labelSimilarity(text, name),
                                         labelSimilarity(withoutBrackets(text), withoutBrackets(name)));
        if (likeness >= alikeEnough && likeness > best.likeness)
            best = {column, likeness};
    }
    return best;
}

// The row of the head that names the most columns: the leaves of the head stand in it.
qsizetype leafRow(const QList<DraftRow> &headRows, const Table &table)
{
    qsizetype best = 0;
    qsizetype most = -1;
    for (qsizetype r = 0; r < headRows.size(); ++r) {
        const QStringList &cells = headRows[r].cells;
        const auto named = std::count_if(cells.begin(), cells.end(), [&](const QString &text) {
            return matchColumn(text, table).column >= 0;
        });
        if (named > most) {
            most = named;
            best = r;
        }
    }
    return best;
}

bool isCaptionOfLabels(const QString &text)
{
    return labelSimilarity(text, u"信息内容") >= headAlikeEnough;
}

} // namespace

QStringList headLabels(const Table &table)
{
    QStringList labels;
    for (const TableCell &cell : table.cells) {
        bool headRow = cell.row < table.headRows;
        if (table.headRows == 0) {
            headRow = std::none_of(table.cells.begin(), table.cells.end(), [&](const TableCell &other) {
                return !other.isLabel() && other.row == cell.row;
            });
        }
        if (cell.isLabel() && headRow && !labels.contains(cell.text))
            labels << cell.text;
    }
    return labels;
}

bool isHeadRow(const DraftRow &row, const QStringList &headLabels, const QStringList &rowLabels)
{
    int words = 0;
    for (const QString &text : row.cells) {
        if (text.isEmpty())
            continue;
        if (looksLikeField(text))
            return false;
        words += std::any_of(headLabels.begin(), headLabels.end(), [&](const QString &label) {
            return labelSimilarity(text, label) >= headAlikeEnough;
        });
    }
    if (words != 1)
        return words > 1;
    // One word alone: "（七）总计" is a row although 总计 is a column too.
    return std::none_of(rowLabels.begin(), rowLabels.end(),
                        [&](const QString &label) { return matchLabel(row, label).likeness >= alikeEnough; });
}

bool isInFormOrder(const QList<DraftRow> &headRows, const Table &table)
{
    QStringList form; // in reading order
    for (const TableCell &cell : table.cells) {
        if (cell.isLabel() && cell.row < table.headRows)
            form << cell.text;
    }
    qsizetype at = 0;
    QString previous;
    for (const DraftRow &row : headRows) {
        for (const QString &text : row.cells) {
            if (text.isEmpty() || text == previous) // a merged head may be written into every cell it covered
                continue;
            previous = text;
            while (at < form.size() && labelSimilarity(text, form[at]) < headAlikeEnough)
                ++at;
            if (at == form.size())
                return false;
            ++at;
        }
    }
    return true;
}

DraftHead readHead(const QList<DraftRow> &headRows, const Table &table)
{
    DraftHead head;
    const qsizetype leaf = leafRow(headRows, table);
    // Where a column's head stands; leaves first, then columns whose head spans down from a row above.
    const auto take = [&](qsizetype r, qsizetype position, bool inFront) {
        const QString &text = headRows[r].cells[position];
        const ColumnMatch match = matchColumn(text, table);
        if (match.column >= 0 && match.likeness < 1)
            head.altered << QStringLiteral("%1 → %2").arg(text, table.columns[match.column].name);
        // "（单位：元）" counts only where the form wants an amount.
        const bool isAmount = match.column >= 0 && table.columns[match.column].kind == NumberKind::Amount;
        const QString unit = text.sliced(withoutBrackets(text).size());
        if (isAmount && unit.contains(QChar(u'元')) && !unit.contains(QStringLiteral("万元")))
            head.inYuan << match.column;
        if (inFront)
            head.columns.prepend(match.column);
        else
            head.columns << match.column;
        if (head.firstField < 0 || inFront) {
            head.firstField = static_cast<int>(position);
            head.length = headRows[r].cells.size();
        }
    };
    for (qsizetype position = 0; position < headRows[leaf].cells.size(); ++position) {
        const QString &text = headRows[leaf].cells[position];
        if (!text.isEmpty() && !isCaptionOfLabels(text) && withoutBrackets(text).size() <= 20)
            take(leaf, position, false);
    }
    for (qsizetype r = 0; r < headRows.size(); ++r) {
        for (qsizetype position = 0; r != leaf && position < headRows[r].cells.size(); ++position) {
            const int column = matchColumn(headRows[r].cells[position], table).column;
            const bool isFirst = column == 0;
            const bool isLast = column == table.columns.size() - 1;
            if ((isFirst || isLast) && !head.columns.contains(column))
                take(r, position, isFirst);
        }
    }
    return head;
}

} // namespace nianbao
