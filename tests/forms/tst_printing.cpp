// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "export/exporter.h"
#include "forms/dialogquestions.h"
#include "forms/printing.h"
#include "tests/support/pdftools.h"
#include "typeset/typesetter.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPageRanges>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace nianbao;

namespace {

Report longReport()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")),
                   QStringLiteral("本年按时公开应当公开的信息，及时答复申请。\n").repeated(60));
    return report;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of every page of a printed PDF, without spaces.
QStringList textsOf(const QString &path)
{
    QStringList texts = test::textsIn(bytesOf(path), test::TextOrder::AsDrawn);
    for (QString &text : texts)
        text = text.simplified().remove(QLatin1Char(' '));
    return texts;
}

/// The numbers at the foot of a printed PDF's pages.
QStringList numbersOf(const QString &path)
{
    static const QRegularExpression number(QStringLiteral("—([0-9]+)—$"));
    QStringList numbers;
    for (const QString &text : textsOf(path))
        numbers << number.match(text).captured(1);
    return numbers;
}

Pages lyingPages()
{
    PageStyle style;
    style.landscapeTables = true;
    return typeset(compose(test::correctReport(2025)), style, resolveFonts({}));
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsTheSamePages();
    void printsWithoutMarginsOfItsOwn();
    void printsTheChosenPages_data();
    void printsTheChosenPages();
    void printsCopies_data();
    void printsCopies();
    void printsTheLastPageFirst();
    void fitsTheSheetOnOtherPaper();
    void printsLyingPagesAsTheyAreBound();
    void printsChosenLyingPages();
    void tellsWhenNoChosenPageIsThere();
    void tellsWhenThePrinterRefuses();
    void printsFromTheWindow();
    void printsNothingWhenTheClerkCancels();
    void tellsWhatToDoWithoutAPrinter();
    void usesThePageStyle();
    void printsOnBothSidesWhereThePrinterCan_data();
    void printsOnBothSidesWhereThePrinterCan();
    void leavesAPrinterOfOneSideAlone();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("print.pdf")); }
    std::unique_ptr<QPrinter> printer() const
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path());
        return printer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrinting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!test::hasProgram("pdftotext"))
        QSKIP("pdftotext is not installed");
}

void TestPrinting::printsTheSamePages()
{
    const Report report = longReport();
    const Pages pages = pagesToPrint(report, {}, {});
    QVERIFY(pages.pages.size() > 3);
    QVERIFY(printReport(report, {}, {}, *printer(), {}));
    const QStringList texts = textsOf(path());
    QCOMPARE(texts.size(), pages.pages.size());
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        const QString &printed = texts.at(page);
        for (const PrintedText &text : pages.pages.at(page).texts) {
            // QPdfWriter's text map takes some characters for radicals: only figures and letters are
            // compared.
            static const QRegularExpression latin(QStringLiteral("^[0-9.（）]+$"));
            if (latin.match(text.text).hasMatch())
                QVERIFY2(printed.contains(text.text), qPrintable(text.text));
        }
        QVERIFY(printed.endsWith(QStringLiteral("—%1—").arg(page + 1)));
    }
}

void TestPrinting::printsWithoutMarginsOfItsOwn()
{
    const Pages pages = pagesToPrint(test::correctReport(2025), {}, {});
    const auto device = printer();
    device->setPageMargins(QMarginsF(30, 30, 30, 30), QPageLayout::Millimeter);
    prepare(*device, pages);
    QVERIFY(printPages(pages, *device));
    // The number at a page's foot stands where the preview has it.
    const QList<test::FoundPage> printed = test::pagesIn(bytesOf(path()));
    QVERIFY(!printed.isEmpty());
    const QList<test::FoundWord> &words = printed.first().words;
    const auto number =
        std::adjacent_find(words.begin(), words.end(), [](const auto &word, const auto &next) {
            return word.text == u"1" && next.text.startsWith(QChar(u'—'));
        });
    QVERIFY(number != words.end());
    const qreal digit = number->box.left() * 20;
    const QRectF box = pages.pages.first().texts.last().box;
    QVERIFY2(digit > box.left() && digit < box.right(), qPrintable(QString::number(digit)));
}

