// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "report/totals.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

// A field of a tab-separated line.
QString field(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    text.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    return text;
}

struct ShownCell
{
    QString place;
    QString state;
    QString value;
    QString written;
    QString computed;
};

QList<ShownCell> shownCells(const Report &report)
{
    QList<ShownCell> cells;
    for (const Place &place : report.edition().cellPlaces()) {
        const Cell cell = report.cell(place);
        const std::optional<Decimal> computed = computedTotal(report, place);
        cells << ShownCell{place.key(), cellStateId(cell.state),
                           cell.isNumber() ? cell.value.toString() : QString(), cell.written,
                           computed ? computed->toString() : QString()};
    }
    return cells;
}

void showCells(const Report &report, bool json, const CommandLine &line)
{
    QJsonArray array;
    if (!json)
        line.out << "place\tstate\tvalue\twritten\tcomputed\n";
    for (const ShownCell &cell : shownCells(report)) {
        if (json) {
            array << QJsonObject{{QStringLiteral("place"), cell.place},
                                 {QStringLiteral("state"), cell.state},
                                 {QStringLiteral("value"), cell.value},
                                 {QStringLiteral("written"), cell.written},
                                 {QStringLiteral("computed"), cell.computed}};
        } else {
            line.out << cell.place << '\t' << cell.state << '\t' << cell.value << '\t' << field(cell.written)
                     << '\t' << cell.computed << '\n';
        }
    }
    if (json)
        line.out << jsonText(array);
}

void showTexts(const Report &report, bool json, const CommandLine &line)
{
    QJsonObject object;
    if (!json)
        line.out << "place\ttext\n";
    for (const Place &place : report.edition().textPlaces()) {
        if (!report.hasText(place))
            continue;
        if (json)
            object.insert(place.key(), report.text(place));
        else
            line.out << place.key() << '\t' << field(report.text(place)) << '\n';
    }
    if (json)
        line.out << jsonText(object);
}

QJsonObject blockJson(const Block &block)
{
    QJsonArray cells;
    for (const GridCell &cell : block.grid.cells) {
        cells << QJsonObject{{QStringLiteral("row"), cell.row},
                             {QStringLiteral("column"), cell.column},
                             {QStringLiteral("rowSpan"), cell.rowSpan},
                             {QStringLiteral("columnSpan"), cell.columnSpan},
                             {QStringLiteral("text"), cell.text}};
    }
    QJsonObject object{{QStringLiteral("role"), blockRoleId(block.role)},
                       {QStringLiteral("level"), block.level},
                       {QStringLiteral("line"), block.line}};
    if (block.role == BlockRole::Table)
        object.insert(QStringLiteral("cells"), cells);
    else
        object.insert(QStringLiteral("text"), block.text);
    return object;
}

void showBlocks(const Blocks &blocks, bool json, const CommandLine &line)
{
    if (!json) {
        line.out << dumpBlocks(blocks);
        return;
    }
    QJsonArray array;
    for (const Block &block : blocks)
        array << blockJson(block);
    line.out << jsonText(array);
}

ExitCode showBlocksOfFile(const QString &file, bool json, const CommandLine &line)
{
    const Result<ReadBlocks> read = readBlocksOfFile(file, line.readable);
    if (!read) {
        complain(line, QStringLiteral("%1: %2").arg(file, read.error().text));
        return ExitCode::Failed;
    }
    showBlocks(read->blocks, json, line);
    return ExitCode::Done;
}

} // namespace

ExitCode show(const QStringList &arguments, const CommandLine &line)
{
    const QStringList views{QStringLiteral("cells"), QStringLiteral("texts"), QStringLiteral("blocks"),
                            QStringLiteral("unclaimed")};
    QCommandLineParser parser;
    for (const QString &view : views)
        parser.addOption(QCommandLineOption(view));
    parser.addOption({QStringLiteral("format"), {}, QStringLiteral("format")});
    const QString form = QStringLiteral(
        "nianbao-cli show FILE [--cells | --texts | --blocks | --unclaimed] [--format text|json]");
    if (!parse(parser, arguments, 1, 1, form, line))
        return ExitCode::Failed;
    const std::optional<bool> json = wantsJson(parser, line);
    const qsizetype chosen =
        std::count_if(views.begin(), views.end(), [&](const QString &view) { return parser.isSet(view); });
    if (json && chosen > 1)
        complain(line, QCoreApplication::translate("CommandLine", "Write: %1").arg(form));
    if (!json || chosen > 1)
        return ExitCode::Failed;

    const QString file = parser.positionalArguments().first();
    if (parser.isSet(QStringLiteral("blocks")))
        return showBlocksOfFile(file, *json, line);
    const std::optional<Imported> draft = readInput(file, {}, line);
    if (!draft)
        return ExitCode::Failed;
    if (parser.isSet(QStringLiteral("texts")))
        showTexts(draft->report, *json, line);
    else if (parser.isSet(QStringLiteral("unclaimed")))
        showBlocks(draft->unclaimed, *json, line);
    else
        showCells(draft->report, *json, line);
    return ExitCode::Done;
}

ExitCode formats(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 0, 0, QStringLiteral("nianbao-cli formats"), line))
        return ExitCode::Failed;
    for (const ReadableFormat &format : line.readable) {
        const bool written = outputById(format.id, line.writable) != nullptr;
        line.out << format.id << '\t' << (written ? "read,write" : "read") << '\t'
                 << format.suffixes.join(QLatin1Char(',')) << '\t' << format.name << '\n';
    }
    for (const WritableFormat &format : line.writable) {
        const bool read =
            std::any_of(line.readable.begin(), line.readable.end(),
                        [&](const ReadableFormat &readable) { return readable.id == format.id; });
        if (!read)
            line.out << format.id << "\twrite\t" << format.suffix << '\t' << format.name << '\n';
    }
    return ExitCode::Done;
}

} // namespace nianbao::cli
