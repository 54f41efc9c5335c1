// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/cell.h"

namespace nianbao {

Cell Cell::fromWritten(QStringView written, NumberKind kind)
{
    written = written.trimmed();
    const NumberReading reading = readNumber(written, kind);
    switch (reading.state) {
    case NumberReading::State::Blank:
        return {};
    case NumberReading::State::Number:
        return {CellState::Number, reading.value, written.toString(), reading.remark};
    case NumberReading::State::Unread:
        break;
    }
    return {CellState::Unread, {}, written.toString(), {}};
}

Cell Cell::fromNumber(Decimal value)
{
    return {CellState::Number, value, value.toString(), {}};
}

QString cellStateId(CellState state)
{
    switch (state) {
    case CellState::Missing:
        return QStringLiteral("missing");
    case CellState::Blank:
        return QStringLiteral("blank");
    case CellState::Number:
        return QStringLiteral("number");
    case CellState::Unread:
        return QStringLiteral("unread");
    }
    return {};
}

} // namespace nianbao
