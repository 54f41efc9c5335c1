// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportrun.h"

#include "base/safefile.h"

namespace nianbao {

Result<void> runExport(const ExportJob &job, const GiveUp &giveUp)
{
    WriteOptions options = job.options;
    options.giveUp = giveUp;
    const Result<QByteArray> bytes = job.format.write(job.report, options);
    if (giveUp && giveUp())
        return exportGivenUp();
    if (!bytes)
        return bytes.error();
    return writeFileSafely(job.path, *bytes);
}

} // namespace nianbao
