// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/startpage.h"

#include "forms/look.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace nianbao {

StartPage::StartPage(QAction *create, QAction *open, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Annual report on the work of government information disclosure"), this);
    title->setFont(look::boldFont(title->font()));
    title->setAlignment(Qt::AlignHCenter);
    auto *hint = new QLabel(tr("A file can also be dropped on this window."), this);
    hint->setFont(look::smallFont(hint->font()));
    hint->setAlignment(Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::margin);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(
        bigButton(create, tr("Fill in a new report"), tr("Blank forms for an office and a year")), 0,
        Qt::AlignHCenter);
    layout->addWidget(
        bigButton(open, tr("Open a report or a draft"), tr("A project file, or a colleague's text")), 0,
        Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addStretch(3);
}

QWidget *StartPage::bigButton(QAction *action, const QString &text, const QString &explanation)
{
    auto *button = new QCommandLinkButton(text, explanation, this);
    button->setIcon(action->icon());
    button->setAccessibleName(text);
    button->setFixedWidth(44 * look::gap);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setIcon(action->icon()); });
    return button;
}

} // namespace nianbao
