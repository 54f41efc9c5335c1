// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"

#include "document/document.h"

class QFormLayout;

namespace nianbao {

class PlaceEdit;

/// The form for what stands around the six sections: title, office, preamble, signature; year and layout are
/// shown, not edited.
class InfoForm : public Form
{
    Q_OBJECT

public:
    explicit InfoForm(Document &document, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place currentPlace() const override;

private:
    void addText(QFormLayout *rows, const QString &label, const Place &place, int lines);
    void addFact(QFormLayout *rows, const QString &label, const QString &fact);

    Document &m_document;
    QList<PlaceEdit *> m_edits;
};

} // namespace nianbao
