// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/linebreaks.h"

#include <QTest>

using namespace nianbao;

class TestLineBreaks : public QObject
{
    Q_OBJECT

private slots:
    void obeysTheProhibitions_data();
    void obeysTheProhibitions();
    void mayBeginALineWithADash();
    void keepsAnApostropheInItsWord();
    void balancesLines();
    void breaksWhereItCostsLeast();
    void takesALineMoreOnlyWhenItPays();
    void leavesWhatItCannotSet();
};

namespace {

/// A text in lines of `room` characters, all of one width.
QString balanced(const QString &text, qsizetype room, qsizetype fewest, const BreakCost &cost,
                 qreal extraLineCost = 3)
{
    const auto widthOf = [](qsizetype begin, qsizetype end) {
        return static_cast<qreal>(end - begin);
    };
    const QList<qsizetype> begins =
        balancedBreaks(text, {widthOf, static_cast<qreal>(room), fewest, extraLineCost}, cost);
    QString lines = text;
    for (auto begin = begins.crbegin(); begin != begins.crend(); ++begin)
        lines.insert(*begin, QLatin1Char('|'));
    return lines;
}

qreal alike(qsizetype /*position*/)
{
    return 0;
}

} // namespace

void TestLineBreaks::obeysTheProhibitions_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char16_t *before, const char16_t *after, bool allowed) {
        QTest::newRow(name) << QString::fromUtf16(before) << QString::fromUtf16(after) << allowed;
    };
    row("between two characters", u"公", u"开", true);
    row("no comma at the start", u"开", u"，", false);
    row("no closing quote at the start", u"开", u"”", false);
    row("no opening bracket at the end", u"（", u"一", false);
    row("before an opening quote", u"按", u"“", true);
    row("behind a closing bracket", u"）", u"公", true);
    row("a dash stays whole", u"—", u"—", false);
    row("an ellipsis stays whole", u"…", u"…", false);
    row("a figure stays whole", u"1", u"2", false);
    row("no decimal point at the start", u"1", u".", false);
    row("between text and figure", u"息", u"1", true);
    row("no percent sign at the start", u"5", u"%", false);
    row("behind a space", u" ", u"a", true);
    row("not before a space", u"a", u" ", false);
    row("behind a slash of an address", u"/", u"z", true);
    row("inside a word", u"g", u"o", false);
    row("no full-width percent sign at the start", u"5", u"％", false);
    row("no degree at the start", u"2", u"℃", false);
    row("no square metre at the start", u"6", u"㎡", false);
    row("no yuan sign at the end", u"￥", u"1", false);
    row("no number sign at the end", u"№", u"7", false);
    row("no plus sign parted from its figure", u"±", u"3", false);
    row("no enumeration comma at the start", u"政", u"、", false);
    row("no closing shell bracket at the start", u"1", u"〕", false);
    row("no opening shell bracket at the end", u"〔", u"2", false);
    row("behind a closing shell bracket", u"〕", u"3", true);
    row("no corner bracket at the start", u"政", u"」", false);
    row("no corner bracket at the end", u"「", u"政", false);
    row("no interpunct at the start", u"买", u"·", false);
    row("no range mark at the start", u"1", u"～", false);
    row("a joining dash does not begin a line", u"京", u"—", false);
    row("behind a closing quote comes a figure", u"”", u"1", true);
    row("before an opening quote comes a figure", u"1", u"“", true);
    row("no full-width slash at the start", u"增", u"／", false);
    row("no full-width slash at the end", u"／", u"减", false);
    row("no slash between alternatives at the end", u"/", u"减", false);
}

void TestLineBreaks::obeysTheProhibitions()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, allowed);
    QCOMPARE(mayBreakBefore(QString(before + after), before.size()), allowed);
}

void TestLineBreaks::mayBeginALineWithADash()
{
    const QString text = QStringLiteral("审核——登记……");
    QVERIFY(mayBreakBefore(text, 2));
    QVERIFY(!mayBreakBefore(text, 3));
    QVERIFY(mayBreakBefore(text, 4));
    QVERIFY(!mayBreakBefore(text, 6));
    QVERIFY(!mayBreakBefore(text, 7));
}

void TestLineBreaks::keepsAnApostropheInItsWord()
{
    const QString text = QStringLiteral("用don’t");
    for (qsizetype i = 2; i < text.size(); ++i)
        QVERIFY(!mayBreakBefore(text, i));
}

void TestLineBreaks::balancesLines()
{
    QCOMPARE(balanced(QStringLiteral("一二三四五六七八"), 6, 2, alike), QStringLiteral("|一二三四|五六七八"));
    QCOMPARE(balanced(QStringLiteral("一二三四，五六七八"), 6, 2, alike),
             QStringLiteral("|一二三四，|五六七八"));
}

void TestLineBreaks::breaksWhereItCostsLeast()
{
    const auto behindTwo = [](qsizetype position) {
        return position == 2 ? 0.0 : 5.0;
    };
    QCOMPARE(balanced(QStringLiteral("一二三四五六七八"), 6, 2, behindTwo),
             QStringLiteral("|一二|三四五六七八"));
}

void TestLineBreaks::takesALineMoreOnlyWhenItPays()
{
    const auto inPairs = [](qsizetype position) {
        return position % 2 == 0 ? 0.0 : 5.0;
    };
    const QString text = QStringLiteral("一二三四五六");
    QCOMPARE(balanced(text, 3, 2, inPairs, 4), QStringLiteral("|一二|三四|五六"));
    QCOMPARE(balanced(text, 3, 2, inPairs, 6), QStringLiteral("|一二三|四五六"));
}

void TestLineBreaks::leavesWhatItCannotSet()
{
    QCOMPARE(balanced(QStringLiteral("123456"), 3, 2, alike), QStringLiteral("123456"));
    QCOMPARE(balanced(QString(401, QChar(u'县')), 20, 21, alike), QString(401, QChar(u'县')));
    QVERIFY(balanced(QString(400, QChar(u'县')), 20, 20, alike).startsWith(QLatin1Char('|')));
    QCOMPARE(balanced(QString(), 3, 1, alike), QString());
}

QTEST_GUILESS_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"
