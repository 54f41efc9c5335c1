// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/finding.h"

#include <QtTest>

using namespace nianbao;

namespace {

QList<Finding> findings(int errors, int warnings, int questions)
{
    QList<Finding> list;
    const auto add = [&list](Severity severity, int count) {
        for (int i = 0; i < count; ++i)
            list << Finding{QStringLiteral("code"), severity, {}, QStringLiteral("message"), {}};
    };
    add(Severity::Question, questions);
    add(Severity::Error, errors);
    add(Severity::Warning, warnings);
    return list;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void countsBySeverity();
    void saysWhetherTheReportMayBePublished_data();
    void saysWhetherTheReportMayBePublished();
    void hasStableWordsForPrograms();
};

void TestFinding::countsBySeverity()
{
    QCOMPARE(countFindings(findings(2, 3, 1)), (FindingCounts{2, 3, 1}));
    QCOMPARE(countFindings({}), FindingCounts());
}

void TestFinding::saysWhetherTheReportMayBePublished_data()
{
    QTest::addColumn<QList<Finding>>("list");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing found") << findings(0, 0, 0) << QStringLiteral("Ready to publish");
    QTest::newRow("a warning does not forbid it")
        << findings(0, 1, 0) << QStringLiteral("Ready to publish; 1 warning(s)");
    QTest::newRow("questions do not forbid it")
        << findings(0, 1, 2) << QStringLiteral("Ready to publish; 1 warning(s), 2 question(s)");
    QTest::newRow("an error does") << findings(1, 0, 0) << QStringLiteral("Not ready to publish: 1 error(s)");
    QTest::newRow("everything is counted, errors first")
        << findings(2, 3, 1)
        << QStringLiteral("Not ready to publish: 2 error(s), 3 warning(s), 1 question(s)");
}

void TestFinding::saysWhetherTheReportMayBePublished()
{
    QFETCH(QList<Finding>, list);
    QTEST(verdictLine(list), "line");
}

void TestFinding::hasStableWordsForPrograms()
{
    QCOMPARE(severityId(Severity::Error), QStringLiteral("error"));
    QCOMPARE(severityId(Severity::Warning), QStringLiteral("warning"));
    QCOMPARE(severityId(Severity::Question), QStringLiteral("question"));
}

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
