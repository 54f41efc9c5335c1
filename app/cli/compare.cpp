// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/verbs.h"

#include "report/comparison.h"
#include "report/textdiff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace nianbao::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString signedFigure(Decimal figure)
{
    return figure.isNegative() ? figure.toString() : QLatin1Char('+') + figure.toString();
}

/// A changed paragraph on one line: [-removed-]{+added+} within what stayed.
QString marked(const QList<TextPiece> &pieces)
{
    QString line;
    for (const TextPiece &piece : pieces) {
        if (piece.kind == TextPiece::Kind::Removed)
            line += QStringLiteral("[-%1-]").arg(piece.text);
        else if (piece.kind == TextPiece::Kind::Added)
            line += QStringLiteral("{+%1+}").arg(piece.text);
        else
            line += piece.text;
    }
    return line;
}

void printText(const Comparison &comparison, const Edition &edition, const CommandLine &line)
{
    if (!comparison.sameForm)
        line.out << Words::tr("The reports have different forms; cells that both have are compared.") << '\n';
    for (const CellDifference &cell : comparison.cells) {
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? Words::tr("(blank)") : text;
        };
        line.out << Words::tr("%1: %2 → %3")
                        .arg(edition.nameOf(cell.place), shown(cell.before), shown(cell.after));
        if (cell.change)
            line.out << Words::tr(" (%1)").arg(signedFigure(*cell.change));
        line.out << '\n';
    }
    for (const TextDifference &text : comparison.texts) {
        for (const ParagraphChange &change : paragraphChanges(text.before, text.after)) {
            const int number = (change.after >= 0 ? change.after : change.before) + 1;
            line.out << Words::tr("%1, paragraph %2: %3")
                            .arg(edition.nameOf(text.place))
                            .arg(number)
                            .arg(marked(change.pieces))
                     << '\n';
        }
    }
    line.out << (comparison.isEmpty()
                     ? Words::tr("No difference")
                     : Words::tr("%1 and %2 differ")
                           .arg(Words::tr("%n cell(s)", nullptr, static_cast<int>(comparison.cells.size())),
                                Words::tr("%n text(s)", nullptr, static_cast<int>(comparison.texts.size()))))
             << '\n';
}

QJsonArray changesJson(const TextDifference &text)
{
    QJsonArray changes;
    for (const ParagraphChange &change : paragraphChanges(text.before, text.after)) {
        QJsonArray pieces;
        for (const TextPiece &piece : change.pieces) {
            const QString kind = piece.kind == TextPiece::Kind::Same      ? QStringLiteral("same")
                                 : piece.kind == TextPiece::Kind::Removed ? QStringLiteral("removed")
                                                                          : QStringLiteral("added");
            pieces << QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("text"), piece.text}};
        }
        // Counted from 1, as people count; 0: the version has no such paragraph.
        changes << QJsonObject{{QStringLiteral("before"), change.before + 1},
                               {QStringLiteral("after"), change.after + 1},
                               {QStringLiteral("pieces"), pieces}};
    }
    return changes;
}

QJsonObject json(const Comparison &comparison)
{
    QJsonArray cells;
    for (const CellDifference &cell : comparison.cells) {
        cells << QJsonObject{{QStringLiteral("place"), cell.place.key()},
                             {QStringLiteral("before"), cell.before},
                             {QStringLiteral("after"), cell.after},
                             {QStringLiteral("change"), cell.change ? cell.change->toString() : QString()}};
    }
    QJsonArray texts;
    for (const TextDifference &text : comparison.texts)
        texts << QJsonObject{{QStringLiteral("place"), text.place.key()},
                             {QStringLiteral("changes"), changesJson(text)}};
    return {{QStringLiteral("same_form"), comparison.sameForm},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("texts"), texts}};
}

} // namespace

ExitCode compare(const QStringList &arguments, const CommandLine &line)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("format"), {}, QStringLiteral("text|json")});
    if (!parse(parser, arguments, 2, 2, QStringLiteral("nianbao-cli compare A B [--format text|json]"), line))
        return ExitCode::Failed;
    const std::optional<bool> wants = wantsJson(parser, line);
    if (!wants)
        return ExitCode::Failed;
    const std::optional<Imported> before = readInput(parser.positionalArguments().at(0), {}, line);
    const std::optional<Imported> after = readInput(parser.positionalArguments().at(1), {}, line);
    if (!before || !after)
        return ExitCode::Failed;
    const Comparison comparison = compareReports(before->report, after->report);
    if (*wants)
        line.out << jsonText(json(comparison));
    else
        printText(comparison, after->report.edition(), line);
    return comparison.isEmpty() ? ExitCode::Done : ExitCode::Found;
}

} // namespace nianbao::cli
