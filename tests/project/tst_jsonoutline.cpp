// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "project/jsonoutline.h"

#include <QtTest>

using namespace nianbao;

class TestJsonOutline : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLineOfAKey_data();
    void findsTheLineOfAKey();
    void findsTheFirstDoubledKey_data();
    void findsTheFirstDoubledKey();
    void countsTheDepth();
    void endsOnAnyText();
    void countsLines();
};

void TestJsonOutline::findsTheLineOfAKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("at the top") << QStringLiteral("a") << 2;
    QTest::newRow("inside an object") << QStringLiteral("b.a") << 4;
    QTest::newRow("inside a list") << QStringLiteral("c.1.d") << 8;
    QTest::newRow("written with an escape") << QStringLiteral("年") << 10;
    QTest::newRow("a string that is no key") << QStringLiteral("x") << 0;
    QTest::newRow("nowhere") << QStringLiteral("b.c") << 0;
}

void TestJsonOutline::findsTheLineOfAKey()
{
    QFETCH(QString, path);
    const QByteArray json = "{\n"
                            " \"a\": \"x\",\n"
                            " \"b\": {\n"
                            "  \"a\": \"{\\\"[,\"\n"
                            " },\n"
                            " \"c\": [\n"
                            "  \"x\",\n"
                            "  {\"d\": 1}\n"
                            " ],\n"
                            " \"\\u5e74\": null\n"
                            "}\n";
    QTEST(outlineJson(json, path).line, "line");
    QCOMPARE(outlineJson(json, path).doubledKey, QString());
}

void TestJsonOutline::findsTheFirstDoubledKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("none") << QByteArray("{\"a\": {\"a\": [\"a\", \"a\"]}, \"b\": \"a\"}") << QString();
    QTest::newRow("at the top") << QByteArray("{\"a\": 1,\n\"a\": 2}") << QStringLiteral("a");
    QTest::newRow("in two objects of a list: none") << QByteArray("[{\"a\": 1}, {\"a\": 2}]") << QString();
    QTest::newRow("inside a list") << QByteArray("[{},\n{\"a\": 1, \"\\u0061\": 2}]")
                                   << QStringLiteral("1.a");
}

void TestJsonOutline::findsTheFirstDoubledKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const JsonOutline outline = outlineJson(json);
    QCOMPARE(outline.doubledKey, key);
    QCOMPARE(outline.line, key.isEmpty() ? 0 : 2);
}

void TestJsonOutline::countsTheDepth()
{
    QCOMPARE(outlineJson("1").depth, 0);
    QCOMPARE(outlineJson("[[], {\"a\": [1]}, \"[[[[\"]").depth, 3);
}

void TestJsonOutline::endsOnAnyText()
{
    for (const QByteArray &text : {QByteArray("\"\\"), QByteArray("}]],,\"a\":"), QByteArray("{\"a"),
                                   QByteArray("[\"a\"]]]{\"\\u12"), QByteArray(1'000, '{')})
        QVERIFY(outlineJson(text, QStringLiteral("a.b")).depth <= 1'000);
}

void TestJsonOutline::countsLines()
{
    QCOMPARE(lineOfByte("a\nb\nc", 0), 1);
    QCOMPARE(lineOfByte("a\nb\nc", 2), 2);
    QCOMPARE(lineOfByte("a\nb\nc", 99), 3);
    QCOMPARE(lineOfByte("", -1), 1);
}

QTEST_APPLESS_MAIN(TestJsonOutline)
#include "tst_jsonoutline.moc"
