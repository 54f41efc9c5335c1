// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "proof.h"

#include "import/recognizer.h"
#include "report/totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

/// A text as it is compared: without what formats write differently or cannot hold (kinds of space, control
/// and direction marks, halves of characters).
QString comparable(const QString &text)
{
    QString compared;
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
            break;
        default:
            if (c != QChar::ReplacementCharacter)
                compared += QChar::fromUcs4(c);
        }
    }
    return compared;
}

/// A text for a message: its beginning.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() > longest ? text.first(longest) + QStringLiteral("…") : text;
}

Error differs(const QString &where, const QString &inReport, const QString &inFile)
{
    return {
        QStringLiteral("export.differs"),
        Words::tr(
            "The file was not written, since it would say something else than the report: %1 is “%2”, the "
            "file has “%3”. Choose another format.")
            .arg(where, shown(inReport), shown(inFile))};
}

/// A reader's words are for someone who opens a file; here nobody does.
Error cannotBeReadBack(const Error &error)
{
    return {
        QStringLiteral("export.not-read-back"),
        Words::tr("The file was not written, since this program could not read it again (%1). Choose another "
                  "format.")
            .arg(error.text)};
}

QString nameOf(const Report &report, const Place &place)
{
    const QString name = report.edition().nameOf(place);
    return name.isEmpty() ? Words::tr("a text") : name;
}

Blocks withRole(const Blocks &blocks, bool isTable)
{
    Blocks chosen;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(chosen),
                 [&](const Block &block) { return (block.role == BlockRole::Table) == isTable; });
    return chosen;
}

Result<void> compareParagraphs(const Report &report, const Blocks &written, const Blocks &read)
{
    const auto texts = [](const Blocks &blocks) {
        Blocks filled;
        for (const Block &block : withRole(blocks, false)) {
            if (!comparable(block.text).isEmpty())
                filled << block;
        }
        return filled;
    };
    const Blocks before = texts(written);
    const Blocks after = texts(read);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const Block &was = i < before.size() ? before.at(i) : Block();
        const Block &is = i < after.size() ? after.at(i) : Block();
        if (comparable(was.text) != comparable(is.text))
            return differs(nameOf(report, was.place), was.text, is.text);
    }
    return {};
}

QString textAt(const Grid &grid, int row, int column)
{
    const auto cell = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const GridCell &candidate) {
        return candidate.row == row && candidate.column == column;
    });
    return cell == grid.cells.end() ? QString() : cell->text;
}

Error differsAt(const Report &report, const Block &table, const GridCell &cell, const QString &inFile)
{
    return differs(nameOf(report, cell.place.isEmpty() ? table.place : cell.place), cell.text, inFile);
}

/// Whether a table that was read stands in the printed grid: its labels are where they are printed, up to a
/// few that a fault may have damaged. Formats without merged cells close the rows up instead.
bool keepsGrid(const Grid &written, const Grid &read)
{
    qsizetype labels = 0;
    qsizetype atPlace = 0;
    for (const GridCell &cell : written.cells) {
        if (!cell.label)
            continue;
        ++labels;
        if (comparable(cell.text) == comparable(textAt(read, cell.row, cell.column)))
            ++atPlace;
    }
    return written.rows == read.rows && written.columns == read.columns && atPlace * 10 >= labels * 9;
}

/// Position by position.
Result<void> compareGrids(const Report &report, const Block &written, const Grid &read)
{
    for (const GridCell &cell : written.grid.cells) {
        const QString is = textAt(read, cell.row, cell.column);
        if (comparable(cell.text) != comparable(is))
            return differsAt(report, written, cell, is);
    }
    return {};
}

/// All that is printed in a table, in reading order, wherever it stands.
Result<void> compareSequence(const Report &report, const Block &written, const Grid &read)
{
    const auto filled = [](const Grid &grid) {
        QList<GridCell> cells;
        std::copy_if(grid.cells.begin(), grid.cells.end(), std::back_inserter(cells),
                     [](const GridCell &cell) { return !comparable(cell.text).isEmpty(); });
        return cells;
    };
    const QList<GridCell> before = filled(written.grid);
    const QList<GridCell> after = filled(read);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const GridCell was = before.value(i);
        const GridCell is = after.value(i);
        if (comparable(was.text) != comparable(is.text))
            return differsAt(report, written, was, is.text);
    }
    return {};
}

