// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/backgroundwork.h"
#include "forms/exportchoice.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace nianbao {

class NoteList;

/// Asks for format, file and options of an export, and tells beforehand what there is to know: whether the
/// report may be published, what the format warns of (a font that is missing), whether a file is replaced.
///
/// It is the one question of an export: with errors open it offers the mark 征求意见稿 and exports all the
/// same; where a file stands already, the button says that it is replaced. A name or folder that cannot be is
/// told in place, and cannot be accepted. What a format warns of is found out on another thread and comes a
/// moment later.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(ExportSuggestion suggestion, QWidget *parent = nullptr);

    ExportChoice choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFormat();
    QWidget *makeFile();
    void makeOptions();
    void makeButtons(QFormLayout *rows);
    void addRow(QFormLayout *rows, const QString &label, QWidget *field, QWidget *buddy);
    const WritableFormat &format() const;
    WriteOptions options() const;
    QString path() const;
    QString problem() const;
    void chooseFolder();
    void followFormat();
    void askForewarnings();
    void showState();

    ExportSuggestion m_suggestion;
    QString m_suffix; ///< that the file name shows, with its point
    QComboBox *m_format = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_after = nullptr;
    QCheckBox *m_mark = nullptr;
    bool m_wantsMark = false; ///< for formats that can bear it
    NoteList *m_notes = nullptr;
    QPushButton *m_export = nullptr;
    QHash<QString, QStringList> m_forewarnings; ///< by the format's id, as far as they are known
    BackgroundWork m_work;                      ///< finds them out
};

} // namespace nianbao
