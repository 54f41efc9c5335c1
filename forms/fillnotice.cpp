// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fillnotice.h"

#include "report/totals.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FillNotice)
};

} // namespace

QString noticeOfZeros(const Report &report, const QList<Place> &places, const Changes &zeros)
{
    const auto lacking = std::count_if(places.cbegin(), places.cend(),
                                       [&report](const Place &place) { return isMissing(report, place); });
    QStringList told;
    if (!zeros.isEmpty())
        told << Words::tr("%n blank cell(s) filled with 0.", nullptr, static_cast<int>(zeros.size()));
    if (lacking > 0)
        told << Words::tr(
            "%n cell(s) that the draft does not have were left alone; compare it with the source.", nullptr,
            static_cast<int>(lacking));
    if (told.isEmpty())
        told << Words::tr("There is no blank here.");
    return told.join(QLatin1Char(' '));
}

} // namespace nianbao
