// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/checks.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace nianbao;

/// What happens on every keystroke and every save. Aim: all checks of a full report in less than 1 ms.
class BenchChecks : public QObject
{
    Q_OBJECT

private slots:
    void checksACorrectReport();
    void checksAReportFullOfFaults();
    void checksAgainstLastYear();
    void writesAProjectFile();
    void readsAProjectFile();
};

namespace {

Report faultyReport()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().cellPlaces())
        report.setCell(place, Cell::fromNumber(report.edition().isTotal(place) ? 1 : 7));
    return report;
}

} // namespace

void BenchChecks::checksACorrectReport()
{
    const Report report = test::correctReport(2025);
    QVERIFY(checkReport(report).isEmpty());
    QBENCHMARK
    {
        checkReport(report);
    }
}

void BenchChecks::checksAReportFullOfFaults()
{
    const Report report = faultyReport();
    QVERIFY(checkReport(report).size() > 20);
    QBENCHMARK
    {
        checkReport(report);
    }
}

void BenchChecks::checksAgainstLastYear()
{
    const Report report = test::correctReport(2025);
    const Report lastYear = test::correctReport(2024);
    QBENCHMARK
    {
        checkAgainstLastYear(report, lastYear);
    }
}

void BenchChecks::writesAProjectFile()
{
    const Report report = test::correctReport(2025);
    QBENCHMARK
    {
        projectToBytes(report);
    }
}

void BenchChecks::readsAProjectFile()
{
    const QByteArray bytes = projectToBytes(test::correctReport(2025));
    const QList<Edition> editions = test::editions();
    QBENCHMARK
    {
        QVERIFY(projectFromBytes(bytes, editions));
    }
}

QTEST_APPLESS_MAIN(BenchChecks)
#include "bench_checks.moc"
