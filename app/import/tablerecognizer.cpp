// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/tablerecognizer.h"

#include "import/drafthead.h"
#include "import/formrows.h"
#include "import/labels.h"
#include "import/placement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <memory>

namespace nianbao {

namespace {

// A draft's table may hold repeated heads and empty rows, but not many times the form's 28 rows.
constexpr qsizetype mostDraftRows = 400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recognizer)
};

class TableReader
{
public:
    TableReader(const Table &table, const Blocks &grids, Report &report)
        : m_table(table)
        , m_grids(grids)
        , m_report(report)
        , m_rows(draftRows(grids))
        , m_formRows(formRows(table))
    {
    }

    TableReading read();

private:
    void takeHeads();
    void matchRows();
    QList<LabelMatch> matchesOf(const DraftRow &row) const;
    void readRow(const DraftRow &row, const FormRow &form, const LabelMatch &match);
    QList<int> columnsFor(const DraftRow &row, const FormRow &form) const;
    PlacementHints hintsFor(const DraftRow &row, const QStringList &fields, const LabelMatch &match,
                            const FormRow &form, const QList<int> &columns) const;
    bool headHolds(int head) const;
    bool sumHolds(const QStringList &fields, const FormRow &form, const QList<int> &columns,
                  qsizetype shift) const;
    QStringList withUnits(const DraftRow &row, QStringList fields, const FormRow &form,
                          const QList<int> &columns, const Placement &placement);
    void store(const QStringList &fields, const FormRow &form, const QList<int> &columns,
               const Placement &placement);
    void tellGuess(const QStringList &fields, const FormRow &form);
    void tellAlteredLabel(const LabelMatch &match, const FormRow &form);
    void tellOtherOrder();
    void tellDoubledRows();
    void leaveUnclaimed(const DraftRow &row);
    QString nameOf(const FormRow &form) const;

    const Table &m_table;
    const Blocks &m_grids;
    Report &m_report;
    QList<DraftRow> m_rows; ///< without heads and empty rows after takeHeads()
    QList<FormRow> m_formRows;
    QList<DraftHead> m_heads;
    QList<LabelMatch> m_matches; ///< of m_rows, with the row of the form each was paired with
    QList<int> m_pairs;
    TableReading m_reading;
};

TableReading TableReader::read()
{
    if (m_rows.size() > 3 * mostDraftRows) {
        for (const DraftRow &row : m_rows.sliced(3 * mostDraftRows))
            leaveUnclaimed(row);
        m_rows.resize(3 * mostDraftRows);
    }
    takeHeads();
    if (m_rows.size() > mostDraftRows) {
        for (const DraftRow &row : m_rows.sliced(mostDraftRows))
            leaveUnclaimed(row);
        m_rows.resize(mostDraftRows);
    }
    matchRows();
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        if (m_pairs[r] >= 0)
            readRow(m_rows[r], m_formRows[m_pairs[r]], m_matches[r]);
        else
            leaveUnclaimed(m_rows[r]);
    }
    tellDoubledRows();
    return m_reading;
}

// Sorts heads and empty rows out, and notes under which head each remaining row stands.
void TableReader::takeHeads()
{
    const QStringList heads = headLabels(m_table);
    QStringList labels;
    for (const FormRow &row : std::as_const(m_formRows))
        labels << row.label;
    QList<DraftRow> kept;
    QList<DraftRow> headRows;
    const auto finishHead = [&]() {
        if (headRows.isEmpty())
            return;
        m_heads << readHead(headRows, m_table);
        const bool tellsFieldsApart = m_formRows.first().fields.size() <= m_table.columns.size();
        if (!tellsFieldsApart && !isInFormOrder(headRows, m_table))
            tellOtherOrder();
        headRows.clear();
    };
    int grid = -1;
    for (DraftRow row : std::as_const(m_rows)) {
        if (isHeadRow(row, heads, labels)) {
            headRows << row;
            grid = row.grid;
            continue;
        }
        finishHead();
        const bool filled =
            std::any_of(row.cells.begin(), row.cells.end(), [](const QString &t) { return !t.isEmpty(); });
        // 表四 has no labels: a row of blanks after its head is its row of figures.
        if (!filled && (!m_formRows.first().label.isEmpty() || row.grid != grid))
            continue;
        row.head = row.grid == grid ? static_cast<int>(m_heads.size()) - 1 : -1;
        // Converters trim empty cells off the end of a row; below a longer head they are still there.
        while (row.head >= 0 && row.cells.size() < m_heads[row.head].length)
            row.cells << QString();
        kept << row;
    }
    finishHead();
    m_rows = kept;
    for (const DraftHead &head : std::as_const(m_heads)) {
        for (const QString &altered : head.altered) {
            const QString message = Words::tr("%1: the draft's column head differs from the form's: %2.");
            const Finding finding{QStringLiteral("import.label"),
                                  Severity::Warning,
                                  {Place::note(m_table.id)},
                                  message.arg(m_table.name, altered),
                                  {}};
            if (!m_reading.findings.contains(finding))
                m_reading.findings << finding;
        }
    }
}

