// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edition/edition.h"

#include <QHash>
#include <QPair>
#include <QString>

namespace nianbao {

/// The filling notes of a table's labels, by the label's grid row and column: a head tells of the one column
/// it stands over, a label beside figures of their one row. Labels of several rows or columns tell nothing.
QHash<QPair<int, int>, QString> labelNotes(const Table &table);

} // namespace nianbao
