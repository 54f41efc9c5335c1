// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace nianbao {

class PlaceEdit;

/// The date of the signature: typed as it is printed, or taken from a calendar, with the legal date below it
/// (条例 art. 49) and whether the chosen one is later.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(Document &document, QWidget *parent = nullptr);

    PlaceEdit *edit() const { return m_edit; }
    /// What is said of the date, in words.
    QString hint() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCalendar(QMenu *menu);
    void choose(const QDate &date);
    void showHint();

    Document &m_document;
    PlaceEdit *m_edit = nullptr;
    QToolButton *m_button = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace nianbao
