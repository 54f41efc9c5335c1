// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tableedits.h"

#include "document/filling.h"
#include "forms/copycells.h"
#include "forms/fillnotice.h"
#include "forms/pastealign.h"
#include "forms/pasteplan.h"
#include "forms/tableview.h"
#include "report/totals.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMimeData>

#include <algorithm>

namespace nianbao {

namespace {

// Of a longer text nobody wants more than its beginning in a table of the form.
constexpr qsizetype longestPaste = 67'108'864;

// What the clipboard has to offer as cells: a table in HTML before plain text; but what fits this table by
// its labels before what does not. A whole page has several tables, and only its text has them all.
PastedGrid gridFrom(const QMimeData &mime, const Table &table)
{
    PastedGrid fromText;
    if (mime.hasText()) {
        const QString text = mime.text();
        if (text.size() <= longestPaste)
            fromText = gridFromText(text);
    }
    if (!mime.hasHtml())
        return fromText;
    const QString html = mime.html();
    if (html.size() > longestPaste)
        return fromText;
    const Result<PastedGrid> fromHtml = gridFromHtml(html.toUtf8());
    // Tabs that a browser made of something else than a table are in the text alone.
    if (!fromHtml || fromHtml->rows.isEmpty() || (fromHtml->columnCount() == 1 && fromText.columnCount() > 1))
        return fromText;
    if (!alignByLabels(table, *fromHtml) && alignByLabels(table, fromText))
        return fromText;
    return *fromHtml;
}

bool isEmpty(const PastedGrid &grid)
{
    return std::all_of(grid.rows.begin(), grid.rows.end(), [](const QStringList &row) {
        return std::all_of(row.begin(), row.end(), [](const QString &text) { return text.isEmpty(); });
    });
}

} // namespace

TableEdits::TableEdits(TableView *view)
    : QObject(view)
    , m_view(view)
{
    add(QStringLiteral("cut"), tr("Cut"), {QKeySequence(Qt::CTRL | Qt::Key_X)}, [this] { cut(); });
    add(QStringLiteral("copy"), tr("Copy"), {QKeySequence(Qt::CTRL | Qt::Key_C)}, [this] { copy(); });
    add(QStringLiteral("paste"), tr("Paste"),
        {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert)}, [this] { paste(); });
    add(QStringLiteral("clear"), tr("Clear"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
        [this] { clear(); });
    separate();
    add(QStringLiteral("fillSelectionWithZeros"), tr("Fill the selected blanks with 0"),
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { fillSelectionWithZeros(); });
    add(QStringLiteral("fillTableWithZeros"), tr("Fill all blanks of the table with 0"), {},
        [this] { fillTableWithZeros(); });
    separate();
    add(QStringLiteral("useComputedInSelection"), tr("Use the computed total"), {},
        [this] { useComputedInSelection(); });
    add(QStringLiteral("useComputedTotals"), tr("Use all computed totals of the table"),
        {QKeySequence(Qt::ALT | Qt::Key_Equal)}, [this] { useComputedTotals(); });
}

void TableEdits::add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                     const std::function<void()> &act)
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
}

void TableEdits::separate()
{
    auto *line = new QAction(m_view);
    line->setSeparator(true);
    m_view->addAction(line);
}

Document &TableEdits::document() const
{
    return m_view->tableModel()->document();
}

const Table &TableEdits::table() const
{
    return m_view->tableModel()->table();
}

void TableEdits::clearAs(const QString &what)
{
    const Report &report = document().report();
    Changes changes;
    for (const Place &place : m_view->selectedPlaces()) {
        // What the draft does not have stays a thing it does not have.
        if (report.cell(place).state != CellState::Missing)
            changes << Change{place, report.value(place), Cell()};
    }
    document().apply(what, changes);
}

void TableEdits::clear()
{
    clearAs(tr("clear"));
}

void TableEdits::copy()
{
    QGuiApplication::clipboard()->setMimeData(
        copiedCells(document().report(), table(), m_view->selectedPlaces()).release());
}

void TableEdits::cut()
{
    copy();
    clearAs(tr("cut"));
}

void TableEdits::paste()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        paste(*mime);
}

void TableEdits::tellOfNoCells(const QMimeData &mime)
{
    const QStringList formats = mime.formats();
    const bool picture =
        mime.hasImage() || std::any_of(formats.begin(), formats.end(), [](const QString &format) {
            return format.startsWith(QLatin1String("image/"));
        });
    const bool large = mime.text().size() > longestPaste || mime.html().size() > longestPaste;
    if (large)
        emit notice(tr("The clipboard holds more than any table of the form; copy the cells alone."));
    else if (picture)
        emit notice(tr("The clipboard holds a picture. Figures cannot be read from it; copy the cells of the "
                       "table instead."));
    else
        emit notice(tr("The clipboard holds nothing that can stand in a table."));
}

void TableEdits::paste(const QMimeData &mime)
{
    const QList<Place> selected = m_view->selectedPlaces();
    if (selected.isEmpty())
        return;
    const PastedGrid grid = gridFrom(mime, table());
    if (isEmpty(grid)) {
        tellOfNoCells(mime);
        return;
    }
    const PastePlan plan = planPaste(document().report(), table(), grid, selected);
    document().apply(tr("paste"), plan.changes);
    QList<Place> pasted;
    for (const Change &change : plan.changes)
        pasted << change.place;
    if (!pasted.isEmpty())
        m_view->select(pasted);
    const QString told = noticeOf(plan, grid);
    if (!told.isEmpty())
        emit notice(told);
}

void TableEdits::fillWithZeros(const QList<Place> &places)
{
    const Report &report = document().report();
    const Changes changes = zerosForBlanks(report, places);
    document().apply(tr("fill blanks with 0"), changes);
    emit notice(noticeOfZeros(report, places, changes));
}

void TableEdits::fillSelectionWithZeros()
{
    fillWithZeros(m_view->selectedPlaces());
}

void TableEdits::fillTableWithZeros()
{
    fillWithZeros(table().places());
}

void TableEdits::useComputed(const QList<Place> &places)
{
    const Changes changes = computedForStated(document().report(), places);
    document().apply(tr("use computed totals"), changes);
    if (changes.isEmpty())
        emit notice(tr("No total is stated here; the computed ones stand already."));
}

void TableEdits::useComputedInSelection()
{
    useComputed(m_view->selectedPlaces());
}

void TableEdits::useComputedTotals()
{
    useComputed(table().places());
}

} // namespace nianbao
