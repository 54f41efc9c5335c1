// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/editionloader.h"

#include "edition/jsonfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

class EditionReader : private JsonFields
{
public:
    Result<Edition> read(const QByteArray &json);

private:
    Section section(const QJsonValue &value, const QString &path);
    Table table(const QJsonValue &value, const QString &path);
    Column column(const QJsonValue &value, const QString &path);
    QString note(const QJsonObject &from, const QString &path);
    void grid(const QJsonObject &from, const QString &path, Table &table);
    void gridRow(const QJsonArray &entries, const QString &path, int row, Table &table);
    void place(TableCell cell, const QString &path, Table &table);
    void sums(const QJsonArray &from, const QString &path, Table &table);
    void balances(const QJsonArray &from, const QString &path, Table &table);
    void checkFilled(const Table &table, const QString &path);
    void checkNoCircle(const Table &table, const QString &path);

    QList<QList<bool>> m_taken; // of the grid being read: [row][column]
};

Section EditionReader::section(const QJsonValue &value, const QString &path)
{
    const QJsonObject from = object(
        value, path, {QStringLiteral("id"), QStringLiteral("heading"), QStringLiteral("kind")},
        {QStringLiteral("heading_variants"), QStringLiteral("parts"), QStringLiteral("suggested_length")});
    Section section;
    section.id = id(from, path);
    section.heading = string(from, QStringLiteral("heading"), path);
    const QString kind = string(from, QStringLiteral("kind"), path);
    if (kind == u"table")
        section.kind = Section::Kind::Table;
    else if (kind != u"text")
        fault(at(path, QStringLiteral("kind")), QStringLiteral("is neither \"text\" nor \"table\""));
    if (from.contains(QStringLiteral("heading_variants")))
        section.headingVariants = strings(from, QStringLiteral("heading_variants"), path);
    if (from.contains(QStringLiteral("parts")))
        section.parts = strings(from, QStringLiteral("parts"), path);
    if (from.contains(QStringLiteral("suggested_length"))) {
        constexpr int longest = 100000;
        section.suggestedLength = integer(from, QStringLiteral("suggested_length"), path, 1, longest);
    }
    // Tables have no text that could have parts or a length.
    for (const QString &key : {QStringLiteral("parts"), QStringLiteral("suggested_length")}) {
        if (section.kind == Section::Kind::Table && from.contains(key))
            fault(at(path, key), QStringLiteral("stands at a table"));
    }
    return section;
}

QString EditionReader::note(const QJsonObject &from, const QString &path)
{
    const QString key = QStringLiteral("note");
    return from.contains(key) ? string(from, key, path) : QString();
}

Column EditionReader::column(const QJsonValue &value, const QString &path)
{
    const QJsonObject from =
        object(value, path, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("kind")},
               {QStringLiteral("note")});
    Column column{id(from, path), string(from, QStringLiteral("name"), path), {}, note(from, path)};
    const QString kind = string(from, QStringLiteral("kind"), path);
    if (kind == u"count")
        column.kind = NumberKind::Count;
    else if (kind == u"change")
        column.kind = NumberKind::Change;
    else if (kind == u"amount")
        column.kind = NumberKind::Amount;
    else
        fault(at(path, QStringLiteral("kind")),
              QStringLiteral("is none of \"count\", \"change\", \"amount\""));
    return column;
}

Table EditionReader::table(const QJsonValue &value, const QString &path)
{
    const QJsonObject from = object(value, path,
                                    {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("columns"),
                                     QStringLiteral("rows"), QStringLiteral("grid")},
                                    {QStringLiteral("sums"), QStringLiteral("balances")});
    Table table;
    table.id = id(from, path);
    table.name = string(from, QStringLiteral("name"), path);
    const QJsonArray columns = array(from, QStringLiteral("columns"), path);
    for (qsizetype i = 0; i < columns.size(); ++i)
        table.columns << column(columns[i], at(at(path, QStringLiteral("columns")), i));
    const QJsonArray rows = array(from, QStringLiteral("rows"), path);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString rowPath = at(at(path, QStringLiteral("rows")), i);
        const QJsonObject row = object(rows[i], rowPath, {QStringLiteral("id"), QStringLiteral("name")},
                                       {QStringLiteral("note")});
        table.rows << Row{id(row, rowPath), string(row, QStringLiteral("name"), rowPath), note(row, rowPath)};
    }
    checkUnique(table.columns, at(path, QStringLiteral("columns")));
    checkUnique(table.rows, at(path, QStringLiteral("rows")));
    grid(object(from.value(QStringLiteral("grid")), at(path, QStringLiteral("grid")),
                {QStringLiteral("columns"), QStringLiteral("widths"), QStringLiteral("head_rows"),
                 QStringLiteral("rows")}),
         at(path, QStringLiteral("grid")), table);
    if (from.contains(QStringLiteral("sums")))
        sums(array(from, QStringLiteral("sums"), path), at(path, QStringLiteral("sums")), table);
    if (from.contains(QStringLiteral("balances")))
        balances(array(from, QStringLiteral("balances"), path), at(path, QStringLiteral("balances")), table);
    return table;
}

