// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "project/projectfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

// Characters that would break a line, turn its direction, that UTF-8 cannot hold, or that its decoders take
// for a byte-order mark and drop.
bool mustBeEscaped(QChar c, bool pairedSurrogate)
{
    const char16_t u = c.unicode();
    return u < 0x20 || u == 0x7F || u == 0x85 || u == 0x2028 || u == 0x2029 || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || c.isNonCharacter() ||
           (c.isSurrogate() && !pairedSurrogate);
}

QString quoted(const QString &text)
{
    QString result(1, QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            result += QLatin1Char('\\');
            result += c;
        } else if (mustBeEscaped(c, false)) {
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            result += c;
        }
    }
    return result + QLatin1Char('"');
}

// JSON with one value a line, in the order in which it is told.
class JsonLines
{
public:
    void beginObject(const QString &key = {}) { begin(key, '{'); }
    void endObject() { end('}'); }
    void value(const QString &key, const QJsonValue &value);

    /// Every member but those that are known and so already written.
    void rest(const QJsonObject &unknown, const QStringList &known = {});

    QByteArray finished() const { return m_bytes + '\n'; }

private:
    void begin(const QString &key, char bracket);
    void end(char bracket);
    void line(const QString &key);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
};

// Begins the line of the next value; a list's elements have no key.
void JsonLines::line(const QString &key)
{
    if (m_depth > 0) {
        if (!m_first)
            m_bytes += ',';
        m_bytes += '\n' + QByteArray(qsizetype{2} * m_depth, ' ');
    }
    m_first = false;
    if (!key.isNull())
        m_bytes += quoted(key).toUtf8() + ": ";
}

void JsonLines::begin(const QString &key, char bracket)
{
    line(key);
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonLines::end(char bracket)
{
    --m_depth;
    if (!m_first)
        m_bytes += '\n' + QByteArray(qsizetype{2} * m_depth, ' ');
    m_bytes += bracket;
    m_first = false;
}

void JsonLines::value(const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        beginObject(key);
        rest(value.toObject());
        endObject();
    } else if (value.isArray()) {
        begin(key, '[');
        for (const QJsonValue element : value.toArray())
            this->value({}, element);
        end(']');
    } else {
        line(key);
        if (value.isString())
            m_bytes += quoted(value.toString()).toUtf8();
        else if (value.isBool())
            m_bytes += value.toBool() ? "true" : "false";
        else if (value.isDouble())
            m_bytes += value.toVariant().toByteArray();
        else
            m_bytes += "null";
    }
}

void JsonLines::rest(const QJsonObject &unknown, const QStringList &known)
{
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        if (!known.contains(member.key()))
            value(member.key().isNull() ? QStringLiteral("") : member.key(), member.value());
    }
}

QJsonValue textValue(const QString &text)
{
    if (!text.contains(QLatin1Char('\n')))
        return text;
    return QJsonArray::fromStringList(text.split(QLatin1Char('\n')));
}

void writeTexts(JsonLines &lines, const Report &report, const QJsonObject &unknown)
{
    lines.beginObject(QStringLiteral("texts"));
    for (const Place &place : report.edition().textPlaces()) {
        if (report.hasText(place))
            lines.value(place.key(), textValue(report.text(place)));
    }
    lines.rest(unknown);
    lines.endObject();
}

bool isPlainNumber(const Cell &cell)
{
    return cell.isNumber() && cell.remark.isEmpty() && Decimal::parse(cell.written) == cell.value;
}

void writeCell(JsonLines &lines, const QString &key, const Cell &cell, const QJsonObject &unknown)
{
    if (unknown.isEmpty() && cell.state == CellState::Blank)
        return lines.value(key, QJsonValue::Null);
    if (unknown.isEmpty() && isPlainNumber(cell))
        return lines.value(key, cell.written);
    lines.beginObject(key);
    switch (cell.state) {
    case CellState::Missing:
        lines.value(QStringLiteral("missing"), true);
        break;
    case CellState::Blank:
        lines.value(QStringLiteral("blank"), true);
        break;
    case CellState::Unread:
        lines.value(QStringLiteral("unread"), cell.written);
        break;
    case CellState::Number:
        lines.value(QStringLiteral("value"), cell.value.toString());
        lines.value(QStringLiteral("written"), cell.written);
        if (!cell.remark.isEmpty())
            lines.value(QStringLiteral("remark"), cell.remark);
        break;
    }
    lines.rest(unknown);
    lines.endObject();
}

// Rows with the places of their cells, in form order.
QList<std::pair<QString, QList<Place>>> rowsOf(const Table &table)
{
    QList<std::pair<QString, QList<Place>>> rows;
    for (const Place &place : table.places()) {
        const QString id = place.row().toString();
        auto row =
            std::find_if(rows.begin(), rows.end(), [&id](const auto &known) { return known.first == id; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {id, {}});
        row->second << place;
    }
    return rows;
}

void writeCells(JsonLines &lines, const Report &report, const QJsonObject &unknown)
{
    lines.beginObject(QStringLiteral("cells"));
    QStringList tables;
    for (const Table &table : report.edition().tables) {
        const QJsonObject unknownInTable = unknown.value(table.id).toObject();
        QStringList rows;
        tables << table.id;
        lines.beginObject(table.id);
        for (const auto &[id, places] : rowsOf(table)) {
            const QJsonObject unknownInRow = unknownInTable.value(id).toObject();
            QStringList columns;
            rows << id;
            lines.beginObject(id);
            for (const Place &place : places) {
                columns << place.column().toString();
                writeCell(lines, columns.last(), report.cell(place),
                          unknownInRow.value(columns.last()).toObject());
            }
            lines.rest(unknownInRow, columns);
            lines.endObject();
        }
        lines.rest(unknownInTable, rows);
        lines.endObject();
    }
    lines.rest(unknown, tables);
    lines.endObject();
}

} // namespace

QByteArray projectToBytes(const Report &report)
{
    const QJsonObject &unknown = report.unknownContent();
    const int minor = std::max(projectMinor, unknown.value(QStringLiteral("minor")).toInt());
    JsonLines lines;
    lines.beginObject();
    lines.value(QStringLiteral("format"), QStringLiteral("nianbao"));
    lines.value(QStringLiteral("major"), projectMajor);
    lines.value(QStringLiteral("minor"), minor);
    lines.value(QStringLiteral("writer"), QStringLiteral("nianbao " NIANBAO_VERSION));
    lines.value(QStringLiteral("edition"), report.edition().id);
    lines.value(QStringLiteral("year"), report.year());
    lines.value(QStringLiteral("scope"),
                report.scope() == Scope::Area ? QStringLiteral("area") : QStringLiteral("organ"));
    writeTexts(lines, report, unknown.value(QStringLiteral("texts")).toObject());
    writeCells(lines, report, unknown.value(QStringLiteral("cells")).toObject());
    lines.rest(unknown, {QStringLiteral("minor"), QStringLiteral("texts"), QStringLiteral("cells")});
    lines.endObject();
    return lines.finished();
}

} // namespace nianbao
