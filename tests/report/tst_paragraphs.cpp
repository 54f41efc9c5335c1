// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/paragraphs.h"
#include "report/plaintext.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheLevelOfAHeading_data();
    void tellsTheLevelOfAHeading();
    void countsWhatAClerkCounts_data();
    void countsWhatAClerkCounts();
    void writesNumbersInChinese();
    void takesOnlyWhatAReportCanHold_data();
    void takesOnlyWhatAReportCanHold();
    void countsAndRemovesWhatNobodySees();
};

void TestParagraphs::tellsTheLevelOfAHeading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::newRow("level one") << u"一、供水保障"_s << 1;
    QTest::newRow("level two") << u"  （一）主动公开 "_s << 2;
    QTest::newRow("level three") << u"1.平台建设"_s << 3;
    QTest::newRow("level four") << u"（1）栏目"_s << 4;
    QTest::newRow("a sentence that begins with a number") << u"一是公开不够及时。"_s << 0;
    QTest::newRow("a sentence behind level one") << u"一、公开不够及时。"_s << 0;
    QTest::newRow("a decimal") << u"1.5万件申请"_s << 0;
    QTest::newRow("too long for a heading") << u"（一）"_s + QString(60, u'公') << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestParagraphs::tellsTheLevelOfAHeading()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    QCOMPARE(headingLevel(text), level);
}

void TestParagraphs::countsWhatAClerkCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("punctuation counts") << u"公开，"_s << 3;
    QTest::newRow("spaces and lines do not") << u" 公\n　开\t"_s << 2;
    QTest::newRow("an emoji is one") << u"公😀开"_s << 3;
    QTest::newRow("a rare character is one") << u"𠮷"_s << 1;
}

void TestParagraphs::countsWhatAClerkCounts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(characterCount(text), count);
}

void TestParagraphs::writesNumbersInChinese()
{
    QCOMPARE(chineseNumber(1), u"一"_s);
    QCOMPARE(chineseNumber(10), u"十"_s);
    QCOMPARE(chineseNumber(12), u"十二"_s);
    QCOMPARE(chineseNumber(20), u"二十"_s);
    QCOMPARE(chineseNumber(35), u"三十五"_s);
}

void TestParagraphs::takesOnlyWhatAReportCanHold_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("removed");
    QTest::newRow("plain") << u"公开\n信息\t1"_s << u"公开\n信息\t1"_s << 0;
    QTest::newRow("line ends of every kind") << u"a\r\nb\rc\vd\u2028e\u2029f"_s << u"a\nb\nc\nd\ne\nf"_s << 0;
    QTest::newRow("control characters") << u"a\u0001\u0008b\u007F"_s << u"ab"_s << 3;
    QTest::newRow("a zero character") << QString(u'a') + QChar(0) + u'b' << u"ab"_s << 1;
    QTest::newRow("a picture") << u"a\uFFFCb"_s << u"ab"_s << 1;
    QTest::newRow("half a character") << QString(u'a') + QChar(0xD83D) + u'b' << u"ab"_s << 1;
    QTest::newRow("a whole one") << u"a😀b"_s << u"a😀b"_s << 0;
    QTest::newRow("a direction mark stays") << u"a\u202Eb"_s << u"a\u202Eb"_s << 0;
}

void TestParagraphs::takesOnlyWhatAReportCanHold()
{
    QFETCH(QString, foreign);
    QFETCH(QString, text);
    QFETCH(int, removed);
    const PlainText plain = plainTextOf(foreign);
    QCOMPARE(plain.text, text);
    QCOMPARE(plain.removed, removed);
    QCOMPARE(plainTextOf(plain.text).text, plain.text);
}

void TestParagraphs::countsAndRemovesWhatNobodySees()
{
    const QString text = u"公\u202E开\u200B信\u2066息\uFEFF"_s;
    QCOMPARE(plainTextOf(text).invisible, 4);
    QCOMPARE(invisibleCount(text), 4);
    QCOMPARE(withoutInvisible(text), u"公开信息"_s);
}

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
