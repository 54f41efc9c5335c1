// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/textform.h"

#include "forms/look.h"
#include "forms/placeedit.h"
#include "forms/sheet.h"

#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int widestText = 800;

} // namespace

TextForm::TextForm(Document &document, const Section &section, QWidget *parent)
    : Form(parent)
    , m_edit(new PlaceEdit(document, Place(section.id), 0))
{
    auto *sheet = new Sheet(section.heading, widestText);
    m_edit->setFont(look::paperFont(m_edit->font()));
    m_edit->document()->setDocumentMargin(0);
    m_edit->setPlaceholderText(document.report().hasText(Place(section.id))
                                   ? tr("Write this section here")
                                   : tr("The draft has no such section. Write it here."));
    sheet->content()->addWidget(m_edit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
    setFocusProxy(m_edit);
    connect(m_edit, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
}

void TextForm::goTo(const Place &)
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

Place TextForm::currentPlace() const
{
    return m_edit->place();
}

} // namespace nianbao
