// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/looks.h"
#include "export/textlines.h"
#include "tests/support/cputimer.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestTextLines : public QObject
{
    Q_OBJECT

private slots:
    void countsWidthsInEm_data();
    void countsWidthsInEm();
    void breaksLikeAnotherProgram_data();
    void breaksLikeAnotherProgram();
    void findsTheLongestPiece_data();
    void findsTheLongestPiece();
    void staysLinearInTheLengthOfAWord();
    void balancesLabels_data();
    void balancesLabels();
    void breaksTitlesBySense_data();
    void breaksTitlesBySense();
    void losesNothingOfATitle_data();
    void losesNothingOfATitle();
};

namespace {

QStringList cut(const QString &text, qreal ems)
{
    const QList<qsizetype> begins = linesOf(text, ems);
    QStringList lines;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins.at(i + 1) : text.size();
        lines << text.mid(begins.at(i), end - begins.at(i));
    }
    return lines;
}

} // namespace

void TestTextLines::countsWidthsInEm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("ems");
    QTest::newRow("nothing") << QString() << 0.0;
    QTest::newRow("Chinese") << u"总计"_s << 2.0;
    QTest::newRow("figures") << u"1204"_s << 2.0;
    QTest::newRow("full-width marks and quotes") << u"（“三”）"_s << 5.0;
    QTest::newRow("a character of two halves") << u"𠮷"_s << 1.0;
}

void TestTextLines::countsWidthsInEm()
{
    QFETCH(QString, text);
    QTEST(emsOf(text), "ems");
}

void TestTextLines::breaksLikeAnotherProgram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("ems");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing is one line") << QString() << 4.0 << QStringList{QString()};
    QTest::newRow("fills lines") << u"社会公益组织"_s << 4.0 << QStringList{u"社会公益"_s, u"组织"_s};
    QTest::newRow("no closing mark at a beginning")
        << u"一二三，四"_s << 3.0 << QStringList{u"一二"_s, u"三，四"_s};
    QTest::newRow("no opening mark at an end")
        << u"一二（三）"_s << 3.0 << QStringList{u"一二"_s, u"（三）"_s};
    QTest::newRow("figures stay whole") << u"共1204件"_s << 2.0 << QStringList{u"共"_s, u"1204"_s, u"件"_s};
    QTest::newRow("a figure longer than a line") << u"123456"_s << 2.0 << QStringList{u"1234"_s, u"56"_s};
}

void TestTextLines::breaksLikeAnotherProgram()
{
    QFETCH(QString, text);
    QFETCH(qreal, ems);
    QFETCH(QStringList, lines);
    QCOMPARE(cut(text, ems), lines);
}

void TestTextLines::findsTheLongestPiece_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("ems");
    QTest::newRow("nothing") << QString() << 0.0;
    QTest::newRow("Chinese is divided anywhere") << u"总计数量"_s << 1.0;
    QTest::newRow("but not before a mark") << u"总计。"_s << 2.0;
    QTest::newRow("a figure") << u"共36425件"_s << 2.5;
}

void TestTextLines::findsTheLongestPiece()
{
    QFETCH(QString, text);
    QTEST(widestPiece(text), "ems");
}

void TestTextLines::staysLinearInTheLengthOfAWord()
{
    const test::CpuTimer timer;
    QCOMPARE(linesOf(QString(1'000'000, u'a'), 20).size(), 25'000);
    QVERIFY2(timer.milliseconds() < 500, qPrintable(QString::number(timer.milliseconds())));
}

void TestTextLines::balancesLabels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<qreal>("ems");
    QTest::addColumn<int>("moreLines");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one line stays") << u"结果维持"_s << 5.0 << 0 << QStringList{u"结果维持"_s};
    QTest::newRow("pairs rather than what has room")
        << u"结果维持"_s << 3.0 << 0 << QStringList{u"结果"_s, u"维持"_s};
    QTest::newRow("a line more only where there is room")
        << u"社会公益组织"_s << 3.0 << 0 << QStringList{u"社会公"_s, u"益组织"_s};
    QTest::newRow("a line more for words")
        << u"社会公益组织"_s << 3.0 << 1 << QStringList{u"社会"_s, u"公益"_s, u"组织"_s};
}

void TestTextLines::balancesLabels()
{
    QFETCH(QString, label);
    QFETCH(qreal, ems);
    QFETCH(int, moreLines);
    QFETCH(QStringList, lines);
    const qreal width = labelWidth(label, ems, moreLines);
    QVERIFY(width <= ems);
    QCOMPARE(cut(label, width), lines);
}

void TestTextLines::breaksTitlesBySense_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("what has room") << u"示例县2025年年度报告"_s << QStringList{u"示例县2025年年度报告"_s};
    QTest::newRow("behind the office")
        << u"示例县审批服务局2025年政府信息公开工作年度报告"_s
        << QStringList{u"示例县审批服务局"_s, u"2025年政府信息公开工作年度报告"_s};
    QTest::newRow("without a year") << u"示例市市场监督管理局政府信息公开工作年度报告"_s
                                    << QStringList{u"示例市市场监督管理局"_s, u"政府信息公开工作年度报告"_s};
    QTest::newRow("several offices") << u"示例县人民政府办公室 示例县数据局2025年政府信息公开工作年度报告"_s
                                     << QStringList{u"示例县人民政府办公室 示例县数据局"_s,
                                                    u"2025年政府信息公开工作年度报告"_s};
}

void TestTextLines::breaksTitlesBySense()
{
    QFETCH(QString, title);
    QFETCH(QStringList, lines);
    QCOMPARE(titleLines(title, PageStyle()), lines);
}

void TestTextLines::losesNothingOfATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QString();
    QTest::newRow("300 characters") << QString(300, u'题');
    QTest::newRow("300 digits") << QString(300, u'9');
    QTest::newRow("characters of two halves") << u"𠮷"_s.repeated(50);
    QTest::newRow("halves") << QString(50, QChar(0xD842));
}

void TestTextLines::losesNothingOfATitle()
{
    QFETCH(QString, title);
    const QStringList lines = titleLines(title, PageStyle());
    QCOMPARE(lines.join(QString()), title);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        QVERIFY(emsOf(line) <= 20.1);
        QVERIFY(title.size() > 100 || line.isEmpty() || !line.front().isLowSurrogate());
    }
}

QTEST_GUILESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
