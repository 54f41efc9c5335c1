// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/zipwriter.h"

#include "tests/support/zippackage.h"

#include <QTest>

using namespace nianbao;

class TestZipWriter : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryEntryInOrder();
    void givesEqualBytesForEqualEntries();
    void putsAStoredEntryReadablyInFront();
    void tellsNothingOfTheMachine();
    void packsNothing();
};

void TestZipWriter::givesBackEveryEntryInOrder()
{
    QByteArray large;
    for (int i = 0; i < 50'000; ++i)
        large += QByteArray::number(i);
    const QList<ZipEntry> entries{
        {QStringLiteral("b/two.xml"), large}, {QStringLiteral("a.xml"), "一"}, {QStringLiteral("empty"), {}}};
    const Result<QByteArray> bytes = zipped(entries);
    QVERIFY(bytes);
    QVERIFY(bytes->size() < large.size());
    const QList<ZipEntry> back = test::unzipped(*bytes);
    QCOMPARE(back.size(), entries.size());
    for (qsizetype i = 0; i < back.size(); ++i) {
        QCOMPARE(back[i].name, entries[i].name);
        QCOMPARE(back[i].bytes, entries[i].bytes);
    }
}

void TestZipWriter::givesEqualBytesForEqualEntries()
{
    const QList<ZipEntry> entries{{QStringLiteral("a.xml"), QByteArray(3000, 'x')}};
    const Result<QByteArray> first = zipped(entries);
    const Result<QByteArray> second = zipped(entries);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestZipWriter::putsAStoredEntryReadablyInFront()
{
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    const Result<QByteArray> bytes =
        zipped({{QStringLiteral("mimetype"), type, true}, {QStringLiteral("content.xml"), "<a/>"}});
    QVERIFY(bytes);
    // Local header: signature, version, flags, method 0 … name length at 26, length of extra fields at 28.
    QVERIFY(bytes->startsWith("PK\x03\x04"));
    QCOMPARE(bytes->mid(8, 2), QByteArray(2, '\0'));
    QCOMPARE(bytes->mid(28, 2), QByteArray(2, '\0'));
    QCOMPARE(bytes->mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes->mid(38, type.size()), type);
}

void TestZipWriter::tellsNothingOfTheMachine()
{
    const Result<QByteArray> bytes = zipped({{QStringLiteral("a.xml"), "<a/>"}});
    QVERIFY(bytes);
    const qsizetype central = bytes->indexOf("PK\x01\x02");
    QVERIFY(central > 0);
    QCOMPARE(bytes->mid(10, 4), QByteArray("\0\0\x21\0", 4));   // 1980-01-01 00:00
    QCOMPARE(bytes->mid(central + 30, 4), QByteArray(4, '\0')); // no extra fields, no comment
    QCOMPARE(bytes->mid(central + 38, 4), QByteArray(4, '\0')); // no permissions
}

void TestZipWriter::packsNothing()
{
    const Result<QByteArray> bytes = zipped({});
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("PK\x05\x06"));
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
