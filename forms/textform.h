// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"

#include "document/document.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace nianbao {

class OutlineList;
class PlaceEdit;

/// The form of a narrative section: its heading, one plain text, the parts it is to have beside it, and below
/// it how long it is and what there is to know of it. The suggested length is a local habit and never more
/// than a hint.
class TextForm : public Form
{
    Q_OBJECT

public:
    TextForm(Document &document, const Section &section, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showMatch(const Match &match) override;
    Place currentPlace() const override;
    Match currentSpot() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFoot(QBoxLayout *layout);
    void showText();
    void showNotice(const QString &text);
    void choosePart(int part);
    void removeInvisible();

    Document &m_document;
    QStringList m_parts;
    int m_suggestedLength = 0;
    PlaceEdit *m_edit = nullptr;
    QBoxLayout *m_columns = nullptr;
    OutlineList *m_outline = nullptr; ///< null where the section has no parts
    QLabel *m_length = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_invisible = nullptr;
    QToolButton *m_removeInvisible = nullptr;
};

} // namespace nianbao
