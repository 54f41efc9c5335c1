// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/questions.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace nianbao {

/// Asks for what a new report needs: whose it is, and of which year. Cannot be accepted without an office.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    NewReportDialog(int suggestedYear, int firstYear, QWidget *parent = nullptr);

    NewReportAnswer answer() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_organization = nullptr;
    QSpinBox *m_year = nullptr;
};

} // namespace nianbao
