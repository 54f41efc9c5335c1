// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/numberreading.h"

#include <QRegularExpression>

#include <array>

namespace nianbao {

namespace {

constexpr qsizetype longestNumberText = 200;

// One character for one, so that a position in the result is the same position in the text: full-width
// forms become ASCII, every kind of minus one minus, every kind of space one space.
QString simplified(QStringView written)
{
    QString text = written.toString();
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(static_cast<char16_t>(u - 0xFEE0));
        else if (u == 0x2212 || u == 0x2013 || u == 0x2010 || u == 0x2011)
            c = QLatin1Char('-');
        else if (c.isSpace())
            c = QLatin1Char(' ');
    }
    return text;
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^ *(?<word>增加|增长|新增|增|减少|下降|减)? *(?<sign>[+-])? *"
                       "(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?<fraction>\\.[0-9]+)? *"
                       "(?<unit>亿元|万元|元|亿|万|件次|件|项|条|个|宗|份|次|部|起|人|家)? *"
                       "(?:[(〔\\[](?<remark>.*)[)〕\\]])? *$"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

NumberReading unread()
{
    return {NumberReading::State::Unread, {}, {}};
}

// Digits the point moves to the left to give 万元; nothing when the unit does not fit the kind.
std::optional<int> unitShift(QStringView unit, NumberKind kind)
{
    if (kind == NumberKind::Amount) {
        if (unit.isEmpty() || unit == u"万元" || unit == u"万")
            return 0;
        if (unit == u"元")
            return 4;
        if (unit == u"亿元" || unit == u"亿")
            return -4;
        return std::nullopt;
    }
    const bool isMoney = unit.endsWith(u'元') || unit == u"万" || unit == u"亿";
    return isMoney ? std::nullopt : std::optional<int>(0);
}

} // namespace

NumberReading readNumber(QStringView written, NumberKind kind)
{
    written = written.trimmed();
    if (written.isEmpty())
        return {};
    if (written.size() > longestNumberText)
        return unread();

    const QRegularExpressionMatch match = numberPattern().match(simplified(written));
    if (!match.hasMatch())
        return unread();

    const QString word = match.captured(u"word");
    const QString sign = match.captured(u"sign");
    if (!word.isEmpty() && (kind != NumberKind::Change || !sign.isEmpty()))
        return unread();
    const std::optional<int> shift = unitShift(match.captured(u"unit"), kind);
    if (!shift)
        return unread();

    QString digits = match.captured(u"whole") + match.captured(u"fraction");
    digits.remove(QLatin1Char(','));
    const bool fewer = sign == u"-" || word.startsWith(u'减') || word == u"下降";
    if (fewer)
        digits.prepend(QLatin1Char('-'));
    const std::optional<Decimal> value = Decimal::parseShifted(digits, *shift);
    if (!value)
        return unread();

    QString remark;
    if (const qsizetype start = match.capturedStart(u"remark"); start >= 0)
        remark = written.sliced(start, match.capturedLength(u"remark")).trimmed().toString();
    return {NumberReading::State::Number, *value, remark};
}

bool isNothingMark(QStringView written)
{
    static constexpr std::array marks = {u"/",  u"\\",     u"-",      u"--",   u"—",  u"——",
                                         u"无", u"不适用", u"不涉及", u"没有", u"N/A"};
    const QString text = simplified(written.trimmed());
    for (const char16_t *mark : marks) {
        if (text.compare(QStringView(mark), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace nianbao
