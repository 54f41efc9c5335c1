// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/place.h"

#include <QSet>
#include <QtTest>

using namespace nianbao;

class TestPlace : public QObject
{
    Q_OBJECT

private slots:
    void namesACell();
    void namesATable();
    void splitsAnyKey_data();
    void splitsAnyKey();
    void isAKey();
};

void TestPlace::namesACell()
{
    const Place place = Place::cell(u"requests", u"granted", u"natural_person");
    QCOMPARE(place.key(), QStringLiteral("requests/granted/natural_person"));
    QVERIFY(place.isCell());
    QVERIFY(!place.isEmpty());
    QVERIFY(place.table() == u"requests");
    QVERIFY(place.row() == u"granted");
    QVERIFY(place.column() == u"natural_person");
}

void TestPlace::namesATable()
{
    QCOMPARE(Place::note(u"requests").key(), QStringLiteral("requests/note"));
    QVERIFY(!Place::note(u"requests").isCell());
    QVERIFY(!Place::signatureDate().isCell());
    QCOMPARE(Place::signatureDate().key(), QStringLiteral("signature/date"));
}

void TestPlace::splitsAnyKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<bool>("isCell");
    const QString none;
    QTest::newRow("empty") << QString() << QStringList{none, none, none} << false;
    QTest::newRow("one part") << QStringLiteral("title") << QStringList{QStringLiteral("title"), none, none}
                              << false;
    QTest::newRow("only slashes") << QStringLiteral("//") << QStringList{none, none, none} << true;
    QTest::newRow("a slash at the end")
        << QStringLiteral("a/") << QStringList{QStringLiteral("a"), none, none} << false;
    QTest::newRow("four parts") << QStringLiteral("a/b/c/d")
                                << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}
                                << false;
}

void TestPlace::splitsAnyKey()
{
    QFETCH(QString, key);
    QFETCH(QStringList, parts);
    const Place place(key);
    const QStringList found{place.table().toString(), place.row().toString(), place.column().toString()};
    for (int i = 0; i < 3; ++i)
        QVERIFY2(found[i].isEmpty() ? parts[i].isEmpty() : found[i] == parts[i], qPrintable(found[i]));
    QTEST(place.isCell(), "isCell");
}

void TestPlace::isAKey()
{
    const Place a = Place::cell(u"t", u"r", u"c");
    QCOMPARE(a, Place(QStringLiteral("t/r/c")));
    QVERIFY(QSet<Place>{a}.contains(Place(QStringLiteral("t/r/c"))));
    QVERIFY(Place(QStringLiteral("a")) < Place(QStringLiteral("b")));
    QVERIFY(Place().isEmpty());
}

QTEST_APPLESS_MAIN(TestPlace)
#include "tst_place.moc"