void TestPrinting::printsTheChosenPages_data()
{
    QTest::addColumn<QString>("ranges");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("one page") << QStringLiteral("2") << QStringList{QStringLiteral("2")};
    QTest::newRow("from one to another")
        << QStringLiteral("2-3") << QStringList{QStringLiteral("2"), QStringLiteral("3")};
    QTest::newRow("here and there") << QStringLiteral("1,3")
                                    << QStringList{QStringLiteral("1"), QStringLiteral("3")};
    QTest::newRow("past the end") << QStringLiteral("3,70-80") << QStringList{QStringLiteral("3")};
}

void TestPrinting::printsTheChosenPages()
{
    QFETCH(QString, ranges);
    QFETCH(QStringList, numbers);
    const auto device = printer();
    device->setPageRanges(QPageRanges::fromString(ranges));
    QVERIFY(printReport(longReport(), {}, {}, *device, {}));
    QCOMPARE(numbersOf(path()), numbers);
}

void TestPrinting::printsCopies_data()
{
    QTest::addColumn<bool>("collated");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("copy after copy") << true << QStringLiteral("1 2 1 2");
    QTest::newRow("page after page") << false << QStringLiteral("1 1 2 2");
}

void TestPrinting::printsCopies()
{
    QFETCH(bool, collated);
    QFETCH(QString, numbers);
    const auto device = printer();
    if (device->supportsMultipleCopies())
        QSKIP("the driver makes the copies");
    device->setCopyCount(2);
    device->setCollateCopies(collated);
    device->setFromTo(1, 2);
    QVERIFY(printReport(longReport(), {}, {}, *device, {}));
    QCOMPARE(numbersOf(path()).join(QLatin1Char(' ')), numbers);
}

void TestPrinting::printsTheLastPageFirst()
{
    const auto device = printer();
    device->setPageOrder(QPrinter::LastPageFirst);
    device->setFromTo(1, 3);
    if (device->pageOrder() != QPrinter::LastPageFirst)
        QSKIP("the driver has no order of pages");
    QVERIFY(printReport(longReport(), {}, {}, *device, {}));
    QCOMPARE(numbersOf(path()).join(QLatin1Char(' ')), QStringLiteral("3 2 1"));
}

void TestPrinting::fitsTheSheetOnOtherPaper()
{
    const Pages pages = pagesToPrint(longReport(), {}, {});
    const auto device = printer();
    prepare(*device, pages);
    device->setPageSize(QPageSize(QPageSize::A5));
    QVERIFY(printPages(pages, *device));
    QCOMPARE(textsOf(path()).size(), pages.pages.size());
    QVERIFY(textsOf(path()).value(1).endsWith(QStringLiteral("—2—")));
}

void TestPrinting::printsLyingPagesAsTheyAreBound()
{
    const Pages pages = lyingPages();
    const auto device = printer();
    prepare(*device, pages);
    QVERIFY(printPages(pages, *device));
    const QList<test::FoundPage> printed = test::pagesIn(bytesOf(path()));
    QCOMPARE(printed.size(), pages.pages.size());
    int lying = 0;
    for (qsizetype page = 0; page < printed.size(); ++page) {
        // Upright sheets, all of them: nothing is left to the driver.
        QVERIFY(printed.at(page).size.width() < printed.at(page).size.height());
        if (!pages.pages.at(page).isLying)
            continue;
        ++lying;
        // The head of the table is at the left of the sheet.
        const QList<test::FoundWord> &words = printed.at(page).words;
        const auto zero = std::find_if(words.begin(), words.end(),
                                       [](const test::FoundWord &word) { return word.text == u"0"; });
        QVERIFY(zero != words.end());
        double leftmost = 600;
        for (const test::FoundWord &word : words)
            leftmost = std::min(leftmost, word.box.left());
        QVERIFY2(leftmost > 75 && leftmost < 95, qPrintable(QString::number(leftmost))); // 28 mm: 79
        QVERIFY(zero->box.left() > leftmost + 60);
    }
    QCOMPARE(lying, 2);
}

void TestPrinting::printsChosenLyingPages()
{
    const auto device = printer();
    device->setPageRanges(QPageRanges::fromString(QStringLiteral("2-3")));
    const Pages pages = lyingPages();
    prepare(*device, pages);
    QVERIFY(printPages(pages, *device));
    QCOMPARE(textsOf(path()).size(), 2);
    QVERIFY(textsOf(path()).value(0).contains(QLatin1Char('2')));
}

