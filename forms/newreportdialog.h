// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/questions.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nianbao {

/// Asks for what a new report needs: whose it is, of which year, and, if there is one, last year's report.
///
/// Everything is told in place: the layout of the year, what will be carried over, and what is wrong with the
/// file. It cannot be accepted without an office, nor with a file that is not last year's report.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewReportDialog(NewReportSuggestion suggestion, QWidget *parent = nullptr);

    NewReportAnswer answer() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeOffice();
    void makeYear();
    QWidget *makeLastYear();
    void addRow(QFormLayout *rows, const QString &label, QWidget *field, QWidget *buddy);
    void addNote(QFormLayout *rows, QLabel *note);
    void chooseFile();
    void readFile();
    void showState();
    QString carriedOver() const;

    NewReportSuggestion m_suggestion;
    std::optional<Result<Report>> m_lastYear; ///< as read; none: no file given
    QLineEdit *m_organization = nullptr;
    QSpinBox *m_year = nullptr;
    QLabel *m_layout = nullptr;
    QLineEdit *m_file = nullptr;
    QLabel *m_carried = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace nianbao
