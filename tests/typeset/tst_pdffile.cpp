// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdffile.h"

#include <QTest>

using namespace nianbao;

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbersWithoutNeedlessDigits_data();
    void writesNumbersWithoutNeedlessDigits();
    void writesTextsInUtf16();
    void replacesWhatCannotBePrinted_data();
    void replacesWhatCannotBePrinted();
    void listsWhereEveryObjectBegins();
    void namesAFileByItsContent();
};

void TestPdfFile::writesNumbersWithoutNeedlessDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("whole") << 16.0 << QByteArray("16");
    QTest::newRow("ten stays ten") << 10.0 << QByteArray("10");
    QTest::newRow("three decimals") << 595.27559 << QByteArray("595.276");
    QTest::newRow("fewer decimals") << 0.5 << QByteArray("0.5");
    QTest::newRow("negative") << -3.25 << QByteArray("-3.25");
    QTest::newRow("no minus before nothing") << -0.0001 << QByteArray("0");
    QTest::newRow("no exponent") << 0.00002 << QByteArray("0");
}

void TestPdfFile::writesNumbersWithoutNeedlessDigits()
{
    QFETCH(double, number);
    QFETCH(QByteArray, written);
    QCOMPARE(pdfNumber(number), written);
}

void TestPdfFile::writesTextsInUtf16()
{
    QCOMPARE(pdfText(QStringLiteral("年A(")), QByteArray("<FEFF5E7400410028>"));
    QCOMPARE(pdfText(QStringLiteral("𬭎")), QByteArray("<FEFFD872DF4E>"));
    QCOMPARE(pdfText({}), QByteArray("<FEFF>"));
}

void TestPdfFile::replacesWhatCannotBePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printable");
    const QString half(QChar(0xd800));
    const QString otherHalf(QChar(0xdc00));
    QTest::newRow("nothing to replace")
        << QStringLiteral("工作𬭎 <&>") << QStringLiteral("工作𬭎 <&>");
    QTest::newRow("control characters") << QStringLiteral("a\tb\x01") << QStringLiteral("a b ");
    QTest::newRow("a lone first half") << half + QStringLiteral("a") << QStringLiteral("\ufffda");
    QTest::newRow("a lone second half") << otherHalf << QStringLiteral("\ufffd");
    QTest::newRow("halves in the wrong order")
        << otherHalf + half + QStringLiteral("!") << QStringLiteral("\ufffd\ufffd!");
    QTest::newRow("a first half at the end") << QStringLiteral("a") + half << QStringLiteral("a\ufffd");
    QTest::newRow("no character at all") << QString(QChar(0xffff)) << QStringLiteral("\ufffd");
}

void TestPdfFile::replacesWhatCannotBePrinted()
{
    QFETCH(QString, text);
    QFETCH(QString, printable);
    QCOMPARE(withoutUnprintable(text), printable);
}

void TestPdfFile::listsWhereEveryObjectBegins()
{
    PdfFile file;
    const int first = file.reserve();
    const int second = file.reserve();
    file.writeStream(second, "/Type /Metadata", "as it stands", false);
    file.write(first, "<< >>");
    const QByteArray bytes = file.finished(first, second);
    const qsizetype table = bytes.indexOf("xref\n0 3\n0000000000 65535 f \n");
    QVERIFY(table > 0);
    QVERIFY(bytes.endsWith("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
    for (const int object : {first, second}) {
        const qsizetype entry = table + 9 + object * 20;
        const qsizetype begin = bytes.mid(entry, 10).toLongLong();
        QVERIFY(bytes.mid(begin).startsWith(QByteArray::number(object) + " 0 obj\n"));
        QCOMPARE(bytes.mid(entry + 10, 10), QByteArray(" 00000 n \n"));
    }
    QVERIFY(bytes.contains("<< /Type /Metadata /Length 12 >>\nstream\nas it stands\nendstream\nendobj\n"));
    QVERIFY(bytes.contains("/Size 3 /Root 1 0 R /Info 2 0 R"));
}

void TestPdfFile::namesAFileByItsContent()
{
    const auto identifierOf = [](const QByteArray &content) {
        PdfFile file;
        const int object = file.reserve();
        file.writeStream(object, {}, content);
        const QByteArray bytes = file.finished(object, object);
        return bytes.mid(bytes.indexOf("/ID ["), 72);
    };
    QCOMPARE(identifierOf("a"), identifierOf("a"));
    QVERIFY(identifierOf("a") != identifierOf("b"));
}

QTEST_APPLESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
