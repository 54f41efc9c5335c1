// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pagerenderer.h"

#include "export/exporter.h"
#include "forms/printing.h"
#include "tests/support/cputimer.h"
#include "tests/support/testsupport.h"
#include "typeset/painter.h"
#include "typeset/typesetter.h"

#include <QFontDatabase>
#include <QTest>

#include <ctime>

using namespace nianbao;

namespace {

const Place overview(QStringLiteral("overview"));

Report reportWith(const QString &text)
{
    Report report = test::correctReport(2025);
    report.setText(overview, text);
    return report;
}

/// Takes about a second to typeset.
Report slowReport()
{
    return reportWith(QStringLiteral("公开信息，按时办理。").repeated(28'000));
}

} // namespace

class TestPageRenderer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsOfThePagesOfTheReport();
    void paintsWhatThePrinterPrints();
    void usesThePageStyle();
    void usesTheOfficesFaces();
    void keepsSmallPagesDark();
    void paintsPagesInTheOrderAskedFor();
    void paintsNothingThatIsNotThere();
    void returnsAtOnce();
    void typesetsTheLatestReportOnly();
    void isSeenWhileReportsComeFasterThanPages();
    void givesALongReportUp();
    void makesNoPagesOfAReportThatIsTooLong();
    void forgetsItsPagesWhenItRests();
    void endsAtOnceInTheMiddleOfWork();

private:
    std::unique_ptr<PageRenderer> m_renderer;
    QList<PageSet> m_sets;
    QList<PageImage> m_images;
};

void TestPageRenderer::init()
{
    m_sets.clear();
    m_images.clear();
    m_renderer = std::make_unique<PageRenderer>(QStringList());
    connect(m_renderer.get(), &PageRenderer::typeset, m_renderer.get(),
            [this](const PageSet &pages) { m_sets << pages; });
    connect(m_renderer.get(), &PageRenderer::painted, m_renderer.get(),
            [this](const PageImage &image) { m_images << image; });
}

void TestPageRenderer::cleanup()
{
    m_renderer.reset(); // what it still told goes with it
}

void TestPageRenderer::tellsOfThePagesOfTheReport()
{
    const Report report = test::correctReport(2025);
    m_renderer->setReport(report);
    QTRY_COMPARE(m_sets.size(), 1);
    const Pages expected = pagesToPrint(report, {}, {});
    QCOMPARE(m_sets.first().papers, QList<QSizeF>(expected.pages.size(), PageStyle().paper));
    QCOMPARE(m_sets.first().areas.size(), expected.pages.size());
    for (qsizetype page = 0; page < expected.pages.size(); ++page)
        QCOMPARE(m_sets.first().areas.at(page), expected.pages.at(page).areas);
}

void TestPageRenderer::usesThePageStyle()
{
    const Report report = test::correctReport(2025);
    PageStyle style;
    style.linesPerPage = 10;
    m_renderer->setReport(report);
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->setReport(report, style);
    QTRY_COMPARE(m_sets.size(), 2);
    QCOMPARE(m_sets.last().areas.size(), pagesToPrint(report, style, {}).pages.size());
    QVERIFY(m_sets.last().areas.size() > m_sets.first().areas.size());
    m_renderer->setReport(report);
    QTRY_COMPARE(m_sets.size(), 3);
    QCOMPARE(m_sets.last().areas, m_sets.first().areas);
}

void TestPageRenderer::usesTheOfficesFaces()
{
    const QString family = QStringLiteral("LXGW WenKai");
    if (!QFontDatabase::hasFamily(family))
        QSKIP("LXGW WenKai is not installed");
    const Report report = test::correctReport(2025);
    const auto firstPage = [&](const PageStyle &style) {
        m_sets.clear();
        m_images.clear();
        m_renderer->setReport(report, style);
        if (!QTest::qWaitFor([this] { return !m_sets.isEmpty(); }))
            return QImage();
        m_renderer->paint({0}, 800);
        if (!QTest::qWaitFor([this] { return !m_images.isEmpty(); }))
            return QImage();
        return m_images.last().image;
    };
    PageStyle own;
    own.setFace(FontRole::FangSong, family);
    const QImage standard = firstPage({});
    QVERIFY(!standard.isNull());
    const QImage changed = firstPage(own);
    QVERIFY(!changed.isNull());
    QVERIFY(changed != standard);
    QCOMPARE(firstPage({}), standard);
}

void TestPageRenderer::paintsWhatThePrinterPrints()
{
    const Report report = test::correctReport(2025);
    m_renderer->setReport(report);
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->paint({1}, 900);
    QTRY_COMPARE(m_images.size(), 1);
    QCOMPARE(m_images.first().page, 1);
    QCOMPARE(m_images.first().revision, m_sets.first().revision);
    QImage expected(900, 1273, QImage::Format_Grayscale8);
    expected.fill(Qt::white);
    QPainter painter(&expected);
    paintPage(painter, pagesToPrint(report, {}, {}), 1, expected.rect());
    painter.end();
    QCOMPARE(m_images.first().image, expected);
}

void TestPageRenderer::keepsSmallPagesDark()
{
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->paint({0}, 300);
    QTRY_COMPARE(m_images.size(), 1);
    QImage plain(m_images.first().image.size(), QImage::Format_Grayscale8);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    paintPage(painter, pagesToPrint(test::correctReport(2025), {}, {}), 0, plain.rect());
    painter.end();
    qint64 ink = 0;
    qint64 plainInk = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const int grey = qGray(m_images.first().image.pixel(x, y));
            QVERIFY(grey <= qGray(plain.pixel(x, y)));
            ink += 255 - grey;
            plainInk += 255 - qGray(plain.pixel(x, y));
        }
    }
    QVERIFY2(ink * 100 > plainInk * 110, qPrintable(QString::number(ink * 100 / plainInk)));
    QCOMPARE(qGray(m_images.first().image.pixel(0, 0)), 255);
}

