// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "project/projectfile.h"

#include "base/numberreading.h"
#include "edition/editionloader.h"
#include "project/jsonoutline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

// Far above what any version writes, far below what would exhaust a stack.
constexpr int deepestNesting = 64;

// Gives the messages of this file their context for translation.
struct ProjectFile
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

// Takes the known keys out of the file's object; what is left over is the unknown content. Keeps the first
// fault; every function goes on with an empty value after it.
class ProjectReader
{
public:
    explicit ProjectReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Result<Report> read(const QList<Edition> &editions);

private:
    void fault(const QString &path, const QString &what);
    void faultInJson(const QJsonParseError &error);
    Error brokenFile() const;

    QJsonObject takeObject(QJsonObject &from, const QString &key, const QString &path);
    int takeInteger(QJsonObject &from, const QString &key, int low, int high);
    QString takeString(QJsonObject &from, const QString &key, const QString &path);
    void takeTexts(QJsonObject &from, Report &report);
    void takeCells(QJsonObject &from, Report &report);
    Cell cell(const QJsonValue &value, const QString &path, QJsonObject &rest);
    Cell numberCell(QJsonObject &from, const QString &path);
    NumberKind m_kind = NumberKind::Count; ///< of the cell that is being read

    const QByteArray &m_bytes;
    QString m_faultPath;
    QString m_fault;
    int m_faultLine = 0;
};

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

// Puts what is left of a part back under its key; nothing left, no key.
void putRest(QJsonObject &into, const QString &key, const QJsonObject &rest)
{
    if (rest.isEmpty())
        into.remove(key);
    else
        into.insert(key, rest);
}

void ProjectReader::fault(const QString &path, const QString &what)
{
    if (!m_fault.isEmpty())
        return;
    m_faultPath = path;
    m_fault = what;
}

void ProjectReader::faultInJson(const QJsonParseError &error)
{
    m_faultLine = lineOfByte(m_bytes, error.offset);
    const bool cutOff = error.offset >= m_bytes.size() - 1;
    fault({}, cutOff ? ProjectFile::tr("the file ends too early")
                     : ProjectFile::tr("this is no valid JSON (%1)").arg(error.errorString()));
}

Error ProjectReader::brokenFile() const
{
    // A key that is missing stands nowhere: then the line of the object it should be in helps.
    int line = m_faultLine;
    for (QString path = m_faultPath; line == 0 && !path.isEmpty();
         path = path.left(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('.')), 0)))
        line = outlineJson(m_bytes, path).line;
    const QString place = m_faultPath.isEmpty()
                              ? ProjectFile::tr("line %1").arg(std::max(line, 1))
                              : ProjectFile::tr("line %1, %2").arg(std::max(line, 1)).arg(m_faultPath);
    return {QStringLiteral("project.broken"),
            ProjectFile::tr(
                "The project file is broken at %1: %2. Nothing was read. Open an earlier copy of it, or "
                "import the draft again.")
                .arg(place, m_fault)};
}

QJsonObject ProjectReader::takeObject(QJsonObject &from, const QString &key, const QString &path)
{
    const QJsonValue value = from.take(key);
    if (!value.isObject())
        fault(joined(path, key), value.isUndefined() ? ProjectFile::tr("this part is missing")
                                                     : ProjectFile::tr("is not an object"));
    return value.toObject();
}

int ProjectReader::takeInteger(QJsonObject &from, const QString &key, int low, int high)
{
    const int value = from.take(key).toInt(low - 1);
    if (value < low || value > high)
        fault(key, ProjectFile::tr("is not a whole number from %1 to %2").arg(low).arg(high));
    return std::clamp(value, low, high);
}

QString ProjectReader::takeString(QJsonObject &from, const QString &key, const QString &path)
{
    const QJsonValue value = from.take(key);
    if (!value.isString())
        fault(joined(path, key), ProjectFile::tr("is not a text"));
    return value.toString();
}

