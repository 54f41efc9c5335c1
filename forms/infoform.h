// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"

#include "document/document.h"
#include "report/editionchange.h"

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace nianbao {

class ContactFields;
class DateField;
class PlaceEdit;
class Sheet;
class YearField;

/// The form for what stands around the six sections: office, year, scope, title, preamble, contact,
/// signature.
///
/// The year chooses the layout. A year whose layout has no place for something the clerk filled in is not
/// taken at once: the form says what would go and asks in place. All of it is undone like any edit.
class InfoForm : public Form
{
    Q_OBJECT

public:
    /// `editions`: the layouts a year can choose, oldest first.
    InfoForm(Document &document, const QList<Edition> &editions, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showMatch(const Match &match) override;
    Place currentPlace() const override;
    Match currentSpot() const override;

private:
    void addFacts(QFormLayout *rows);
    void addLoss(QFormLayout *rows);
    void addTexts(QFormLayout *rows);
    void addSignature(QFormLayout *rows);
    void addText(QFormLayout *rows, const QString &label, const Place &place, int lines);
    void take(PlaceEdit *edit, const QString &label);
    QWidget *yearRow();
    QWidget *scopeRow();
    PlaceEdit *editOf(const Place &place) const;

    void chooseYear(int year);
    std::optional<EditionChange> changeTo(int year) const;
    void takeYear(const EditionChange &change);
    void tellLoss(const EditionChange &change);
    void askAboutLoss(const EditionChange &change);
    void closeLoss();
    void showLoss(bool visible);
    void chooseScope(Scope scope);
    void useStandardTitle();
    void useStandardPreamble();
    void showFacts();
    void showNotice(const QString &text);
    void bringIntoView(QWidget *widget);

    Document &m_document;
    QList<Edition> m_editions;
    Sheet *m_sheet = nullptr;
    QList<PlaceEdit *> m_edits;
    YearField *m_year = nullptr;
    QLabel *m_layoutFact = nullptr;
    QLabel *m_lossText = nullptr;
    QWidget *m_loss = nullptr; ///< the answers below it
    QPushButton *m_keepYear = nullptr;
    std::optional<int> m_pendingYear; ///< waits for an answer about what would be lost
    QRadioButton *m_organ = nullptr;
    QRadioButton *m_area = nullptr;
    QToolButton *m_standardTitle = nullptr;
    QPushButton *m_standardPreamble = nullptr;
    QLabel *m_notice = nullptr;
};

} // namespace nianbao
