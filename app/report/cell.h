// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/decimal.h"
#include "base/numberreading.h"

#include <QString>

namespace nianbao {

/// What is known of one cell of a report.
enum class CellState {
    Missing, ///< the draft has no such cell: its row, column or table is not there
    Blank,   ///< there, and empty; never taken for zero
    Number,  ///< holds a figure
    Unread,  ///< holds text that is no figure ("/", "无"); kept as written
};

/// One cell as the clerk or a draft filled it.
///
/// `written` is the text as it stands in the draft, without outer spaces: "+214", "79.96万元",
/// "22（其中修订16件）". `value` (in 万元 for amounts) and `remark` are what the number reader made of it;
/// they mean something only in state Number. For a total, the cell is what was stated; Blank: none stated.
struct Cell
{
    CellState state = CellState::Blank;
    Decimal value;
    QString written;
    QString remark;

    /// The cell a clerk gets by typing this text.
    static Cell fromWritten(QStringView written, NumberKind kind);

    /// A cell that holds this figure, written plainly.
    static Cell fromNumber(Decimal value);

    static Cell missing() { return {CellState::Missing, {}, {}, {}}; }

    bool isNumber() const { return state == CellState::Number; }

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// "number", "blank", "missing", "unread": the words of the command line.
QString cellStateId(CellState state);

} // namespace nianbao
