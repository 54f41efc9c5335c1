// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "style/sheet.h"
#include "tests/support/ink.h"
#include "tests/support/pdftools.h"
#include "tests/support/testsupport.h"
#include "typeset/painter.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace nianbao;

namespace {

PageStyle lyingStyle()
{
    PageStyle style;
    style.landscapeTables = true;
    return style;
}

Report report(int year)
{
    Report report = test::correctReport(year);
    report.setText(Place::note(u"requests"), QStringLiteral("注：含网上申请。"));
    return report;
}

Pages pagesOf(int year, const PageStyle &style)
{
    return typeset(compose(report(year)), style, resolveFonts({}));
}

QList<qsizetype> lyingPages(const Pages &pages)
{
    QList<qsizetype> lying;
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        if (pages.pages.at(page).isLying)
            lying << page;
    }
    return lying;
}

const PrintedText *lineOf(const Page &page, const QString &line)
{
    for (const PrintedText &text : page.texts) {
        if (text.text == line)
            return &text;
    }
    return nullptr;
}

} // namespace

class TestLyingPages : public QObject
{
    Q_OBJECT

private slots:
    void putsWideTablesOnPagesOfTheirOwn_data();
    void putsWideTablesOnPagesOfTheirOwn();
    void keepsHeadingAndNoteWithTheTable();
    void staysInsideTheTurnedTypeArea();
    void keepsThePlaceOfThePageNumber_data();
    void keepsThePlaceOfThePageNumber();
    void turnsOnlyTheNumber();
    void liesOnlyWhenAsked();
    void dividesATallTableOverLyingPages();
    void paintsThePageAsItIsRead();
    void paintsThePageAsItIsBound();
    void liesInThePdf();
};

void TestLyingPages::putsWideTablesOnPagesOfTheirOwn_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the form of 2019") << 2020;
    QTest::newRow("the form of 2021") << 2025;
}

void TestLyingPages::putsWideTablesOnPagesOfTheirOwn()
{
    QFETCH(int, year);
    const Blocks blocks = compose(report(year));
    const Pages pages = pagesOf(year, lyingStyle());
    QCOMPARE(lyingPages(pages).size(), 2);
    for (const Page &page : pages.pages) {
        QCOMPARE(page.paper.width() > page.paper.height(), page.isLying);
        for (const PrintedText &text : page.texts) {
            if (text.block < 0)
                continue;
            const QString section = blocks.at(text.block).place.table().toString();
            const bool isWide =
                section == QStringLiteral("requests") || section == QStringLiteral("review_and_litigation");
            const Place place = blocks.at(text.block).place;
            const bool isHeading = place == Place(QStringLiteral("requests")) ||
                                   place == Place(QStringLiteral("review_and_litigation"));
            QVERIFY2((isWide || isHeading) == page.isLying, qPrintable(text.text));
        }
    }
}

void TestLyingPages::keepsHeadingAndNoteWithTheTable()
{
    const Pages pages = pagesOf(2025, lyingStyle());
    const Page &page = pages.pages.at(lyingPages(pages).first());
    QVERIFY(lineOf(page, QStringLiteral("三、收到和处理政府信息公开申请情况")));
    QVERIFY(lineOf(page, QStringLiteral("申请人情况")));
    QVERIFY(lineOf(page, QStringLiteral("四、结转下年度继续办理")));
    QVERIFY(lineOf(page, QStringLiteral("注：含网上申请。")));
}

void TestLyingPages::staysInsideTheTurnedTypeArea()
{
    const Pages pages = pagesOf(2025, lyingStyle());
    const QRectF area = lyingSheet(lyingStyle()).area.adjusted(-2, -2, 2, 2);
    for (const qsizetype index : lyingPages(pages)) {
        const Page &page = pages.pages.at(index);
        QVERIFY(!page.rules.isEmpty());
        qreal widest = 0;
        for (const QRectF &rule : page.rules) {
            QVERIFY(area.contains(rule));
            widest = std::max(widest, rule.width());
        }
        QVERIFY2(qAbs(widest - area.width()) < 6, "the table is as wide as the text");
        for (const PrintedText &text : page.texts)
            QVERIFY(text.block < 0 || area.contains(text.box));
    }
}

void TestLyingPages::keepsThePlaceOfThePageNumber_data()
{
    QTest::addColumn<PageNumbers>("numbers");
    QTest::newRow("outside") << PageNumbers::Alternating;
    QTest::newRow("in the middle") << PageNumbers::Centred;
}

void TestLyingPages::keepsThePlaceOfThePageNumber()
{
    QFETCH(PageNumbers, numbers);
    PageStyle style = lyingStyle();
    style.pageNumbers = numbers;
    const Pages pages = pagesOf(2025, style);
    style.landscapeTables = false;
    const Pages upright = pagesOf(2025, style);
    for (const qsizetype index : lyingPages(pages)) {
        const PrintedText &number = pages.pages.at(index).texts.last();
        QCOMPARE(number.text, QStringLiteral("— %1 —").arg(index + 1));
        QCOMPARE(number.turn, 90);
        // Of any upright page with a number on the same side and as long.
        const QRectF same = upright.pages.at(index % 2).texts.last().box;
        // The sheet turned back by a quarter, anticlockwise.
        const qreal width = pages.pages.at(index).paper.width();
        const QRectF bound(number.box.top(), width - number.box.right(), number.box.height(),
                           number.box.width());
        QVERIFY(qAbs(bound.center().x() - same.center().x()) < points(3)); // figures differ in width
        QVERIFY(qAbs(bound.top() - same.top()) < 1);
        QVERIFY(qAbs(bound.height() - same.height()) < 1);
    }
}