void EditionReader::grid(const QJsonObject &from, const QString &path, Table &table)
{
    const QJsonArray rows = array(from, QStringLiteral("rows"), path);
    table.gridRows = static_cast<int>(rows.size());
    table.gridColumns = integer(from, QStringLiteral("columns"), path, 1, 64);
    table.headRows = integer(from, QStringLiteral("head_rows"), path, 0, table.gridRows);
    const QJsonArray widths = array(from, QStringLiteral("widths"), path);
    if (widths.size() != table.gridColumns)
        fault(at(path, QStringLiteral("widths")),
              QStringLiteral("does not name %1 widths").arg(table.gridColumns));
    for (qsizetype i = 0; i < widths.size(); ++i) {
        table.widths << widths[i].toDouble();
        if (table.widths.last() <= 0)
            fault(at(at(path, QStringLiteral("widths")), i), QStringLiteral("is not a positive number"));
    }
    if (failed())
        return;
    m_taken = QList<QList<bool>>(table.gridRows, QList<bool>(table.gridColumns, false));
    for (int row = 0; row < table.gridRows && !failed(); ++row)
        gridRow(rows[row].toArray(), at(at(path, QStringLiteral("rows")), row), row, table);
    if (!failed())
        checkFilled(table, path);
}

// Entries stand in reading order; each takes the next free position of its row. An entry is a label
// ("text"), one field ("cell": "row/column"), or all fields of a row ("fields_of": "row").
void EditionReader::gridRow(const QJsonArray &entries, const QString &path, int row, Table &table)
{
    for (qsizetype i = 0; i < entries.size() && !failed(); ++i) {
        const QString entryPath = at(path, i);
        const QJsonObject from =
            object(entries[i], entryPath, {},
                   {QStringLiteral("text"), QStringLiteral("cell"), QStringLiteral("fields_of"),
                    QStringLiteral("columns"), QStringLiteral("rows")});
        const int kinds = int(from.contains(QStringLiteral("text"))) +
                          int(from.contains(QStringLiteral("cell"))) +
                          int(from.contains(QStringLiteral("fields_of")));
        if (kinds != 1)
            return fault(entryPath, QStringLiteral("is not one of \"text\", \"cell\", \"fields_of\""));
        TableCell cell;
        cell.row = row;
        if (from.contains(QStringLiteral("columns")))
            cell.columnSpan = integer(from, QStringLiteral("columns"), entryPath, 1, table.gridColumns);
        if (from.contains(QStringLiteral("rows")))
            cell.rowSpan = integer(from, QStringLiteral("rows"), entryPath, 1, table.gridRows);
        if (from.contains(QStringLiteral("text"))) {
            cell.text = string(from, QStringLiteral("text"), entryPath);
            place(cell, entryPath, table);
        } else if (from.contains(QStringLiteral("cell"))) {
            cell.place = Place(table.id + QLatin1Char('/') + string(from, QStringLiteral("cell"), entryPath));
            place(cell, entryPath, table);
        } else {
            const QString rowId = string(from, QStringLiteral("fields_of"), entryPath);
            for (const Column &column : std::as_const(table.columns)) {
                cell.place = Place::cell(table.id, rowId, column.id);
                place(cell, entryPath, table);
            }
        }
    }
}

void EditionReader::place(TableCell cell, const QString &path, Table &table)
{
    if (!cell.isLabel() && (!table.row(cell.place.row()) || !table.column(cell.place.column())))
        return fault(path, QStringLiteral("names the unknown cell %1").arg(cell.place.key()));
    QList<bool> &line = m_taken[cell.row];
    cell.column = static_cast<int>(line.indexOf(false));
    if (cell.column < 0 || cell.column + cell.columnSpan > table.gridColumns ||
        cell.row + cell.rowSpan > table.gridRows)
        return fault(path, QStringLiteral("does not fit into the grid"));
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            if (m_taken[row][column])
                return fault(path, QStringLiteral("overlaps another cell"));
            m_taken[row][column] = true;
        }
    }
    table.cells << cell;
}

