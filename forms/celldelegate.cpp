// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/celldelegate.h"

#include "forms/cellpainter.h"
#include "forms/tablelayout.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace nianbao {

CellDelegate::CellDelegate(TableModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    connect(this, &QAbstractItemDelegate::closeEditor, &model->document(), &Document::endTyping);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.palette.setCurrentColorGroup(QPalette::Active);
    // The ring stays round the cell while its editor has the focus.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index && view->indexWidget(index))
        cell.state |= QStyle::State_HasFocus;
    CellLook look = m_model->lookOf(index);
    if (look.label)
        look.text = brokenAsShown(look, cell);
    paintCell(*painter, cell, look, index.row() == 0, index.column() == 0);
}

QString CellDelegate::brokenAsShown(const CellLook &look, const QStyleOptionViewItem &option) const
{
    if (m_labelFont != option.font) {
        m_labelFont = option.font;
        m_brokenLabels.clear();
    }
    const int width = option.rect.width() - 2 * labelPadding;
    QString &lines = m_brokenLabels[{look.text, width}];
    if (lines.isEmpty())
        lines = brokenLabel(look.text, width, option.fontMetrics, look.head || look.group);
    return lines;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Place place = m_model->placeAt(index);
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(place.key());
    editor->setAccessibleName(m_model->document().report().edition().nameOf(place));
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignCenter);
    const qsizetype written = m_model->document().report().cell(place).written.size();
    editor->setMaxLength(static_cast<int>(std::max(longestCellText, written)));
    connect(editor, &QLineEdit::inputRejected, this, &CellDelegate::tooLong);
    Document &document = m_model->document();
    m_composing = false;
    document.startTyping();
    connect(editor, &QLineEdit::textEdited, this, [this, &document, place](const QString &text) {
        // A composition that begins takes the selected text away; only what it commits counts.
        if (!m_composing)
            document.setCell(place, text);
    });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const Report &report = m_model->document().report();
    const Place place = m_model->placeAt(index);
    // While the editor says the same as the cell, leave it alone: the caret stands where the clerk types.
    const Cell cell = report.cell(place);
    const Cell typed = Cell::fromWritten(line->text(), report.edition().kindOf(place));
    const bool bothEmpty = line->text().trimmed().isEmpty() && cell.written.isEmpty();
    if (typed != cell && !bothEmpty)
        line->setText(cell.written);
}

void CellDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // Every keystroke has been written already.
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -3, -3));
}

bool CellDelegate::leaves(const QKeyEvent &key) const
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool selects = key.modifiers() & Qt::ShiftModifier;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !selects;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !selects && !m_caretKeys;
    default:
        return false;
    }
}

void CellDelegate::compose(QLineEdit &editor, QInputMethodEvent &event)
{
    const bool wasComposing = m_composing;
    const bool commits = !event.commitString().isEmpty();
    m_composing = !commits && !event.preeditString().isEmpty();
    editor.event(&event);
    // Cancelled: back to what the cell holds.
    if (wasComposing && !m_composing && !commits)
        editor.setText(m_model->document().report().cell(Place(editor.objectName())).written);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (editor == nullptr)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            // Undo is the document's, also inside a cell.
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::InputMethod) {
        compose(*editor, *static_cast<QInputMethodEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_model->document().cancelTyping();
            emit closeEditor(editor, NoHint);
            return true;
        }
        if (leaves(*key)) {
            const int code = key->key();
            const Qt::KeyboardModifiers modifiers = key->modifiers();
            emit closeEditor(editor, NoHint);
            emit leftWithKey(code, modifiers);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace nianbao
