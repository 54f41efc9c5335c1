// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportrun.h"

#include "base/safefile.h"

#include <QCoreApplication>

namespace nianbao {

Result<void> runExport(const ExportJob &job, const GiveUp &giveUp)
{
    const auto isGivenUp = [&giveUp] {
        return giveUp && giveUp();
    };
    const Error givenUp{QStringLiteral("export.given-up"),
                        QCoreApplication::translate("Export", "The export was cancelled.")};
    WriteOptions options = job.options;
    options.giveUp = giveUp;
    const Result<QByteArray> bytes = job.format.write(job.report, options);
    if (isGivenUp())
        return givenUp;
    if (!bytes)
        return bytes.error();
    return writeFileSafely(job.path, *bytes);
}

} // namespace nianbao
