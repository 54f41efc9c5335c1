// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editcommand.h"

#include <algorithm>

namespace nianbao {

EditCommand::EditCommand(const QString &text, Changes changes, int typing, Write write)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_typing(typing)
    , m_write(std::move(write))
{
}

void EditCommand::undo()
{
    Changes backward;
    backward.reserve(m_changes.size());
    std::transform(m_changes.crbegin(), m_changes.crend(), std::back_inserter(backward),
                   [](const Change &change) {
                       return Change{change.place, change.after, change.before};
                   });
    m_write(backward);
    if (m_forgetOnUndo)
        setObsolete(true);
}

void EditCommand::redo()
{
    m_write(m_changes);
}

int EditCommand::id() const
{
    // -1: the stack does not even try to merge.
    return m_typing > 0 ? 1 : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditCommand *>(other);
    if (next == nullptr || next->m_typing != m_typing || m_changes.size() != 1 || next->m_changes.size() != 1)
        return false;
    if (next->m_changes.first().place != m_changes.first().place)
        return false;
    m_changes.first().after = next->m_changes.first().after;
    if (m_changes.first().after == m_changes.first().before)
        setObsolete(true);
    return true;
}

} // namespace nianbao
