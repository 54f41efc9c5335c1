// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "tests/support/testsupport.h"

#include <QFontDatabase>
#include <QTest>

using namespace nianbao;

/// The PDF as menus and `convert` make it, by way of the list of formats.
class TestPdfExport : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheOfficeAsAuthor_data();
    void tellsTheOfficeAsAuthor();
    void tellsTheReportsTitle_data();
    void tellsTheReportsTitle();
    void canBeGivenUp();
    void usesTheOfficesOwnFaces();
    void forewarnsOfCharactersThatNoFontHas();
    void forewarnsInFewLines();
    void forewarnsOfNothingOnceGivenUp();
    void isEqualForEqualMoments();
};

namespace {

const WritableFormats &formats()
{
    static const WritableFormats all = writableFormats();
    return all;
}

const WritableFormat &pdf()
{
    return *outputById(QStringLiteral("pdf"), formats());
}

QByteArray written(const Report &report, const WriteOptions &options = {})
{
    const Result<QByteArray> bytes = pdf().write(report, options);
    return bytes ? *bytes : QByteArray();
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0');
    return hex;
}

} // namespace

void TestPdfExport::tellsTheOfficeAsAuthor_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("author");
    const QString office = QStringLiteral("示例县档案局");
    const QString signing = QStringLiteral("示例县人民政府");
    QTest::newRow("the office") << office << signing << office;
    QTest::newRow("without an office whoever signs") << QString(QLatin1Char(' ')) << signing << signing;
    QTest::newRow("on one line") << QStringLiteral("示例县\n  档案局") << signing
                                 << QStringLiteral("示例县 档案局");
    QTest::newRow("nobody") << QString() << QString() << QString();
}

void TestPdfExport::tellsTheOfficeAsAuthor()
{
    QFETCH(QString, organization);
    QFETCH(QString, signature);
    QFETCH(QString, author);
    Report report = test::correctReport(2025);
    report.setText(Place::organization(), organization);
    report.setText(Place::signatureOrganization(), signature);
    const QByteArray bytes = written(report);
    if (author.isEmpty())
        QVERIFY(!bytes.contains("/Author") && !bytes.contains("dc:creator"));
    else
        QVERIFY(bytes.contains("/Author <FEFF" + utf16Hex(author) + ">"));
}

void TestPdfExport::tellsTheReportsTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("its own") << QStringLiteral("示例县年报");
    QTest::newRow("on one line") << QStringLiteral("示例县\n年报");
    QTest::newRow("without one the file's name") << QString(QLatin1Char(' '));
}

void TestPdfExport::tellsTheReportsTitle()
{
    QFETCH(QString, title);
    Report report = test::correctReport(2025);
    report.setText(Place::title(), title);
    const QString told = factsOf(report).title;
    QVERIFY(!told.isEmpty());
    QVERIFY(written(report).contains("/Title <FEFF" + utf16Hex(told) + ">"));
}

void TestPdfExport::canBeGivenUp()
{
    WriteOptions options;
    options.giveUp = [] {
        return true;
    };
    const Result<QByteArray> bytes = pdf().write(test::correctReport(2025), options);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), exportGivenUp());
}

void TestPdfExport::usesTheOfficesOwnFaces()
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("Noto Sans CJK SC is not installed");
    WriteOptions options;
    for (std::size_t role = 0; role < fontRoleCount; ++role)
        options.style.faces.at(role) = QStringLiteral("Noto Sans CJK SC");
    const QByteArray bytes = written(test::correctReport(2025), options);
    QCOMPARE(bytes.count("/FontName /"), 1);
    QVERIFY(bytes.contains("+NotoSansCJKsc-Regular /"));
}

void TestPdfExport::forewarnsOfCharactersThatNoFontHas()
{
    Report report = test::correctReport(2025);
    const QStringList before = pdf().forewarnings(report, {});
    report.setText(Place(QStringLiteral("overview")), QStringLiteral("办事员\U0010FABC经手。"));
    const QStringList after = pdf().forewarnings(report, {});
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY2(after.first().contains(QStringLiteral("10FABC")), qPrintable(after.first()));
}

void TestPdfExport::forewarnsInFewLines()
{
    WriteOptions options;
    options.style.faces.fill(QStringLiteral("示例没有的字体"));
    const QStringList lines = pdf().forewarnings(test::correctReport(2020), options);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().size() < 400, qPrintable(lines.first()));
}

void TestPdfExport::forewarnsOfNothingOnceGivenUp()
{
    WriteOptions options;
    options.style.faces.fill(QStringLiteral("示例没有的字体"));
    QVERIFY(!pdf().forewarnings(test::correctReport(2020), options).isEmpty());
    int asked = 0;
    options.giveUp = [&asked] {
        return ++asked > 1;
    };
    QCOMPARE(pdf().forewarnings(test::correctReport(2020), options), QStringList());
    QVERIFY(asked > 1);
}

void TestPdfExport::isEqualForEqualMoments()
{
    WriteOptions options;
    options.moment = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const QByteArray first = written(test::correctReport(2025), options);
    QVERIFY(!first.isEmpty());
    QVERIFY(written(test::correctReport(2025), options) == first);
    options.moment = options.moment->addSecs(1);
    QVERIFY(written(test::correctReport(2025), options) != first);
}

QTEST_MAIN(TestPdfExport)
#include "tst_pdfexport.moc"
