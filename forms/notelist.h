// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/look.h"

#include <QList>
#include <QScrollArea>
#include <QString>
#include <QStringList>

namespace nianbao {

/// Something to know before going on, with the mark it has beside it.
struct Note
{
    look::Mark mark = look::Mark::None;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A few sentences under the fields of a dialog, each with its mark. Room for so many lines is there as long
/// as the list is shown, so that sentences come and go without moving anything; more are scrolled to. A
/// dialog whose fields need that room hides the list while it is empty. Takes the focus only while there is
/// something to scroll.
class NoteList : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoteList(int lines, QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    const QList<Note> &notes() const { return m_notes; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNotes();
    void fit();

    QList<Note> m_notes;
};

} // namespace nianbao
