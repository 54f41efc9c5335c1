// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// sample_projects FOLDER: writes project files of every kind, for validation against the schema.

#include "base/safefile.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QDir>

#include <cstdio>

using namespace nianbao;

int main(int argc, char *argv[])
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: sample_projects FOLDER\n", stderr);
        return 2;
    }
    const std::pair<const char *, Report> samples[] = {
        {"every-kind", test::everyKindReport()},
        {"correct-2020", test::correctReport(2020)},
        {"correct-2025", test::correctReport(2025)},
        {"new", Report(test::editionOf(2024), 2024)},
        {"empty-draft", Report::forEmptyDraft(test::editionOf(2019), 2019)},
    };
    for (const auto &[name, report] : samples) {
        const QString path =
            QStringLiteral("%1/%2.nianbao").arg(QString::fromLocal8Bit(argv[1]), QLatin1String(name));
        const Result<void> written = writeFileSafely(path, projectToBytes(report));
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
            return 2;
        }
    }
    return 0;
}