// A text is one string, or a list of its paragraphs.
void ProjectReader::takeTexts(QJsonObject &from, Report &report)
{
    const QString part = QStringLiteral("texts");
    QJsonObject texts = takeObject(from, part, {});
    for (const Place &place : report.edition().textPlaces()) {
        if (!texts.contains(place.key()))
            continue;
        const QJsonValue value = texts.take(place.key());
        const QJsonArray paragraphs = value.isArray() ? value.toArray() : QJsonArray{value};
        QStringList lines;
        for (const QJsonValue paragraph : paragraphs) {
            if (!paragraph.isString())
                fault(joined(part, place.key()), ProjectFile::tr("is neither a text nor a list of texts"));
            lines << paragraph.toString();
        }
        report.setText(place, lines.join(QLatin1Char('\n')));
    }
    putRest(from, part, texts);
}

void ProjectReader::takeCells(QJsonObject &from, Report &report)
{
    const QString part = QStringLiteral("cells");
    QJsonObject tables = takeObject(from, part, {});
    for (const Place &place : report.edition().cellPlaces()) {
        const QString table = place.table().toString();
        const QString row = place.row().toString();
        const QString column = place.column().toString();
        const QString tablePath = joined(part, table);
        const QString rowPath = joined(tablePath, row);
        if (!tables.contains(table))
            continue;
        QJsonObject rows = takeObject(tables, table, part);
        if (rows.contains(row)) {
            QJsonObject columns = takeObject(rows, row, tablePath);
            if (columns.contains(column)) {
                QJsonObject rest;
                m_kind = report.edition().kindOf(place);
                report.setCell(place, cell(columns.take(column), joined(rowPath, column), rest));
                putRest(columns, column, rest);
            }
            putRest(rows, row, columns);
        }
        putRest(tables, table, rows);
    }
    putRest(from, part, tables);
}

// null: blank; "12": a number written plainly; an object: everything else.
Cell ProjectReader::cell(const QJsonValue &value, const QString &path, QJsonObject &rest)
{
    if (value.isNull())
        return {};
    if (value.isString()) {
        const QString written = value.toString();
        const std::optional<Decimal> number = Decimal::parse(written);
        if (!number)
            fault(path, ProjectFile::tr("“%1” is not a number").arg(written.left(40)));
        return {CellState::Number, number.value_or(Decimal()), written, {}};
    }
    if (!value.isObject()) {
        fault(path, ProjectFile::tr("is not a cell"));
        return {};
    }
    rest = value.toObject();
    if (rest.contains(QStringLiteral("value")))
        return numberCell(rest, path);
    if (rest.contains(QStringLiteral("unread")))
        return {CellState::Unread, {}, takeString(rest, QStringLiteral("unread"), path), {}};
    if (rest.take(QStringLiteral("missing")).toBool())
        return Cell::missing();
    if (!rest.take(QStringLiteral("blank")).toBool())
        fault(path, ProjectFile::tr("is not a cell"));
    return {};
}

Cell ProjectReader::numberCell(QJsonObject &from, const QString &path)
{
    const QString text = takeString(from, QStringLiteral("value"), path);
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        fault(joined(path, QStringLiteral("value")),
              ProjectFile::tr("“%1” is not a number").arg(text.left(40)));
    Cell cell{CellState::Number, number.value_or(Decimal()), text, {}};
    if (from.contains(QStringLiteral("written")))
        cell.written = takeString(from, QStringLiteral("written"), path);
    else if (const QString remark = from.value(QStringLiteral("remark")).toString(); !remark.isEmpty())
        cell.written = QStringLiteral("%1（%2）").arg(text, remark); // it is printed as written
    const NumberReading reading = readNumber(cell.written, m_kind);
    if (reading.state == NumberReading::State::Number && reading.value != cell.value)
        fault(path, ProjectFile::tr("“%1” is not what is written there").arg(text.left(40)));
    if (from.contains(QStringLiteral("remark")))
        cell.remark = takeString(from, QStringLiteral("remark"), path);
    return cell;
}

