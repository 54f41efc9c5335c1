// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"

namespace nianbao {

/// All that one export needs, as values, so that another thread can make it while the report is edited on.
struct ExportJob
{
    WritableFormat format;
    Report report;
    WriteOptions options; ///< `giveUp` is not looked at: see runExport()
    QString path;         ///< absolute; what is there is replaced
};

/// Writes the report and puts it on the disk with the safe writer; any thread may call it.
///
/// Whatever fails, the file that was at the path stays. Errors: the format's own (that of a proof that found
/// a difference, too), exportGivenUp(), the safe writer's.
Result<void> runExport(const ExportJob &job, const GiveUp &giveUp);

} // namespace nianbao
