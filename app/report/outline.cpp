// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/outline.h"

#include "report/paragraphs.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

struct Line
{
    qsizetype begin = 0;
    QStringView text;
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    qsizetype begin = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        lines << Line{begin, line};
        begin += line.size() + 1;
    }
    return lines;
}

// "政府信息公开平台建设" is also called 信息公开平台建设 or 平台建设, "政府信息管理" also 信息管理.
QStringList namesOf(const QString &part)
{
    QStringList names{part};
    for (const QString &before :
         {QStringLiteral("政府"), QStringLiteral("政府信息公开"), QStringLiteral("政府信息")}) {
        const qsizetype rest = part.size() - before.size();
        if (part.startsWith(before) && rest >= 4)
            names << part.sliced(before.size());
    }
    return names;
}

// The first words of a paragraph, behind its number.
QString leadingWords(QStringView paragraph)
{
    constexpr qsizetype enough = 60;
    static const QRegularExpression number(
        QStringLiteral("^\\s*([（(]?[一二三四五六七八九十0-9０-９]{1,3}[）)、.．是]?[、，,]?\\s*)?"
                       "(关于|在|加强|强化|做好|推进|规范|严格)?(?=\\S)"));
    QString words = paragraph.first(std::min(enough, paragraph.size())).toString();
    return words.remove(number);
}

bool names(QStringView paragraph, const QString &part)
{
    const bool heading = headingLevel(paragraph) > 0;
    const QString words = leadingWords(paragraph);
    for (const QString &name : namesOf(part)) {
        if (heading ? paragraph.contains(name)
                    : (words.startsWith(name) || paragraph.trimmed().startsWith(name)))
            return true;
    }
    return false;
}

// Whether a paragraph is nothing but the name of the part.
bool isBareName(QStringView paragraph)
{
    static const QRegularExpression sentence(QStringLiteral("[。；;！？!?，,：:]\\s*\\S"));
    return headingLevel(paragraph) > 0 || !sentence.match(paragraph.toString()).hasMatch();
}

// The line that holds each part; -1: none.
QList<qsizetype> linesOfParts(const QList<Line> &lines, const QStringList &parts)
{
    QList<qsizetype> found(parts.size(), -1);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (qsizetype i = 0; i < lines.size() && found[part] < 0; ++i) {
            if (names(lines[i].text, parts[part]))
                found[part] = i;
        }
    }
    return found;
}

// Whether something stands between a heading and the next one of its level or the next part.
bool isWrittenBelow(const QList<Line> &lines, qsizetype heading, const QList<qsizetype> &found)
{
    const int numbered = headingLevel(lines[heading].text);
    const int level = numbered > 0 ? numbered : 2;
    for (qsizetype i = heading + 1; i < lines.size() && !found.contains(i); ++i) {
        const int here = headingLevel(lines[i].text);
        if (here > 0 && here <= level)
            return false;
        if (!lines[i].text.trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

QList<OutlinePart> outlineOf(const QString &text, const QStringList &parts)
{
    const QList<Line> lines = linesOf(text);
    const QList<qsizetype> found = linesOfParts(lines, parts);
    QList<OutlinePart> outline;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        OutlinePart entry{parts[part], OutlinePart::State::Missing, -1, -1};
        if (const qsizetype at = found[part]; at >= 0) {
            const Line &head = lines[at];
            entry.begin = head.begin;
            entry.caret = head.begin + head.text.size();
            const bool written = !isBareName(head.text) || isWrittenBelow(lines, at, found);
            entry.state = written ? OutlinePart::State::Written : OutlinePart::State::Empty;
            const bool lineBelow = at + 1 < lines.size() && lines[at + 1].text.trimmed().isEmpty();
            if (!written && lineBelow)
                entry.caret = lines[at + 1].begin;
        }
        outline << entry;
    }
    return outline;
}

WithHeading withPartHeading(const QString &text, const QStringList &parts, int part)
{
    const QString heading = QStringLiteral("（%1）%2").arg(chineseNumber(part + 1), parts.value(part));
    const QList<OutlinePart> outline = outlineOf(text, parts);
    qsizetype next = -1;
    for (qsizetype i = part + 1; i < outline.size(); ++i) {
        if (const qsizetype begin = outline[i].begin; begin >= 0 && (next < 0 || begin < next))
            next = begin;
    }
    if (next >= 0)
        return {text.first(next) + heading + QStringLiteral("\n\n") + text.sliced(next),
                next + heading.size() + 1};
    QString before = text;
    while (before.endsWith(QLatin1Char('\n')))
        before.chop(1);
    if (!before.isEmpty())
        before += QLatin1Char('\n');
    return {before + heading + QLatin1Char('\n'), before.size() + heading.size() + 1};
}

} // namespace nianbao
