// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;

namespace nianbao {

/// What the window shows while no report is open: the verbs to begin with.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// The actions belong to the window.
    StartPage(QAction *create, QAction *open, QWidget *parent = nullptr);

private:
    QWidget *bigButton(QAction *action, const QString &text, const QString &explanation);
};

} // namespace nianbao
