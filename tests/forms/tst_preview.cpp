// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/preview.h"

#include "forms/previewview.h"
#include "tests/support/testsupport.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place overview(QStringLiteral("overview"));
const Place otherMatters(QStringLiteral("other_matters"));

/// An upright page, a lying one with a cell, an upright one.
PageSet mixedPages()
{
    const QSizeF upright(11906, 16838);
    PageSet set;
    set.revision = 1;
    set.papers = {upright, upright.transposed(), upright};
    set.areas = {{}, {{QRectF(8000, 6000, 1000, 500), granted}}, {}};
    return set;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsThePages();
    void followsAnEdit();
    void keepsTheOldPageUntilTheNewOneIsThere();
    void keepsOnlyVisiblePages();
    void aClickGoesToItsPlace_data();
    void aClickGoesToItsPlace();
    void aClickBesideThePaperGoesNowhere();
    void scrollsToAPlaceOutOfView();
    void staysWhereAPlaceIsInView();
    void staysWithAPlaceThatMoves();
    void staysWhereTheClerkScrolledTo();
    void marksThePlace();
    void goesToAPlaceBeforeItsPagesAreThere();
    void worksNothingWhileItIsHidden();
    void zoomsWithTheWheel();
    void zoomsWithItsKeys();
    void keepsTheSpotInTheMiddleWhenItZooms();
    void walksWithTheKeys();
    void paintsForTheDensityOfTheScreen();
    void showsLyingPagesWhole();
    void showsAllPagesAtOneScale();
    void findsPlacesOnLyingPages();
    void tellsWhenTheReportIsTooLong();
    void tellsItsNameAndPage();

private:
    PreviewView *view() const { return m_preview->view(); }
    bool showAll();
    int scroll() const { return view()->verticalScrollBar()->value(); }
    bool isImageThere(int page) const { return !view()->image(page).isNull(); }
    QRectF rectOf(const Place &place) const { return view()->rectsOf(place).value(0); }
    bool isInView(const Place &place) const
    {
        return QRectF(view()->viewport()->rect()).contains(rectOf(place));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Preview> m_preview;
};

void TestPreview::init()
{
    m_document = std::make_unique<Document>(OpenedReport{test::correctReport(2025), {}, {}});
    m_preview = std::make_unique<Preview>(*m_document, QStringList());
    m_preview->resize(360, 600);
}

void TestPreview::cleanup()
{
    m_preview.reset();
    m_document.reset();
}

bool TestPreview::showAll()
{
    m_preview->show();
    return QTest::qWaitFor([this] { return view()->pageCount() > 0 && isImageThere(0); });
}

void TestPreview::showsThePages()
{
    QVERIFY(showAll());
    QVERIFY(view()->pageCount() >= 3);
    QVERIFY(view()->fitsWidth());
    const QImage image = view()->image(0);
    QCOMPARE(image.width(), view()->viewport()->width() - 16);
    QCOMPARE(m_preview->pageLabel(), QStringLiteral("1 / %1").arg(view()->pageCount()));
}

void TestPreview::followsAnEdit()
{
    QVERIFY(showAll());
    m_preview->showPlace(granted);
    QTRY_VERIFY(isInView(granted));
    const int page = view()->currentPage();
    QTRY_VERIFY(isImageThere(page));
    const QImage before = view()->image(page);
    m_document->setCell(granted, QStringLiteral("87"));
    QTRY_VERIFY(view()->image(page) != before);
}

void TestPreview::keepsTheOldPageUntilTheNewOneIsThere()
{
    QVERIFY(showAll());
    const QImage before = view()->image(0);
    QSignalSpy wanted(view(), &PreviewView::pagesWanted);
    m_document->setText(overview, QStringLiteral("另一段"));
    QTRY_VERIFY(!wanted.isEmpty());
    QVERIFY(isImageThere(0));
    QTRY_VERIFY(view()->image(0) != before);
}

void TestPreview::keepsOnlyVisiblePages()
{
    QVERIFY(showAll());
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    QTRY_VERIFY(isImageThere(view()->pageCount() - 1));
    QVERIFY(!isImageThere(0));
    QVERIFY(view()->imageCount() <= 3);
}

void TestPreview::aClickGoesToItsPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the title") << QStringLiteral("title");
    QTest::newRow("a text") << QStringLiteral("overview");
    QTest::newRow("a figure") << QStringLiteral("requests/granted/natural_person");
    QTest::newRow("an empty cell") << QStringLiteral("requests/granted/other_organization");
    QTest::newRow("a total") << QStringLiteral("requests/carried_out/total");
    QTest::newRow("the date") << QStringLiteral("signature/date");
}