QList<LabelMatch> TableReader::matchesOf(const DraftRow &row) const
{
    QList<LabelMatch> matches;
    for (const FormRow &form : m_formRows)
        matches << matchLabel(row, form.label);
    return matches;
}

void TableReader::matchRows()
{
    if (m_formRows.first().label.isEmpty()) {
        // One row of figures without label: the fullest of the draft's, the first among equals.
        const auto filled = [](const DraftRow &row) {
            return std::count_if(row.cells.begin(), row.cells.end(),
                                 [](const QString &t) { return !t.isEmpty() && looksLikeField(t); });
        };
        const auto best =
            std::max_element(m_rows.begin(), m_rows.end(),
                             [&](const DraftRow &a, const DraftRow &b) { return filled(a) < filled(b); });
        m_pairs = QList<int>(m_rows.size(), -1);
        m_matches = QList<LabelMatch>(m_rows.size());
        if (best != m_rows.end())
            m_pairs[best - m_rows.begin()] = 0;
        return;
    }
    QList<QList<LabelMatch>> matches;
    QHash<QStringList, QList<LabelMatch>> known; // hostile drafts repeat rows thousands of times
    for (const DraftRow &row : std::as_const(m_rows)) {
        const QStringList key = row.cells.mid(0, 4);
        if (!known.contains(key))
            known.insert(key, matchesOf(row));
        matches << known.value(key);
    }
    m_pairs = alignRows(matches, m_formRows.size());
    for (qsizetype r = 0; r < m_rows.size(); ++r)
        m_matches << (m_pairs[r] >= 0 ? matches[r][m_pairs[r]] : LabelMatch());
}

// Which of the form row's fields each field of the draft's row is, by the head above it; in the form's
// order when there is no head or it does not name them all. -1: a column the form does not have.
QList<int> TableReader::columnsFor(const DraftRow &row, const FormRow &form) const
{
    QList<int> order;
    for (int i = 0; i < form.fields.size(); ++i)
        order << i;
    const bool plainRow = form.fields.size() <= m_table.columns.size();
    if (row.head < 0 || !plainRow)
        return order;
    QList<int> byHead;
    int named = 0;
    for (const int column : m_heads[row.head].columns) {
        int field = -1;
        for (int i = 0; i < form.fields.size(); ++i) {
            if (column >= 0 && form.fields[i].column() == m_table.columns[column].id)
                field = i;
        }
        named += field >= 0 ? 1 : 0;
        byHead << field;
    }
    // A head that names fewer columns than the form lacks some only if it is a whole head otherwise.
    const bool trusted =
        named == form.fields.size() || (m_table.headRows > 0 && qsizetype{2} * named > form.fields.size());
    return trusted ? byHead : order;
}

bool TableReader::headHolds(int head) const
{
    const DraftHead &above = m_heads[head];
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        const DraftRow &row = m_rows[r];
        if (row.head != head || row.cells.size() != above.length || m_pairs[r] < 0)
            continue;
        const qsizetype columns = columnsFor(row, m_formRows[m_pairs[r]]).size();
        const std::optional<Placement> placed = placeFields(row.cells.mid(m_matches[r].length), columns, {});
        const bool allBlank = std::all_of(row.cells.begin() + m_matches[r].length, row.cells.end(),
                                          [](const QString &t) { return t.isEmpty(); });
        if (placed && placed->certain && !allBlank && m_matches[r].length + placed->shift != above.firstField)
            return false;
    }
    return true;
}

