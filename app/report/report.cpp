// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"

namespace nianbao {

Report::Report(Edition edition, int year)
    : m_edition(std::move(edition))
    , m_year(year)
{
    for (const Place &place : m_edition.cellPlaces())
        m_cells.insert(place, Cell());
    for (const Place &place : m_edition.textPlaces())
        m_texts.insert(place, QString());
}

Report Report::forEmptyDraft(Edition edition, int year)
{
    Report report(std::move(edition), year);
    for (Cell &cell : report.m_cells)
        cell = Cell::missing();
    report.m_texts.clear();
    return report;
}

Cell Report::cell(const Place &place) const
{
    return m_cells.value(place, Cell::missing());
}

void Report::setCell(const Place &place, Cell cell)
{
    if (const auto found = m_cells.find(place); found != m_cells.end())
        *found = std::move(cell);
}

Value Report::value(const Place &place) const
{
    if (m_edition.hasCell(place))
        return cell(place);
    if (hasText(place))
        return text(place);
    return std::monostate();
}

void Report::setValue(const Place &place, const Value &value)
{
    if (const Cell *cell = std::get_if<Cell>(&value))
        setCell(place, *cell);
    else if (const QString *text = std::get_if<QString>(&value))
        setText(place, *text);
    else
        removeText(place);
}

} // namespace nianbao
