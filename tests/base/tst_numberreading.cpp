// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/numberreading.h"

#include <QtTest>

using namespace nianbao;

Q_DECLARE_METATYPE(NumberKind)

class TestNumberReading : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void leavesTextUnread_data();
    void leavesTextUnread();
    void takesSpacesAsBlank_data();
    void takesSpacesAsBlank();
    void stopsAtTwoHundredCharacters();
    void isQuickOnAnyText_data();
    void isQuickOnAnyText();
    void knowsTheMarksForNothing_data();
    void knowsTheMarksForNothing();
};

void TestNumberReading::readsNumbers_data()
{
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("remark");
    const auto row = [](NumberKind kind, const char *written, const char *value, const char *remark = "") {
        QTest::newRow(written) << kind << QString::fromUtf8(written) << QString::fromLatin1(value)
                               << QString::fromUtf8(remark);
    };
    row(NumberKind::Count, "0", "0");
    row(NumberKind::Count, "12", "12");
    row(NumberKind::Count, " 12 ", "12");
    row(NumberKind::Count, "　12　", "12");
    row(NumberKind::Count, "012", "12");
    row(NumberKind::Count, "１２", "12");
    row(NumberKind::Count, "1,234", "1234");
    row(NumberKind::Count, "1，234", "1234");
    row(NumberKind::Count, "1,234,567", "1234567");
    row(NumberKind::Count, "12件", "12");
    row(NumberKind::Count, "12 件次", "12");
    row(NumberKind::Count, "3项", "3");
    row(NumberKind::Count, "-1", "-1");
    row(NumberKind::Count, "1.5", "1.5");
    row(NumberKind::Count, "１．５", "1.5");
    row(NumberKind::Count, "22（其中修订 16 件）", "22", "其中修订 16 件");
    row(NumberKind::Count, "22(其中修订16件)", "22", "其中修订16件");
    row(NumberKind::Count, "22件（其中（含废止）16件）", "22", "其中（含废止）16件");
    row(NumberKind::Count, "22〔修订〕", "22", "修订");
    row(NumberKind::Count, "22（）", "22");
    row(NumberKind::Count, "9999999999", "9999999999");
    row(NumberKind::Change, "+214", "214");
    row(NumberKind::Change, "＋214", "214");
    row(NumberKind::Change, "−3", "-3");
    row(NumberKind::Change, "－3", "-3");
    row(NumberKind::Change, "–3", "-3");
    row(NumberKind::Change, "- 3", "-3");
    row(NumberKind::Change, "增 69", "69");
    row(NumberKind::Change, "增69", "69");
    row(NumberKind::Change, "增加69项", "69");
    row(NumberKind::Change, "新增69", "69");
    row(NumberKind::Change, "减3", "-3");
    row(NumberKind::Change, "减少 3", "-3");
    row(NumberKind::Change, "下降3", "-3");
    row(NumberKind::Change, "0", "0");
    row(NumberKind::Amount, "79.96", "79.96");
    row(NumberKind::Amount, "79.96万元", "79.96");
    row(NumberKind::Amount, "79.96 万", "79.96");
    row(NumberKind::Amount, "251000元", "25.1");
    row(NumberKind::Amount, "251,000.01元", "25.100001");
    row(NumberKind::Amount, "1.2亿元", "12000");
    row(NumberKind::Amount, "７９．９６万元", "79.96");
    row(NumberKind::Amount, "79.96万元（含税）", "79.96", "含税");
}

void TestNumberReading::readsNumbers()
{
    QFETCH(NumberKind, kind);
    QFETCH(QString, written);
    const NumberReading reading = readNumber(written, kind);
    QCOMPARE(reading.state, NumberReading::State::Number);
    QTEST(reading.value.toString(), "value");
    QTEST(reading.remark, "remark");
}

