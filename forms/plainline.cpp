// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/plainline.h"

#include "forms/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace nianbao {

namespace {

// Undo and redo belong to the window.
bool leavesToTheWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

PlainLine::PlainLine(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(look::halfGap, look::halfGap, look::halfGap, look::halfGap);
}

QSize PlainLine::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), look::rowHeight};
}

void PlainLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    look::paintBorder(painter, rect(), palette(), hasFocus());
}

bool PlainLine::event(QEvent *event)
{
    return leavesToTheWindow(event) || QLineEdit::event(event);
}

void PlainLine::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        focusNextPrevChild(true);
    else
        QLineEdit::keyPressEvent(event);
}

YearField::YearField(QWidget *parent)
    : QSpinBox(parent)
{
    setKeyboardTracking(false);
    setGroupSeparatorShown(false);
    setFrame(false);
    setMinimumHeight(look::rowHeight);
    setFocusPolicy(Qt::StrongFocus);
}

bool YearField::event(QEvent *event)
{
    return leavesToTheWindow(event) || QSpinBox::event(event);
}

void YearField::keyPressEvent(QKeyEvent *event)
{
    QSpinBox::keyPressEvent(event);
    if (isEnter(event))
        focusNextPrevChild(true);
}

void YearField::paintEvent(QPaintEvent *event)
{
    QSpinBox::paintEvent(event);
    QPainter painter(this);
    look::paintBorder(painter, rect(), palette(), hasFocus());
}

void YearField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace nianbao
