// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace nianbao {

/// Lets the clerk take one line of a list: Enter or a double click opens it, Esc leaves.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `choices` is not empty; the first is chosen to begin with.
    ChoiceDialog(const QString &title, const QString &text, const QStringList &choices,
                 QWidget *parent = nullptr);

    int chosen() const;

private:
    QListWidget *m_list = nullptr;
};

} // namespace nianbao
