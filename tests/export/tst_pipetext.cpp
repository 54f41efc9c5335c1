// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/pipetext.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPipeText : public QObject
{
    Q_OBJECT

private slots:
    void marksUprightLinesInAField_data();
    void marksUprightLinesInAField();
    void writesRowsAndRules();
    void putsTextsWhereTheirCellsBegin();
};

void TestPipeText::marksUprightLinesInAField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << u"22（其中修订 16 件）"_s << u"22（其中修订 16 件）"_s;
    QTest::newRow("one") << u"甲|乙"_s << uR"(甲\|乙)"_s;
    QTest::newRow("behind backslashes") << uR"(甲\\|乙)"_s << uR"(甲\\\\\|乙)"_s;
    QTest::newRow("backslashes elsewhere") << uR"(甲\乙\)"_s << uR"(甲\乙\)"_s;
}

void TestPipeText::marksUprightLinesInAField()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(pipeField(text), field);
}

void TestPipeText::writesRowsAndRules()
{
    QCOMPARE(pipeRow({u"甲"_s, QString(), u"1"_s}), u"| 甲 | | 1 |"_s);
    QCOMPARE(pipeRule(2), u"| --- | --- |"_s);
}

void TestPipeText::putsTextsWhereTheirCellsBegin()
{
    Grid grid;
    grid.rows = 2;
    grid.columns = 2;
    grid.cells = {{0, 0, 2, 1, u" 甲\n乙 "_s, true},
                  {0, 1, 1, 1, u"1"_s, false},
                  {1, 1, 1, 1, u"2"_s, false},
                  {5, 0, 1, 1, u"外"_s, false}};
    QCOMPARE(gridFields(grid), (QList<QStringList>{{u"甲 乙"_s, u"1"_s}, {QString(), u"2"_s}}));
}

QTEST_GUILESS_MAIN(TestPipeText)
#include "tst_pipetext.moc"
