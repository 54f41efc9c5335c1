// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/markdownwriter.h"

#include "export/exporter.h"
#include "export/pipetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// What may mean something anywhere in a line. An upright line only matters within tables, but some readers
/// take a paragraph with one for a table.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>&~|#").contains(c))
            result += QLatin1Char('\\');
        result += c;
    }
    return result;
}

/// A paragraph: besides, what means something where a line begins (a list, a rule, a heading's underline).
QString line(const QString &written)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,9})([.)])(?=\\s|$)"));
    static const QRegularExpression mark(QStringLiteral("^([-+=])"));
    QString text = escaped(onOneLine(written).trimmed());
    text.replace(number, QStringLiteral("\\1\\\\2"));
    text.replace(mark, QStringLiteral("\\\\1"));
    return text;
}

QString table(const Grid &grid)
{
    QStringList lines;
    for (QStringList row : gridFields(grid)) {
        for (QString &field : row)
            field = escaped(field);
        lines << pipeRow(row);
        if (lines.size() == 1)
            lines << pipeRule(grid.columns);
    }
    return lines.join(QLatin1Char('\n'));
}

QString part(const Block &block)
{
    if (block.role == BlockRole::Table)
        return table(block.grid);
    if (block.role == BlockRole::Title)
        return QStringLiteral("# ") + line(block.text);
    if (block.role == BlockRole::Heading)
        return QString(std::clamp(block.level, 1, 4) + 1, QLatin1Char('#')) + QLatin1Char(' ') +
               line(block.text);
    return line(block.text);
}

} // namespace

QByteArray blocksToMarkdown(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : withoutMissing(blocks))
        parts << part(block);
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

WritableFormat markdownOutput()
{
    const auto write = [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
        return blocksToMarkdown(compose(report));
    };
    return {.id = QStringLiteral("md"),
            .suffix = QStringLiteral("md"),
            .name = QCoreApplication::translate("Formats", "Markdown"),
            .write = write};
}

} // namespace nianbao
