// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/labels.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void foldsWidthSpacesAndPunctuation();
    void takesNumbersOff_data();
    void takesNumbersOff();
    void likensDamagedLabels_data();
    void likensDamagedLabels();
};

void TestLabels::foldsWidthSpacesAndPunctuation()
{
    QCOMPARE(labelKey(u"3. 危及“三安全一稳定”"), labelKey(u"３．危及\"三安全一稳定\""));
    QCOMPARE(labelKey(QString(500, u'长')).size(), 80);
}

void TestLabels::takesNumbersOff_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("rest");
    QTest::newRow("chinese numeral") << u"一、总体情况"_s << u"总体情况"_s;
    QTest::newRow("numeral in brackets") << u"（三）不予公开"_s << u"不予公开"_s;
    QTest::newRow("half-width brackets and a space") << u"(七) 总计"_s << u"总计"_s;
    QTest::newRow("brackets and a comma") << u"（一）、工作概述"_s << u"工作概述"_s;
    QTest::newRow("digit and point") << u"1. 属于国家秘密"_s << u"属于国家秘密"_s;
    QTest::newRow("digit and comma") << u"5、 存在的主要问题"_s << u"存在的主要问题"_s;
    QTest::newRow("circled digit") << u"①认识不足"_s << u"认识不足"_s;
    QTest::newRow("a word that begins with a numeral") << u"一般情况"_s << u"一般情况"_s;
    QTest::newRow("a figure") << u"12"_s << u"12"_s;
}

void TestLabels::takesNumbersOff()
{
    QFETCH(QString, label);
    QFETCH(QString, rest);
    QCOMPARE(withoutNumber(label).toString(), rest);
}

void TestLabels::likensDamagedLabels_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("alike");
    QTest::newRow("a doubled character")
        << u"4.无正当理由由大量反复申请"_s << u"4.无正当理由大量反复申请"_s << true;
    QTest::newRow("two characters lost") << u"社会组织"_s << u"社会公益组织"_s << true;
    QTest::newRow("cut off at the end") << u"4. 保护第三方合"_s << u"4.保护第三方合法权益"_s << true;
    QTest::newRow("number lost") << u"属于国家秘密"_s << u"1.属于国家秘密"_s << true;
    QTest::newRow("another row") << u"（三）不予公开"_s << u"（一）予以公开"_s << false;
    QTest::newRow("another column") << u"科研机构"_s << u"法律服务机构"_s << false;
    QTest::newRow("nothing") << QString() << u"总计"_s << false;
}

void TestLabels::likensDamagedLabels()
{
    QFETCH(QString, draft);
    QFETCH(QString, form);
    QFETCH(bool, alike);
    QCOMPARE(labelSimilarity(draft, form) >= alikeEnough, alike);
    QCOMPARE(labelSimilarity(form, draft) >= alikeEnough, alike);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
