// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/decimal.h"

#include <QtTest>

using namespace nianbao;

namespace {

QString shown(const std::optional<Decimal> &decimal)
{
    return decimal ? decimal->toString() : QStringLiteral("none");
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainNumbers_data();
    void readsPlainNumbers();
    void movesThePoint_data();
    void movesThePoint();
    void addsExactly();
    void compares();
    void knowsItsKind();
};

void TestDecimal::readsPlainNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shownAs");
    const auto row = [](const char *text, const char *shownAs) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(shownAs);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.0", "0");
    row("12", "12");
    row("+214", "214");
    row("-12.50", "-12.5");
    row("-0.5", "-0.5");
    row("007", "7");
    row("79.96", "79.96");
    row("0.000001", "0.000001");
    row("0.1000000000", "0.1");
    row("0.0000001", "none");
    row("9999999999.999999", "9999999999.999999");
    row("-9999999999.999999", "-9999999999.999999");
    row("10000000000", "none");
    row("00000000000000000000000012", "12");
    row("99999999999999999999999999", "none");
    row("", "none");
    row("-", "none");
    row("+-1", "none");
    row(".", "none");
    row(".5", "none");
    row("5.", "none");
    row("1.2.3", "none");
    row("1,234", "none");
    row(" 1", "none");
    row("1 ", "none");
    row("1e3", "none");
    row("0x1", "none");
    row("１", "none");
    row("nan", "none");
}

void TestDecimal::readsPlainNumbers()
{
    QFETCH(QString, text);
    QTEST(shown(Decimal::parse(text)), "shownAs");
}

void TestDecimal::movesThePoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("shownAs");
    QTest::newRow("元 to 万元") << QStringLiteral("251000") << 4 << QStringLiteral("25.1");
    QTest::newRow("one 分 to 万元") << QStringLiteral("0.01") << 4 << QStringLiteral("0.000001");
    QTest::newRow("less than a 分 would be lost") << QStringLiteral("0.001") << 4 << QStringLiteral("none");
    QTest::newRow("亿元 to 万元") << QStringLiteral("1.23456") << -4 << QStringLiteral("12345.6");
    QTest::newRow("the largest in 元")
        << QStringLiteral("99999999999999.99") << 4 << QStringLiteral("9999999999.999999");
    QTest::newRow("one digit more in 元") << QStringLiteral("100000000000000") << 4 << QStringLiteral("none");
    QTest::newRow("too many 亿元") << QStringLiteral("1000000") << -4 << QStringLiteral("none");
    QTest::newRow("negative") << QStringLiteral("-5") << 4 << QStringLiteral("-0.0005");
}

void TestDecimal::movesThePoint()
{
    QFETCH(QString, text);
    QFETCH(int, places);
    QTEST(shown(Decimal::parseShifted(text, places)), "shownAs");
}

void TestDecimal::addsExactly()
{
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum += *Decimal::parse(u"0.1");
    QCOMPARE(sum, Decimal(1));
    QCOMPARE(Decimal(3) - Decimal(5), Decimal(-2));
    QCOMPARE((*Decimal::parse(u"0.3") - *Decimal::parse(u"0.1")).toString(), QStringLiteral("0.2"));

    const Decimal largest = *Decimal::parse(u"9999999999.999999");
    Decimal many;
    for (int i = 0; i < 900; ++i)
        many += largest;
    QCOMPARE(many.toString(), QStringLiteral("8999999999999.9991"));
}

void TestDecimal::compares()
{
    QCOMPARE(*Decimal::parse(u"1.50"), *Decimal::parse(u"1.5"));
    QVERIFY(Decimal(-3) < Decimal(0));
    QVERIFY(*Decimal::parse(u"0.9") < Decimal(1));
    QCOMPARE(Decimal(-3).magnitude(), Decimal(3));
    QCOMPARE(Decimal(3).magnitude(), Decimal(3));
}

void TestDecimal::knowsItsKind()
{
    QVERIFY(Decimal().isZero());
    QVERIFY(Decimal(7).isInteger());
    QVERIFY(!Decimal::parse(u"7.000001")->isInteger());
    QVERIFY(Decimal::parse(u"7.000000")->isInteger());
    QVERIFY(Decimal(-1).isNegative());
    QVERIFY(!Decimal::parse(u"-0")->isNegative());
    QCOMPARE(Decimal(std::numeric_limits<int>::min()).toString(), QStringLiteral("-2147483648"));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
