// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace nianbao {

/// An exact decimal number: no binary fraction, no rounding.
///
/// Range: at most 10 digits before the point and 6 after it (6 decimals of 万元 are one 分). A number
/// outside that range cannot be made: parse() and parseShifted() return nothing. A report has under 200
/// cells, so sums of them stay far inside the 63 bits used (the first 900 additions cannot overflow). Kept as
/// a whole number of millionths, so equal numbers compare equal however they were written.
class Decimal
{
public:
    static constexpr int maxIntegerDigits = 10;
    static constexpr int maxDecimals = 6;

    Decimal() = default;
    Decimal(int value)
        : m_millionths(static_cast<qint64>(value) * scale)
    {
    }

    /// Reads ASCII digits with an optional sign and an optional point: "-12.50". Nothing else: no spaces,
    /// no separators, no exponent.
    static std::optional<Decimal> parse(QStringView text);

    /// Reads like parse() and moves the point by `places` to the left before the range is judged, so that
    /// 元 become 万元 exactly (places = 4). Nothing when digits would be lost.
    static std::optional<Decimal> parseShifted(QStringView text, int places);

    bool isInteger() const { return m_millionths % scale == 0; }
    bool isNegative() const { return m_millionths < 0; }
    bool isZero() const { return m_millionths == 0; }

    /// Shortest plain form: "-3", "79.96".
    QString toString() const;

    Decimal &operator+=(Decimal other);
    friend Decimal operator+(Decimal a, Decimal b) { return a += b; }
    friend Decimal operator-(Decimal a, Decimal b) { return fromMillionths(a.m_millionths - b.m_millionths); }
    friend bool operator==(Decimal, Decimal) = default;
    friend auto operator<=>(Decimal, Decimal) = default;

    /// The distance to zero.
    Decimal magnitude() const { return isNegative() ? fromMillionths(-m_millionths) : *this; }

private:
    static constexpr qint64 scale = 1'000'000;
    static Decimal fromMillionths(qint64 millionths);

    qint64 m_millionths = 0;
};

} // namespace nianbao
