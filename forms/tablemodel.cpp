// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/tablemodel.h"

#include "report/totals.h"

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

} // namespace

TableModel::TableModel(Document &document, const QString &tableId, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_tableId(tableId)
{
    for (const TableCell &cell : table().cells) {
        if (!cell.isLabel())
            m_positions.insert(cell.place, {cell.row, cell.column});
        for (int row = cell.row; !cell.isLabel() && row < cell.row + cell.rowSpan; ++row)
            m_rowsWithFields.insert(row);
    }
    readFindings();
    connect(&document, &Document::changed, this, &TableModel::refresh);
    connect(&document, &Document::findingsChanged, this, [this] {
        readFindings();
        refresh();
    });
}

const Table &TableModel::table() const
{
    return *m_document.report().edition().table(m_tableId);
}

const TableCell *TableModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? table().cellAt(index.row(), index.column()) : nullptr;
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
    QList<Finding> findings;
    for (const qsizetype number : m_findingsAt.value(place))
        findings << m_document.findings().at(number);
    return findings;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().gridRows;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().gridColumns;
}

void TableModel::refresh()
{
    // A keystroke may change any total and any mark; a table is small enough to be shown anew.
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::readFindings()
{
    m_findingsAt.clear();
    const QList<Finding> &findings = m_document.findings();
    for (qsizetype number = 0; number < findings.size(); ++number) {
        for (const Place &place : findings.at(number).places) {
            if (m_positions.contains(place))
                m_findingsAt[place] << number;
        }
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
    look.text = cell.isNumber() ? withoutRemark(cell) : cell.written;
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

QString TableModel::toolTipAt(const Place &place) const
{
    const Cell cell = m_document.report().cell(place);
    QStringList lines;
    for (const Finding &finding : findingsAt(place))
        lines << QStringLiteral("%1 (%2)").arg(finding.message, finding.code);
    if (cell.isNumber() && !cell.remark.isEmpty())
        lines << cell.written;
    if (cell.state == CellState::Missing)
        lines << tr("The draft has no such cell. Type the figure here.");
    if (cell.state == CellState::Unread)
        lines << tr("“%1” is not a figure. Type the figure, or 0 for none.").arg(cell.written);
    if (m_document.isGuessed(place))
        lines << tr("Read from a damaged table; compare it with the draft.");
    return lines.join(QLatin1Char('\n'));
}

QString TableModel::spokenAt(const Place &place) const
{
    const Report &report = m_document.report();
    const Cell cell = report.cell(place);
    QString value = printedText(report, place);
    if (value.isEmpty())
        value = cell.state == CellState::Missing ? tr("not in the draft") : tr("blank");
    return QStringLiteral("%1: %2").arg(report.edition().nameOf(place), value);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableCell *cell = cellAt(index);
    if (cell == nullptr)
        return {};
    if (cell->isLabel()) {
        const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return spoken ? QVariant(cell->text) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return printedText(m_document.report(), cell->place);
    case Qt::EditRole:
        return m_document.report().cell(cell->place).written;
    case Qt::ToolTipRole:
        return toolTipAt(cell->place);
    case Qt::AccessibleTextRole:
        return spokenAt(cell->place);
    case Qt::AccessibleDescriptionRole:
        return toolTipAt(cell->place);
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
