// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QObject>

#include <functional>

class QKeySequence;
class QMimeData;

namespace nianbao {

class TableView;

/// What changes or copies many cells of a table at once: clear, cut, copy, paste, fill with 0, use computed
/// totals. Each change is one step of undo. Adds itself to the view as actions, with their shortcuts, for
/// keys and the context menu; what a clerk has to be told comes as a notice.
class TableEdits : public QObject
{
    Q_OBJECT

public:
    /// The view owns it.
    explicit TableEdits(TableView *view);

    void clear();
    void cut();
    void copy();
    void paste();
    /// Pastes what is not on the clipboard.
    void paste(const QMimeData &mime);
    void fillSelectionWithZeros();
    void fillTableWithZeros();
    /// Withdraws the stated totals of the selection, of the table.
    void useComputedInSelection();
    void useComputedTotals();

signals:
    void notice(const QString &text);

private:
    void add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
             const std::function<void()> &act);
    void separate();
    Document &document() const;
    const Table &table() const;
    void clearAs(const QString &what);
    void fillWithZeros(const QList<Place> &places);
    void useComputed(const QList<Place> &places);
    void tellOfNoCells(const QMimeData &mime);

    TableView *m_view;
};

} // namespace nianbao
