// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "report/totals.h"
#include "tests/support/pdftools.h"
#include "tests/support/testsupport.h"
#include "typeset/painter.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;

namespace {

Pages pagesOf(const Report &report, bool landscapeTables = false)
{
    PageStyle style;
    style.landscapeTables = landscapeTables;
    return typeset(compose(report), style, resolveFonts({}));
}

QByteArray pdfOf(const Report &report)
{
    return pdfFromPages(pagesOf(report), {QDateTime(QDate(2026, 1, 20), QTime(8, 30, 5), Qt::UTC),
                                          QStringLiteral("示例县审批服务局")});
}

/// Every stream readable, so that it can be searched.
QByteArray unpacked(const QByteArray &pdf)
{
    return test::toldOf(pdf, "qpdf",
                        {QStringLiteral("--qdf"), QStringLiteral("--no-original-object-ids"),
                         QStringLiteral("FILE"), QStringLiteral("-")});
}

/// A report whose texts want something of every kind from the fonts.
Report unusualReport()
{
    Report report = test::correctReport(2025);
    report.setText(
        Place(QStringLiteral("overview")),
        QStringLiteral(
            "办事员陈䶮、刘㛃、王𬭎、李𫖮、𠱃女士、鿍氏、鿔氏经手。\n"
            "（一）部首⼯与工、⻓与长\n“引号”与—— ……、café、㎡、１２、ﬁ、e\u0301。"));
    report.setText(Place(QStringLiteral("other_matters")),
                   QStringLiteral("没有字体的字：\uE9AB和\U0010FABC。"));
    return report;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void isAnArchivablePdf_data();
    void isAnArchivablePdf();
    void isFoundWithoutFault();
    void embedsItsFonts();
    void givesBackEveryLineWhereItStands_data();
    void givesBackEveryLineWhereItStands();
    void looksLikeThePreview_data();
    void looksLikeThePreview();
    void hasABookmarkForEveryHeading();
    void tellsTitleAuthorAndLanguage();
    void honoursTheDateOfCreation_data();
    void honoursTheDateOfCreation();
    void tellsTheTrueTimeOtherwise();
    void tellsNothingOfTheMachine();
    void isEqualByteForByteInEveryProcess();
    void survivesHostileTexts();
    void survivesPagesWithoutAnything();
};

void TestPdf::isAnArchivablePdf_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("the form of 2019") << pdfOf(test::correctReport(2020));
    QTest::newRow("the form of 2021") << pdfOf(test::correctReport(2025));
    QTest::newRow("lying pages") << pdfFromPages(pagesOf(test::correctReport(2025), true));
    QTest::newRow("rare characters and empty boxes") << pdfOf(unusualReport());
    QTest::newRow("no author, now") << pdfFromPages(pagesOf(test::correctReport(2025)));
    Pages bare;
    bare.pages << Page();
    bare.pages.last().paper = PageStyle().paper;
    QTest::newRow("one blank page without a title") << pdfFromPages(bare);
}

void TestPdf::isAnArchivablePdf()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
    if (test::preflightClasses().isEmpty())
        QSKIP("Java or PDFBox Preflight is not installed");
    const QByteArray faults = test::faultsByPreflight(pdf);
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestPdf::isFoundWithoutFault()
{
    if (!test::hasProgram("qpdf"))
        QSKIP("qpdf is not installed");
    const QByteArray said = test::toldOf(pdfOf(test::correctReport(2020)), "qpdf",
                                         {QStringLiteral("--check"), QStringLiteral("FILE")});
    QVERIFY2(said.contains("No syntax or stream encoding errors") && !said.contains("WARNING"),
             said.constData());
}

void TestPdf::embedsItsFonts()
{
    if (!test::hasProgram("pdffonts"))
        QSKIP("pdffonts is not installed");
    const QList<QByteArray> lines =
        test::toldOf(pdfOf(test::correctReport(2025)), "pdffonts", {QStringLiteral("FILE")})
            .trimmed()
            .split('\n');
    QVERIFY(lines.size() > 3);
    for (const QByteArray &line : lines.mid(2))
        QVERIFY2(line.contains("CID Type 0C") && line.contains("yes yes yes"), line.constData());
}

