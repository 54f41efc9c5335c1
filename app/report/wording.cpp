// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/wording.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QRegularExpression &yearPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("([12１２][0-9０-９]{3}|[一二][〇○零Ｏ一二三四五六七八九]{3})\\s*年度?"));
    return pattern;
}

int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= '0' && u <= '9')
        return u - '0';
    if (u >= 0xFF10 && u <= 0xFF19)
        return u - 0xFF10;
    // 〇 and its look-alikes are not in the row: index -1 gives 0.
    return static_cast<int>(QStringView(u"一二三四五六七八九").indexOf(c)) + 1;
}

int yearFromDigits(QStringView digits)
{
    int year = 0;
    for (const QChar c : digits)
        year = year * 10 + digitOf(c);
    return year;
}

// A number up to 99: "29", "２９", "二十九", "十".
int smallNumber(QStringView text)
{
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return yearFromDigits(text);
    const int tens = ten == 0 ? 1 : digitOf(text.front());
    const int ones = ten + 1 < text.size() ? digitOf(text.back()) : 0;
    return tens * 10 + ones;
}

} // namespace

std::optional<int> yearIn(QStringView text)
{
    const QRegularExpressionMatch match = yearPattern().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return yearFromDigits(match.capturedView(1));
}

QString organizationIn(const QString &title)
{
    static const QRegularExpression report(
        QStringLiteral("(关于)?(公布|发布)?(的)?(政府)?信息公开(工作)?(情况)?(的)?(年度)?(工作)?(的)?(年度)?("
                       "报告|年报).*$"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QString rest = title;
    rest.remove(space);
    rest.remove(yearPattern());
    rest.remove(report);
    if (rest.endsWith(QStringLiteral("人民"))) // "…人民政府信息公开…": 政府 stood for both
        rest += QStringLiteral("政府");
    return rest;
}

std::optional<QDate> dateIn(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "([12１２][0-9０-９]{3}|[一二][〇○零Ｏ一二三四五六七八九]{3})\\s*年\\s*"
        "([0-9０-９一二三四五六七八九十]{1,2})\\s*月\\s*([0-9０-９一二三四五六七八九十]{1,3})\\s*日"));
    static const QRegularExpression dotted(QStringLiteral(
        "([12１２][0-9０-９]{3})\\s*[.．/-]\\s*([0-9０-９]{1,2})\\s*[.．/-]\\s*([0-9０-９]{1,2})"));
    QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        match = dotted.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(yearFromDigits(match.capturedView(1)), smallNumber(match.capturedView(2)),
                     smallNumber(match.capturedView(3)));
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

} // namespace nianbao
