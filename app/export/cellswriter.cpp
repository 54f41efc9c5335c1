// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/cellswriter.h"

#include "export/exporter.h"
#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// One figure, in words and plain decimals.
struct CellRecord
{
    Place place;
    QString value;
    QString state;
    QString written;
    QString computed;
    QString tableName;
    QString rowName;
    QString columnName;
};

QList<CellRecord> cellRecords(const Report &report)
{
    QList<CellRecord> records;
    for (const Table &table : report.edition().tables) {
        for (const Place &place : table.places()) {
            const Cell cell = report.cell(place);
            const std::optional<Decimal> computed = computedTotal(report, place);
            const Row *row = table.row(place.row());
            const Column *column = table.column(place.column());
            records << CellRecord{place,
                                  cell.isNumber() ? cell.value.toString() : QString(),
                                  cellStateId(cell.state),
                                  cell.written,
                                  computed ? computed->toString() : QString(),
                                  table.name,
                                  row ? row->name : QString(),
                                  column ? column->name : QString()};
        }
    }
    return records;
}

QString scopeId(const Report &report)
{
    return report.scope() == Scope::Organ ? QStringLiteral("organ") : QStringLiteral("area");
}

/// One field of a line. The guard against formulas is that of OWASP ASVS 1.2.10.
QString csvField(const QString &text)
{
    QString field = onOneLine(text);
    const QString trimmed = field.trimmed();
    const bool startsFormula = !trimmed.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(trimmed.front());
    if (startsFormula && !Decimal::parse(trimmed))
        field.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::any_of(
        field.begin(), field.end(), [](QChar c) { return c.isSpace() || QStringView(u",\"").contains(c); });
    return needsQuotes
               ? QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
               : field;
}

QString csvLine(const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line << csvField(field);
    return line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

/// Control characters and halves of characters are escaped or replaced, so that every reader takes it.
QString jsonString(QStringView text)
{
    QString string(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isControl = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                               c == QChar::ParagraphSeparator || c.unicode() >= 0xFFFE;
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            string += QLatin1Char('\\') + QString(c);
        else if (isControl)
            string += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            string += QString(c) + text[++i];
        else
            string += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
    }
    return string + QLatin1Char('"');
}

/// A decimal's digits are a JSON number as they stand; by way of a double the last of them could change.
QString jsonNumber(const QString &decimal)
{
    return decimal.isEmpty() ? QStringLiteral("null") : decimal;
}

QString jsonObject(const QList<std::pair<QString, QString>> &members)
{
    QStringList written;
    for (const auto &[name, value] : members)
        written << jsonString(name) + QLatin1Char(':') + value;
    return QLatin1Char('{') + written.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString jsonCell(const CellRecord &record)
{
    return jsonObject({{QStringLiteral("table"), jsonString(record.place.table())},
                       {QStringLiteral("row"), jsonString(record.place.row())},
                       {QStringLiteral("column"), jsonString(record.place.column())},
                       {QStringLiteral("value"), jsonNumber(record.value)},
                       {QStringLiteral("state"), jsonString(record.state)},
                       {QStringLiteral("written"), jsonString(record.written)},
                       {QStringLiteral("computed"), jsonNumber(record.computed)},
                       {QStringLiteral("place"), jsonString(record.place.key())},
                       {QStringLiteral("table_name"), jsonString(record.tableName)},
                       {QStringLiteral("row_name"), jsonString(record.rowName)},
                       {QStringLiteral("column_name"), jsonString(record.columnName)}});
}

} // namespace

QByteArray reportToCsv(const Report &report)
{
    QString text =
        QChar(QChar::ByteOrderMark) +
        csvLine({QStringLiteral("organization"), QStringLiteral("year"), QStringLiteral("edition"),
                 QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("column"),
                 QStringLiteral("value"), QStringLiteral("state"), QStringLiteral("written"),
                 QStringLiteral("computed"), QStringLiteral("place"), QStringLiteral("table_name"),
                 QStringLiteral("row_name"), QStringLiteral("column_name"), QStringLiteral("scope")});
    for (const CellRecord &record : cellRecords(report)) {
        text += csvLine({report.organization(), QString::number(report.year()), report.edition().id,
                         record.place.table().toString(), record.place.row().toString(),
                         record.place.column().toString(), record.value, record.state, record.written,
                         record.computed, record.place.key(), record.tableName, record.rowName,
                         record.columnName, scopeId(report)});
    }
    return text.toUtf8();
}

QByteArray reportToJson(const Report &report)
{
    QStringList cells;
    for (const CellRecord &record : cellRecords(report))
        cells << jsonCell(record);
    const QString object = jsonObject(
        {{QStringLiteral("organization"), jsonString(report.organization())},
         {QStringLiteral("year"), QString::number(report.year())},
         {QStringLiteral("edition"), jsonString(report.edition().id)},
         {QStringLiteral("scope"), jsonString(scopeId(report))},
         {QStringLiteral("cells"), QLatin1Char('[') + cells.join(QLatin1Char(',')) + QLatin1Char(']')}});
    return (object + QLatin1Char('\n')).toUtf8();
}

WritableFormat csvOutput()
{
    const auto write = [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
        return reportToCsv(report);
    };
    return {.id = QStringLiteral("csv"),
            .suffix = QStringLiteral("csv"),
            .name = QCoreApplication::translate("Formats", "Figures as CSV"),
            .write = write};
}

WritableFormat jsonOutput()
{
    const auto write = [](const Report &report, const WriteOptions &) -> Result<QByteArray> {
        return reportToJson(report);
    };
    return {.id = QStringLiteral("json"),
            .suffix = QStringLiteral("json"),
            .name = QCoreApplication::translate("Formats", "Figures as JSON"),
            .write = write};
}

} // namespace nianbao
