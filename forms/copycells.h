// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace nianbao {

/// The smallest rectangle around these cells for the clipboard: tab-separated text and an HTML table with the
/// form's merged cells, texts as printed (a total that nobody stated as computed). All places of the table
/// bring the labels along, as head cells in the HTML: the whole table, ready to be pasted anywhere.
/// Never null; empty for no places.
std::unique_ptr<QMimeData> copiedCells(const Report &report, const Table &table, const QList<Place> &places);

} // namespace nianbao
