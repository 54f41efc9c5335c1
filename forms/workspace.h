// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "report/search.h"

#include <QHash>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace nianbao {

class FindBar;
class FindingsPanel;
class Form;
class SectionList;
class TableForm;
class VerdictBar;

/// Everything the window shows of one open report: verdict, sections, the form of the current section, the
/// findings. Knows no file and asks nothing. The document must outlive it.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(Document &document, QAction *previousFinding, QAction *nextFinding, QWidget *parent = nullptr);

    /// Shows a place: its section, and the caret or the ring at it.
    void goTo(const Place &place);
    void showSection(const QString &sectionId);
    QString currentSection() const;
    Form *form(const QString &sectionId) const { return m_forms.value(sectionId); }
    /// The form of a table; null for a section without one.
    TableForm *tableForm(const QString &sectionId) const;
    FindingsPanel *findings() const { return m_findings; }
    VerdictBar *verdict() const { return m_verdict; }
    FindBar *findBar() const { return m_findBar; }

    void walkFindings(int step);
    void commitEdit();
    void undo();
    void redo();

signals:
    void currentPlaceChanged(const nianbao::Place &place);

private:
    void addForm(const QString &sectionId, Form *form);
    void addSectionForms();
    void rebuildSectionForms();
    void addFindBar();
    void showMatch(const Match &match);
    void followUndo(void (QUndoStack::*step)());

    Document &m_document;
    SectionList *m_sections = nullptr;
    QStackedWidget *m_pages = nullptr;
    FindingsPanel *m_findings = nullptr;
    VerdictBar *m_verdict = nullptr;
    FindBar *m_findBar = nullptr;
    QHash<QString, Form *> m_forms;
};

} // namespace nianbao
