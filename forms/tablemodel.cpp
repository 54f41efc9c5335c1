// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablemodel.h"

#include "forms/labelnotes.h"
#include "forms/visibletext.h"
#include "report/totals.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

// What stands before the bracket of a remark.
QString withoutRemark(const Cell &cell)
{
    if (cell.remark.isEmpty())
        return cell.written;
    qsizetype end = cell.written.size();
    for (const QChar bracket : {u'（', u'(', u'〔', u'[', u'［'}) {
        if (const qsizetype found = cell.written.indexOf(bracket); found >= 0)
            end = qMin(end, found);
    }
    return cell.written.first(end).trimmed();
}

// Rich text wraps in a tool tip, plain text does not. What is in it may come from any draft.
QString wrapped(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    QString html = plain.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(html);
}

} // namespace

TableModel::TableModel(Document &document, const QString &tableId, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_tableId(tableId)
{
    const Table &grid = table();
    m_grid.resize(static_cast<qsizetype>(grid.gridRows) * grid.gridColumns);
    for (qsizetype number = 0; number < grid.cells.size(); ++number) {
        const TableCell &cell = grid.cells.at(number);
        if (!cell.isLabel())
            m_positions.insert(cell.place, {cell.row, cell.column});
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            const auto begin = m_grid.begin() + row * static_cast<qsizetype>(grid.gridColumns) + cell.column;
            std::fill(begin, begin + cell.columnSpan, number);
            if (!cell.isLabel())
                m_rowsWithFields.insert(row);
        }
    }
    m_labels = labelNotes(grid);
    m_findingsAt = readFindings();
    connect(&document, &Document::changed, this, &TableModel::refresh);
    connect(&document, &Document::findingsChanged, this, &TableModel::followFindings);
}

const Table &TableModel::table() const
{
    return *m_document.report().edition().table(m_tableId);
}

const TableCell *TableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Table &grid = table();
    return &grid.cells.at(m_grid.at(index.row() * static_cast<qsizetype>(grid.gridColumns) + index.column()));
}

Place TableModel::placeAt(const QModelIndex &index) const
{
    const TableCell *cell = cellAt(index);
    return cell ? cell->place : Place();
}

QModelIndex TableModel::indexOf(const Place &place) const
{
    const auto found = m_positions.constFind(place);
    return found == m_positions.constEnd() ? QModelIndex() : index(found->first, found->second);
}

bool TableModel::isInput(const Place &place) const
{
    return !place.isEmpty() && !m_document.report().edition().isTotal(place);
}

QList<Finding> TableModel::findingsAt(const Place &place) const
{
    return m_findingsAt.value(place);
}

QString TableModel::noteOfLabel(const TableCell &label) const
{
    return m_labels.value({label.row, label.column});
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().gridRows;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().gridColumns;
}

void TableModel::addTotalsOf(const Place &place, QSet<Place> &stale) const
{
    for (const Sum &sum : table().sums) {
        if (sum.terms.contains(place) && !stale.contains(sum.total)) {
            stale << sum.total;
            addTotalsOf(sum.total, stale);
        }
    }
}

void TableModel::refresh(const QList<Place> &places)
{
    QSet<Place> stale;
    for (const Place &place : places) {
        if (!m_positions.contains(place))
            continue;
        stale << place;
        addTotalsOf(place, stale);
    }
    for (const Place &place : std::as_const(stale)) {
        const QModelIndex index = indexOf(place);
        emit dataChanged(index, index);
    }
}

QHash<Place, QList<Finding>> TableModel::readFindings() const
{
    QHash<Place, QList<Finding>> findings;
    for (const Finding &finding : m_document.findings()) {
        for (const Place &place : finding.places) {
            if (m_positions.contains(place))
                findings[place] << finding;
        }
    }
    return findings;
}

void TableModel::followFindings()
{
    const QHash<Place, QList<Finding>> before = std::exchange(m_findingsAt, readFindings());
    for (auto it = m_positions.cbegin(); it != m_positions.cend(); ++it) {
        if (before.value(it.key()) == m_findingsAt.value(it.key()))
            continue;
        const QModelIndex at = index(it->first, it->second);
        emit dataChanged(at, at);
    }
}

void TableModel::describeTotal(CellLook &look, const Place &place) const
{
    const Report &report = m_document.report();
    const Cell cell = report.cell(place);
    const std::optional<Decimal> computed = computedTotal(report, place);
    look.total = true;
    look.computed = !cell.isNumber() && cell.state != CellState::Unread;
    if (look.computed)
        look.text = computed ? computed->toString() : QString();
    else if (computed && (!cell.isNumber() || *computed != cell.value))
        look.second = computed->toString();
}

