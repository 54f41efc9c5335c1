// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/workspace.h"

#include "edition/editionloader.h"
#include "forms/findbar.h"
#include "forms/findingspanel.h"
#include "forms/infoform.h"
#include "forms/sectionlist.h"
#include "forms/sections.h"
#include "forms/tableform.h"
#include "forms/textform.h"
#include "forms/verdictbar.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nianbao {

Workspace::Workspace(Document &document, QAction *previousFinding, QAction *nextFinding, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sections(new SectionList(document))
    , m_pages(new QStackedWidget)
    , m_findings(new FindingsPanel(document))
    , m_verdict(new VerdictBar(document, previousFinding, nextFinding))
{
    const Result<QList<Edition>> editions = builtInEditions();
    addForm(infoSectionId(),
            new InfoForm(document, editions ? *editions : QList<Edition>{document.report().edition()}));
    addSectionForms();
    connect(&document, &Document::editionChanged, this, &Workspace::rebuildSectionForms);

    auto *formArea = new QWidget;
    auto *formColumn = new QVBoxLayout(formArea);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->setSpacing(0);
    formColumn->addWidget(m_pages, 1);
    addFindBar();
    formColumn->addWidget(m_findBar);

    auto *column = new QSplitter(Qt::Vertical);
    column->setObjectName(QStringLiteral("formAndFindings"));
    column->addWidget(formArea);
    column->addWidget(m_findings);
    column->setStretchFactor(0, 1);
    column->setChildrenCollapsible(false);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(m_sections);
    middle->addWidget(column);
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(middle, 1);

    connect(m_sections, &SectionList::sectionChosen, this, &Workspace::showSection);
    connect(m_findings, &FindingsPanel::placeChosen, this, &Workspace::goTo);
}

void Workspace::addSectionForms()
{
    for (const Section &section : m_document.report().edition().sections) {
        if (section.kind == Section::Kind::Table)
            addForm(section.id, new TableForm(m_document, section));
        else
            addForm(section.id, new TextForm(m_document, section));
    }
}

void Workspace::rebuildSectionForms()
{
    const QString current = currentSection();
    // The old forms must not hear of places they do not have; one of them may be the sender.
    const QList<Form *> old = m_forms.values();
    for (Form *form : old) {
        if (form == m_forms.value(infoSectionId()))
            continue;
        for (QObject *part : form->findChildren<QObject *>())
            m_document.disconnect(part);
        m_document.disconnect(form);
        m_pages->removeWidget(form);
        form->hide();
        form->deleteLater();
    }
    m_forms = {{infoSectionId(), m_forms.value(infoSectionId())}};
    addSectionForms();
    if (Form *form = m_forms.value(current))
        m_pages->setCurrentWidget(form);
}

void Workspace::addFindBar()
{
    m_findBar = new FindBar(m_document, [this] {
        const Form *form = m_forms.value(currentSection());
        return form ? form->currentSpot() : Match();
    });
    connect(m_findBar, &FindBar::matchFound, this, &Workspace::showMatch);
    connect(m_findBar, &FindBar::closed, this, [this](const Place &place) {
        if (!place.isEmpty())
            goTo(place);
        else
            m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    const auto act = [this](const char *name, const QString &text, const QKeySequence &key,
                            void (FindBar::*function)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_findBar, [this, function] {
            commitEdit();
            (m_findBar->*function)();
        });
        addAction(action);
    };
    act("find", tr("Find"), QKeySequence(Qt::CTRL | Qt::Key_F), &FindBar::openToFind);
    act("replace", tr("Replace"), QKeySequence(Qt::CTRL | Qt::Key_H), &FindBar::openToReplace);
    act("findNext", tr("Find next"), QKeySequence(Qt::Key_F3), &FindBar::findNext);
    act("findPrevious", tr("Find previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), &FindBar::findPrevious);
}

void Workspace::showMatch(const Match &match)
{
    const QString section = sectionOf(m_document.report().edition(), match.place);
    showSection(section);
    m_forms.value(section)->showMatch(match);
}

void Workspace::addForm(const QString &sectionId, Form *form)
{
    m_pages->addWidget(form);
    m_forms.insert(sectionId, form);
    connect(form, &Form::currentPlaceChanged, this, &Workspace::currentPlaceChanged);
}

TableForm *Workspace::tableForm(const QString &sectionId) const
{
    return qobject_cast<TableForm *>(form(sectionId));
}

void Workspace::showSection(const QString &sectionId)
{
    Form *form = m_forms.value(sectionId);
    if (form == nullptr || m_pages->currentWidget() == form)
        return;
    commitEdit();
    m_pages->setCurrentWidget(form);
    m_sections->setCurrentSection(sectionId);
    emit currentPlaceChanged(form->currentPlace());
}

QString Workspace::currentSection() const
{
    return m_sections->currentSection();
}

void Workspace::goTo(const Place &place)
{
    const QString section = sectionOf(m_document.report().edition(), place);
    showSection(section);
    m_forms.value(section)->goTo(place);
}

void Workspace::walkFindings(int step)
{
    commitEdit();
    m_findings->walk(step);
}

void Workspace::commitEdit()
{
    if (auto *form = qobject_cast<Form *>(m_pages->currentWidget()))
        form->commitEdit();
}

void Workspace::followUndo(void (QUndoStack::*step)())
{
    commitEdit();
    // What a step back changes must be seen.
    QList<Place> changed;
    const auto connection = connect(&m_document, &Document::changed, this,
                                    [&changed](const QList<Place> &places) { changed = places; });
    (m_document.undoStack().*step)();
    disconnect(connection);
    if (!changed.isEmpty())
        goTo(changed.first());
}

void Workspace::undo()
{
    followUndo(&QUndoStack::undo);
}

void Workspace::redo()
{
    followUndo(&QUndoStack::redo);
}

} // namespace nianbao
