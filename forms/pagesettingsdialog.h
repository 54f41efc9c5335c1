// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/questions.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace nianbao {

class NoteList;
class Preview;

/// Asks how the pages of one office look: margins, lines and characters, faces, page numbers, landscape pages
/// for wide tables. One button gives back the standard (GB/T 9704).
///
/// The report's own pages stand beside the fields and follow them, where the screen has room for both. What
/// pages cannot be made with is told in place and cannot be accepted; the pages then stay as they were.
class PageSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageSettingsDialog(const PageStyleSuggestion &suggestion, QWidget *parent = nullptr);

    PageStyle pageStyle() const;
    /// Null: no document was given, or there is no room.
    Preview *preview() const { return m_preview; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    void makeMargins(QGridLayout *grid);
    void makeLines(QGridLayout *grid);
    void makeFaces(QGridLayout *grid);
    void makeOthers(QGridLayout *grid);
    QWidget *makeButtons();
    /// The label in this column, the field in as many as are said behind it.
    void addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field,
                  int columns = 1);
    void setFields(const PageStyle &style);
    void showState();

    PageStyle m_base; ///< with what is not asked for here
    bool m_isSetting = false;
    std::array<QDoubleSpinBox *, 4> m_margins{}; ///< top, bottom, left, right
    QSpinBox *m_lines = nullptr;
    QSpinBox *m_characters = nullptr;
    std::array<QComboBox *, fontRoleCount> m_faces{}; ///< by role
    QComboBox *m_numbers = nullptr;
    QCheckBox *m_landscape = nullptr;
    NoteList *m_notes = nullptr;
    Preview *m_preview = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace nianbao