Result<Report> ProjectReader::read(const QList<Edition> &editions)
{
    if (m_bytes.size() > largestProjectFile) {
        fault({}, ProjectFile::tr("it is larger than any report"));
        return brokenFile();
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        faultInJson(parseError);
        return brokenFile();
    }
    QJsonObject root = document.object();
    if (root.take(QStringLiteral("format")).toString() != u"nianbao") {
        fault(QStringLiteral("format"), ProjectFile::tr("is not “nianbao”"));
        return brokenFile();
    }
    // Before anything else is judged: what a newer major version means is not for this one to guess.
    if (const int major = takeInteger(root, QStringLiteral("major"), 1, 9999); major > projectMajor)
        return Error{QStringLiteral("project.too-new"),
                     ProjectFile::tr("The project file was written by a newer version of the program (file "
                                     "version %1; this program reads up to %2). Nothing was read or changed. "
                                     "Update the program.")
                         .arg(major)
                         .arg(projectMajor)};
    const int minor = takeInteger(root, QStringLiteral("minor"), 0, 9999);
    if (const JsonOutline outline = outlineJson(m_bytes); !outline.doubledKey.isEmpty()) {
        m_faultLine = outline.line;
        fault(outline.doubledKey, ProjectFile::tr("stands there twice"));
    } else if (outline.depth > deepestNesting) {
        fault({}, ProjectFile::tr("it is nested too deeply"));
    }
    root.remove(QStringLiteral("writer"));
    const QString editionId = takeString(root, QStringLiteral("edition"), {});
    const int year = takeInteger(root, QStringLiteral("year"), 0, 9999);
    const QString scope = takeString(root, QStringLiteral("scope"), {});
    if (scope != u"organ" && scope != u"area")
        fault(QStringLiteral("scope"), ProjectFile::tr("is neither “organ” nor “area”"));
    if (!m_fault.isEmpty())
        return brokenFile();

    const auto edition = std::find_if(editions.begin(), editions.end(),
                                      [&editionId](const Edition &known) { return known.id == editionId; });
    if (edition == editions.end())
        return Error{QStringLiteral("project.unknown-edition"),
                     ProjectFile::tr("The report uses the form “%1”, which this version of the program does "
                                     "not have. Update the program.")
                         .arg(editionId)};
    const Result<Edition> prescribed = editionForYear(editions, year);
    if (!prescribed)
        return prescribed.error();
    if (prescribed->id != editionId)
        fault(QStringLiteral("year"),
              ProjectFile::tr("%1 is not a year of the form “%2”").arg(QString::number(year), editionId));
    Report report = Report::forEmptyDraft(*edition, year);
    report.setScope(scope == u"area" ? Scope::Area : Scope::Organ);
    takeTexts(root, report);
    takeCells(root, report);
    if (!m_fault.isEmpty())
        return brokenFile();
    if (minor > projectMinor)
        root.insert(QStringLiteral("minor"), minor);
    report.setUnknownContent(root);
    return report;
}

} // namespace

bool looksLikeProject(QByteArrayView bytes)
{
    // The key stands near the top of what this program writes; a hostile file may hold it a million times.
    constexpr qsizetype lookedAt = 65'536;
    bytes = bytes.first(std::min(bytes.size(), lookedAt));
    const QByteArrayView start = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (!start.trimmed().startsWith('{'))
        return false;
    const QByteArrayView key = "\"format\"";
    for (qsizetype i = bytes.indexOf(key); i >= 0; i = bytes.indexOf(key, i + 1)) {
        QByteArrayView rest =
            bytes.sliced(i + key.size(), std::min<qsizetype>(64, bytes.size() - i - key.size())).trimmed();
        if (rest.startsWith(':') && rest.sliced(1).trimmed().startsWith("\"nianbao\""))
            return true;
    }
    return false;
}

Result<Report> projectFromBytes(const QByteArray &bytes, const QList<Edition> &editions)
{
    return ProjectReader(bytes).read(editions);
}

} // namespace nianbao
