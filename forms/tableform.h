// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/form.h"
#include "forms/tablemodel.h"

class QLabel;

namespace nianbao {

class PlaceEdit;
class Sheet;
class TableView;

/// The form of a section with a mandated table: the table as printed on a sheet of paper, the remark under
/// it, and one line of arithmetic for the cell the clerk is at. Where the heads have scrolled away, they
/// stay drawn at the top.
class TableForm : public Form
{
    Q_OBJECT

public:
    TableForm(Document &document, const Section &section, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place currentPlace() const override;
    void commitEdit() override;

    /// Puts the ring at a cell without taking the focus.
    void select(const Place &place);
    /// Where a cell is, in coordinates of view(); empty for a place that is not in this table.
    QRect cellRect(const Place &place) const;
    TableView *view() const { return m_view; }
    /// The line of arithmetic as it is shown.
    QString arithmetic() const;

private:
    void showArithmetic();
    void showCurrent();
    void placeHeads();

    Document &m_document;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    Sheet *m_sheet = nullptr;
    PlaceEdit *m_note = nullptr;
    QLabel *m_arithmetic = nullptr;
    QWidget *m_heads = nullptr;
};

} // namespace nianbao
