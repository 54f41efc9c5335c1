// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/tablemodel.h"

#include <QStyledItemDelegate>

class QInputMethodEvent;
class QKeyEvent;
class QLineEdit;

namespace nianbao {

/// Draws the cells of a mandated table like print on paper, and makes their editors.
///
/// An editor is a line edit named after its place. Each keystroke goes into the document at once, so totals
/// and findings follow while the editor is still open; an input method's text goes in when it is committed,
/// and a cancelled composition leaves the cell as it was. Esc takes the whole typing back. Nothing is written
/// when the editor closes: it is all there already.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(TableModel *model, QObject *parent = nullptr);

    /// Whether arrow keys left and right move the caret (F2, double click) or leave the cell (typed into it).
    void setCaretKeys(bool caret) { m_caretKeys = caret; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// More was typed or pasted than a cell may hold (longestCellText); what fits stands.
    void tooLong() const;
    /// The editor was left with this key (Tab, Enter, an arrow); the view moves on.
    void leftWithKey(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool leaves(const QKeyEvent &key) const;
    void compose(QLineEdit &editor, QInputMethodEvent &event);

    /// The text of a label in its lines. Kept, because every keystroke paints labels anew.
    QString brokenAsShown(const CellLook &look, const QStyleOptionViewItem &option) const;

    TableModel *m_model;
    mutable QFont m_labelFont;
    mutable QHash<QPair<QString, int>, QString> m_brokenLabels; ///< by text and width, for that font
    bool m_caretKeys = false;
    mutable bool m_composing = false; ///< an input method is at work in the editor
};

} // namespace nianbao
