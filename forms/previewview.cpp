// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/previewview.h"

#include "forms/look.h"
#include "style/units.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace nianbao {

namespace {

/// A page's image is at most this wide, in pixels of the device: 8 MB.
constexpr int largestImage = 2400;

constexpr std::array zoomSteps = {0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0};

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width of a page would depend on its height
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(3 * look::margin);
    horizontalScrollBar()->setSingleStep(3 * look::margin);
}

int PreviewView::largestWidth() const
{
    return static_cast<int>(largestImage / devicePixelRatioF());
}

double PreviewView::shownZoom() const
{
    return pageSize(0).width() / (inInches(m_pages.papers.value(0).width()) * logicalDpiX());
}

QSize PreviewView::pageSize(int page) const
{
    const QSizeF paper = m_pages.papers.value(page);
    if (paper.isEmpty())
        return {};
    const double wanted =
        fitsWidth() ? viewport()->width() - 2 * look::gap : m_zoom * inInches(paper.width()) * logicalDpiX();
    const int width = std::clamp(static_cast<int>(std::lround(wanted)), 8 * look::gap, largestWidth());
    return {width, static_cast<int>(std::lround(width * paper.height() / paper.width()))};
}

int PreviewView::firstPage(bool lying) const
{
    const auto found =
        std::find_if(m_pages.papers.cbegin(), m_pages.papers.cend(),
                     [lying](const QSizeF &paper) { return (paper.width() > paper.height()) == lying; });
    return found == m_pages.papers.cend() ? -1 : static_cast<int>(found - m_pages.papers.cbegin());
}

int PreviewView::imageWidth(int page) const
{
    return static_cast<int>(std::lround(pageSize(page).width() * devicePixelRatioF()));
}

QRect PreviewView::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int free = viewport()->width() + horizontalScrollBar()->maximum() - size.width();
    const int x = std::max(look::gap, free / 2) - horizontalScrollBar()->value();
    return {QPoint(x, m_tops.value(page) - verticalScrollBar()->value()), size};
}

QList<int> PreviewView::visiblePages() const
{
    QList<int> pages;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(viewport()->rect()))
            pages << page;
    }
    return pages;
}

int PreviewView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend(), middle);
    return std::clamp(static_cast<int>(next - m_tops.cbegin()) - 1, 0, std::max(0, pageCount() - 1));
}

void PreviewView::layOut()
{
    m_tops = {look::gap};
    int widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = pageSize(page);
        m_tops << m_tops.last() + size.height() + look::gap;
        widest = std::max(widest, size.width());
    }
    verticalScrollBar()->setRange(0, std::max(0, m_tops.last() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    const int width = widest + 2 * look::gap;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    emit currentPageChanged();
}

void PreviewView::setPages(const PageSet &pages)
{
    const bool isFirst = m_pages.areas.isEmpty();
    const bool keepsMark = m_isMarkAwaited || (!isFirst && isMarkInView());
    m_pages = pages;
    layOut();
    if (keepsMark)
        scrollToMark();
    if (isFirst)
        emit zoomChanged();
}

void PreviewView::setImage(const PageImage &image)
{
    if (image.revision != m_pages.revision || !visiblePages().contains(image.page))
        return;
    m_images.insert(image.page, image);
    viewport()->update(pageRect(image.page));
}

void PreviewView::clear()
{
    m_pages = {};
    m_tops.clear();
    m_images.clear();
    m_askedPages.clear();
    viewport()->update();
}

void PreviewView::askForImages()
{
    const int upright = firstPage(false);
    const int lying = firstPage(true);
    const int width = upright < 0 ? 0 : imageWidth(upright);
    const int lyingWidth = lying < 0 ? 0 : imageWidth(lying);
    const QList<int> visible = visiblePages();
    erase_if(m_images, [&visible](const auto &entry) { return !visible.contains(entry.key()); });
    QList<int> wanted;
    for (const int page : visible) {
        const PageImage image = m_images.value(page);
        if (image.revision != m_pages.revision || image.image.width() != imageWidth(page))
            wanted << page;
    }
    // Two empty lists are not compared: Qt 6.4 would compare null pointers for it.
    const bool isAsked = (wanted.isEmpty() || wanted == m_askedPages) && width == m_askedWidth &&
                         lyingWidth == m_askedLyingWidth && m_pages.revision == m_askedRevision;
    m_askedPages = wanted;
    m_askedWidth = width;
    m_askedLyingWidth = lyingWidth;
    m_askedRevision = m_pages.revision;
    if (!wanted.isEmpty() && !isAsked)
        emit pagesWanted(wanted, width, lyingWidth);
}

void PreviewView::paintEvent(QPaintEvent *)
{
    // Here, since everything that changes what is seen, a screen of other density included, leads here.
    askForImages();
    QPainter painter(viewport());
    const QColor desk = look::mixed(palette().color(QPalette::Window), Qt::black, 0.08);
    const QColor edge = look::mixed(desk, Qt::black, 0.25);
    painter.fillRect(viewport()->rect(), desk);
    for (const int page : visiblePages()) {
        const QRect rect = pageRect(page);
        painter.fillRect(rect.translated(2, 2), look::mixed(desk, Qt::black, 0.15));
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), edge);
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(page); image != m_images.cend())
            painter.drawImage(rect, image->image);
        paintMark(painter, page);
    }
}

