// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"
#include "typeset/pages.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace nianbao {

/// A typeset report without its glyphs: how many pages, how large, and what is printed where.
struct PageSet
{
    int revision = 0;                ///< counts the reports that were typeset
    QList<QSizeF> papers;            ///< page by page, in page units; wider than high: a lying page
    QList<QList<PrintedArea>> areas; ///< page by page
    bool isTooLong = false;          ///< no pages: the report is longer than a preview is made for
};

/// A page as a grey image, black on white.
struct PageImage
{
    int revision = 0; ///< of the PageSet it belongs to
    int page = 0;
    QImage image;
};

/// Typesets and paints reports on a thread of its own, so that typing never waits; no widget.
///
/// Every call returns at once. There is no queue: a newer report takes the place of one that waits, and a
/// newer list of pages that of an older list. Work on an older report is given up, but not in its first tenth
/// of a second: a usual report is ready by then, and must be seen while keys come faster than pages. Fonts
/// are looked for on the first report, on that thread; glyphs never leave it. The destructor gives the work
/// up and waits for the thread's end, which is a matter of milliseconds.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit PageRenderer(QStringList fontFolders, QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Pages of more characters than this are not made: a preview of them helps nobody.
    static constexpr qsizetype longestText = 300'000;

    void setReport(const Report &report);

    /// Paints these pages of the newest page set, `width` pixels wide (lying ones `lyingWidth`, or as wide
    /// when that is 0), in this order; instead of those that were asked for before and are not painted yet.
    void paint(const QList<int> &pages, int width, int lyingWidth = 0);

    /// Gives up all work and forgets the pages.
    void rest();

signals:
    void typeset(const nianbao::PageSet &pages);
    void painted(const nianbao::PageImage &image);

private:
    struct Job
    {
        std::optional<Report> report; ///< to typeset
        std::optional<int> page;      ///< to paint
        int width = 0;
        int lyingWidth = 0;
        bool rest = false;
        bool end = false;
    };

    void run();
    Job nextJob();

    QStringList m_fontFolders;
    std::unique_ptr<QThread> m_thread;

    // Between the threads, guarded by the mutex.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Report> m_report;
    QList<int> m_pages;
    int m_width = 0;
    int m_lyingWidth = 0;
    bool m_rest = false;
    bool m_end = false;
    std::atomic<bool> m_isOutdated = false; ///< a newer report waits
    std::atomic<bool> m_isUnwanted = false; ///< rest or the end waits
};

} // namespace nianbao