void TestPdf::givesBackEveryLineWhereItStands_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<bool>("landscapeTables");
    QTest::newRow("the form of 2019") << test::correctReport(2020) << false;
    QTest::newRow("the form of 2021") << test::correctReport(2025) << false;
    QTest::newRow("wide tables on lying pages") << test::correctReport(2025) << true;
    QTest::newRow("cells and texts of every kind") << test::everyKindReport() << false;
    QTest::newRow("rare characters, radicals, marks, characters that no font has")
        << unusualReport() << false;
}

void TestPdf::givesBackEveryLineWhereItStands()
{
    QFETCH(Report, report);
    QFETCH(bool, landscapeTables);
    if (!test::hasProgram("pdftotext"))
        QSKIP("pdftotext is not installed");
    int next = 101;
    for (const Place &place : report.edition().cellPlaces()) {
        if (report.cell(place) == Cell::fromNumber(0)) // else no cell could be taken for its neighbour
            report.setCell(place, Cell::fromNumber(next++));
    }
    const Pages pages = pagesOf(report, landscapeTables);
    const QList<test::FoundPage> found = test::pagesIn(pdfFromPages(pages));
    QCOMPARE(found.size(), pages.pages.size());
    QString all;
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        for (const PrintedText &line : pages.pages.at(page).texts) {
            if (line.turn != 0) // the number of a lying page; looksLikeThePreview() sees it
                continue;
            const QRectF box(line.box.topLeft() / 20, line.box.size() / 20);
            const QString text = test::withoutSpaces(line.text);
            QCOMPARE(test::textWithin(found.at(page).words, box.adjusted(-1, 0, 1, 0)), text);
            all += text;
        }
        for (const PrintedArea &area : pages.pages.at(page).areas) {
            if (!area.place.isCell())
                continue;
            QString printed = test::withoutSpaces(printedText(report, area.place));
            QCOMPARE(
                test::textWithin(found.at(page).words, QRectF(area.box.topLeft() / 20, area.box.size() / 20)),
                printed);
        }
    }
    for (const Block &block : compose(report)) {
        QVERIFY2(all.contains(test::withoutSpaces(block.text)), qPrintable(block.text));
        for (const GridCell &cell : block.grid.cells)
            QVERIFY2(all.contains(test::withoutSpaces(cell.text)), qPrintable(cell.text));
    }
}

void TestPdf::looksLikeThePreview_data()
{
    QTest::addColumn<bool>("landscapeTables");
    QTest::newRow("upright pages") << false;
    QTest::newRow("lying pages for wide tables") << true;
}

void TestPdf::looksLikeThePreview()
{
    QFETCH(bool, landscapeTables);
    if (!test::hasProgram("pdftoppm"))
        QSKIP("pdftoppm is not installed");
    const Pages pages = pagesOf(test::correctReport(2025), landscapeTables);
    const QByteArray pdf = pdfFromPages(pages);
    constexpr int dotsPerInch = 60;
    for (int page = 0; page < pages.pages.size(); ++page) {
        const QString number = QString::number(page + 1);
        QImage printed;
        printed.loadFromData(
            test::toldOf(pdf, "pdftoppm",
                         {QStringLiteral("-png"), QStringLiteral("-gray"), QStringLiteral("-r"),
                          QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"),
                          number, QStringLiteral("FILE")}));
        QVERIFY(!printed.isNull());
        QImage shown(printed.size(), QImage::Format_Grayscale8);
        shown.fill(Qt::white);
        QPainter painter(&shown);
        paintPage(painter, pages, page, QRectF(QPointF(), pages.pages.at(page).paper * dotsPerInch / 1440));
        painter.end();
        // In blocks of eight by eight pixels, since both draw edges after their own fashion.
        const QSize blocks = printed.size() / 8;
        const QImage a = printed.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = shown.scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < blocks.height(); ++y) {
            for (int x = 0; x < blocks.width(); ++x)
                QVERIFY2(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 60,
                         qPrintable(QStringLiteral("page %1 at %2, %3").arg(page).arg(x * 8).arg(y * 8)));
        }
    }
}

