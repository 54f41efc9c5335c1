// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "report/standardtexts.h"

#include <algorithm>

namespace nianbao {

Document::Document(OpenedReport opened, QObject *parent, Checker checker)
    : QObject(parent)
    , m_report(std::move(opened.report))
    , m_asImported(m_report)
    , m_importFindings(std::move(opened.findings))
    , m_guessed(std::move(opened.guessed))
    , m_checker(std::move(checker))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
    refreshFindings();
}

Document::~Document()
{
    // The stack goes with its commands; nobody is to hear of it.
    m_undoStack.disconnect();
}

bool Document::isAsImported(const Place &place) const
{
    return m_report.value(place) == m_asImported.value(place);
}

bool Document::isGuessed(const Place &place) const
{
    return m_guessed.contains(place) && isAsImported(place);
}

void Document::refreshFindings()
{
    QList<Finding> findings;
    const auto stands = [this](const Finding &finding) {
        return finding.places.isEmpty() ||
               std::any_of(finding.places.begin(), finding.places.end(),
                           [this](const Place &place) { return isAsImported(place); });
    };
    std::copy_if(m_importFindings.cbegin(), m_importFindings.cend(), std::back_inserter(findings), stands);
    findings += m_checker(m_report);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    if (findings == m_findings)
        return;
    m_findings = findings;
    emit findingsChanged();
}

void Document::dismiss(const Finding &finding)
{
    if (m_importFindings.removeOne(finding))
        refreshFindings();
}

QList<Place> Document::writeReport(const Report &report)
{
    const Report before = std::exchange(m_report, report);
    const bool otherEdition = before.edition().id != report.edition().id;
    QList<Place> all = report.edition().textPlaces() + report.edition().cellPlaces();
    if (otherEdition) {
        emit editionChanged();
        const QSet<Place> known(all.cbegin(), all.cend());
        for (const Place &place : before.edition().textPlaces() + before.edition().cellPlaces()) {
            if (!known.contains(place))
                all << place;
        }
    }
    all.removeIf([&](const Place &place) { return before.value(place) == report.value(place); });
    return all;
}

void Document::write(const Edit &edit)
{
    QList<Place> places;
    if (const Swap *swap = std::get_if<Swap>(&edit)) {
        places = writeReport(swap->after);
    } else {
        for (const Change &change : std::get<Changes>(edit)) {
            m_report.setValue(change.place, change.after);
            places << change.place;
        }
    }
    emit changed(places);
    refreshFindings();
}

void Document::push(const QString &what, const Changes &changes, int typing)
{
    Changes real;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(real),
                 [](const Change &change) { return change.before != change.after; });
    if (!real.isEmpty())
        pushEdit(what, real, typing);
}

void Document::pushEdit(const QString &what, const Edit &edit, int typing)
{
    m_undoStack.push(new EditCommand(what, edit, typing, [this](const Edit &step) { write(step); }));
}

void Document::replaceReport(const QString &what, const Report &report)
{
    endTyping();
    if (!(report == m_report))
        pushEdit(what, Swap{m_report, report}, 0);
}

void Document::apply(const QString &what, const Changes &changes)
{
    endTyping();
    push(what, changes, 0);
}

void Document::setCell(const Place &place, const QString &written)
{
    if (!m_report.edition().hasCell(place))
        return;
    const Cell cell = Cell::fromWritten(written, m_report.edition().kindOf(place));
    push(tr("edit %1").arg(m_report.edition().nameOf(place)), {{place, m_report.value(place), cell}},
         m_typing);
}

void Document::setText(const Place &place, const QString &text)
{
    push(tr("edit %1").arg(m_report.edition().nameOf(place)), {{place, m_report.value(place), text}},
         m_typing);
}

void Document::setOrganization(const QString &organization)
{
    const Report after = withOrganization(m_report, organization);
    Changes changes;
    for (const Place &place :
         {Place::organization(), Place::title(), Place::preamble(), Place::signatureOrganization()})
        changes << Change{place, m_report.value(place), after.value(place)};
    push(tr("edit %1").arg(m_report.edition().nameOf(Place::organization())), changes, m_typing);
}

void Document::applyRepair(const Repair &repair)
{
    Changes changes;
    for (const RepairStep &step : repair.steps) {
        const Edition &edition = m_report.edition();
        const Value after = edition.hasCell(step.place)
                                ? Value(Cell::fromWritten(step.text, edition.kindOf(step.place)))
                                : Value(step.text);
        changes << Change{step.place, m_report.value(step.place), after};
    }
    apply(repair.title, changes);
}

void Document::startTyping()
{
    m_typing = ++m_lastTyping;
}

void Document::endTyping()
{
    m_typing = 0;
}

void Document::cancelTyping()
{
    const int typing = std::exchange(m_typing, 0);
    if (typing == 0 || m_undoStack.index() == 0)
        return;
    // The stack hands its commands out as const; this one is ours, and only its fate after undo changes.
    auto *command = dynamic_cast<EditCommand *>(
        const_cast<QUndoCommand *>(m_undoStack.command(m_undoStack.index() - 1))); // NOLINT(*-const-cast)
    if (command == nullptr || command->typing() != typing)
        return;
    command->forgetOnUndo();
    m_undoStack.undo();
}

} // namespace nianbao
