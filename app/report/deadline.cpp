// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/deadline.h"

namespace nianbao {

QDate legalDate(int year, Scope scope)
{
    return {year + 1, scope == Scope::Area ? 3 : 1, 31};
}

QString writtenDate(const QDate &date)
{
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

} // namespace nianbao
