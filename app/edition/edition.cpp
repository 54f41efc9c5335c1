// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/edition.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

template <typename List>
auto findById(const List &list, QStringView id) -> decltype(&*list.begin())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const auto &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Column *Table::column(QStringView columnId) const
{
    return findById(columns, columnId);
}

const Row *Table::row(QStringView rowId) const
{
    return findById(rows, rowId);
}

const TableCell *Table::cellAt(int gridRow, int gridColumn) const
{
    for (const TableCell &cell : cells) {
        if (gridRow >= cell.row && gridRow < cell.row + cell.rowSpan && gridColumn >= cell.column &&
            gridColumn < cell.column + cell.columnSpan)
            return &cell;
    }
    return nullptr;
}

QList<Place> Table::places() const
{
    QList<Place> places;
    for (const TableCell &cell : cells) {
        if (!cell.isLabel())
            places << cell.place;
    }
    return places;
}

QStringList Table::rowLabels(int gridRow) const
{
    QStringList labels;
    int column = 0;
    while (column < gridColumns) {
        const TableCell *cell = cellAt(gridRow, column);
        if (!cell || !cell->isLabel())
            break;
        labels << cell->text;
        column = cell->column + cell->columnSpan;
    }
    return labels;
}

const Table *Edition::table(QStringView tableId) const
{
    return findById(tables, tableId);
}

const Section *Edition::section(QStringView sectionId) const
{
    return findById(sections, sectionId);
}

QList<Place> Edition::cellPlaces() const
{
    QList<Place> places;
    for (const Table &table : tables)
        places << table.places();
    return places;
}

QList<Place> Edition::textPlaces() const
{
    QList<Place> places{Place::organization(), Place::title(), Place::preamble()};
    for (const Section &section : sections)
        places << (section.kind == Section::Kind::Text ? Place(section.id) : Place::note(section.id));
    places << Place::signatureOrganization() << Place::signatureDate();
    return places;
}

bool Edition::isTotal(const Place &place) const
{
    const auto found = m_cells.constFind(place);
    return found != m_cells.constEnd() && !found->sums.isEmpty();
}

NumberKind Edition::kindOf(const Place &place) const
{
    return m_cells.value(place).kind;
}

QList<Sum> Edition::sumsOf(const Place &total) const
{
    return m_cells.value(total).sums;
}

QString Edition::nameOf(const Place &place) const
{
    if (const Table *of = table(place.table())) {
        if (place == Place::note(of->id))
            return QCoreApplication::translate("Edition", "%1 note").arg(of->name);
        const Row *row = of->row(place.row());
        const Column *column = of->column(place.column());
        if (row && column)
            return QStringLiteral("%1 %2·%3").arg(of->name, row->name, column->name);
    }
    if (const Section *of = section(place.key()))
        return of->heading;
    if (place == Place::title())
        return QCoreApplication::translate("Edition", "Title");
    if (place == Place::preamble())
        return QCoreApplication::translate("Edition", "Preamble");
    if (place == Place::organization())
        return QCoreApplication::translate("Edition", "Organization");
    if (place == Place::signatureOrganization())
        return QCoreApplication::translate("Edition", "Signature");
    if (place == Place::signatureDate())
        return QCoreApplication::translate("Edition", "Date of the signature");
    return place.key();
}

QString Edition::titleFor(const QString &organization, int year) const
{
    QString title = titlePattern;
    title.replace(QStringLiteral("{year}"), QString::number(year));
    title.replace(QStringLiteral("{organization}"), organization);
    return title;
}

void Edition::buildIndex()
{
    m_cells.clear();
    for (const Table &table : tables) {
        for (const TableCell &cell : table.cells) {
            if (cell.isLabel())
                continue;
            const Column *column = table.column(cell.place.column());
            m_cells.insert(cell.place, {column ? column->kind : NumberKind::Count, {}});
        }
        for (const Sum &sum : table.sums)
            m_cells[sum.total].sums << sum;
    }
}

} // namespace nianbao