void TestNumberReading::leavesTextUnread_data()
{
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<QString>("written");
    const auto row = [](NumberKind kind, const char *written) {
        QTest::newRow(written) << kind << QString::fromUtf8(written);
    };
    for (const char *mark : {"/", "-", "—", "——", "无", "不适用"})
        row(NumberKind::Count, mark);
    row(NumberKind::Amount, "－");
    row(NumberKind::Change, "+");
    row(NumberKind::Change, "增");
    row(NumberKind::Count, "见附件");
    row(NumberKind::Count, "十二");
    row(NumberKind::Count, "约12");
    row(NumberKind::Count, "12余");
    row(NumberKind::Count, "1 2");
    row(NumberKind::Count, "0 0 0");
    row(NumberKind::Count, "3/4");
    row(NumberKind::Count, "1-2");
    row(NumberKind::Count, "1,23");
    row(NumberKind::Count, "1,2345");
    row(NumberKind::Count, ",234");
    row(NumberKind::Count, "1234,567");
    row(NumberKind::Count, "1.2.3");
    row(NumberKind::Count, "12.");
    row(NumberKind::Count, ".5");
    row(NumberKind::Count, "12%");
    row(NumberKind::Count, "1e3");
    row(NumberKind::Count, "12（未完");
    row(NumberKind::Count, "（12）");
    row(NumberKind::Count, "12件13件");
    row(NumberKind::Count, "12元");
    row(NumberKind::Count, "1万");
    row(NumberKind::Count, "1亿");
    row(NumberKind::Count, "增 3");
    row(NumberKind::Change, "增-3");
    row(NumberKind::Change, "3万元");
    row(NumberKind::Amount, "3件");
    row(NumberKind::Amount, "3美元");
    row(NumberKind::Amount, "0.001元");
    row(NumberKind::Count, "12345678901");
    row(NumberKind::Count, "0.0000001");
    row(NumberKind::Count, "١٢");
    row(NumberKind::Count, "①");
}

void TestNumberReading::leavesTextUnread()
{
    QFETCH(NumberKind, kind);
    QFETCH(QString, written);
    const NumberReading reading = readNumber(written, kind);
    QCOMPARE(reading.state, NumberReading::State::Unread);
    QCOMPARE(reading.value, Decimal());
    QCOMPARE(reading.remark, QString());
}

void TestNumberReading::takesSpacesAsBlank_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  \t\n");
    QTest::newRow("a wide space") << QStringLiteral("　");
    QTest::newRow("a hard space") << QString(QChar(0xA0));
}

void TestNumberReading::takesSpacesAsBlank()
{
    QFETCH(QString, written);
    QCOMPARE(readNumber(written, NumberKind::Count), NumberReading());
}

void TestNumberReading::stopsAtTwoHundredCharacters()
{
    const QString longest = QStringLiteral("1（%1）").arg(QString(197, QChar(u'注')));
    QCOMPARE(readNumber(longest, NumberKind::Count).state, NumberReading::State::Number);
    QCOMPARE(readNumber(longest + QStringLiteral("。"), NumberKind::Count).state,
             NumberReading::State::Unread);
    const QString tooLong = QStringLiteral("1（%1）").arg(QString(198, QChar(u'注')));
    QCOMPARE(readNumber(tooLong, NumberKind::Count).state, NumberReading::State::Unread);
}

void TestNumberReading::isQuickOnAnyText_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("ten million digits") << QString(10'000'000, QLatin1Char('1'));
    QTest::newRow("brackets") << QStringLiteral("1") + QString(199, QLatin1Char('('));
    QTest::newRow("groups") << QStringLiteral("1,111").repeated(39) + QStringLiteral("x");
    QTest::newRow("spaces") << QStringLiteral("1") + QString(198, QLatin1Char(' ')) + QStringLiteral("x");
}

void TestNumberReading::isQuickOnAnyText()
{
    QFETCH(QString, written);
    QCOMPARE(readNumber(written, NumberKind::Count).state, NumberReading::State::Unread);
}

void TestNumberReading::knowsTheMarksForNothing_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("nothing");
    const auto row = [](const char *written, bool nothing) {
        QTest::newRow(written) << QString::fromUtf8(written) << nothing;
    };
    for (const char *mark :
         {"/", "／", "-", "－", "−", "—", "——", "--", "无", " 无 ", "不适用", "不涉及", "没有", "n/a"})
        row(mark, true);
    for (const char *text : {"0", "12", "一", "*", "无法提供", "见附件", "/ /", ""})
        row(text, false);
}

void TestNumberReading::knowsTheMarksForNothing()
{
    QFETCH(QString, written);
    QTEST(isNothingMark(written), "nothing");
}

QTEST_APPLESS_MAIN(TestNumberReading)
#include "tst_numberreading.moc"
