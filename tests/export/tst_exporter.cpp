// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;

namespace {

WritableFormats formats()
{
    const auto refuse = [](const Report &, const WriteOptions &) -> Result<QByteArray> {
        return Error{};
    };
    return {textOutput(),
            {.id = QStringLiteral("pdf"),
             .suffix = QStringLiteral("pdf"),
             .name = QStringLiteral("PDF"),
             .hasPages = true,
             .write = refuse}};
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void findsAFormatByItsId();
    void findsAFormatByFileName_data();
    void findsAFormatByFileName();
    void suggestsAFileName_data();
    void suggestsAFileName();
    void tellsTitleAndOffice_data();
    void tellsTitleAndOffice();
};

void TestExporter::findsAFormatByItsId()
{
    const WritableFormats all = formats();
    QCOMPARE(outputById(QStringLiteral("pdf"), all)->name, QStringLiteral("PDF"));
    QVERIFY(!outputById(QStringLiteral("docx"), all));
    QVERIFY(!outputById(QString(), all));
}

void TestExporter::findsAFormatByFileName_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("id");
    QTest::newRow("the suffix decides") << QStringLiteral("年报.txt") << QStringLiteral("txt");
    QTest::newRow("capitals do not matter") << QStringLiteral("/tmp/a.b/年报.PDF") << QStringLiteral("pdf");
    QTest::newRow("the last suffix counts") << QStringLiteral("年报.pdf.txt") << QStringLiteral("txt");
    QTest::newRow("an unknown suffix") << QStringLiteral("年报.xls") << QString();
    QTest::newRow("no suffix") << QStringLiteral("年报") << QString();
}

void TestExporter::findsAFormatByFileName()
{
    QFETCH(QString, fileName);
    QFETCH(QString, id);
    const WritableFormats all = formats();
    const WritableFormat *format = outputForFileName(fileName, all);
    QCOMPARE(format ? format->id : QString(), id);
}

void TestExporter::suggestsAFileName_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("fileName");
    const QString rest = QStringLiteral("2025年政府信息公开工作年度报告");
    QTest::newRow("an office") << QStringLiteral("示例县审批服务局")
                               << QStringLiteral("示例县审批服务局") + rest;
    QTest::newRow("characters that file systems refuse")
        << QStringLiteral("../示例县/审批:服务局\n") << QStringLiteral("示例县审批服务局") + rest;
    QTest::newRow("a very long name is cut")
        << QString(300, QChar(u'县')) << QString(50, QChar(u'县')) + rest;
    QTest::newRow("no office: that of the signature")
        << QString() << QStringLiteral("示例县审批服务局") + rest;
}

void TestExporter::suggestsAFileName()
{
    QFETCH(QString, organization);
    QFETCH(QString, fileName);
    Report report = test::correctReport(2025);
    report.setText(Place::organization(), organization);
    QCOMPARE(suggestedFileName(report), fileName);
    QVERIFY(suggestedFileName(report).toUtf8().size() < 240);
}

void TestExporter::tellsTitleAndOffice_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<DocumentFacts>("facts");
    const QString title = QStringLiteral("示例县年报");
    const QString office = QStringLiteral("示例县 数据局");
    const QString rest = QStringLiteral("2025年政府信息公开工作年度报告");
    QTest::newRow("what the report says")
        << title << office << QStringLiteral("示例县人民政府") << DocumentFacts{title, office};
    QTest::newRow("lines and runs of spaces become one space")
        << QStringLiteral(" 示例县\n 年报 ") << QStringLiteral("示例县\n  数据局 ") << QString()
        << DocumentFacts{QStringLiteral("示例县 年报"), office};
    QTest::newRow("without an office whoever signs")
        << title << QStringLiteral(" \n") << QStringLiteral("示例县\n数据局") << DocumentFacts{title, office};
    QTest::newRow("without a title the name of the file")
        << QStringLiteral(" ") << QStringLiteral("示例县:数据局") << QString()
        << DocumentFacts{QStringLiteral("示例县数据局") + rest, QStringLiteral("示例县:数据局")};
    QTest::newRow("nothing at all") << QString() << QString() << QString() << DocumentFacts{rest, QString()};
}

void TestExporter::tellsTitleAndOffice()
{
    QFETCH(QString, title);
    QFETCH(QString, organization);
    QFETCH(QString, signature);
    QFETCH(DocumentFacts, facts);
    Report report = test::correctReport(2025);
    report.setText(Place::title(), title);
    report.setText(Place::organization(), organization);
    report.setText(Place::signatureOrganization(), signature);
    QCOMPARE(factsOf(report).title, facts.title);
    QCOMPARE(factsOf(report).author, facts.author);
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
