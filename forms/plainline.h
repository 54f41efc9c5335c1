// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QSpinBox>

namespace nianbao {

/// A line without an undo of its own: Ctrl+Z is the report's. Enter goes on to the next field. Its border is
/// that of the editors of the report's texts (look.h).
class PlainLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlainLine(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A year that a wheel passing by does not change, and that is taken when it is whole.
class YearField : public QSpinBox
{
    Q_OBJECT

public:
    explicit YearField(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace nianbao
