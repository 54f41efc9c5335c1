// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/numberreading.h"
#include "base/place.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// A column of figures in a mandated table. `name` is its head on the form ("自然人").
///
/// `note` tells the clerk what to fill in: what is counted, in which unit, what it adds up to. It is our own
/// short Chinese, drawn from the two notices and the 条例, not text of the form: it is shown, never printed.
/// Where the notices leave a caliber open the note says so (以主管部门口径为准). Empty where nothing is
/// known.
struct Column
{
    QString id;
    QString name;
    NumberKind kind = NumberKind::Count;
    QString note;

    friend bool operator==(const Column &, const Column &) = default;
};

/// A row of figures in a mandated table. `name` is how findings call it: the form's own words, short
/// ("本年新收" for "一、本年新收政府信息公开申请数量"). `note` as in Column.
struct Row
{
    QString id;
    QString name;
    QString note;

    friend bool operator==(const Row &, const Row &) = default;
};

/// One cell of a table as printed: a label (text, no place) or a field for a figure (place, no text).
/// Positions and spans count grid columns and rows of the printed table, from 0.
struct TableCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    Place place;

    bool isLabel() const { return place.isEmpty(); }

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// "This total is the sum of those cells." `code` names the check that watches over it.
struct Sum
{
    QString code;
    Place total;
    QList<Place> terms;

    friend bool operator==(const Sum &, const Sum &) = default;
};

/// "Left side and right side are equal in this column", the identity printed in the corner of 表三.
struct Balance
{
    QString code;
    QString column;
    QList<Place> left;
    QList<Place> right;

    friend bool operator==(const Balance &, const Balance &) = default;
};

/// A mandated table: its printed grid (labels and fields, filled without hole or overlap), its columns and
/// rows of figures, and the identities that hold between them.
///
/// Not every row id is a row of the grid: in 表四 the three blocks of one printed row are its "rows".
struct Table
{
    QString id;   ///< "requests"
    QString name; ///< "表三", as findings call it
    QList<Column> columns;
    QList<Row> rows;
    int gridRows = 0;
    int gridColumns = 0;
    int headRows = 0;       ///< grid rows that are repeated on a new page
    QList<double> widths;   ///< relative width of each grid column
    QList<TableCell> cells; ///< in reading order
    QList<Sum> sums;
    QList<Balance> balances;

    const Column *column(QStringView id) const;
    const Row *row(QStringView id) const;

    /// The cell that covers a position of the grid; null outside the grid.
    const TableCell *cellAt(int gridRow, int gridColumn) const;

    /// Every field's place, in form order.
    QList<Place> places() const;

    /// The labels that stand left of a grid row's fields, outermost first: "三、本年度办理结果",
    /// "（三）不予公开", "1.属于国家秘密". Labels that span several rows are given for each of them.
    QStringList rowLabels(int gridRow) const;

    friend bool operator==(const Table &, const Table &) = default;
};

/// One of the six sections.
///
/// `parts` are what a narrative is asked to speak of, in the order of the annex (总体情况: five parts). They
/// are offered as an outline; a text without them is no fault. `suggestedLength` is a length in characters
/// that is asked for in principle, no limit: the thousand of 总体情况 stand in a city's notice on the reports
/// for 2025 (原则上不超过一千字), not in a national one. Nothing may refuse a longer text.
struct Section
{
    enum class Kind {
        Text, ///< narrative; its text stands at Place(id)
        Table ///< the table with the same id
    };

    QString id;
    QString heading; ///< verbatim, with its number: "一、总体情况"
    Kind kind = Kind::Text;
    QStringList headingVariants; ///< headings without number that drafts use for it; read, never written
    QStringList parts;           ///< empty where the form asks for none
    int suggestedLength = 0;     ///< characters; 0 where none is suggested

    friend bool operator==(const Section &, const Section &) = default;
};

/// A mandated layout: the form prescribed for the reports of certain years, as data.
///
/// A value; copies are cheap (implicitly shared). Comes from editionFromJson() and does not change.
/// Source of the two built-in ones: 国办公开办函〔2019〕60号 (2019, 2020) and 国办公开办函〔2021〕30号 (2021
/// on).
class Edition
{
public:
    QString id;        ///< "2019", "2021"
    int firstYear = 0; ///< report years the form is for
    std::optional<int> lastYear;
    QString basis;        ///< the document that prescribes it
    QString titlePattern; ///< with {organization} and {year}
    QList<Section> sections;
    QList<Table> tables;

    const Table *table(QStringView id) const;
    const Section *section(QStringView id) const;

    /// Every cell's place, table after table, in form order.
    QList<Place> cellPlaces() const;

    /// Every text's place, in the order of the printed report.
    QList<Place> textPlaces() const;

    bool hasCell(const Place &place) const { return m_cells.contains(place); }

    /// Whether the figure at this place is the sum of others.
    bool isTotal(const Place &place) const;

    /// The kind of number at a cell's place; Count where there is no such cell.
    NumberKind kindOf(const Place &place) const;

    /// The sums whose total stands at this place; a corner cell has two.
    QList<Sum> sumsOf(const Place &total) const;

    /// A cell or text in the form's own words: "表三 本年新收·自然人"; "一、总体情况".
    QString nameOf(const Place &place) const;

    QString titleFor(const QString &organization, int year) const;

    /// Builds what the look-ups use. Called once by the loader, after the lists are filled.
    void buildIndex();

    friend bool operator==(const Edition &a, const Edition &b)
    {
        return a.id == b.id && a.firstYear == b.firstYear && a.lastYear == b.lastYear && a.basis == b.basis &&
               a.titlePattern == b.titlePattern && a.sections == b.sections && a.tables == b.tables;
    }

private:
    struct CellFacts
    {
        NumberKind kind = NumberKind::Count;
        QList<Sum> sums; ///< those whose total is this cell
    };
    QHash<Place, CellFacts> m_cells;
};

} // namespace nianbao
