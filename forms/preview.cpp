// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/preview.h"

#include "forms/look.h"
#include "forms/pagerenderer.h"
#include "forms/previewview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace nianbao {

namespace {

constexpr int waitAfterEdit = 30; // milliseconds

} // namespace

Preview::Preview(Document &document, const QStringList &fontFolders, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_renderer(new PageRenderer(fontFolders, this))
    , m_view(new PreviewView)
{
    setObjectName(QStringLiteral("preview"));
    m_view->setAccessibleName(tr("Preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeBar());
    setFocusProxy(m_view);

    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Preview::refresh);
    // Not started anew by the next edit: steady typing is followed, too.
    connect(&document, &Document::changed, this, [this] {
        if (isVisible() && !m_wait.isActive())
            m_wait.start(waitAfterEdit);
    });
    connect(m_view, &PreviewView::placeChosen, this, &Preview::placeChosen);
    connect(m_view, &PreviewView::currentPageChanged, this, &Preview::showPageNumber);
    connect(m_view, &PreviewView::zoomChanged, this, &Preview::showZoom);
    connectRenderer();
    showPageNumber();
}

Preview::~Preview()
{
    // Its thread ends before anything that it tells of.
    delete m_renderer;
}

void Preview::connectRenderer()
{
    connect(m_view, &PreviewView::pagesWanted, m_renderer, &PageRenderer::paint);
    connect(m_renderer, &PageRenderer::painted, m_view, [this](const PageImage &image) {
        if (isVisible())
            m_view->setImage(image);
    });
    connect(m_renderer, &PageRenderer::typeset, this, [this](const PageSet &pages) {
        // It may have been on its way when the preview was hidden.
        if (!isVisible())
            return;
        m_isTooLong = pages.isTooLong;
        m_view->setPages(pages);
        showPageNumber();
        emit refreshed();
    });
}

QWidget *Preview::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(look::gap, look::halfGap, look::gap, look::halfGap);
    layout->setSpacing(look::halfGap);
    m_number = new QLabel;
    m_number->setObjectName(QStringLiteral("previewPage"));
    m_number->setWordWrap(true);
    layout->addWidget(m_number, 1);
    const QList<QKeySequence> closer{QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                     QKeySequence(Qt::CTRL | Qt::Key_Equal)};
    layout->addWidget(makeButton(QStringLiteral("−"), tr("Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                                 [this] { m_view->zoomBy(-1); }));
    m_fit = makeButton({}, tr("As wide as the preview"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
                       [this] { m_view->setZoom(0); });
    m_fit->setObjectName(QStringLiteral("previewFit"));
    layout->addWidget(m_fit);
    layout->addWidget(makeButton(QStringLiteral("+"), tr("Larger"), closer, [this] { m_view->zoomBy(1); }));
    return bar;
}

QToolButton *Preview::makeButton(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                                 const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

void Preview::refresh()
{
    if (isVisible())
        m_renderer->setReport(m_document.report(), m_style);
}

void Preview::setPageStyle(const PageStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    if (isVisible() && !m_wait.isActive())
        m_wait.start(waitAfterEdit);
}

void Preview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Behind the events that show the window: it is there before its pages.
    m_wait.start(0);
}

void Preview::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_wait.stop();
    m_renderer->rest();
    m_view->clear();
}

void Preview::showPlace(const Place &place)
{
    m_view->showPlace(place);
}

QString Preview::pageLabel() const
{
    return m_number->text();
}

void Preview::showPageNumber()
{
    QString text;
    if (m_isTooLong)
        text = tr("The report is too long for a preview. Export it as PDF to see its pages.");
    else if (m_view->pageCount() > 0)
        text = QStringLiteral("%1 / %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount());
    m_number->setText(text);
    m_view->setAccessibleDescription(
        m_view->pageCount() > 0 ? tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount())
                                : text);
}

void Preview::showZoom()
{
    if (m_view->pageCount() > 0)
        m_fit->defaultAction()->setText(
            QStringLiteral("%1 %").arg(static_cast<int>(std::lround(m_view->shownZoom() * 100))));
}

} // namespace nianbao
