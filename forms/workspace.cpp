// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/workspace.h"

#include "forms/findingspanel.h"
#include "forms/infoform.h"
#include "forms/look.h"
#include "forms/preview.h"
#include "forms/sectionlist.h"
#include "forms/sections.h"
#include "forms/tableform.h"
#include "forms/textform.h"
#include "forms/verdictbar.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

// Below this width (pixels) the names of the sections take room that the table needs.
constexpr int narrow = 900;
// Below this width the form has no room beside the preview.
constexpr int leastWidthWithPreview = 1200;
constexpr int previewWidth = 45 * look::gap;
// The part of the height that the findings get at first: a third, or less where the form would not be left
// with enough.
constexpr int findingsShare = 3;
constexpr int formAtLeast = 26 * look::gap;

// The form above the findings. Shares out the height until the clerk moves the line between them.
class FormAndFindings : public QSplitter
{
public:
    FormAndFindings()
        : QSplitter(Qt::Vertical)
    {
        setObjectName(QStringLiteral("formAndFindings"));
        connect(this, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitter::resizeEvent(event);
        if (m_isChosen || count() < 2)
            return;
        const int findings =
            qMin(widget(1)->sizeHint().height(), qMin(height() / findingsShare, height() - formAtLeast));
        setSizes({height() - findings, qMax(findings, 1)});
    }

private:
    bool m_isChosen = false;
};

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

    auto *column = new FormAndFindings;
    column->addWidget(m_pages);
    column->addWidget(m_findings);
    column->setStretchFactor(0, 1);
    column->setChildrenCollapsible(false);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->setObjectName(QStringLiteral("sectionsAndForm"));
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

void Workspace::setPreviewShown(bool shown)
{
    m_previewWish = shown;
    showPreview();
}

bool Workspace::isPreviewShown() const
{
    return !m_preview->isHidden();
}

void Workspace::showPreview()
{
    const bool shown = m_previewWish.value_or(width() >= leastWidthWithPreview);
    if (shown == isPreviewShown())
        return;
    m_preview->setVisible(shown);
    emit previewShown(shown);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sections->setCompact(width() < narrow);
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

void Workspace::stepSection(int step)
{
    const QStringList ids = m_sections->sectionIds();
    const qsizetype next = qBound(qsizetype(0), ids.indexOf(currentSection()) + step, ids.size() - 1);
    showSection(ids.at(next));
    Form *form = m_forms.value(ids.at(next));
    form->goTo(form->currentPlace());
}

QList<QWidget *> Workspace::panes() const
{
    QList<QWidget *> panes{m_sections, m_pages->currentWidget(), m_findings->list()};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return panes;
}

void Workspace::stepPane(int step)
{
    commitEdit();
    const QList<QWidget *> all = panes();
    const auto hasFocus = [](QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto found = std::find_if(all.cbegin(), all.cend(), hasFocus);
    const qsizetype from = found == all.cend() ? 0 : found - all.cbegin();
    QWidget *next = all.at((from + step + all.size()) % all.size());
    if (auto *form = qobject_cast<Form *>(next))
        form->goTo(form->currentPlace());
    else
        next->setFocus(Qt::ShortcutFocusReason);
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