void TestPdf::hasABookmarkForEveryHeading()
{
    if (!test::hasProgram("qpdf"))
        QSKIP("qpdf is not installed");
    const Pages pages = pagesOf(test::correctReport(2025));
    const QJsonDocument json = QJsonDocument::fromJson(test::toldOf(
        pdfFromPages(pages), "qpdf",
        {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), QStringLiteral("FILE")}));
    QList<OutlineEntry> found;
    const std::function<void(const QJsonArray &, int)> collect = [&](const QJsonArray &entries, int level) {
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            found << OutlineEntry{entry.value(QStringLiteral("title")).toString(), level,
                                  entry.value(QStringLiteral("destpageposfrom1")).toInt() - 1, 0};
            collect(entry.value(QStringLiteral("kids")).toArray(), level + 1);
        }
    };
    collect(json.object().value(QStringLiteral("outlines")).toArray(), 1);
    QVERIFY(pages.outline.size() >= 6);
    QCOMPARE(found.size(), pages.outline.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).text, pages.outline.at(i).text);
        QCOMPARE(found.at(i).level, pages.outline.at(i).level);
        QCOMPARE(found.at(i).page, pages.outline.at(i).page);
    }
}

void TestPdf::tellsTitleAuthorAndLanguage()
{
    const QByteArray pdf = pdfOf(test::correctReport(2025));
    QVERIFY(pdf.contains("/Lang (zh-CN)"));
    QVERIFY(pdf.contains("/PageMode /UseOutlines"));
    QVERIFY(pdf.contains("/ViewerPreferences << /DisplayDocTitle true >>"));
    if (!test::hasProgram("pdfinfo"))
        QSKIP("pdfinfo is not installed");
    const QByteArray said = test::toldOf(pdf, "pdfinfo", {QStringLiteral("FILE")});
    const QByteArray title = QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告").toUtf8();
    const QByteArray author = QStringLiteral("示例县审批服务局").toUtf8();
    QVERIFY2(said.contains(" " + title + "\n"), said.constData());
    QVERIFY2(said.contains(" " + author + "\n"), said.constData());
    const QByteArray metadata =
        test::toldOf(pdf, "pdfinfo", {QStringLiteral("-meta"), QStringLiteral("FILE")});
    QVERIFY(metadata.contains('>' + title + '<') && metadata.contains('>' + author + '<'));
}

void TestPdf::honoursTheDateOfCreation_data()
{
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QByteArray>("inFile");
    QTest::addColumn<QByteArray>("inMetadata");
    const QDate date(2026, 1, 20);
    const QTime time(8, 30, 5);
    QTest::newRow("UTC") << QDateTime(date, time, Qt::UTC) << QByteArray("(D:20260120083005Z)")
                         << QByteArray("2026-01-20T08:30:05Z");
    QTest::newRow("Beijing") << QDateTime(date, time, Qt::OffsetFromUTC, 8 * 3600)
                             << QByteArray("(D:20260120083005+08'00')")
                             << QByteArray("2026-01-20T08:30:05+08:00");
    QTest::newRow("west of Greenwich")
        << QDateTime(date, time, Qt::OffsetFromUTC, -(3 * 3600 + 1800))
        << QByteArray("(D:20260120083005-03'30')") << QByteArray("2026-01-20T08:30:05-03:30");
}