void TestPreview::aClickGoesToItsPlace()
{
    QFETCH(QString, place);
    m_document->setCell(Place(QStringLiteral("requests/granted/other_organization")), QString());
    QVERIFY(showAll());
    m_preview->showPlace(Place(place));
    QSignalSpy chosen(m_preview.get(), &Preview::placeChosen);
    const QPoint point = rectOf(Place(place)).center().toPoint();
    QVERIFY(view()->viewport()->rect().contains(point));
    QTest::mouseMove(view()->viewport(), point);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Place>(), Place(place));
}

void TestPreview::aClickBesideThePaperGoesNowhere()
{
    QVERIFY(showAll());
    QSignalSpy chosen(m_preview.get(), &Preview::placeChosen);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(view()->viewport(), Qt::RightButton, {}, rectOf(Place::title()).center().toPoint());
    QVERIFY(chosen.isEmpty());
}

void TestPreview::scrollsToAPlaceOutOfView()
{
    QVERIFY(showAll());
    QVERIFY(!isInView(Place::signatureDate()));
    m_preview->showPlace(Place::signatureDate());
    QVERIFY(isInView(Place::signatureDate()));
    m_preview->showPlace(Place::title());
    QVERIFY(isInView(Place::title()));
}

void TestPreview::staysWhereAPlaceIsInView()
{
    QVERIFY(showAll());
    QVERIFY(isInView(Place::title()));
    m_preview->showPlace(Place::title());
    QCOMPARE(scroll(), 0);
    m_preview->showPlace(Place(QStringLiteral("nowhere")));
    QCOMPARE(scroll(), 0);
}

void TestPreview::staysWithAPlaceThatMoves()
{
    QVERIFY(showAll());
    m_preview->showPlace(otherMatters);
    QVERIFY(isInView(otherMatters));
    QSignalSpy refreshed(m_preview.get(), &Preview::refreshed);
    m_document->setText(overview, QStringLiteral("又一段。\n").repeated(60));
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(isInView(otherMatters));
}

void TestPreview::staysWhereTheClerkScrolledTo()
{
    QVERIFY(showAll());
    m_preview->showPlace(otherMatters);
    view()->verticalScrollBar()->setValue(10);
    QSignalSpy refreshed(m_preview.get(), &Preview::refreshed);
    m_document->setText(otherMatters, QStringLiteral("别的事"));
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(scroll(), 10);
}

void TestPreview::marksThePlace()
{
    QVERIFY(showAll());
    m_preview->showPlace(granted);
    QTRY_VERIFY(isImageThere(view()->currentPage()));
    const auto colour = [this](const Place &place) {
        const QPoint corner = rectOf(place).topLeft().toPoint() + QPoint(3, 3);
        return view()->viewport()->grab().toImage().pixelColor(corner);
    };
    QVERIFY(colour(granted).saturation() > 20);
    QVERIFY(colour(Place(QStringLiteral("requests/granted/other_organization"))).saturation() < 5);
    m_preview->showPlace(Place());
    QVERIFY(colour(granted).saturation() < 5);
}

void TestPreview::goesToAPlaceBeforeItsPagesAreThere()
{
    m_preview->showPlace(Place::signatureDate());
    m_preview->show();
    QTRY_VERIFY(view()->pageCount() > 0);
    QVERIFY(isInView(Place::signatureDate()));
}

void TestPreview::worksNothingWhileItIsHidden()
{
    QVERIFY(showAll());
    m_preview->hide();
    QCOMPARE(view()->imageCount(), 0);
    QCOMPARE(view()->pageCount(), 0);
    QSignalSpy refreshed(m_preview.get(), &Preview::refreshed);
    m_document->setText(Place::title(), QStringLiteral("示例县水利局报告"));
    QTest::qWait(200);
    QVERIFY(refreshed.isEmpty());
    m_document->setText(overview, QStringLiteral("又一段。\n").repeated(200));
    QVERIFY(showAll());
    QVERIFY(view()->pageCount() > 8);
}

void TestPreview::zoomsWithTheWheel()
{
    QVERIFY(showAll());
    const double before = view()->shownZoom();
    const auto turn = [this](int delta, Qt::KeyboardModifiers keys) {
        QWheelEvent event({50, 50}, view()->mapToGlobal(QPointF(50, 50)), {}, {0, delta}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &event);
    };
    turn(60, Qt::ControlModifier);
    QCOMPARE(view()->shownZoom(), before);
    turn(60, Qt::ControlModifier);
    QVERIFY(view()->shownZoom() > before);
    QVERIFY(!view()->fitsWidth());
    QCOMPARE(scroll(), scroll());
    turn(-240, Qt::ControlModifier);
    QVERIFY(view()->shownZoom() < before);
    const double small = view()->shownZoom();
    const int there = scroll();
    turn(-120, Qt::NoModifier);
    QCOMPARE(view()->shownZoom(), small);
    QVERIFY(scroll() > there);
}

