// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"

#include "document/document.h"

namespace nianbao {

class PlaceEdit;

/// The form of a narrative section: its heading and one plain text.
class TextForm : public Form
{
    Q_OBJECT

public:
    TextForm(Document &document, const Section &section, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place currentPlace() const override;

private:
    PlaceEdit *m_edit = nullptr;
};

} // namespace nianbao
