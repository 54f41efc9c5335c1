// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/place.h"

namespace nianbao {

Place Place::cell(QStringView table, QStringView row, QStringView column)
{
    QString key;
    key.reserve(table.size() + row.size() + column.size() + 2);
    key.append(table).append(QLatin1Char('/')).append(row).append(QLatin1Char('/')).append(column);
    return Place(key);
}

Place Place::note(QStringView table)
{
    return Place(table.toString() + QStringLiteral("/note"));
}

QStringView Place::part(int index) const
{
    QStringView rest(m_key);
    for (int skipped = 0; skipped < index; ++skipped) {
        const qsizetype slash = rest.indexOf(QLatin1Char('/'));
        if (slash < 0)
            return {};
        rest = rest.sliced(slash + 1);
    }
    const qsizetype end = rest.indexOf(QLatin1Char('/'));
    return end < 0 ? rest : rest.first(end);
}

} // namespace nianbao