/// Figures of a table that lost its grid: by place, as the recognizer understands the file.
Result<void> compareRecognized(const Report &report, const Block &written, const Report &recognized)
{
    for (const GridCell &cell : written.grid.cells) {
        if (cell.place.isEmpty())
            continue;
        const QString is = printedText(recognized, cell.place);
        if (comparable(cell.text) != comparable(is))
            return differsAt(report, written, cell, is);
    }
    return {};
}

Result<void> compareTables(const Report &report, const Blocks &written, const Blocks &read,
                           const QList<Edition> &editions)
{
    const Blocks before = withRole(written, true);
    const Blocks after = withRole(read, true);
    std::optional<Result<Imported>> recognized;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Block &table = before.at(i);
        const Grid is = i < after.size() ? after.at(i).grid : Grid();
        if (keepsGrid(table.grid, is)) {
            if (Result<void> same = compareGrids(report, table, is); !same)
                return same;
            continue;
        }
        if (Result<void> same = compareSequence(report, table, is); !same)
            return same;
        if (!recognized)
            recognized = recognize(read, editions);
        if (!*recognized)
            return cannotBeReadBack(recognized->error());
        if (Result<void> same = compareRecognized(report, table, (*recognized)->report); !same)
            return same;
    }
    for (qsizetype i = before.size(); i < after.size(); ++i) {
        if (Result<void> same = compareSequence(report, Block(), after.at(i).grid); !same)
            return same;
    }
    return {};
}

Result<void> proveDocument(const Report &report, const QByteArray &bytes, const ReadableFormat &format,
                           const QList<Edition> &editions)
{
    const Blocks written = withoutMissing(compose(report));
    if (written.isEmpty())
        return {}; // a file without content, which readers refuse
    const Result<ReadBlocks> read = format.readBlocks(bytes);
    if (!read)
        return cannotBeReadBack(read.error());
    const Blocks all = read->blocks + read->around;
    if (Result<void> same = compareTables(report, written, all, editions); !same)
        return same;
    return compareParagraphs(report, written, all);
}

Result<void> proveProject(const Report &report, const QByteArray &bytes, const ReadableFormat &format,
                          const QList<Edition> &editions)
{
    const Result<Imported> again = format.readReport(bytes, editions);
    if (!again)
        return cannotBeReadBack(again.error());
    if (again->report == report)
        return {};
    for (const Place &place : report.edition().cellPlaces()) {
        if (report.cell(place) != again->report.cell(place))
            return differs(nameOf(report, place), report.cell(place).written,
                           again->report.cell(place).written);
    }
    for (const Place &place : report.edition().textPlaces()) {
        if (report.value(place) != again->report.value(place))
            return differs(nameOf(report, place), report.text(place), again->report.text(place));
    }
    return differs(Words::tr("the year or scope"), QString::number(report.year()),
                   QString::number(again->report.year()));
}

} // namespace

Result<void> prove(const Report &report, const QByteArray &bytes, const ReadableFormat &format,
                   const QList<Edition> &editions)
{
    return format.readReport ? proveProject(report, bytes, format, editions)
                             : proveDocument(report, bytes, format, editions);
}

WritableFormats proved(const WritableFormats &formats, const ReadableFormats &readable,
                       const QList<Edition> &editions)
{
    WritableFormats proving = formats;
    for (WritableFormat &format : proving) {
        const auto reader = std::find_if(readable.begin(), readable.end(), [&](const ReadableFormat &input) {
            return input.id == format.readBackAs;
        });
        if (reader == readable.end())
            continue;
        format.write = [write = format.write, readBack = *reader,
                        editions](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
            Result<QByteArray> bytes = write(report, options);
            if (!bytes)
                return bytes;
            if (const Result<void> same = prove(report, *bytes, readBack, editions); !same)
                return same.error();
            return bytes;
        };
    }
    return proving;
}

} // namespace nianbao
