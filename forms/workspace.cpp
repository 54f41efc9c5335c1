// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/workspace.h"

#include "document/filling.h"
#include "forms/fillnotice.h"
#include "forms/findbar.h"
#include "forms/findingspanel.h"
#include "forms/formandfindings.h"
#include "forms/infoform.h"
#include "forms/look.h"
#include "forms/noticebar.h"
#include "forms/preview.h"
#include "forms/sectionlist.h"
#include "forms/sections.h"
#include "forms/selectionsummary.h"
#include "forms/tableform.h"
#include "forms/textform.h"
#include "forms/verdictbar.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace nianbao {

namespace {

// Below this width (pixels) the names of the sections take room that the table needs.
constexpr int narrow = 900;
// Below this width the form has no room beside the preview.
constexpr int leastWidthWithPreview = 1200;
constexpr int previewWidth = 45 * look::gap;

} // namespace

Workspace::Workspace(Document &document, const WorkspaceSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sections(new SectionList(document))
    , m_pages(new QStackedWidget)
    , m_findings(new FindingsPanel(document))
    , m_verdict(new VerdictBar(document, setup.previousFinding, setup.nextFinding))
    , m_preview(new Preview(document, setup.fontFolders))
    , m_notice(new NoticeBar)
{
    addForm(infoSectionId(), new InfoForm(document, setup.editions));
    addSectionForms();
    addFindBar();
    layOut();
    connect(&document, &Document::editionChanged, this, &Workspace::rebuildSectionForms);
    connect(&document, &Document::changed, this, &Workspace::showSelectionSummary);
    // What was told of one edit says nothing of the next one.
    connect(&document, &Document::changed, m_notice, [this] { m_notice->tell({}); });
    connect(m_sections, &SectionList::sectionChosen, this, &Workspace::showSection);
    connect(m_findings, &FindingsPanel::placeChosen, this, &Workspace::goTo);
    connect(m_preview, &Preview::placeChosen, this, &Workspace::goTo);
    connect(this, &Workspace::currentPlaceChanged, this, [this](const Place &place) {
        m_preview->showPlace(place.isEmpty() ? Place(currentSection()) : place);
    });
    showPreview();
}

void Workspace::layOut()
{
    auto *formArea = new QWidget;
    auto *formColumn = new QVBoxLayout(formArea);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->setSpacing(0);
    formColumn->addWidget(m_pages, 1);
    formColumn->addWidget(m_notice);
    formColumn->addWidget(m_findBar);

    auto *column = new FormAndFindings;
    column->addWidget(formArea);
    column->addWidget(m_findings);
    column->setStretchFactor(0, 1);
    m_middle = new QSplitter(Qt::Horizontal);
    m_middle->setObjectName(QStringLiteral("sectionsAndForm"));
    m_middle->addWidget(m_sections);
    m_middle->addWidget(column);
    m_middle->addWidget(m_preview);
    m_middle->setStretchFactor(1, 1);
    m_middle->setSizes({m_sections->sizeHint().width(), leastWidthWithPreview, previewWidth});
    m_middle->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_middle, 1);
}

void Workspace::setPreviewShown(bool shown)
{
    m_previewWish = shown;
    showPreview();
}

void Workspace::setPageStyle(const PageStyle &style)
{
    m_preview->setPageStyle(style);
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
    const bool isNarrow = width() < narrow;
    if (isNarrow != m_sections->isCompact()) {
        m_sections->setCompact(isNarrow);
        // Later: a splitter takes no sizes while it is being resized itself.
        QMetaObject::invokeMethod(this, &Workspace::fitSections, Qt::QueuedConnection);
    }
    showPreview();
}

void Workspace::fitSections()
{
    QList<int> sizes = m_middle->sizes();
    const int wanted = m_sections->sizeHint().width();
    sizes[1] += sizes.at(0) - wanted;
    sizes[0] = wanted;
    m_middle->setSizes(sizes);
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
    if (Form *form = m_forms.value(current)) {
        m_pages->setCurrentWidget(form);
        emit currentPlaceChanged(form->currentPlace());
    }
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
                            const std::function<void()> &function) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_findBar, [this, function] {
            commitEdit();
            function();
        });
        addAction(action);
    };
    act("find", tr("Find"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_findBar->openToFind(); });
    act("replace", tr("Replace"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_findBar->openToReplace(); });
    act("findNext", tr("Find next"), QKeySequence(Qt::Key_F3), [this] { m_findBar->findNext(); });
    act("findPrevious", tr("Find previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_findBar->findPrevious(); });
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
    connect(form, &Form::selectionChanged, this, &Workspace::showSelectionSummary);
    connect(form, &Form::notice, m_notice, &NoticeBar::tell);
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
    m_notice->tell({});
    // So that the line of arithmetic has something to say from the beginning.
    if (TableForm *table = tableForm(sectionId); table && table->currentPlace().isEmpty())
        table->select(m_document.report().edition().table(sectionId)->places().value(0));
    emit currentPlaceChanged(form->currentPlace());
    showSelectionSummary();
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
    if (all.isEmpty())
        return; // not shown yet
    const auto hasFocus = [](QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto found = std::find_if(all.cbegin(), all.cend(), hasFocus);
    const qsizetype from = found == all.cend() ? 0 : found - all.cbegin();
    QWidget *next = all.at((from + step + all.size()) % all.size());
    if (auto *form = qobject_cast<Form *>(next)) {
        form->goTo(form->currentPlace());
        return;
    }
    // A list shows where it is only by its current row.
    if (next == m_findings->list() && m_findings->current() < 0 && !m_findings->shown().isEmpty())
        m_findings->setCurrent(0);
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
                                    [&changed](const QList<Place> &places) { changed += places; });
    (m_document.undoStack().*step)();
    disconnect(connection);
    if (changed.isEmpty()) {
        // Year and scope have no place.
        showSection(infoSectionId());
        return;
    }
    const Edition &edition = m_document.report().edition();
    const QString section = sectionOf(edition, changed.first());
    changed.removeIf([&](const Place &place) { return sectionOf(edition, place) != section; });
    showSection(section);
    m_forms.value(section)->showChanged(changed);
}

void Workspace::showSelectionSummary()
{
    const auto *form = qobject_cast<Form *>(m_pages->currentWidget());
    emit selectionSummaryChanged(selectionSummary(m_document.report(), form->selectedPlaces()));
}

void Workspace::fillReportWithZeros()
{
    commitEdit();
    const Report &report = m_document.report();
    const QList<Place> places = report.edition().cellPlaces();
    const Changes zeros = zerosForBlanks(report, places);
    m_document.apply(tr("fill blanks with 0"), zeros);
    m_notice->tell(noticeOfZeros(report, places, zeros));
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
