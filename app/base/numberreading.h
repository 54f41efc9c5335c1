// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/decimal.h"

#include <QString>
#include <QStringView>

namespace nianbao {

/// What a column of a mandated table counts in (FORMS: 2.1, 3.1).
enum class NumberKind {
    Count,  ///< whole things, not negative: 件, 项, 条 …
    Change, ///< whole things, more or fewer than last year; may be negative (2019 本年增/减)
    Amount, ///< money in 万元, exact to 分
};

/// What stands in a cell, as the number reader understands it.
struct NumberReading
{
    enum class State {
        Blank,  ///< nothing but spaces
        Number, ///< `value` and perhaps `remark` hold it
        Unread, ///< text that is no number: "/", "无", "见附件"
    };

    State state = State::Blank;
    Decimal value;
    QString remark; ///< what stood in brackets behind the number, without the brackets

    friend bool operator==(const NumberReading &, const NumberReading &) = default;
};

/// Reads what clerks write into a cell.
///
/// Understood: signs (+ - − and full-width), 增/增加/新增 and 减/减少/下降 before a change, full-width
/// digits, thousands separators in groups of three, counting words (件 项 条 …), 元, 万元 and 亿元 behind an
/// amount (turned into 万元 exactly), and a remark in brackets behind the number. Not numbers: "/", "-", "—",
/// "无", "不适用" and everything else: these are Unread, never 0. A negative or broken count is still read;
/// that it may not be is for the checks to say. A text of more than 200 characters is Unread.
NumberReading readNumber(QStringView written, NumberKind kind);

/// Whether an unread text is one of the marks that clerks set for "nothing": / - — 无 不适用 and their kin.
bool isNothingMark(QStringView written);

} // namespace nianbao
