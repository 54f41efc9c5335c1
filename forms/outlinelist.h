// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/outline.h"

#include <QListWidget>

namespace nianbao {

/// The parts of a section beside its text: which are written, which are still empty. A click or Enter on one
/// goes there. Draws itself like the list of sections.
class OutlineList : public QListWidget
{
    Q_OBJECT

public:
    explicit OutlineList(const QStringList &parts, QWidget *parent = nullptr);

    void showOutline(const QList<OutlinePart> &outline);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void partChosen(int part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace nianbao
