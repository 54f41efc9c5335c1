// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editcommand.h"

#include <algorithm>

namespace nianbao {

namespace {

Edit backward(const Edit &edit)
{
    if (const Swap *swap = std::get_if<Swap>(&edit))
        return Swap{swap->after, swap->before};
    // In the same order, so that what the clerk touched comes first. A place that stands twice goes back to
    // what it was before the first change.
    Changes back;
    for (const Change &change : std::get<Changes>(edit)) {
        const auto same = std::find_if(
            back.begin(), back.end(), [&change](const Change &other) { return other.place == change.place; });
        if (same == back.end())
            back << Change{change.place, change.after, change.before};
        else
            same->before = change.after;
    }
    return back;
}

// Adds a later change: the last word on a place counts, the first one is what undo goes back to.
void mergeInto(Changes &changes, const Change &later)
{
    const auto same = std::find_if(changes.begin(), changes.end(),
                                   [&later](const Change &change) { return change.place == later.place; });
    if (same == changes.end())
        changes << later;
    else
        same->after = later.after;
}

} // namespace

EditCommand::EditCommand(const QString &text, Edit edit, int typing, Write write)
    : QUndoCommand(text)
    , m_edit(std::move(edit))
    , m_typing(typing)
    , m_write(std::move(write))
{
}

void EditCommand::undo()
{
    m_write(backward(m_edit));
    if (m_forgetOnUndo)
        setObsolete(true);
}

void EditCommand::redo()
{
    m_write(m_edit);
}

int EditCommand::id() const
{
    // -1: the stack does not even try to merge.
    return m_typing > 0 ? 1 : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditCommand *>(other);
    if (next == nullptr || next->m_typing != m_typing)
        return false;
    auto *mine = std::get_if<Changes>(&m_edit);
    const auto *later = std::get_if<Changes>(&next->m_edit);
    if (mine == nullptr || later == nullptr || mine->first().place != later->first().place)
        return false;
    for (const Change &change : *later)
        mergeInto(*mine, change);
    if (std::all_of(mine->cbegin(), mine->cend(),
                    [](const Change &change) { return change.before == change.after; }))
        setObsolete(true);
    return true;
}

} // namespace nianbao