void TestPreview::zoomsWithItsKeys()
{
    QVERIFY(showAll());
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    view()->setFocus();
    const double fitting = view()->shownZoom();
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view()->shownZoom() > fitting);
    QTRY_VERIFY(view()->image(0).width() > view()->viewport()->width());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(view()->image(view()->currentPage()).width() > 2000);
    QVERIFY(view()->image(view()->currentPage()).width() <= 2400);
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->shownZoom(), fitting);
    QVERIFY(view()->fitsWidth());
}

void TestPreview::keepsTheSpotInTheMiddleWhenItZooms()
{
    QVERIFY(showAll());
    m_preview->showPlace(granted);
    const int page = view()->currentPage();
    const double offset = rectOf(granted).center().y() - view()->viewport()->height() / 2.0;
    view()->setZoom(0.9);
    QCOMPARE(view()->currentPage(), page);
    const double newOffset = rectOf(granted).center().y() - view()->viewport()->height() / 2.0;
    QVERIFY(qAbs(newOffset - offset) < 60);
}

void TestPreview::walksWithTheKeys()
{
    QVERIFY(showAll());
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(scroll(), view()->verticalScrollBar()->maximum());
    QCOMPARE(m_preview->pageLabel(), QStringLiteral("%1 / %1").arg(view()->pageCount()));
    QTest::keyClick(view(), Qt::Key_PageUp);
    QVERIFY(scroll() < view()->verticalScrollBar()->maximum());
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(scroll(), 0);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QVERIFY(scroll() > 300);
}

void TestPreview::paintsForTheDensityOfTheScreen()
{
    QVERIFY(showAll());
    const double ratio = m_preview->devicePixelRatioF();
    QCOMPARE(view()->image(0).width(), qRound((view()->viewport()->width() - 16) * ratio));
}

void TestPreview::showsLyingPagesWhole()
{
    PreviewView desk;
    desk.resize(400, 700);
    QSignalSpy wanted(&desk, &PreviewView::pagesWanted);
    desk.setPages(mixedPages());
    desk.grab();
    QVERIFY(!wanted.isEmpty());
    // As wide as the upright ones, so that none is wider than the view.
    QCOMPARE(wanted.last().at(1).toInt(), wanted.last().at(2).toInt());
    QCOMPARE(desk.horizontalScrollBar()->maximum(), 0);
}

void TestPreview::showsAllPagesAtOneScale()
{
    PreviewView desk;
    desk.resize(400, 3000);
    QSignalSpy wanted(&desk, &PreviewView::pagesWanted);
    desk.setPages(mixedPages());
    desk.setZoom(0.5);
    desk.grab();
    QVERIFY(!wanted.isEmpty());
    const double width = wanted.last().at(1).toDouble();
    const double lyingWidth = wanted.last().at(2).toDouble();
    QVERIFY2(qAbs(lyingWidth / width - 297.0 / 210) < 0.01, qPrintable(QString::number(lyingWidth / width)));
    // The lying page takes less height: each page comes by at its own place.
    desk.resize(900, 200);
    desk.grab();
    const double half = 0.5 * desk.logicalDpiX() / 1440; // pixels a page unit
    for (const double page : {0.0, 1.0, 2.0}) {
        const double above = page > 1 ? 16838 + 11906 : page > 0 ? 16838 : 0;
        desk.verticalScrollBar()->setValue(static_cast<int>(above * half) + 50);
        QCOMPARE(desk.currentPage(), static_cast<int>(page));
    }
}

void TestPreview::findsPlacesOnLyingPages()
{
    PreviewView desk;
    desk.resize(400, 700);
    desk.setPages(mixedPages());
    desk.showPlace(granted);
    const QList<QRectF> rects = desk.rectsOf(granted);
    QCOMPARE(rects.size(), 1);
    QVERIFY(QRectF(desk.viewport()->rect()).contains(rects.first()));
    QCOMPARE(desk.currentPage(), 1);
    QSignalSpy chosen(&desk, &PreviewView::placeChosen);
    QTest::mouseClick(desk.viewport(), Qt::LeftButton, {}, rects.first().center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Place>(), granted);
}

void TestPreview::tellsWhenTheReportIsTooLong()
{
    m_document->setText(overview, QString(400'000, QChar(u'公')));
    m_preview->show();
    QTRY_VERIFY(m_preview->pageLabel().contains(QStringLiteral("PDF")));
    m_document->undoStack().undo();
    QTRY_VERIFY(view()->pageCount() > 0);
    QTRY_VERIFY(m_preview->pageLabel().startsWith(QStringLiteral("1 / ")));
}

void TestPreview::tellsItsNameAndPage()
{
    QVERIFY(showAll());
    QVERIFY(!view()->accessibleName().isEmpty());
    QVERIFY(view()->accessibleDescription().contains(QString::number(view()->pageCount())));
    for (const QToolButton *button : m_preview->findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
