// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pagerenderer.h"

#include "export/exporter.h"
#include "typeset/painter.h"
#include "typeset/typesetter.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace nianbao {

namespace {

/// How long work for an older report goes on.
constexpr std::chrono::milliseconds patience(100);

qsizetype lengthOf(const Blocks &blocks)
{
    qsizetype length = 0;
    for (const Block &block : blocks) {
        length += block.text.size();
        for (const GridCell &cell : block.grid.cells)
            length += cell.text.size();
    }
    return length;
}

PageSet withoutGlyphs(const Pages &pages, int revision)
{
    PageSet set;
    set.revision = revision;
    for (const Page &page : pages.pages) {
        set.papers << page.paper;
        set.areas << page.areas;
    }
    return set;
}

/// Makes thin strokes of small pages darker: below its real size the print would fade to grey.
void strengthen(QImage &image)
{
    constexpr int realWidth = 800; // of A4 at 96 dots to the inch
    if (image.width() >= realWidth)
        return;
    const double exponent = 1 + 1.2 * (realWidth - image.width()) / realWidth;
    std::array<uchar, 256> darker{};
    for (std::size_t grey = 0; grey < darker.size(); ++grey)
        darker[grey] =
            static_cast<uchar>(std::lround(255 * std::pow(static_cast<double>(grey) / 255, exponent)));
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        std::transform(line, line + image.width(), line, [&darker](uchar grey) { return darker[grey]; });
    }
}

QImage imageOf(const Pages &pages, int page, int width)
{
    const QSizeF paper = pages.pages.at(page).paper;
    const qreal height = width * paper.height() / paper.width();
    // One byte a pixel: the print is black on white.
    QImage image(width, static_cast<int>(std::lround(height)), QImage::Format_Grayscale8);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, page, image.rect());
    painter.end();
    strengthen(image);
    return image;
}

} // namespace

PageRenderer::PageRenderer(QStringList fontFolders, QObject *parent)
    : QObject(parent)
    , m_fontFolders(std::move(fontFolders))
{
}

PageRenderer::~PageRenderer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_isUnwanted = true;
    }
    m_changed.notify_one();
    if (m_thread)
        m_thread->wait();
}

void PageRenderer::setReport(const Report &report, const PageStyle &style)
{
    {
        const std::lock_guard lock(m_mutex);
        m_report = report;
        m_style = style;
        m_isOutdated = true;
    }
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->setObjectName(QStringLiteral("pages"));
        m_thread->start(QThread::LowPriority);
    }
    m_changed.notify_one();
}

void PageRenderer::paint(const QList<int> &pages, int width, int lyingWidth)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pages = pages;
        m_width = width;
        m_lyingWidth = lyingWidth > 0 ? lyingWidth : width;
    }
    m_changed.notify_one();
}

void PageRenderer::rest()
{
    {
        const std::lock_guard lock(m_mutex);
        m_report.reset();
        m_pages.clear();
        m_rest = true;
        m_isUnwanted = true;
    }
    m_changed.notify_one();
}

PageRenderer::Job PageRenderer::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_end || m_rest || m_report || !m_pages.isEmpty(); });
    Job job;
    job.end = m_end;
    job.rest = std::exchange(m_rest, false);
    m_isUnwanted = m_end;
    if (job.end || job.rest)
        return job;
    // Pages first: or reports that follow each other fast would never be seen.
    if (!m_pages.isEmpty()) {
        job.page = m_pages.takeFirst();
        job.width = m_width;
        job.lyingWidth = m_lyingWidth;
        return job;
    }
    job.report = std::exchange(m_report, std::nullopt);
    job.style = m_style;
    m_isOutdated = false;
    return job;
}

void PageRenderer::run()
{
    std::optional<Fonts> fonts;
    auto faces = PageStyle().faces; // of these fonts
    Pages pages;
    int revision = 0;
    for (Job job = nextJob(); !job.end; job = nextJob()) {
        const auto begin = std::chrono::steady_clock::now();
        const GiveUp giveUp = [this, begin] {
            return m_isUnwanted || (m_isOutdated && std::chrono::steady_clock::now() - begin > patience);
        };
        if (job.rest) {
            pages = Pages();
        } else if (job.report) {
            const Blocks blocks = compose(*job.report);
            if (lengthOf(blocks) > longestText) {
                pages = Pages();
                emit typeset({++revision, {}, {}, true});
                continue;
            }
            if (!fonts || faces != job.style.faces)
                fonts = resolveFonts(m_fontFolders, job.style.faces);
            faces = job.style.faces;
            Pages made = nianbao::typeset(blocks, job.style, *fonts, giveUp);
            if (giveUp())
                continue;
            pages = std::move(made);
            emit typeset(withoutGlyphs(pages, ++revision));
        } else if (job.page && *job.page >= 0 && *job.page < pages.pages.size() && job.width > 0) {
            const int width = pages.pages.at(*job.page).isLying ? job.lyingWidth : job.width;
            emit painted({revision, *job.page, imageOf(pages, *job.page, width)});
        }
    }
}

} // namespace nianbao
