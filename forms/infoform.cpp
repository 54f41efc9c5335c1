// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/infoform.h"

#include "forms/look.h"
#include "forms/placeedit.h"
#include "forms/sheet.h"

#include <QFormLayout>
#include <QLabel>

namespace nianbao {

namespace {

constexpr int widestInfo = 800;

} // namespace

InfoForm::InfoForm(Document &document, QWidget *parent)
    : Form(parent)
    , m_document(document)
{
    auto *sheet = new Sheet(tr("About the report"), widestInfo);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(look::margin);
    rows->setVerticalSpacing(look::gap + look::halfGap);
    rows->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    addText(rows, tr("Title"), Place::title(), 2);
    addText(rows, tr("Office"), Place::organization(), 1);
    addFact(rows, tr("Report year"), QString::number(document.report().year()));
    const Edition &edition = document.report().edition();
    addFact(rows, tr("Layout"), tr("%1 layout, %2").arg(edition.id, edition.basis));
    addText(rows, tr("Preamble"), Place::preamble(), 6);
    addText(rows, tr("Signed by"), Place::signatureOrganization(), 1);
    addText(rows, tr("Date"), Place::signatureDate(), 1);
    sheet->content()->addLayout(rows);
    sheet->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
    setFocusProxy(m_edits.first());
}

void InfoForm::addText(QFormLayout *rows, const QString &label, const Place &place, int lines)
{
    auto *edit = new PlaceEdit(m_document, place, lines);
    edit->setFont(look::paperFont(edit->font()));
    edit->setAccessibleName(label);
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::Text);
    name->setBuddy(edit);
    rows->addRow(name, edit);
    m_edits << edit;
    connect(edit, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
}

void InfoForm::addFact(QFormLayout *rows, const QString &label, const QString &fact)
{
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::Text);
    auto *text = new QLabel(fact);
    text->setForegroundRole(QPalette::Text);
    rows->addRow(name, text);
}

void InfoForm::goTo(const Place &place)
{
    PlaceEdit *target = m_edits.first();
    for (PlaceEdit *edit : m_edits) {
        if (edit->place() == place)
            target = edit;
    }
    target->setFocus(Qt::OtherFocusReason);
}

Place InfoForm::currentPlace() const
{
    for (const PlaceEdit *edit : m_edits) {
        if (edit->hasFocus())
            return edit->place();
    }
    return {};
}

} // namespace nianbao