bool TableReader::sumHolds(const QStringList &fields, const FormRow &form, const QList<int> &columns,
                           qsizetype shift) const
{
    QHash<Place, Cell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype at = i + shift;
        if (columns[i] >= 0 && at >= 0 && at < fields.size())
            cells.insert(form.fields[columns[i]], Cell::fromWritten(fields[at], NumberKind::Count));
    }
    for (const Place &place : form.fields) {
        for (const Sum &sum : m_report.edition().sumsOf(place)) {
            const bool across = std::all_of(sum.terms.begin(), sum.terms.end(),
                                            [&](const Place &term) { return form.fields.contains(term); });
            if (!across || !cells.value(place).isNumber())
                continue;
            Decimal terms;
            for (const Place &term : sum.terms)
                terms += cells.value(term).value;
            return terms == cells.value(place).value;
        }
    }
    return false;
}

PlacementHints TableReader::hintsFor(const DraftRow &row, const QStringList &fields, const LabelMatch &match,
                                     const FormRow &form, const QList<int> &columns) const
{
    PlacementHints hints;
    // The repeated names of 表四's head do not tell its fields apart.
    if (row.head >= 0 && form.fields.size() <= m_table.columns.size()) {
        const DraftHead &head = m_heads[row.head];
        if (head.firstField >= 0 && head.length == row.cells.size()) {
            hints.headShift = head.firstField - match.length;
            hints.headHolds = headHolds(row.head);
        }
    }
    hints.sumHolds = [this, fields, form, columns](qsizetype shift) {
        return sumHolds(fields, form, columns, shift);
    };
    return hints;
}

void TableReader::readRow(const DraftRow &row, const FormRow &form, const LabelMatch &match)
{
    tellAlteredLabel(match, form);
    QStringList fields = row.cells.mid(match.length);
    const QList<int> columns = columnsFor(row, form);
    // Converters write a merged field into every cell it covered; only the last of a row is ever merged.
    const auto filled = [&fields] {
        return fields.size() - fields.count(QString());
    };
    while (filled() > columns.size() && fields.last() == fields[fields.size() - 2])
        fields.removeLast();
    std::optional<Placement> placement =
        placeFields(fields, columns.size(), hintsFor(row, fields, match, form, columns));
    const int firstField =
        row.head >= 0 && form.fields.size() <= m_table.columns.size() ? m_heads[row.head].firstField : -1;
    const bool isShort = row.given - match.length < columns.size() || row.given < firstField + columns.size();
    const bool isBlank = fields.count(QString()) == fields.size();
    if (placement && isShort && !isBlank)
        placement->certain = false;
    if (!placement) {
        for (const Place &place : form.fields)
            m_report.setCell(place, Cell());
        const QString message =
            Words::tr("%1: the draft's row has more figures than the form has columns. None of them "
                      "was taken; enter them by hand.");
        m_reading.findings << Finding{
            QStringLiteral("import.unplaced"), Severity::Error, form.fields, message.arg(nameOf(form)), {}};
        leaveUnclaimed(row);
        return;
    }
    store(withUnits(row, fields, form, columns, *placement), form, columns, *placement);
    if (!placement->certain)
        tellGuess(fields, form);
}

// Figures below a head that names 元 get the unit they were written in, and the clerk is told.
QStringList TableReader::withUnits(const DraftRow &row, QStringList fields, const FormRow &form,
                                   const QList<int> &columns, const Placement &placement)
{
    for (qsizetype i = 0; row.head >= 0 && i < columns.size(); ++i) {
        const qsizetype at = i + placement.shift;
        if (columns[i] < 0 || at < 0 || at >= fields.size())
            continue;
        const Place &place = form.fields[columns[i]];
        const auto isThis = [&](int column) {
            return m_table.columns[column].id == place.column();
        };
        const QList<int> &inYuan = m_heads[row.head].inYuan;
        const bool isNumber = Decimal::parse(QString(fields[at]).remove(QLatin1Char(','))).has_value();
        if (!isNumber || std::none_of(inYuan.begin(), inYuan.end(), isThis))
            continue;
        fields[at] += QStringLiteral("元");
        const QString message =
            Words::tr("%1: the draft's head counts in 元. “%2” was read so; the form wants 万元.");
        m_reading.findings << Finding{QStringLiteral("import.unit"),
                                      Severity::Question,
                                      {place},
                                      message.arg(m_report.edition().nameOf(place), fields[at]),
                                      {}};
    }
    return fields;
}