void EditionReader::checkFilled(const Table &table, const QString &path)
{
    for (int row = 0; row < table.gridRows; ++row) {
        if (const qsizetype hole = m_taken[row].indexOf(false); hole >= 0)
            fault(at(at(path, QStringLiteral("rows")), row),
                  QStringLiteral("leaves column %1 empty").arg(hole));
    }
    QSet<Place> seen;
    for (const Place &place : table.places()) {
        if (seen.contains(place))
            fault(path, QStringLiteral("holds the cell %1 twice").arg(place.key()));
        seen.insert(place);
    }
    for (const Row &row : table.rows) {
        if (std::none_of(seen.begin(), seen.end(),
                         [&row](const Place &place) { return place.row() == row.id; }))
            fault(path, QStringLiteral("has no cell of the row %1").arg(row.id));
    }
    for (const Column &column : table.columns) {
        if (std::none_of(seen.begin(), seen.end(),
                         [&column](const Place &place) { return place.column() == column.id; }))
            fault(path, QStringLiteral("has no cell of the column %1").arg(column.id));
    }
}

// A total that is a term of itself, directly or through other totals, could not be computed.
void EditionReader::checkNoCircle(const Table &table, const QString &path)
{
    QHash<Place, QList<Place>> terms;
    for (const Sum &sum : table.sums) {
        if (!terms.contains(sum.total))
            terms.insert(sum.total, sum.terms);
    }
    for (const Sum &sum : table.sums) {
        // Breadth first; without a circle no more rounds than there are totals.
        QSet<Place> reached(sum.terms.begin(), sum.terms.end());
        for (qsizetype before = -1; before != reached.size();) {
            before = reached.size();
            for (const Place &place : QSet<Place>(reached)) {
                for (const Place &term : terms.value(place))
                    reached.insert(term);
            }
        }
        if (reached.contains(sum.total))
            return fault(path, QStringLiteral("makes %1 a term of itself").arg(sum.total.key()));
    }
}

// "column" with "of_columns": in every row that has this column. "row" with "of_rows": in every column.
void EditionReader::sums(const QJsonArray &from, const QString &path, Table &table)
{
    for (qsizetype i = 0; i < from.size(); ++i) {
        const QString sumPath = at(path, i);
        const bool across = from[i].toObject().contains(QStringLiteral("column"));
        const QString key = across ? QStringLiteral("column") : QStringLiteral("row");
        const QString termKey = across ? QStringLiteral("of_columns") : QStringLiteral("of_rows");
        const QJsonObject sum = object(from[i], sumPath, {QStringLiteral("code"), key, termKey});
        const QString total = string(sum, key, sumPath);
        const QStringList terms = strings(sum, termKey, sumPath);
        const QString code = string(sum, QStringLiteral("code"), sumPath);
        const QList<Place> known = table.places();
        const auto add = [&](const QString &other) {
            const auto cell = [&](const QString &id) {
                return across ? Place::cell(table.id, other, id) : Place::cell(table.id, id, other);
            };
            Sum made{code, cell(total), {}};
            for (const QString &term : terms)
                made.terms << cell(term);
            for (const Place &place : QList<Place>{made.total} + made.terms) {
                if (!known.contains(place))
                    fault(sumPath, QStringLiteral("names the unknown cell %1").arg(place.key()));
            }
            table.sums << made;
        };
        if (across) {
            for (const Row &row : std::as_const(table.rows))
                add(row.id);
        } else {
            for (const Column &column : std::as_const(table.columns))
                add(column.id);
        }
    }
    if (!failed())
        checkNoCircle(table, path);
}

void EditionReader::balances(const QJsonArray &from, const QString &path, Table &table)
{
    const QList<Place> known = table.places();
    for (qsizetype i = 0; i < from.size(); ++i) {
        const QString balancePath = at(path, i);
        const QJsonObject balance = object(
            from[i], balancePath, {QStringLiteral("code"), QStringLiteral("left"), QStringLiteral("right")});
        const QStringList left = strings(balance, QStringLiteral("left"), balancePath);
        const QStringList right = strings(balance, QStringLiteral("right"), balancePath);
        for (const Column &column : std::as_const(table.columns)) {
            Balance made{string(balance, QStringLiteral("code"), balancePath), column.id, {}, {}};
            for (const QString &row : left)
                made.left << Place::cell(table.id, row, column.id);
            for (const QString &row : right)
                made.right << Place::cell(table.id, row, column.id);
            for (const Place &place : made.left + made.right) {
                if (!known.contains(place))
                    fault(balancePath, QStringLiteral("names the unknown cell %1").arg(place.key()));
            }
            table.balances << made;
        }
    }
}

