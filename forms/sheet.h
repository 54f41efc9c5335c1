// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace nianbao {

/// A sheet of paper on the desk: a page in the palette's base colour with the section's heading on top, in a
/// scrolling desk. `maximumWidth` in pixels keeps lines readable on wide screens.
class Sheet : public QScrollArea
{
    Q_OBJECT

public:
    Sheet(const QString &heading, int maximumWidth, QWidget *parent = nullptr);

    /// Where the form puts its content, under the heading.
    QVBoxLayout *content() const { return m_content; }
    QWidget *paper() const { return m_paper; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_paper = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace nianbao
