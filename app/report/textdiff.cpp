// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/textdiff.h"

#include "report/paragraphs.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// A text or a list of paragraphs as symbols that can be compared.
using Symbols = QList<uint>;

/// A step from one version to the other.
struct Step
{
    TextPiece::Kind kind;
    qsizetype index; ///< in the version after for Added, else in the one before
};

/// More changes than this are not looked for one by one: time and memory grow with their square.
constexpr qsizetype mostChanges = 1000;

/// How far along the version before each diagonal (position before less position after) comes with a number
/// of changes.
class Reach
{
public:
    explicit Reach(qsizetype changes)
        : m_changes(changes)
        , m_furthest(2 * changes + 1, -1)
    {
    }

    qsizetype at(qsizetype diagonal) const
    {
        return std::abs(diagonal) > m_changes ? -1 : m_furthest.at(diagonal + m_changes);
    }
    void set(qsizetype diagonal, qsizetype position) { m_furthest[diagonal + m_changes] = position; }

    /// Whether one change more comes to a diagonal by adding: from the diagonal above, not from the one
    /// below.
    bool isAdded(qsizetype diagonal) const { return at(diagonal - 1) < at(diagonal + 1); }
    /// Where on the diagonal that one change comes from it begins.
    qsizetype origin(qsizetype diagonal) const
    {
        return isAdded(diagonal) ? at(diagonal + 1) : at(diagonal - 1);
    }

private:
    qsizetype m_changes;
    QList<qsizetype> m_furthest;
};

