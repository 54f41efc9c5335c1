// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/outline.h"

#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const QStringList parts{u"主动公开"_s, u"依申请公开"_s, u"政府信息管理"_s, u"政府信息公开平台建设"_s,
                        u"监督保障"_s};

// "WE-W-": written, empty, missing.
QString states(const QString &text)
{
    QString letters;
    for (const OutlinePart &part : outlineOf(text, parts))
        letters += part.state == OutlinePart::State::Written ? u'W'
                   : part.state == OutlinePart::State::Empty ? u'E'
                                                             : u'-';
    return letters;
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void theEditionNamesTheFiveParts();
    void knowsThePartsOfAText_data();
    void knowsThePartsOfAText();
    void pointsWhereOneWritesOn();
    void putsAMissingHeadingInItsPlace_data();
    void putsAMissingHeadingInItsPlace();
    void fillsAnEmptyTextPartByPart();
};

void TestOutline::theEditionNamesTheFiveParts()
{
    QCOMPARE(test::editionOf(2025).section(u"overview")->parts, parts);
}

void TestOutline::knowsThePartsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing written") << QString() << u"-----"_s;
    QTest::newRow("headings with text")
        << u"（一）主动公开\n发布120条。\n（二）依申请公开情况\n收到3件。"_s << u"WW---"_s;
    QTest::newRow("headings without text") << u"（一）主动公开\n\n（二）依申请公开\n"_s << u"EE---"_s;
    QTest::newRow("shorter names") << u"（四）平台建设\n改版。\n（三）信息管理\n清理。"_s << u"--WW-"_s;
    QTest::newRow("more words before") << u"（五）强化监督保障\n培训。"_s << u"----W"_s;
    QTest::newRow("paragraphs that begin with the name")
        << u"一是主动公开方面，发布120条。\n依申请公开，收到3件。\n（三）政府信息管理。清理文件。"_s
        << u"WWW--"_s;
    QTest::newRow("a name without number, text below") << u"监督保障\n每季度检查一次。"_s << u"----W"_s;
    QTest::newRow("a name in the middle of a sentence")
        << u"今年加大主动公开力度，做好监督保障。"_s << u"-----"_s;
    QTest::newRow("text under the next heading is not its own")
        << u"（一）主动公开\n（二）其他\n发布120条。"_s << u"E----"_s;
    QTest::newRow("lower headings belong to it")
        << u"（一）主动公开\n1.门户网站\n发布120条。"_s << u"W----"_s;
}

void TestOutline::knowsThePartsOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(states(text), expected);
}

void TestOutline::pointsWhereOneWritesOn()
{
    const QString text = u"前言。\n（一）主动公开\n\n（五）监督保障"_s;
    const QList<OutlinePart> outline = outlineOf(text, parts);
    QCOMPARE(outline[0].begin, text.indexOf(u"（一）"));
    QCOMPARE(outline[0].caret, text.indexOf(u"\n（五）"));
    QCOMPARE(outline[4].caret, text.size());
}

void TestOutline::putsAMissingHeadingInItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("expected");
    QTest::newRow("into nothing") << QString() << 1 << u"（二）依申请公开\n|"_s;
    QTest::newRow("between two") << u"（一）主动公开\n甲。\n（三）政府信息管理\n丙。"_s << 1
                                 << u"（一）主动公开\n甲。\n（二）依申请公开\n|\n（三）政府信息管理\n丙。"_s;
    QTest::newRow("behind the last") << u"（一）主动公开\n甲。\n\n"_s << 4
                                     << u"（一）主动公开\n甲。\n（五）监督保障\n|"_s;
    QTest::newRow("before all others")
        << u"（二）依申请公开\n乙。"_s << 0 << u"（一）主动公开\n|\n（二）依申请公开\n乙。"_s;
}

void TestOutline::putsAMissingHeadingInItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, part);
    QFETCH(QString, expected);
    const WithHeading result = withPartHeading(text, parts, part);
    QString marked = result.text;
    marked.insert(result.caret, u'|');
    QCOMPARE(marked, expected);
}

void TestOutline::fillsAnEmptyTextPartByPart()
{
    QString text;
    for (const int part : {4, 1, 0, 3, 2})
        text = withPartHeading(text, parts, part).text;
    QCOMPARE(states(text), u"EEEEE"_s);
    qsizetype last = -1;
    for (const OutlinePart &part : outlineOf(text, parts)) {
        QVERIFY(part.begin > last);
        last = part.begin;
    }
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
