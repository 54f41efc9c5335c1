// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/tablelook.h"

#include <cmath>

namespace nianbao {

QList<qreal> tableSizes(qreal largest, qreal smallest)
{
    const int steps = static_cast<int>(std::floor((largest - smallest) / points(0.5) + 0.01));
    QList<qreal> sizes;
    for (int step = 0; step <= steps; ++step)
        sizes << largest - step * points(0.5);
    return sizes;
}

} // namespace nianbao
