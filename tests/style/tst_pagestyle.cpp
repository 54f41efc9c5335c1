// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/pagestyle.h"

#include <QTest>

#include <cmath>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPageStyle : public QObject
{
    Q_OBJECT

private slots:
    void beginsAsTheStandardAsks();
    void comesBackFromJson();
    void takesTheStandardForWhatIsNotSet();
    void namesKeysItDoesNotKnow();
    void refusesValuesOutOfRange_data();
    void refusesValuesOutOfRange();
};

void TestPageStyle::beginsAsTheStandardAsks()
{
    const PageStyle style;
    const QMarginsF margins = style.margins();
    QCOMPARE(std::round(inMillimetres(margins.top())), 37.0);
    QCOMPARE(std::round(inMillimetres(margins.left())), 28.0);
    QCOMPARE(std::round(inMillimetres(margins.right())), 26.0);
    QCOMPARE(std::round(inMillimetres(margins.bottom())), 35.0);
    QVERIFY(checkedPageStyle(style));
}

void TestPageStyle::comesBackFromJson()
{
    PageStyle style;
    style.setMargins({millimetres(25), millimetres(30), millimetres(25), millimetres(30)});
    style.linesPerPage = 24;
    style.charactersPerLine = 27;
    style.pageNumbers = PageNumbers::Centred;
    style.landscapeTables = true;
    style.setFace(FontRole::Kai, u"楷体"_s);
    const Result<PageStyle> back = pageStyleFromJson(pageStyleToJson(style));
    QVERIFY(back);
    QCOMPARE(*back, style);
}

void TestPageStyle::takesTheStandardForWhatIsNotSet()
{
    const Result<PageStyle> style = pageStyleFromJson({{u"lines_per_page"_s, 20}, {u"colour"_s, u"red"_s}});
    QVERIFY(style);
    PageStyle expected;
    expected.linesPerPage = 20;
    QCOMPARE(*style, expected);
}

void TestPageStyle::namesKeysItDoesNotKnow()
{
    QVERIFY(unknownPageStyleKeys(pageStyleToJson(PageStyle())).isEmpty());
    QCOMPARE(
        unknownPageStyleKeys({{u"lines_per_pag"_s, 20}, {u"fonts"_s, QJsonObject{{u"kay"_s, u"楷体"_s}}}}),
        (QStringList{u"lines_per_pag"_s, u"fonts.kay"_s}));
}

void TestPageStyle::refusesValuesOutOfRange_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("code");
    const auto margin = [](double left) {
        return QJsonObject{{u"margins_mm"_s, QJsonObject{{u"left"_s, left}}}};
    };
    QTest::newRow("a margin of nothing") << margin(0) << u"page-style.margins"_s;
    QTest::newRow("a margin wider than the paper") << margin(300) << u"page-style.margins"_s;
    QTest::newRow("lines on top of each other")
        << QJsonObject{{u"lines_per_page"_s, 40}} << u"page-style.lines"_s;
    QTest::newRow("half a line") << QJsonObject{{u"lines_per_page"_s, 22.5}} << u"page-style.wrong-value"_s;
    QTest::newRow("characters on top of each other")
        << QJsonObject{{u"characters_per_line"_s, 40}} << u"page-style.characters"_s;
    QTest::newRow("numbers in words")
        << QJsonObject{{u"lines_per_page"_s, u"22"_s}} << u"page-style.wrong-value"_s;
    QTest::newRow("page numbers nobody knows")
        << QJsonObject{{u"page_numbers"_s, u"roman"_s}} << u"page-style.wrong-value"_s;
    QTest::newRow("a font's name with a line break")
        << QJsonObject{{u"fonts"_s, QJsonObject{{u"kai"_s, u"楷\n体"_s}}}} << u"page-style.face"_s;
    QTest::newRow("a font's name without end")
        << QJsonObject{{u"fonts"_s, QJsonObject{{u"kai"_s, QString(200, u'楷')}}}} << u"page-style.face"_s;
}

void TestPageStyle::refusesValuesOutOfRange()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, code);
    const Result<PageStyle> style = pageStyleFromJson(json);
    QVERIFY(!style);
    QCOMPARE(style.error().code, code);
}

QTEST_GUILESS_MAIN(TestPageStyle)
#include "tst_pagestyle.moc"
