// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "report/search.h"
#include "style/pagestyle.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;

namespace nianbao {

class FindBar;
class FindingsPanel;
class Form;
class NoticeBar;
class Preview;
class SectionList;
class TableForm;
class VerdictBar;

/// What a workspace is given besides its document. The actions belong to the window.
struct WorkspaceSetup
{
    QList<Edition> editions; ///< the layouts that a report may change to; oldest first
    QStringList fontFolders; ///< see resolveFonts()
    QAction *previousFinding = nullptr;
    QAction *nextFinding = nullptr;
};

/// Everything the window shows of one open report: verdict, sections, the form of the current section, the
/// findings, the pages as they are printed. Knows no file and asks nothing. The document must outlive it.
///
/// On a small screen, or one where everything is drawn twice as large, the form comes first: the list of the
/// sections shrinks to their numbers, the findings to a few lines, and the preview waits to be asked for.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(Document &document, const WorkspaceSetup &setup, QWidget *parent = nullptr);

    /// Shows a place: its section, and the caret or the ring at it.
    void goTo(const Place &place);
    void showSection(const QString &sectionId);
    QString currentSection() const;
    Form *form(const QString &sectionId) const { return m_forms.value(sectionId); }
    /// The form of a table; null for a section without one.
    TableForm *tableForm(const QString &sectionId) const;
    FindingsPanel *findings() const { return m_findings; }
    VerdictBar *verdict() const { return m_verdict; }
    Preview *preview() const { return m_preview; }
    /// What the clerk wishes; until then the preview is shown where there is room for it beside the form.
    void setPreviewShown(bool shown);
    bool isPreviewShown() const;
    /// How the pages of the preview look from now on.
    void setPageStyle(const PageStyle &style);
    NoticeBar *notice() const { return m_notice; }
    FindBar *findBar() const { return m_findBar; }

    void walkFindings(int step);
    /// Shows the next (1) or previous (-1) section and goes to where the clerk was in it; stays at the ends.
    void stepSection(int step);
    /// Takes the focus round the panes: sections, form, findings.
    void stepPane(int step);
    void commitEdit();
    /// Writes 0 into every blank input of the report, as one step.
    void fillReportWithZeros();
    void undo();
    void redo();

signals:
    void previewShown(bool shown);
    void currentPlaceChanged(const nianbao::Place &place);
    /// Cells were selected, or the figures in them changed: what the status bar says of them; empty: nothing.
    void selectionSummaryChanged(const QString &summary);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showPreview();
    void fitSections();
    void addForm(const QString &sectionId, Form *form);
    QList<QWidget *> panes() const;
    void addSectionForms();
    void rebuildSectionForms();
    void addFindBar();
    void showMatch(const Match &match);
    void showSelectionSummary();
    void followUndo(void (QUndoStack::*step)());

    Document &m_document;
    QSplitter *m_middle = nullptr; ///< sections, form with findings, preview
    SectionList *m_sections = nullptr;
    QStackedWidget *m_pages = nullptr;
    FindingsPanel *m_findings = nullptr;
    VerdictBar *m_verdict = nullptr;
    Preview *m_preview = nullptr;
    std::optional<bool> m_previewWish;
    FindBar *m_findBar = nullptr;
    NoticeBar *m_notice = nullptr;
    QHash<QString, Form *> m_forms;
};

} // namespace nianbao
