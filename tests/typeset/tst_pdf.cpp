// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "tests/support/testsupport.h"
#include "typeset/pdf.h"
#include "typeset/pdfcorrections.h"
#include "typeset/typesetter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

QByteArray pdfOf(const Report &report, const PdfOptions &options = {})
{
    const Result<QByteArray> pdf =
        pdfFromPages(typeset(compose(report), PageStyle{}, resolveFonts({})), options);
    return pdf ? *pdf : QByteArray();
}

/// What a program says about the PDF on its standard output.
QString outputOf(const QString &program, const QStringList &options, const QByteArray &pdf,
                 const QStringList &optionsBehind = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, options + QStringList{path} + optionsBehind);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return text.remove(spaces);
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void isAnArchivablePdf();
    void holdsEveryLabelAndFigureAsText_data();
    void holdsEveryLabelAndFigureAsText();
    void isFoundWithoutFault();
    void embedsItsFonts();
    void honoursTheDateOfCreation();
    void tellsNothingOfTheMachine();
    void turnsRadicalsIntoCharacters_data();
    void turnsRadicalsIntoCharacters();
    void correctsATextMapInPlace();
};

void TestPdf::isAnArchivablePdf()
{
    const QByteArray pdf = pdfOf(test::correctReport(2025));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("pdfaid:part=\"1\"") || pdf.contains("<pdfaid:part>1<"));
    QVERIFY(pdf.contains(QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告").toUtf8()));
}

void TestPdf::holdsEveryLabelAndFigureAsText_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestPdf::holdsEveryLabelAndFigureAsText()
{
    QFETCH(int, year);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    Report report = test::correctReport(year);
    int next = 101;
    for (const Place &place : report.edition().cellPlaces())
        report.setCell(place, Cell::fromNumber(next++));
    // -raw: in the order of drawing, so that the lines of a cell follow each other.
    const QString text =
        withoutSpaces(outputOf(program, {QStringLiteral("-raw")}, pdfOf(report), {QStringLiteral("-")}));
    for (const Block &block : compose(report)) {
        QVERIFY2(text.contains(withoutSpaces(block.text)), qPrintable(block.text));
        for (const GridCell &cell : block.grid.cells)
            QVERIFY2(text.contains(withoutSpaces(cell.text)), qPrintable(cell.text));
    }
    QVERIFY(text.contains(QStringLiteral("工作")));
    QVERIFY(text.contains(QStringLiteral("—1—")));
}

void TestPdf::isFoundWithoutFault()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (program.isEmpty())
        QSKIP("qpdf is not installed");
    const QString said = outputOf(program, {QStringLiteral("--check")}, pdfOf(test::correctReport(2020)));
    QVERIFY2(said.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(said));
}

void TestPdf::embedsItsFonts()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (program.isEmpty())
        QSKIP("pdffonts is not installed");
    const QStringList lines =
        outputOf(program, {}, pdfOf(test::correctReport(2025))).trimmed().split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(QStringLiteral("Identity-H       yes")), qPrintable(line));
}

void TestPdf::honoursTheDateOfCreation()
{
    const QDateTime created(QDate(2026, 1, 20), QTime(8, 30, 5), Qt::UTC);
    const QByteArray pdf = pdfOf(test::correctReport(2025), {created});
    const QDateTime local = created.toLocalTime();
    QVERIFY(pdf.contains("/CreationDate (D:" + local.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()));
    QVERIFY(pdf.contains("CreateDate=\"" + local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1()));
    QVERIFY(pdf.contains("ModifyDate=\"" + local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1()));
}

void TestPdf::tellsNothingOfTheMachine()
{
    const QByteArray pdf = pdfOf(test::correctReport(2025));
    QVERIFY(!pdf.contains("/home/") && !pdf.contains("/tmp/") && !pdf.contains("/usr/"));
    const QByteArray user = qgetenv("USER");
    if (user.size() > 3)
        QVERIFY(!pdf.contains(user));
    if (QSysInfo::machineHostName().size() > 4)
        QVERIFY(!pdf.contains(QSysInfo::machineHostName().toUtf8()));
}

void TestPdf::turnsRadicalsIntoCharacters_data()
{
    QTest::addColumn<uint>("radical");
    QTest::addColumn<uint>("character");
    QTest::newRow("work") << 0x2f2fu << 0x5de5u;
    QTest::newRow("one") << 0x2f00u << 0x4e00u;
    QTest::newRow("the last one") << 0x2fd5u << 0x9fa0u;
    QTest::newRow("long, simplified") << 0x2ed3u << 0x957fu;
    QTest::newRow("civilian") << 0x2ea0u << 0x6c11u;
    QTest::newRow("turtle") << 0x2ef3u << 0x9f9fu;
    QTest::newRow("a character stays") << 0x5de5u << 0x5de5u;
    QTest::newRow("a letter stays") << 0x41u << 0x41u;
    QTest::newRow("nothing beyond the block") << 0x2fd6u << 0x2fd6u;
}

void TestPdf::turnsRadicalsIntoCharacters()
{
    QFETCH(uint, radical);
    QFETCH(uint, character);
    QCOMPARE(static_cast<uint>(characterOfRadical(radical)), character);
}

void TestPdf::correctsATextMapInPlace()
{
    QByteArray pdf("<2F2F>\nbegincmap\n<0001> <0009> [<2F2F> <0009> <4F5C> ]\nendcmap\n<2F2F>");
    correctTextMaps(pdf);
    QCOMPARE(pdf, QByteArray("<2F2F>\nbegincmap\n<0001> <0009> [<5DE5> <0020> <4F5C> ]\nendcmap\n<2F2F>"));
    QByteArray cutOff("begincmap\n<0001> <0001> [<2F2F");
    correctTextMaps(cutOff);
    QCOMPARE(cutOff, QByteArray("begincmap\n<0001> <0001> [<2F2F"));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
