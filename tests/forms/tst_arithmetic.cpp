// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/arithmetic.h"
#include "tests/support/testsupport.h"

#include <QtTest>

using namespace nianbao;

namespace {

const Place received(QStringLiteral("requests/received_this_year/natural_person"));
const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place total(QStringLiteral("requests/outcome_total/natural_person"));
const Place corner(QStringLiteral("requests/outcome_total/total"));

Cell written(const char16_t *text)
{
    return Cell::fromWritten(text, NumberKind::Count);
}

} // namespace

class TestArithmetic : public QObject
{
    Q_OBJECT

private slots:
    void namesTheSumAndSpellsItsNumbers();
    void saysWhatIsStatedAndTheDifference();
    void whatDoesNotHoldComesFirst();
    void theKeyThatMendsIsNamedAtTheTotalOnly();
    void anUnreadCellIsNamedAsSuch();
    void controlCharactersAreMadeVisible();
    void aMissingCellIsNotABlankOne();
    void nothingIsSaidWhereNoSumHolds();
    void theCornerTellsItsTwoSumsApart();
    void blanksAreNotSaidToBalance();
};

void TestArithmetic::namesTheSumAndSpellsItsNumbers()
{
    const QString line = arithmeticLine(test::correctReport(2025), received);
    QVERIFY2(line.contains(QStringLiteral("自然人 (本年新收 + 上年结转 = 总计 + 结转下年度): "
                                          "12 + 3 = 15; 14 + 1 = 15; balanced")),
             qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("本年新收 总计: ")), qPrintable(line));
}

void TestArithmetic::saysWhatIsStatedAndTheDifference()
{
    Report report = test::correctReport(2025);
    report.setCell(total, written(u"10"));
    QVERIFY(arithmeticLine(report, granted)
                .contains(QStringLiteral("自然人 总计: 8 + 2 + 4 = 14; stated 10; difference 4")));
    QVERIFY(
        arithmeticLine(report, received).contains(QStringLiteral("12 + 3 = 15; 10 + 1 = 11; difference 4")));
}

void TestArithmetic::whatDoesNotHoldComesFirst()
{
    Report report = test::correctReport(2025);
    report.setCell(Place(QStringLiteral("requests/received_this_year/total")), written(u"99"));
    const QString line = arithmeticLine(report, received);
    QVERIFY2(line.startsWith(QStringLiteral("本年新收 总计: ")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("balanced")), qPrintable(line));
}

void TestArithmetic::theKeyThatMendsIsNamedAtTheTotalOnly()
{
    Report report = test::correctReport(2025);
    report.setCell(total, written(u"10"));
    QVERIFY(arithmeticLine(report, total).contains(QStringLiteral("Delete: use the computed 14")));
    QVERIFY(!arithmeticLine(report, granted).contains(QStringLiteral("Delete")));
}

void TestArithmetic::anUnreadCellIsNamedAsSuch()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, written(u"见附件"));
    const QString line = arithmeticLine(report, total);
    QVERIFY2(line.contains(QStringLiteral("“见附件” (not a figure)")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("cannot be added up")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("blank")), qPrintable(line));
}

void TestArithmetic::controlCharactersAreMadeVisible()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, written(u"\u202e21"));
    const QString line = arithmeticLine(report, total);
    QVERIFY(!line.contains(QChar(0x202E)));
    QVERIFY2(line.contains(QStringLiteral("⟨U+202E⟩21")), qPrintable(line));
}

void TestArithmetic::aMissingCellIsNotABlankOne()
{
    Report report = test::correctReport(2025);
    report.setCell(granted, Cell::missing());
    QVERIFY(arithmeticLine(report, total).contains(QStringLiteral("1 unknown")));
    report.setCell(granted, Cell());
    QVERIFY(arithmeticLine(report, total).contains(QStringLiteral("1 blank(s)")));
}

void TestArithmetic::nothingIsSaidWhereNoSumHolds()
{
    const Report report = test::correctReport(2025);
    QCOMPARE(arithmeticLine(report,
                            Place(QStringLiteral("proactive_disclosure/government_rules/issued_this_year"))),
             QString());
    QCOMPARE(arithmeticLine(report, Place::title()), QString());
    QCOMPARE(arithmeticLine(report, Place()), QString());
}

void TestArithmetic::theCornerTellsItsTwoSumsApart()
{
    const QString line = arithmeticLine(test::correctReport(2025), corner);
    QVERIFY2(line.contains(QStringLiteral("(across)")) && line.contains(QStringLiteral("(down)")),
             qPrintable(line));
}

void TestArithmetic::blanksAreNotSaidToBalance()
{
    const QString line = arithmeticLine(Report(test::editionOf(2025), 2025), received);
    QVERIFY2(line.contains(QStringLiteral("not filled in yet")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("balanced")), qPrintable(line));
}

QTEST_APPLESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
