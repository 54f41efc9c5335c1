// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/change.h"

#include <QUndoCommand>

#include <functional>

namespace nianbao {

/// The one undo command: a list of changes, written forward by redo() and backward by undo().
///
/// `typing` is the number of the typing it belongs to, or 0. Commands of one typing at one place merge into a
/// single step; a typing that ends where it began leaves no step at all. The writer it is given belongs to
/// the document, which owns the undo stack and therefore outlives every command.
class EditCommand : public QUndoCommand
{
public:
    using Write = std::function<void(const Changes &)>;

    EditCommand(const QString &text, Changes changes, int typing, Write write);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

    int typing() const { return m_typing; }

    /// The next undo() removes this step from the stack instead of keeping it for redo.
    void forgetOnUndo() { m_forgetOnUndo = true; }

private:
    Changes m_changes;
    int m_typing = 0;
    bool m_forgetOnUndo = false;
    Write m_write;
};

} // namespace nianbao
