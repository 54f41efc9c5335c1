// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace nianbao {

/// One line under the form that tells what a paste or a fill left out, without a dialog. It stays until it is
/// closed, another one comes, or long enough to be read.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Empty: nothing any more.
    void tell(const QString &text);
    /// What is told now; empty: nothing.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_read;
};

} // namespace nianbao
