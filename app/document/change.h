// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"
#include "report/report.h"

#include <QList>

namespace nianbao {

/// One place of a report, before and after an edit. Nearly every edit of a report is a list of these: typing,
/// paste, fill, clear and repair differ only in how the list was made (for the others see editcommand.h).
struct Change
{
    Place place;
    Value before;
    Value after;

    friend bool operator==(const Change &, const Change &) = default;
};

using Changes = QList<Change>;

} // namespace nianbao
