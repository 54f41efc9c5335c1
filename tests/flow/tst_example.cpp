// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/checks.h"
#include "formats.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QtTest>

using namespace nianbao;

/// The draft with which a newcomer meets the program: it opens whole and shows three honest mistakes.
class TestExample : public QObject
{
    Q_OBJECT

private slots:
    void opensWholeAndShowsItsThreeMistakes();
    void isRightOnceTheyAreMended();
};

namespace {

Result<Imported> example()
{
    QFile file(QStringLiteral(":/examples/example-2025.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example is not built in");
    return importReport(file.readAll(), readableFormats(), test::editions());
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result << finding.code;
    result.sort();
    return result;
}

} // namespace

void TestExample::opensWholeAndShowsItsThreeMistakes()
{
    const Result<Imported> imported = example();
    QVERIFY(imported);
    QCOMPARE(imported->report.edition().id, QStringLiteral("2021"));
    QCOMPARE(imported->report.organization(), QStringLiteral("示例县水务局"));
    QVERIFY(imported->unclaimed.isEmpty());
    QCOMPARE(codes(checkReport(imported->report)),
             (QStringList{QStringLiteral("requests.balance"), QStringLiteral("requests.row-total"),
                          QStringLiteral("signature.date")}));
    for (const Place &place : imported->report.edition().cellPlaces())
        QVERIFY2(imported->report.cell(place).isNumber(), qPrintable(place.key()));
}

void TestExample::isRightOnceTheyAreMended()
{
    Report report = example()->report;
    report.setCell(Place(QStringLiteral("requests/carried_out/natural_person")), Cell::fromNumber(1));
    report.setCell(Place(QStringLiteral("requests/carried_out/total")), Cell::fromNumber(1));
    report.setCell(Place(QStringLiteral("requests/received_this_year/total")), Cell::fromNumber(14));
    report.setText(Place::signatureDate(), QStringLiteral("2026年1月22日"));
    QCOMPARE(codes(checkReport(report)), QStringList());
}

QTEST_APPLESS_MAIN(TestExample)
#include "tst_example.moc"
