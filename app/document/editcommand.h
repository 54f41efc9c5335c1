// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/change.h"

#include <QUndoCommand>

#include <functional>
#include <variant>

namespace nianbao {

/// A whole report for another: a change of year, layout or scope, which no list of places can tell.
struct Swap
{
    Report before;
    Report after;
};

/// What one step does.
using Edit = std::variant<Changes, Swap>;

/// The one undo command: an edit, written forward by redo() and backward by undo(). Nearly every edit is a
/// list of changes; a swap stands beside it because year, scope and layout are no places.
///
/// `typing` is the number of the typing it belongs to, or 0. Commands of one typing that begin at one place
/// merge into a single step; a typing that ends where it began leaves no step at all. A swap never merges.
/// The writer it is given belongs to the document, which owns the undo stack and therefore outlives every
/// command.
class EditCommand : public QUndoCommand
{
public:
    using Write = std::function<void(const Edit &)>;

    EditCommand(const QString &text, Edit edit, int typing, Write write);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

    int typing() const { return m_typing; }

    /// The next undo() removes this step from the stack instead of keeping it for redo.
    void forgetOnUndo() { m_forgetOnUndo = true; }

private:
    Edit m_edit;
    int m_typing = 0;
    bool m_forgetOnUndo = false;
    Write m_write;
};

} // namespace nianbao
