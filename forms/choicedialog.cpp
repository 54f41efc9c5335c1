// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/choicedialog.h"

#include "forms/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

ChoiceDialog::ChoiceDialog(const QString &title, const QString &text, const QStringList &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(title);
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(text);
    m_list->addItems(choices);
    m_list->setCurrentRow(0);
    m_list->setMinimumSize(56 * look::gap, 8 * look::rowHeight);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->setFocus();
}

int ChoiceDialog::chosen() const
{
    return m_list->currentRow();
}

} // namespace nianbao
