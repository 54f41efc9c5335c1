// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/typeset/madefont.h"
#include "typeset/fontfile.h"

#include <QTest>

using namespace nianbao;

class TestFontFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLicenceBits_data();
    void readsTheLicenceBits();
    void findsNoProhibitionWhereThereIsNoTable();
    void readsEveryNameOfTheFamily();
    void readsThePostScriptName();
    void livesWithTablesThatAreCutOff();
};

void TestFontFile::readsTheLicenceBits_data()
{
    QTest::addColumn<int>("fsType");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("installable") << 0x0000 << true;
    QTest::newRow("restricted") << 0x0002 << false;
    QTest::newRow("preview and print") << 0x0004 << true;
    QTest::newRow("editable") << 0x0008 << true;
    QTest::newRow("restricted, but editable as well: the wider permission counts") << 0x000a << true;
    QTest::newRow("no part of it alone") << 0x0104 << false;
    QTest::newRow("bitmaps only") << 0x0208 << false;
}

void TestFontFile::readsTheLicenceBits()
{
    QFETCH(int, fsType);
    QFETCH(bool, allowed);
    QCOMPARE(allowsEmbedding(test::os2Table(fsType)), allowed);
}

void TestFontFile::findsNoProhibitionWhereThereIsNoTable()
{
    QVERIFY(allowsEmbedding(QByteArray()));
    QVERIFY(allowsEmbedding(test::os2Table(2).left(9)));
}

void TestFontFile::readsEveryNameOfTheFamily()
{
    const QByteArray table = test::nameTable(QStringLiteral("Shili FangSong"), QStringLiteral("示例仿宋"));
    QCOMPARE(familyNames(table), QStringList({QStringLiteral("Shili FangSong"), QStringLiteral("示例仿宋")}));
}

void TestFontFile::readsThePostScriptName()
{
    QCOMPARE(postScriptName(test::nameTable(QStringLiteral("Shili"))), QByteArray("Made-Regular"));
    QCOMPARE(postScriptName({}), QByteArray());
}

void TestFontFile::livesWithTablesThatAreCutOff()
{
    const QByteArray table = test::nameTable(QStringLiteral("Shili"), QStringLiteral("示例"));
    for (qsizetype size = 0; size < table.size(); ++size) {
        QVERIFY(familyNames(table.left(size)).size() <= 2);
        QVERIFY(postScriptName(table.left(size)).size() <= 12);
    }
    QByteArray wrong = table;
    wrong[2] = '\x7f'; // says that it has thousands of names
    QVERIFY(familyNames(wrong).contains(QStringLiteral("Shili")));
}

QTEST_APPLESS_MAIN(TestFontFile)
#include "tst_fontfile.moc"