void TestPdf::honoursTheDateOfCreation()
{
    QFETCH(QDateTime, created);
    QFETCH(QByteArray, inFile);
    QFETCH(QByteArray, inMetadata);
    const QByteArray pdf = pdfFromPages(pagesOf(test::correctReport(2025)), {created, {}});
    QVERIFY(pdf.contains("/CreationDate " + inFile) && pdf.contains("/ModDate " + inFile));
    QVERIFY(pdf.contains("<xmp:CreateDate>" + inMetadata) && pdf.contains("<xmp:ModifyDate>" + inMetadata));
}

void TestPdf::tellsTheTrueTimeOtherwise()
{
    const auto second = [] {
        return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    };
    const QByteArray before = second();
    const QByteArray pdf = pdfFromPages(pagesOf(test::correctReport(2025)));
    const QByteArray after = second();
    const QByteArray told = pdf.mid(pdf.indexOf("/CreationDate (D:") + 17, 14);
    QVERIFY2(before <= told && told <= after, told.constData());
}

void TestPdf::tellsNothingOfTheMachine()
{
    const QByteArray pdf = pdfOf(test::correctReport(2025));
    const QByteArray whole = pdf + (test::hasProgram("qpdf") ? unpacked(pdf) : QByteArray());
    for (const char *path : {"/home/", "/tmp/", "/usr/", "/root", ".otf", ".ttf", ".ttc", "uuid"})
        QVERIFY2(!whole.contains(path), path);
    const QByteArray user = qgetenv("USER");
    if (user.size() > 3)
        QVERIFY(!whole.contains(user));
    if (QSysInfo::machineHostName().size() > 4)
        QVERIFY(!whole.contains(QSysInfo::machineHostName().toUtf8()));
}

void TestPdf::isEqualByteForByteInEveryProcess()
{
    // Every process has hash tables of its own order and its own fonts' addresses.
    const auto writtenElsewhere = [] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-pdf")});
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    };
    const QByteArray here = pdfOf(unusualReport());
    const QByteArray there = writtenElsewhere();
    QVERIFY(there.startsWith("%PDF"));
    QVERIFY2(there == here, "another process writes other bytes");
    QVERIFY2(writtenElsewhere() == here, "a third process writes other bytes");
    QVERIFY2(pdfOf(unusualReport()) == here, "a second time in a process it writes other bytes");
    QVERIFY2(pdfOf(test::correctReport(2025)) != here, "other reports have other bytes");
}

void TestPdf::survivesHostileTexts()
{
    Report report = test::correctReport(2025);
    const QString hostile = QStringLiteral("<script>&amp;]]>(\\) endstream\x01\x1f") + QChar(0xd800) +
                            QStringLiteral("尾") + QChar(0xfffe);
    report.setText(Place::title(), hostile + QString(300, QChar(0x957f)));
    report.setText(Place(QStringLiteral("overview")), QStringLiteral("（一）") + hostile + QChar(0xdc00));
    const Pages pages = pagesOf(report);
    const QByteArray pdf = pdfFromPages(pages, {std::nullopt, hostile});
    const qsizetype begin = pdf.indexOf("<?xpacket begin");
    QXmlStreamReader xml(pdf.mid(begin, pdf.indexOf("<?xpacket end", begin) - begin));
    QString read;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            read += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(read.contains(QStringLiteral("<script>&amp;]]>(\\) endstream  \ufffd尾\ufffd长")));
    if (test::preflightClasses().isEmpty())
        QSKIP("Java or PDFBox Preflight is not installed");
    const QByteArray faults = test::faultsByPreflight(pdf);
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestPdf::survivesPagesWithoutAnything()
{
    Pages pages;
    pages.pages << Page() << Page();
    for (Page &page : pages.pages)
        page.paper = PageStyle().paper;
    const QByteArray pdf = pdfFromPages(pages);
    QVERIFY(pdf.contains("/Count 2"));
    QVERIFY(!pdf.contains("/Outlines"));
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--write-pdf") == 0) {
        QFile out;
        return out.open(stdout, QIODevice::WriteOnly) && out.write(pdfOf(unusualReport())) > 0 ? 0 : 1;
    }
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdf.moc"