CellLook TableModel::lookOf(const QModelIndex &index) const
{
    CellLook look;
    const TableCell *tableCell = cellAt(index);
    if (tableCell == nullptr)
        return look;
    if (tableCell->isLabel()) {
        look.label = true;
        look.head = !m_rowsWithFields.contains(tableCell->row);
        look.group = tableCell->rowSpan > 1;
        look.text = tableCell->text;
        return look;
    }
    const Place &place = tableCell->place;
    const Cell cell = m_document.report().cell(place);
    look.state = cell.state;
    look.text = visibleText(cell.isNumber() ? withoutRemark(cell) : cell.written);
    look.remark = cell.isNumber() && !cell.remark.isEmpty();
    look.guessed = m_document.isGuessed(place);
    if (m_document.report().edition().isTotal(place))
        describeTotal(look, place);
    for (const Finding &finding : findingsAt(place)) {
        // The hollow mark of a blank cell says already what a warning about blanks says.
        const bool saysItself = finding.severity != Severity::Error &&
                                (cell.state == CellState::Blank || cell.state == CellState::Missing);
        if (saysItself)
            continue;
        look.mark = qMax(look.mark, look::markOf(finding.severity));
        look.foremost = look.foremost || finding.places.first() == place;
    }
    return look;
}

// In plain lines: what there is to tell of a field.
QString TableModel::describedAt(const Place &place) const
{
    const Cell cell = m_document.report().cell(place);
    QStringList lines;
    const std::optional<Decimal> computed = computedTotal(m_document.report(), place);
    const bool stated = cell.isNumber() || cell.state == CellState::Unread;
    if (computed && stated && (!cell.isNumber() || cell.value != *computed))
        lines << tr("The total is stated as %1; its parts add up to %2. Delete takes the computed one.")
                     .arg(visibleText(cell.written), computed->toString());
    for (const Finding &finding : findingsAt(place))
        lines << QStringLiteral("%1 (%2)").arg(finding.message, finding.code);
    if (cell.isNumber() && !cell.remark.isEmpty())
        lines << visibleText(cell.written);
    if (cell.state == CellState::Missing)
        lines << tr("The draft has no such cell. Type the figure here.");
    if (cell.state == CellState::Unread)
        lines << tr("“%1” is not a figure. Type the figure, or 0 for none.").arg(visibleText(cell.written));
    if (m_document.isGuessed(place))
        lines << tr("Read from a damaged table; compare it with the draft.");
    return lines.join(QLatin1Char('\n'));
}

QString TableModel::spokenAt(const Place &place) const
{
    const Report &report = m_document.report();
    const Cell cell = report.cell(place);
    const QString name = report.edition().nameOf(place);
    const std::optional<Decimal> computed = computedTotal(report, place);
    if (computed && cell.isNumber() && cell.value != *computed)
        return tr("%1: stated %2, computed %3").arg(name, visibleText(cell.written), computed->toString());
    QString value = visibleText(printedText(report, place));
    if (value.isEmpty())
        value = cell.state == CellState::Missing ? tr("not in the draft") : tr("blank");
    return QStringLiteral("%1: %2").arg(name, value);
}

QVariant TableModel::labelData(const TableCell &label, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return label.text;
    case Qt::ToolTipRole:
        return wrapped(noteOfLabel(label));
    case Qt::AccessibleDescriptionRole:
        return noteOfLabel(label);
    default:
        return {};
    }
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableCell *cell = cellAt(index);
    if (cell == nullptr)
        return {};
    if (cell->isLabel())
        return labelData(*cell, role);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(printedText(m_document.report(), cell->place));
    case Qt::EditRole:
        return m_document.report().cell(cell->place).written;
    case Qt::ToolTipRole:
        return wrapped(describedAt(cell->place));
    case Qt::AccessibleTextRole:
        return spokenAt(cell->place);
    case Qt::AccessibleDescriptionRole: {
        const Row *row = table().row(cell->place.row());
        const Column *column = table().column(cell->place.column());
        QStringList lines{describedAt(cell->place), row ? row->note : QString(),
                          column ? column->note : QString()};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Place place = placeAt(index);
    if (role != Qt::EditRole || !isInput(place))
        return false;
    m_document.setCell(place, value.toString());
    return true;
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const Place place = placeAt(index);
    if (place.isEmpty())
        return Qt::NoItemFlags;
    const Qt::ItemFlags field = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isInput(place) ? field | Qt::ItemIsEditable : field;
}

} // namespace nianbao
