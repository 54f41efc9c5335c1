// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace nianbao {

/// The one line that says whether the report may be published, with the way to the previous and next finding.
class VerdictBar : public QFrame
{
    Q_OBJECT

public:
    /// The actions belong to the window; their shortcuts are shown beside their words.
    VerdictBar(Document &document, QAction *previous, QAction *next, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVerdict();
    void addButton(QHBoxLayout *layout, QAction *action);

    Document &m_document;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace nianbao
