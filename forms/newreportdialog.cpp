// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/newreportdialog.h"

#include "forms/look.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace nianbao {

NewReportDialog::NewReportDialog(int suggestedYear, int firstYear, QWidget *parent)
    : QDialog(parent)
    , m_organization(new QLineEdit(this))
    , m_year(new QSpinBox(this))
{
    setWindowTitle(tr("New report"));
    m_organization->setObjectName(QStringLiteral("organization"));
    m_organization->setAccessibleName(tr("Office"));
    m_organization->setMinimumWidth(40 * look::gap);
    m_organization->setPlaceholderText(tr("Full name, as on the seal"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Report year"));
    m_year->setRange(firstYear, 2999);
    m_year->setValue(suggestedYear);
    m_year->installEventFilter(this);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    create->setEnabled(false);
    connect(m_organization, &QLineEdit::textChanged, create,
            [create](const QString &text) { create->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setVerticalSpacing(look::gap);
    layout->addRow(tr("Office"), m_organization);
    layout->addRow(tr("Report year"), m_year);
    layout->addRow(buttons);
}

NewReportAnswer NewReportDialog::answer() const
{
    return {m_organization->text().trimmed(), m_year->value()};
}

bool NewReportDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls past must not change the year.
    if (watched == m_year && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nianbao