void TableReader::store(const QStringList &fields, const FormRow &form, const QList<int> &columns,
                        const Placement &placement)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i] < 0)
            continue;
        const Place &place = form.fields[columns[i]];
        const qsizetype at = i + placement.shift;
        const QString text = at >= 0 && at < fields.size() ? fields[at] : QString();
        m_report.setCell(place, Cell::fromWritten(text, m_report.edition().kindOf(place)));
        if (!placement.certain)
            m_reading.guessed.insert(place);
    }
}

void TableReader::tellGuess(const QStringList &fields, const FormRow &form)
{
    QStringList read;
    for (const Place &place : form.fields) {
        const Column *column = m_table.column(place.column());
        const QString written = m_report.cell(place).written;
        read << QStringLiteral("%1 %2").arg(column ? column->name : QString(),
                                            written.isEmpty() ? Words::tr("blank") : written);
    }
    const auto filled =
        std::count_if(fields.begin(), fields.end(), [](const QString &text) { return !text.isEmpty(); });
    const QString message =
        Words::tr("%1: the draft's row has %n figure(s) for %2 columns. By heads and sums it was "
                  "read as: %3. Compare it with the draft.",
                  nullptr, static_cast<int>(filled));
    m_reading.findings << Finding{
        QStringLiteral("import.guessed"),
        Severity::Warning,
        form.fields,
        message.arg(nameOf(form)).arg(form.fields.size()).arg(read.join(Words::tr(", "))),
        {}};
}

void TableReader::tellAlteredLabel(const LabelMatch &match, const FormRow &form)
{
    if (form.label.isEmpty() || match.likeness == 1.0)
        return;
    const QString message = Words::tr("%1: the draft's label “%2” differs from the form's “%3”.");
    m_reading.findings << Finding{QStringLiteral("import.label"),
                                  Severity::Warning,
                                  form.fields,
                                  message.arg(nameOf(form), match.written, form.label),
                                  {}};
}

void TableReader::tellOtherOrder()
{
    const QString message =
        Words::tr("%1: the draft's column heads stand in another order than the form's. The figures were "
                  "read from left to right; compare each with the draft.");
    m_reading.findings << Finding{
        QStringLiteral("import.order"), Severity::Error, m_table.places(), message.arg(m_table.name), {}};
    for (const Place &place : m_table.places())
        m_reading.guessed.insert(place);
}

// Two tables for one, such as last year's above this year's: which of them is meant only the clerk knows.
void TableReader::tellDoubledRows()
{
    QStringList doubled;
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        for (qsizetype f = 0; m_pairs[r] < 0 && f < m_formRows.size(); ++f) {
            const bool isRow =
                !m_formRows[f].label.isEmpty() && matchLabel(m_rows[r], m_formRows[f].label).likeness == 1.0;
            if (isRow && m_pairs.contains(static_cast<int>(f)) && !doubled.contains(m_formRows[f].name))
                doubled << m_formRows[f].name;
        }
    }
    if (doubled.isEmpty())
        return;
    const QString message = Words::tr(
        "%1: the draft has these rows twice: %2. One of each was read; compare them with the draft.");
    m_reading.findings << Finding{QStringLiteral("import.doubled"),
                                  Severity::Error,
                                  m_table.places(),
                                  message.arg(m_table.name, doubled.join(Words::tr(", "))),
                                  {}};
}

void TableReader::leaveUnclaimed(const DraftRow &row)
{
    Block block;
    block.role = BlockRole::Table;
    block.line = m_grids[row.grid].line;
    block.grid.rows = 1;
    block.grid.columns = static_cast<int>(row.cells.size());
    for (int column = 0; column < row.cells.size(); ++column)
        block.grid.cells << GridCell{0, column, 1, 1, row.cells[column], false};
    m_reading.unclaimed << block;
}

QString TableReader::nameOf(const FormRow &form) const
{
    return form.name.isEmpty() ? m_table.name : QStringLiteral("%1 %2").arg(m_table.name, form.name);
}

} // namespace

TableReading readTable(const Table &table, const Blocks &grids, Report &report)
{
    return TableReader(table, grids, report).read();
}

} // namespace nianbao
