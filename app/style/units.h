// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace nianbao {

/// The unit of every length on a page: a twentieth of a point (what Word calls a twip), 1440 to the inch. No
/// device's pixel: preview, printer and PDF draw the same numbers at their own scale.
constexpr qreal points(qreal count)
{
    return count * 20;
}
constexpr qreal millimetres(qreal count)
{
    return count * 1440 / 25.4;
}

/// Page units as points, inches and millimetres, for files and screens that count in these.
constexpr qreal inPoints(qreal units)
{
    return units / 20;
}
constexpr qreal inInches(qreal units)
{
    return units / 1440;
}
constexpr qreal inMillimetres(qreal units)
{
    return units * 25.4 / 1440;
}

} // namespace nianbao