void TestLyingPages::turnsOnlyTheNumber()
{
    PageStyle style = lyingStyle();
    style.mark = QStringLiteral("征求意见稿");
    for (const Page &page : pagesOf(2025, style).pages) {
        for (const PrintedText &text : page.texts)
            QCOMPARE(text.turn != 0, page.isLying && &text == &page.texts.last());
        const PrintedText *mark = lineOf(page, style.mark);
        QVERIFY(mark);
        QVERIFY(mark->box.bottom() < (page.isLying ? lyingSheet(style).area : style.area).top());
    }
}

void TestLyingPages::liesOnlyWhenAsked()
{
    QVERIFY(lyingPages(pagesOf(2025, {})).isEmpty());
}

void TestLyingPages::dividesATallTableOverLyingPages()
{
    Report tall = report(2025);
    for (const Place &place : tall.edition().table(u"requests")->places())
        tall.setCell(place,
                     Cell::fromWritten(u"见附件一所列各项，另含网上申请若干件，不另计", NumberKind::Count));
    const Pages pages = typeset(compose(tall), lyingStyle(), resolveFonts({}));
    const QList<qsizetype> lying = lyingPages(pages);
    QVERIFY(lying.size() > 2);
    QCOMPARE(lying.last() - lying.first() + 1, lying.size());
    for (qsizetype page = lying.first(); page < lying.last(); ++page)
        QVERIFY2(lineOf(pages.pages.at(page), QStringLiteral("申请人情况")), "the head is on every page");
}

void TestLyingPages::paintsThePageAsItIsRead()
{
    const Pages pages = pagesOf(2025, lyingStyle());
    QImage image(594, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, lyingPages(pages).last(), image.rect());
    painter.end();
    // 2 pixels a millimetre. The text begins 28 mm from the top, right of the page's number.
    const QRect ink = test::inkOf(image.copy(68, 0, 594 - 68, 420));
    QVERIFY2(ink.top() > 54 && ink.top() < 66, qPrintable(QString::number(ink.top())));
    QVERIFY(ink.bottom() < 210);
}

void TestLyingPages::paintsThePageAsItIsBound()
{
    const Pages pages = pagesOf(2025, lyingStyle());
    const qsizetype page = lyingPages(pages).last();
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, page, image.rect(), PageTurn::AsBound);
    painter.end();
    // The head is at the left, whatever the page; the number below the text, upright.
    const int number = 2 * (297 - 35 + 4);
    const QRect table = test::inkOf(image.copy(0, 0, 420, number - 10));
    QVERIFY2(table.left() > 54 && table.left() < 66, qPrintable(QString::number(table.left())));
    QVERIFY(table.right() < 210);
    QVERIFY(table.height() > 2 * 220);
    const QRect foot = test::inkOf(image.copy(0, number, 420, 594 - number));
    QVERIFY(foot.width() > 2 * foot.height());
    QVERIFY(page % 2 == 0 ? foot.center().x() > 210 : foot.center().x() < 210);
    // An upright page is not turned.
    QImage first(420, 594, QImage::Format_RGB32);
    first.fill(Qt::white);
    QImage same = first;
    QPainter one(&first);
    paintPage(one, pages, 0, first.rect(), PageTurn::AsBound);
    one.end();
    QPainter other(&same);
    paintPage(other, pages, 0, same.rect());
    other.end();
    QCOMPARE(first, same);
}

void TestLyingPages::liesInThePdf()
{
    if (!test::hasProgram("pdftotext"))
        QSKIP("pdftotext is not installed");
    const Pages pages = pagesOf(2025, lyingStyle());
    const QList<test::FoundPage> found = test::pagesIn(pdfFromPages(pages));
    QCOMPARE(found.size(), pages.pages.size());
    for (qsizetype page = 0; page < found.size(); ++page) {
        const QSizeF size = found.at(page).size;
        QVERIFY(!size.isEmpty());
        QCOMPARE(size.width() > size.height(), pages.pages.at(page).isLying);
        // The figure of the page number stands where it stands in the preview.
        const QRectF box = pages.pages.at(page).texts.last().box;
        const QRegularExpression figure(QStringLiteral("^(?:— ?)?%1(?: ?—)?$").arg(page + 1));
        const QList<test::FoundWord> &words = found.at(page).words;
        const bool isThere = std::any_of(words.begin(), words.end(), [&](const test::FoundWord &word) {
            return figure.match(word.text).hasMatch() && box.contains(word.box.center() * 20);
        });
        QVERIFY2(isThere, qPrintable(QString::number(page + 1)));
    }
}

QTEST_MAIN(TestLyingPages)
#include "tst_lyingpages.moc"