void TestPageRenderer::paintsPagesInTheOrderAskedFor()
{
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->paint({2, 0}, 100);
    QTRY_COMPARE(m_images.size(), 2);
    QCOMPARE(m_images.first().page, 2);
    QCOMPARE(m_images.last().page, 0);
}

void TestPageRenderer::paintsNothingThatIsNotThere()
{
    m_renderer->paint({0}, 100);
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->paint({-1, 99, 0}, 100);
    QTRY_COMPARE(m_images.size(), 1);
    m_renderer->paint({0}, 0);
    m_renderer->paint({1}, 100);
    QTRY_COMPARE(m_images.size(), 2);
    QCOMPARE(m_images.last().page, 1);
}

void TestPageRenderer::returnsAtOnce()
{
    const Report report = slowReport();
    m_renderer->setReport(report);
    QTest::qWait(300); // its work is going on
    // Three hundred requests, while a single one takes the worker hundreds of milliseconds.
    const test::CpuTimer timer;
    for (int i = 0; i < 100; ++i) {
        m_renderer->setReport(report);
        m_renderer->paint({0}, 300);
        m_renderer->rest();
    }
    QVERIFY2(timer.milliseconds() < 50, "typing would wait");
}

void TestPageRenderer::typesetsTheLatestReportOnly()
{
    QList<Report> reports{slowReport()};
    for (int i = 1; i <= 40; ++i)
        reports << reportWith(QStringLiteral("第%1段\n").arg(i).repeated(i));
    for (const Report &report : reports)
        m_renderer->setReport(report);
    QTRY_VERIFY(!m_sets.isEmpty());
    QTest::qWait(200);
    QVERIFY(m_sets.size() <= 2);
    qsizetype lines = 0;
    for (const QList<PrintedArea> &areas : m_sets.last().areas)
        lines += boxesOf(areas, overview).size();
    QCOMPARE(lines, 41); // with the heading
}

void TestPageRenderer::isSeenWhileReportsComeFasterThanPages()
{
    connect(m_renderer.get(), &PageRenderer::typeset, m_renderer.get(),
            [this] { m_renderer->paint({0}, 300); });
    for (int i = 0; i < 100; ++i) {
        m_renderer->setReport(reportWith(QStringLiteral("第%1段").arg(i)));
        QTest::qWait(5);
    }
    QVERIFY2(m_images.size() >= 3, qPrintable(QString::number(m_images.size())));
}

void TestPageRenderer::givesALongReportUp()
{
    m_renderer->setReport(slowReport());
    QTest::qWait(150);
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 1);
    QTest::qWait(100);
    QCOMPARE(m_sets.size(), 1);
    QVERIFY(m_sets.first().areas.size() < 10);
}

void TestPageRenderer::makesNoPagesOfAReportThatIsTooLong()
{
    m_renderer->setReport(reportWith(QString(PageRenderer::longestText + 1, QChar(u'公'))));
    QTRY_COMPARE(m_sets.size(), 1);
    QVERIFY(m_sets.first().isTooLong);
    QVERIFY(m_sets.first().areas.isEmpty());
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 2);
    QVERIFY(!m_sets.last().isTooLong);
    QVERIFY(!m_sets.last().areas.isEmpty());
}

void TestPageRenderer::forgetsItsPagesWhenItRests()
{
    m_renderer->setReport(test::correctReport(2025));
    QTRY_COMPARE(m_sets.size(), 1);
    m_renderer->rest();
    m_renderer->paint({0}, 100);
    QTest::qWait(100);
    QVERIFY(m_images.isEmpty());
    m_renderer->setReport(test::correctReport(2020));
    QTRY_COMPARE(m_sets.size(), 2);
    QVERIFY(m_sets.last().revision > m_sets.first().revision);
}

void TestPageRenderer::endsAtOnceInTheMiddleOfWork()
{
    m_renderer->setReport(slowReport());
    QTest::qWait(250);
    QVERIFY(m_sets.isEmpty());
    // What is left of the work costs this process far less than the whole of it would.
    const std::clock_t before = std::clock();
    m_renderer.reset();
    const std::clock_t ending = std::clock() - before;
    const std::clock_t start = std::clock();
    typeset(compose(slowReport()), PageStyle(), resolveFonts({}));
    QVERIFY2(ending < (std::clock() - start) / 3, qPrintable(QString::number(ending)));
}

QTEST_MAIN(TestPageRenderer)
#include "tst_pagerenderer.moc"
