// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "checks/checks.h"
#include "document/editcommand.h"
#include "document/filestate.h"
#include "report/report.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace nianbao {

/// A report on its way into a document, with what its import had to say.
struct OpenedReport
{
    Report report;
    QList<Finding> findings; ///< of the import; empty for a new report or a project file
    QSet<Place> guessed;     ///< cells of which the import is not certain
};

/// One open report: its values, its undo history, its findings as they are right now, and the project file it
/// is kept in.
///
/// Every edit is one step of the undo stack; after each the checks run again and the signals tell. It opens
/// no dialog and asks nobody: what cannot be done comes back as an Error. It owns its undo stack; the window
/// owns the document.
class Document : public QObject
{
    Q_OBJECT

public:
    using Checker = std::function<QList<Finding>(const Report &)>;

    /// Whether save() may replace a file that somebody else wrote since this document last read or wrote it.
    enum class Overwrite { OnlyUnchanged, Anything };

    explicit Document(OpenedReport opened, QObject *parent = nullptr, Checker checker = checkReport);
    ~Document() override;

    const Report &report() const { return m_report; }
    QUndoStack &undoStack() { return m_undoStack; }
    bool isModified() const { return !m_undoStack.isClean(); }
    /// From now until the next save the document is modified, whatever is undone: its values come from
    /// elsewhere than its file (recovered work, an earlier version).
    void markModified() { m_undoStack.resetClean(); }

    /// What there is to tell: the findings of the import that still stand and those of the checks, errors
    /// first.
    ///
    /// A finding of the import stands while every one of its places is as the import left it (so undo brings
    /// it back) and until it is dismissed.
    const QList<Finding> &findings() const { return m_findings; }
    bool isDismissible(const Finding &finding) const { return m_importFindings.contains(finding); }
    void dismiss(const Finding &finding);
    /// Runs the checks again: their messages are in the language of the moment. Those of the import stay.
    void recheck() { refreshFindings(); }

    /// Whether the import was not certain of this place and nobody has changed it since.
    bool isGuessed(const Place &place) const;

    /// Sets a cell to what the clerk typed. For a total, an empty text withdraws the stated total.
    void setCell(const Place &place, const QString &written);
    void setText(const Place &place, const QString &text);

    /// Names the issuing body; the standard texts that name it (title, signature, preamble) go along in the
    /// same step.
    void setOrganization(const QString &organization);

    /// Makes all changes as one step; `what` names it in the undo menu. Changes to what already stands there
    /// are left out; when nothing is left there is no step.
    void apply(const QString &what, const Changes &changes);
    void applyRepair(const Repair &repair);

    /// Puts a whole report in the place of this one, as one step: another year, layout or scope. Findings of
    /// the import and guesses stand where their places are as the import left them, here as after any edit.
    void replaceReport(const QString &what, const Report &report);

    /// From here to endTyping(), edits of one place are one step, however many there are.
    void startTyping();
    bool isTyping() const { return m_typing > 0; }
    void endTyping();
    /// Ends the typing and takes back what it did, leaving no step behind.
    void cancelTyping();

    /// The project file this report is kept in; empty when it has none yet (new, or read from a draft).
    const QString &path() const { return m_path; }
    /// Says that the report was read from this project file, which was in that state then.
    void setFile(const QString &path, const FileState &state);
    /// The project file as it was when this document last read or wrote it.
    const FileState &fileState() const { return m_fileState; }

    /// From now on save() first copies the file that it replaces into this folder (backups.h). Without the
    /// copy it saves all the same, and backupFailed() tells.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }

    /// Writes the project file, whole or not at all. On success it is the document's file and the document is
    /// unmodified. On failure nothing of the document changes.
    ///
    /// Errors: "document.changed-on-disk" (ask the clerk; see Overwrite), "document.not-faithful" (what would
    /// be written does not read back as this report; the disk was not touched), and the safe writer's.
    Result<void> save(const QString &path, Overwrite overwrite = Overwrite::OnlyUnchanged);

signals:
    /// The report is in another layout now; whatever was built for the old one must be built anew before it
    /// hears of what changed. Comes before changed().
    void editionChanged();
    /// These places have other values; after a change of year or scope there may be none.
    void changed(const QList<nianbao::Place> &places);
    void findingsChanged();
    void modifiedChanged(bool modified);
    void pathChanged();
    void backupFailed(const nianbao::Error &error);

private:
    void write(const Edit &edit);
    QList<Place> writeReport(const Report &report);
    void refreshFindings();
    bool isAsImported(const Place &place) const;
    void push(const QString &what, const Changes &changes, int typing);
    void pushEdit(const QString &what, const Edit &edit, int typing);

    Report m_report;
    Report m_asImported;
    QList<Finding> m_importFindings;
    QSet<Place> m_guessed;
    Checker m_checker;
    QList<Finding> m_findings;
    QString m_path;
    FileState m_fileState;
    QString m_backupFolder; ///< empty: no backups
    int m_typing = 0;       ///< number of the current typing; 0: none
    int m_lastTyping = 0;
    QUndoStack m_undoStack;
};

} // namespace nianbao
