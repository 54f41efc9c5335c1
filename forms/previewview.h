// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/pagerenderer.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace nianbao {

/// The desk on which the printed pages lie, one below the other: scrolls, zooms, marks a place, tells of
/// clicks.
///
/// Draws images that it asks for by pagesWanted() and gets by setImage(); keeps those of the visible pages
/// only. The paper is white in every palette, since it is the print. While a newer image is on its way, the
/// one before it stays.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// Takes a newly typeset report; the scroll position stays, and a marked place that was in view stays in
    /// view.
    void setPages(const PageSet &pages);
    void setImage(const PageImage &image);
    /// Lets go of every image and page.
    void clear();

    int pageCount() const { return static_cast<int>(m_pages.areas.size()); }
    /// The page in the middle of the view, from 0.
    int currentPage() const;
    /// How many images are kept.
    qsizetype imageCount() const { return m_images.size(); }
    QImage image(int page) const { return m_images.value(page).image; }

    /// Marks a place with the highlight and scrolls to it when it is out of view. A place that is not printed
    /// yet is scrolled to as soon as it is; an empty one takes the mark away.
    void showPlace(const Place &place);
    /// Where a place is printed, in coordinates of the viewport; parts outside it included.
    QList<QRectF> rectsOf(const Place &place) const;

    /// 1 shows a page in its real size; 0: every page as wide as the view, lying ones too, so that each is
    /// seen whole.
    void setZoom(double zoom);
    bool fitsWidth() const { return m_zoom <= 0; }
    /// The zoom that is seen, also when it follows from the width.
    double shownZoom() const;
    void zoomBy(int steps);

signals:
    /// Images of upright pages `width`, of lying ones `lyingWidth` pixels wide.
    void pagesWanted(const QList<int> &pages, int width, int lyingWidth);
    void placeChosen(const nianbao::Place &place);
    void currentPageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QSize pageSize(int page) const;
    /// The first page that lies or does not; -1: none.
    int firstPage(bool lying) const;
    /// How many pixels of the device a page's image is wide.
    int imageWidth(int page) const;
    bool hasPages() const { return !m_pages.papers.isEmpty(); }
    /// In coordinates of the viewport.
    QRect pageRect(int page) const;
    QList<int> visiblePages() const;
    int largestWidth() const;
    void layOut();
    void scrollToMark();
    bool isMarkInView() const;
    void askForImages();
    void paintMark(QPainter &painter, int page) const;
    Place placeAtPoint(QPointF point) const;

    PageSet m_pages;
    QList<int> m_tops; ///< of the pages on the desk, then where the next one would be
    QHash<int, PageImage> m_images;
    double m_zoom = 0;
    Place m_marked;
    bool m_isMarkAwaited = false; ///< to be scrolled to when it is printed
    QPoint m_pressed;
    int m_wheel = 0; ///< turned since the last step, in eighths of a degree

    // What was asked for last, so that nothing is asked for twice.
    QList<int> m_askedPages;
    int m_askedWidth = 0;
    int m_askedLyingWidth = 0;
    int m_askedRevision = 0;
};

} // namespace nianbao