Result<Edition> EditionReader::read(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    Edition edition;
    if (parseError.error != QJsonParseError::NoError) {
        fault(QStringLiteral("byte %1").arg(parseError.offset), parseError.errorString());
    } else {
        const QJsonObject from =
            object(document.object(), {},
                   {QStringLiteral("format"), QStringLiteral("id"), QStringLiteral("first_year"),
                    QStringLiteral("basis"), QStringLiteral("title"), QStringLiteral("sections"),
                    QStringLiteral("tables")},
                   {QStringLiteral("$schema"), QStringLiteral("last_year")});
        if (from.value(QStringLiteral("format")).toString() != u"nianbao-edition")
            fault(QStringLiteral("format"), QStringLiteral("is not \"nianbao-edition\""));
        edition.id = id(from, {});
        edition.firstYear = integer(from, QStringLiteral("first_year"), {}, 2008, 2999);
        if (from.contains(QStringLiteral("last_year")))
            edition.lastYear = integer(from, QStringLiteral("last_year"), {}, edition.firstYear, 2999);
        edition.basis = string(from, QStringLiteral("basis"), {});
        edition.titlePattern = string(from, QStringLiteral("title"), {});
        const QJsonArray sections = array(from, QStringLiteral("sections"), {});
        for (qsizetype i = 0; i < sections.size(); ++i)
            edition.sections << section(sections[i], at(QStringLiteral("sections"), i));
        const QJsonArray tables = array(from, QStringLiteral("tables"), {});
        for (qsizetype i = 0; i < tables.size() && !failed(); ++i)
            edition.tables << table(tables[i], at(QStringLiteral("tables"), i));
        checkUnique(edition.sections, QStringLiteral("sections"));
        checkUnique(edition.tables, QStringLiteral("tables"));
        for (qsizetype i = 0; i < edition.tables.size(); ++i) {
            const Section *home = edition.section(edition.tables[i].id);
            if (!home || home->kind != Section::Kind::Table)
                fault(at(QStringLiteral("tables"), i), QStringLiteral("stands in no section"));
        }
        for (qsizetype i = 0; i < edition.sections.size(); ++i) {
            const Section &made = edition.sections[i];
            if (!failed() && made.kind == Section::Kind::Table && !edition.table(made.id))
                fault(at(QStringLiteral("sections"), i), QStringLiteral("has no table %1").arg(made.id));
        }
    }
    if (failed()) {
        return Error{QStringLiteral("edition.broken"),
                     QCoreApplication::translate(
                         "EditionLoader", "The form's data file is broken (%1). Install the program again.")
                         .arg(firstFault())};
    }
    edition.buildIndex();
    return edition;
}

} // namespace

Result<Edition> editionFromJson(const QByteArray &json)
{
    return EditionReader().read(json);
}

Result<QList<Edition>> builtInEditions()
{
    QList<Edition> editions;
    for (const QString &id : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        QFile file(QStringLiteral(":/editions/%1.json").arg(id));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Result<Edition> edition = editionFromJson(json);
        if (!edition)
            return edition.error();
        editions << *std::move(edition);
    }
    return editions;
}

Result<Edition> editionForYear(const QList<Edition> &editions, int year)
{
    constexpr int lastSensibleYear = 2999;
    if (year > lastSensibleYear) {
        return Error{QStringLiteral("edition.year-impossible"),
                     QCoreApplication::translate("EditionLoader",
                                                 "%1 is not a report year. Give a year with four digits.")
                         .arg(year)};
    }
    for (const Edition &edition : editions) {
        if (year >= edition.firstYear && year <= edition.lastYear.value_or(lastSensibleYear))
            return edition;
    }
    const int first = editions.isEmpty() ? 0 : editions.first().firstYear;
    return Error{QStringLiteral("edition.year-too-early"),
                 QCoreApplication::translate(
                     "EditionLoader", "There is no form here for the year %1: the mandated tables begin with "
                                      "the report for %2. Give a year from %2 on.")
                     .arg(year)
                     .arg(first)};
}

} // namespace nianbao