/// The way back from the end through what each number of changes reached.
QList<Step> stepsBack(const QList<Reach> &reached, qsizetype x, qsizetype y)
{
    QList<Step> steps;
    for (qsizetype changes = reached.size() - 1; changes > 0; --changes) {
        const Reach &last = reached.at(changes - 1);
        const qsizetype diagonal = x - y;
        const bool isAdded = last.isAdded(diagonal);
        const qsizetype fromX = last.origin(diagonal);
        const qsizetype fromY = fromX - (isAdded ? diagonal + 1 : diagonal - 1);
        for (const qsizetype behind = isAdded ? fromX : fromX + 1; x > behind; --x)
            steps << Step{TextPiece::Kind::Same, x - 1};
        steps << (isAdded ? Step{TextPiece::Kind::Added, fromY} : Step{TextPiece::Kind::Removed, fromX});
        x = fromX;
        y = fromY;
    }
    for (; x > 0; --x)
        steps << Step{TextPiece::Kind::Same, x - 1};
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// Takes a diagonal one change further, and along all that is the same there; where it ends.
qsizetype followed(const QList<Reach> &reached, qsizetype diagonal, const Symbols &before,
                   const Symbols &after)
{
    qsizetype x = 0;
    if (!reached.isEmpty())
        x = reached.last().origin(diagonal) + (reached.last().isAdded(diagonal) ? 0 : 1);
    qsizetype y = x - diagonal;
    while (x < before.size() && y < after.size() && before.at(x) == after.at(y)) {
        ++x;
        ++y;
    }
    return x;
}

/// The shortest way from one version to the other (E. W. Myers, An O(ND) Difference Algorithm, 1986); all
/// removed, all added when it has too many changes.
QList<Step> shortestWay(const Symbols &before, const Symbols &after)
{
    QList<Reach> reached;
    const qsizetype most = std::min(mostChanges, before.size() + after.size());
    for (qsizetype changes = 0; changes <= most; ++changes) {
        Reach reach(changes);
        for (qsizetype diagonal = -changes; diagonal <= changes; diagonal += 2) {
            const qsizetype x = followed(reached, diagonal, before, after);
            reach.set(diagonal, x);
            if (x >= before.size() && x - diagonal >= after.size())
                return stepsBack(reached << reach, before.size(), after.size());
        }
        reached << reach;
    }
    QList<Step> steps;
    for (qsizetype i = 0; i < before.size(); ++i)
        steps << Step{TextPiece::Kind::Removed, i};
    for (qsizetype i = 0; i < after.size(); ++i)
        steps << Step{TextPiece::Kind::Added, i};
    return steps;
}

/// The way with the common beginning and end taken off first: most changes are in the middle.
QList<Step> way(const Symbols &before, const Symbols &after)
{
    qsizetype begin = 0;
    while (begin < before.size() && begin < after.size() && before.at(begin) == after.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < before.size() - begin && end < after.size() - begin &&
           before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    QList<Step> steps;
    for (qsizetype i = 0; i < begin; ++i)
        steps << Step{TextPiece::Kind::Same, i};
    const Symbols middleBefore = before.mid(begin, before.size() - begin - end);
    const Symbols middleAfter = after.mid(begin, after.size() - begin - end);
    for (Step step : shortestWay(middleBefore, middleAfter)) {
        step.index += begin;
        steps << step;
    }
    for (qsizetype i = before.size() - end; i < before.size(); ++i)
        steps << Step{TextPiece::Kind::Same, i};
    return steps;
}

Symbols symbolsOf(const QString &text)
{
    return text.toUcs4();
}

QString textOf(const Symbols &symbols)
{
    QString text;
    for (const uint symbol : symbols)
        text += QChar::fromUcs4(symbol);
    return text;
}

/// How much of two versions is the same: 0 nothing, 1 all.
double sameShare(const QList<TextPiece> &pieces)
{
    qsizetype same = 0;
    qsizetype all = 0;
    for (const TextPiece &piece : pieces) {
        const bool isSame = piece.kind == TextPiece::Kind::Same;
        all += piece.text.size() * (isSame ? 2 : 1);
        same += isSame ? 2 * piece.text.size() : 0;
    }
    return all == 0 ? 1 : static_cast<double>(same) / static_cast<double>(all);
}

/// Paragraphs between two that are the same in both versions.
struct Gap
{
    QList<int> removed;
    QList<int> added;
};

void addChanges(QList<ParagraphChange> &changes, const Gap &gap, const QStringList &before,
                const QStringList &after)
{
    constexpr double reworded = 0.4;
    for (qsizetype i = 0; i < std::max(gap.removed.size(), gap.added.size()); ++i) {
        const int was = gap.removed.value(i, -1);
        const int is = gap.added.value(i, -1);
        const QList<TextPiece> pieces = textPieces(before.value(was), after.value(is));
        if (was < 0 || is < 0 || sameShare(pieces) >= reworded) {
            changes << ParagraphChange{was, is, pieces};
            continue;
        }
        changes << ParagraphChange{was, -1, {{TextPiece::Kind::Removed, before.at(was)}}}
                << ParagraphChange{-1, is, {{TextPiece::Kind::Added, after.at(is)}}};
    }
}

} // namespace

QList<TextPiece> textPieces(const QString &before, const QString &after)
{
    const Symbols was = symbolsOf(before);
    const Symbols is = symbolsOf(after);
    QList<TextPiece> pieces;
    Symbols same;
    Symbols removed;
    Symbols added;
    const auto finish = [&pieces](TextPiece::Kind kind, Symbols &symbols) {
        if (!symbols.isEmpty())
            pieces << TextPiece{kind, textOf(symbols)};
        symbols.clear();
    };
    for (const Step &step : way(was, is)) {
        if (step.kind == TextPiece::Kind::Same) {
            finish(TextPiece::Kind::Removed, removed);
            finish(TextPiece::Kind::Added, added);
            same << was.at(step.index);
            continue;
        }
        finish(TextPiece::Kind::Same, same);
        if (step.kind == TextPiece::Kind::Removed)
            removed << was.at(step.index);
        else
            added << is.at(step.index);
    }
    finish(TextPiece::Kind::Same, same);
    finish(TextPiece::Kind::Removed, removed);
    finish(TextPiece::Kind::Added, added);
    return pieces;
}

QList<ParagraphChange> paragraphChanges(const QString &before, const QString &after)
{
    const QStringList was = paragraphsOf(before);
    const QStringList is = paragraphsOf(after);
    // Equal paragraphs get equal symbols.
    QHash<QString, uint> known;
    const auto symbols = [&known](const QStringList &paragraphs) {
        Symbols all;
        for (const QString &paragraph : paragraphs) {
            const auto found = known.constFind(paragraph);
            all << (found != known.cend() ? *found
                                          : *known.insert(paragraph, static_cast<uint>(known.size())));
        }
        return all;
    };
    const Symbols wasSymbols = symbols(was);
    const Symbols isSymbols = symbols(is);
    QList<ParagraphChange> changes;
    Gap gap;
    for (const Step &step : way(wasSymbols, isSymbols)) {
        if (step.kind == TextPiece::Kind::Removed) {
            gap.removed << static_cast<int>(step.index);
        } else if (step.kind == TextPiece::Kind::Added) {
            gap.added << static_cast<int>(step.index);
        } else {
            addChanges(changes, gap, was, is);
            gap = {};
        }
    }
    addChanges(changes, gap, was, is);
    return changes;
}

} // namespace nianbao