void PreviewView::paintMark(QPainter &painter, int page) const
{
    const QRectF rect = pageRect(page);
    const double scale = rect.width() / m_pages.papers.at(page).width();
    const QColor colour = palette().color(QPalette::Active, QPalette::Highlight);
    painter.save();
    // As ink of a marker: what is printed stays readable.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &box : boxesOf(m_pages.areas.at(page), m_marked)) {
        const QRectF seen(rect.topLeft() + box.topLeft() * scale, box.size() * scale);
        if (m_marked.isCell())
            painter.fillRect(seen, look::mixed(Qt::white, colour, 0.35));
        else // a bar beside the text
            painter.fillRect(QRectF(seen.left() - look::gap, seen.top(), look::halfGap, seen.height()),
                             look::mixed(Qt::white, colour, 0.7));
    }
    painter.restore();
}

QList<QRectF> PreviewView::rectsOf(const Place &place) const
{
    QList<QRectF> rects;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet = pageRect(page);
        const double scale = sheet.width() / m_pages.papers.at(page).width();
        for (const QRectF &box : boxesOf(m_pages.areas.at(page), place))
            rects << QRectF(sheet.topLeft() + box.topLeft() * scale, box.size() * scale);
    }
    return rects;
}

bool PreviewView::isMarkInView() const
{
    const QList<QRectF> rects = rectsOf(m_marked);
    const QRectF view = viewport()->rect();
    return std::any_of(rects.cbegin(), rects.cend(), [this, &view](const QRectF &rect) {
        // A line of text may be wider than the view.
        return rect.top() >= view.top() && rect.bottom() <= view.bottom() && rect.left() < view.right() &&
               (!m_marked.isCell() || (rect.left() >= view.left() && rect.right() <= view.right()));
    });
}

void PreviewView::scrollToMark()
{
    const QList<QRectF> rects = rectsOf(m_marked);
    m_isMarkAwaited = rects.isEmpty() && !m_marked.isEmpty();
    if (rects.isEmpty() || isMarkInView())
        return;
    QRectF all;
    for (const QRectF &rect : rects)
        all |= rect;
    // In the middle; what is too long for it from its beginning on.
    const QRectF view = viewport()->rect();
    const double y =
        all.height() < view.height() ? all.center().y() - view.center().y() : all.top() - 3 * look::margin;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(y));
    if (m_marked.isCell()) {
        const double x = all.center().x() - view.center().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(x));
    }
}

void PreviewView::showPlace(const Place &place)
{
    m_marked = place;
    scrollToMark();
    viewport()->update();
}

void PreviewView::setZoom(double zoom)
{
    // What is in the middle stays there.
    const QScrollBar *bar = verticalScrollBar();
    const double half = viewport()->height() / 2.0;
    const double middle = (bar->value() + half) / (bar->maximum() + 2 * half);
    m_zoom = zoom;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(middle * (bar->maximum() + 2 * half) - half));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    emit zoomChanged();
}

void PreviewView::zoomBy(int steps)
{
    if (!hasPages())
        return;
    double zoom = shownZoom();
    constexpr double little = 0.01;
    for (int i = 0; i < std::abs(steps); ++i) {
        const auto above =
            std::upper_bound(zoomSteps.begin(), zoomSteps.end(), steps > 0 ? zoom + little : zoom - little);
        if (steps > 0 && above != zoomSteps.end())
            zoom = *above;
        else if (steps < 0 && above != zoomSteps.begin())
            zoom = *(above - 1);
    }
    const double largest = largestWidth() / (inInches(m_pages.papers.first().width()) * logicalDpiX());
    setZoom(std::min(zoom, largest));
}

void PreviewView::resizeEvent(QResizeEvent *)
{
    layOut();
    emit zoomChanged();
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged();
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    m_wheel += event->angleDelta().y();
    constexpr int step = QWheelEvent::DefaultDeltasPerStep;
    if (const int steps = m_wheel / step; steps != 0) {
        m_wheel -= steps * step;
        zoomBy(steps);
    }
}

Place PreviewView::placeAtPoint(QPointF point) const
{
    for (const int page : visiblePages()) {
        const QRectF rect = pageRect(page);
        if (rect.contains(point))
            return placeAt(m_pages.areas.at(page),
                           (point - rect.topLeft()) * (m_pages.papers.at(page).width() / rect.width()));
    }
    return {};
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPlace = !placeAtPoint(event->position()).isEmpty();
    viewport()->setCursor(isPlace ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (event->button() != Qt::LeftButton || way.manhattanLength() > QApplication::startDragDistance())
        return;
    if (const Place place = placeAtPoint(event->position()); !place.isEmpty())
        emit placeChosen(place);
}

} // namespace nianbao
