// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

// What keys and input methods do in a table.
namespace nianbao {

Place TableView::placeByArrow(int rowStep, int columnStep, bool toEdge) const
{
    const Edition &edition = m_model->document().report().edition();
    const Place here = currentPlace();
    if (here.isEmpty())
        return nextInput(edition, m_model->table(), here, WalkOrder::Rows, 1);
    if (!toEdge)
        return neighbour(m_model->table(), here, rowStep, columnStep);
    const auto isFilled = [this](const Place &place) {
        return !m_model->document().report().cell(place).written.isEmpty();
    };
    return edgeFrom(edition, m_model->table(), here, rowStep, columnStep, isFilled);
}

Place TableView::placeByKey(int key, Qt::KeyboardModifiers modifiers) const
{
    const Edition &edition = m_model->document().report().edition();
    const Table &table = m_model->table();
    const bool control = modifiers & Qt::ControlModifier;
    const int step = modifiers & Qt::ShiftModifier ? -1 : 1;
    switch (key) {
    case Qt::Key_Tab:
        return nextInput(edition, table, currentPlace(), WalkOrder::Rows, step);
    case Qt::Key_Backtab:
        return nextInput(edition, table, currentPlace(), WalkOrder::Rows, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return nextInput(edition, table, currentPlace(), WalkOrder::Columns, step);
    case Qt::Key_Up:
        return placeByArrow(-1, 0, control);
    case Qt::Key_Down:
        return placeByArrow(1, 0, control);
    case Qt::Key_Left:
        return placeByArrow(0, -1, control);
    case Qt::Key_Right:
        return placeByArrow(0, 1, control);
    case Qt::Key_Home:
        return control ? endOfTable(table, -1) : endOfRow(table, currentPlace(), -1);
    case Qt::Key_End:
        return control ? endOfTable(table, 1) : endOfRow(table, currentPlace(), 1);
    default:
        return {};
    }
}

bool TableView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Place next = placeByKey(key, modifiers);
    if (next.isEmpty())
        return false;
    const bool walks =
        key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!walks && (modifiers & Qt::ShiftModifier))
        extendTo(next);
    else
        select(next);
    return true;
}

void TableView::extendTo(const Place &place)
{
    if (m_anchor.isEmpty())
        m_anchor = currentPlace();
    QItemSelection selection;
    for (const Place &inside : rectangleOf(m_model->table(), m_anchor, place)) {
        const QModelIndex index = m_model->indexOf(inside);
        selection.select(index, index);
    }
    selectionModel()->setCurrentIndex(m_model->indexOf(place), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QAction *TableView::actionFor(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    const QList<QAction *> all = actions();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const QAction *action) { return action->shortcuts().contains(pressed); });
    return found == all.end() ? nullptr : *found;
}

bool TableView::event(QEvent *event)
{
    // The table's own actions come before a window's with the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (actionFor(*key) != nullptr || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = actionFor(*event)) {
        if (action->isEnabled())
            action->trigger();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const Place here = currentPlace();
        m_anchor = endOfTable(m_model->table(), -1);
        extendTo(endOfTable(m_model->table(), 1));
        // Selecting all goes nowhere.
        selectionModel()->setCurrentIndex(m_model->indexOf(here.isEmpty() ? m_anchor : here),
                                          QItemSelectionModel::NoUpdate);
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!(event->modifiers() & Qt::AltModifier) && moveByKey(event->key(), event->modifiers()))
        return;
    if (tab) {
        // At the last input the focus goes on to the next widget.
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    tellAboutTotals(*event);
    QTableView::keyPressEvent(event);
}

void TableView::tellAboutTotals(const QKeyEvent &event)
{
    const bool types = event.text().size() == 1 && event.text().at(0).isPrint() &&
                       !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const Place place = currentPlace();
    if ((types || event.key() == Qt::Key_F2) && !place.isEmpty() && !m_model->isInput(place))
        emit notice(tr("A total is computed; type the figures it consists of."));
}

void TableView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool commits = !event->commitString().isEmpty();
    const bool begins = indexWidget(currentIndex()) == nullptr;
    if (begins && !m_model->isInput(currentPlace())) {
        event->ignore();
        return;
    }
    if (!begins || !commits) {
        // A composition: the base class opens the editor and leaves the focus here until it is committed.
        QTableView::inputMethodEvent(event);
        return;
    }
    // Text without a composition before it, as from an on-screen keyboard.
    edit(currentIndex(), AnyKeyPressed, nullptr);
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        line->selectAll();
        QCoreApplication::sendEvent(line, event);
    }
}

} // namespace nianbao