void TestPrinting::tellsWhenNoChosenPageIsThere()
{
    const auto device = printer();
    device->setFromTo(70, 80);
    const Result<bool> printed = printReport(longReport(), {}, {}, *device, {});
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, QStringLiteral("print.no-pages"));
}

void TestPrinting::tellsWhenThePrinterRefuses()
{
    const auto device = printer();
    device->setOutputFileName(m_folder->filePath(QStringLiteral("nowhere/print.pdf")));
    const Result<bool> printed = printReport(longReport(), {}, {}, *device, {});
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, QStringLiteral("print.cannot-print"));
}

void TestPrinting::printsFromTheWindow()
{
    test::ScriptedQuestions questions;
    questions.printTo = path();
    MainWindow window(test::windowSetup(), questions);
    auto *print = window.findChild<QAction *>(QStringLiteral("print"));
    QVERIFY(!print->isEnabled());
    const QString file = m_folder->filePath(QStringLiteral("a.nianbao"));
    QVERIFY(test::putFile(file, projectToBytes(longReport())));
    QVERIFY(window.openFile(file));
    print->trigger();
    QVERIFY(questions.told.isEmpty());
    const qsizetype pages = pagesToPrint(longReport(), {}, {}).pages.size();
    QCOMPARE(questions.pagesToChooseFrom, static_cast<int>(pages));
    QCOMPARE(textsOf(path()).size(), pages);
}

void TestPrinting::printsNothingWhenTheClerkCancels()
{
    test::ScriptedQuestions questions;
    MainWindow window(test::windowSetup(), questions);
    const QString file = m_folder->filePath(QStringLiteral("a.nianbao"));
    QVERIFY(test::putFile(file, projectToBytes(longReport())));
    QVERIFY(window.openFile(file));
    window.findChild<QAction *>(QStringLiteral("print"))->trigger();
    QVERIFY(questions.pagesToChooseFrom > 0);
    QVERIFY(questions.told.isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestPrinting::tellsWhatToDoWithoutAPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("there is a printer");
    QString told;
    QTimer::singleShot(0, this, [&told] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        told = box->text() + box->informativeText();
        box->close();
    });
    DialogQuestions questions;
    const auto device = printer();
    QVERIFY(!questions.choosePrinter(nullptr, *device, 4));
    QVERIFY2(told.contains(QStringLiteral("PDF")), qPrintable(told));
}

void TestPrinting::usesThePageStyle()
{
    PageStyle style;
    style.linesPerPage = 10;
    const auto device = printer();
    int asked = 0;
    const Result<bool> printed =
        printReport(longReport(), style, {}, *device, [&asked](QPrinter &, int pages) {
            asked = pages;
            return true;
        });
    QVERIFY(printed && *printed);
    QVERIFY(asked > pagesToPrint(longReport(), {}, {}).pages.size());
    QCOMPARE(textsOf(path()).size(), asked);
}

void TestPrinting::printsOnBothSidesWhereThePrinterCan_data()
{
    QTest::addColumn<bool>("canLong");
    QTest::addColumn<bool>("canShort");
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("both");
    QTest::newRow("a printer for both sides") << true << true << 5 << true;
    QTest::newRow("one page has no back") << true << true << 1 << false;
    QTest::newRow("turned over the short edge only") << false << true << 5 << false;
    QTest::newRow("a printer for one side") << false << false << 5 << false;
}

void TestPrinting::printsOnBothSidesWhereThePrinterCan()
{
    QFETCH(bool, canLong);
    QFETCH(bool, canShort);
    QFETCH(int, pages);
    QFETCH(bool, both);
    QList<QPrinter::DuplexMode> supported{QPrinter::DuplexNone};
    if (canLong)
        supported << QPrinter::DuplexLongSide;
    if (canShort)
        supported << QPrinter::DuplexShortSide;
    QCOMPARE(usualDuplex(supported, pages), both ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
}

void TestPrinting::leavesAPrinterOfOneSideAlone()
{
    const auto device = printer();
    prepare(*device, pagesToPrint(longReport(), {}, {}));
    QCOMPARE(device->duplex(), QPrinter::DuplexNone);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
