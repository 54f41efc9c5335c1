// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/contactfields.h"

#include "forms/look.h"
#include "forms/plainline.h"
#include "report/preamble.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace nianbao {

ContactFields::ContactFields(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::gap);
    grid->setVerticalSpacing(look::gap);
    addField(grid, QStringLiteral("contact/office"), tr("Contact office"), &Contact::office, 0, 0, 3);
    addField(grid, QStringLiteral("contact/address"), tr("Address"), &Contact::address, 1, 0, 3);
    addField(grid, QStringLiteral("contact/postcode"), tr("Postcode"), &Contact::postcode, 2, 0, 1);
    addField(grid, QStringLiteral("contact/telephone"), tr("Telephone"), &Contact::telephone, 2, 2, 1);
    addField(grid, QStringLiteral("contact/fax"), tr("Fax"), &Contact::fax, 3, 0, 1);
    addField(grid, QStringLiteral("contact/email"), tr("E-mail"), &Contact::email, 3, 2, 1);
    addField(grid, QStringLiteral("contact/website"), tr("Website"), &Contact::website, 4, 0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(&document, &Document::changed, this, [this](const QList<Place> &places) {
        if (places.contains(Place::preamble()))
            readPreamble();
    });
    readPreamble();
}

void ContactFields::addField(QGridLayout *grid, const QString &name, const QString &label,
                             QString Contact::*part, int row, int column, int span)
{
    auto *line = new PlainLine(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setFont(look::paperFont(line->font()));
    line->installEventFilter(this);
    auto *title = new QLabel(label, this);
    title->setForegroundRole(QPalette::Text);
    title->setBuddy(line);
    title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(title, row, column);
    grid->addWidget(line, row, column + 1, 1, span);
    const Field field{part, line};
    m_fields << field;
    connect(line, &QLineEdit::textEdited, this, [this, field] { writePreamble(field); });
}

QWidget *ContactFields::first() const
{
    return m_fields.first().line;
}

void ContactFields::readPreamble()
{
    const Contact contact = contactIn(m_document.report().text(Place::preamble()));
    for (const Field &field : std::as_const(m_fields)) {
        // What is being typed may be on its way to a value ("（0000").
        if (asContactValue(field.line->text()) != contact.*field.part)
            field.line->setText(contact.*field.part);
    }
}

void ContactFields::writePreamble(const Field &field)
{
    Contact contact = contactIn(m_document.report().text(Place::preamble()));
    contact.*field.part = asContactValue(field.line->text());
    if (!m_document.isTyping())
        m_document.startTyping();
    m_document.setText(Place::preamble(), preambleWithContact(m_document.report(), contact));
}

bool ContactFields::eventFilter(QObject *watched, QEvent *event)
{
    // Typing in one field is one step.
    if (event->type() == QEvent::FocusIn)
        m_document.startTyping();
    if (event->type() == QEvent::FocusOut) {
        m_document.endTyping();
        if (auto *line = qobject_cast<PlainLine *>(watched))
            line->setText(asContactValue(line->text()));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nianbao
