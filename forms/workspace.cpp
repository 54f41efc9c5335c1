// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/workspace.h"

#include "forms/findingspanel.h"
#include "forms/infoform.h"
#include "forms/preview.h"
#include "forms/sectionlist.h"
#include "forms/sections.h"
#include "forms/tableform.h"
#include "forms/textform.h"
#include "forms/verdictbar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

/// The least width of the window at which the form still has room beside the preview.
constexpr int leastWidthWithPreview = 1200;
constexpr int previewWidth = 360;

} // namespace

Workspace::Workspace(Document &document, QAction *previousFinding, QAction *nextFinding,
                     const QStringList &fontFolders, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sections(new SectionList(document))
    , m_pages(new QStackedWidget)
    , m_findings(new FindingsPanel(document))
    , m_verdict(new VerdictBar(document, previousFinding, nextFinding))
    , m_preview(new Preview(document, fontFolders))
{
    addForm(infoSectionId(), new InfoForm(document));
    for (const Section &section : document.report().edition().sections) {
        if (section.kind == Section::Kind::Table)
            addForm(section.id, new TableForm(document, section));
        else
            addForm(section.id, new TextForm(document, section));
    }

    auto *column = new QSplitter(Qt::Vertical);
    column->setObjectName(QStringLiteral("formAndFindings"));
    column->addWidget(m_pages);
    column->addWidget(m_findings);
    column->setStretchFactor(0, 1);
    column->setChildrenCollapsible(false);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(m_sections);
    middle->addWidget(column);
    middle->addWidget(m_preview);
    middle->setStretchFactor(1, 1);
    middle->setSizes({m_sections->sizeHint().width(), leastWidthWithPreview, previewWidth});
    middle->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(middle, 1);

    connect(m_sections, &SectionList::sectionChosen, this, &Workspace::showSection);
    connect(m_findings, &FindingsPanel::placeChosen, this, &Workspace::goTo);
    connect(m_preview, &Preview::placeChosen, this, &Workspace::goTo);
    connect(this, &Workspace::currentPlaceChanged, this, [this](const Place &place) {
        m_preview->showPlace(place.isEmpty() ? Place(currentSection()) : place);
    });
    showPreview();
}

void Workspace::setPreviewWanted(bool wanted)
{
    m_isPreviewWanted = wanted;
    showPreview();
}

void Workspace::showPreview()
{
    m_preview->setVisible(m_isPreviewWanted && width() >= leastWidthWithPreview);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPreview();
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
