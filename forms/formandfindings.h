// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSplitter>

namespace nianbao {

/// The form above the findings. Shares out the height, the form first, until the clerk moves the line between
/// them; from then on it keeps what was chosen. Its first widget is the form, its second the findings.
class FormAndFindings : public QSplitter
{
    Q_OBJECT

public:
    explicit FormAndFindings(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isChosen = false;
};

} // namespace nianbao
