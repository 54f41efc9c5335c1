// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/decimal.h"

namespace nianbao {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    return parseShifted(text, 0);
}

std::optional<Decimal> Decimal::parseShifted(QStringView text, int places)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative || text.startsWith(QLatin1Char('+')))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;

    // Position of a digit: how many digits stand between it and the sixth decimal.
    qint64 millionths = 0;
    qsizetype position = whole.size() - 1 + maxDecimals - places;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar c : part) {
            if (!isDigit(c))
                return std::nullopt;
            const int digit = c.unicode() - '0';
            if (digit != 0) {
                if (position < 0 || position >= maxIntegerDigits + maxDecimals)
                    return std::nullopt;
                qint64 value = digit;
                for (qsizetype i = 0; i < position; ++i)
                    value *= 10;
                millionths += value;
            }
            --position;
        }
    }
    return fromMillionths(negative ? -millionths : millionths);
}

QString Decimal::toString() const
{
    const qint64 positive = m_millionths < 0 ? -m_millionths : m_millionths;
    QString text = QString::number(positive / scale);
    if (const qint64 fraction = positive % scale; fraction != 0) {
        QString decimals = QString::number(fraction).rightJustified(maxDecimals, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return m_millionths < 0 ? QLatin1Char('-') + text : text;
}

Decimal &Decimal::operator+=(Decimal other)
{
    m_millionths += other.m_millionths;
    return *this;
}

Decimal Decimal::fromMillionths(qint64 millionths)
{
    Decimal decimal;
    decimal.m_millionths = millionths;
    return decimal;
}

} // namespace nianbao
