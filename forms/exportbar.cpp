// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportbar.h"

#include "forms/look.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

namespace nianbao {

namespace {

constexpr int progressWidth = 20 * look::gap;

/// One line that gives way: the middle of a path is left out before its beginning and end.
class PathLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        style()->drawItemText(
            &painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeft, palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()), foregroundRole());
    }
};

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QToolBar(parent)
    , m_icon(new QLabel(this))
    , m_text(new PathLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("exportBar"));
    setMovable(false);
    setIconSize(QSize(look::iconSize, look::iconSize));
    layout()->setSpacing(look::halfGap);
    m_icon->setContentsMargins(look::gap, 0, look::gap, 0);
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setContentsMargins(look::gap, 0, look::gap, 0);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setRange(0, 0); // no writer knows how far it is
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_whenDone << addWidget(m_icon);
    addWidget(m_text);
    m_whileWorking << addWidget(m_progress);
    m_cancel = addButton("exportCancel", &ExportBar::cancelled);
    m_open = addButton("exportOpen", &ExportBar::openFile);
    m_folder = addButton("exportFolder", &ExportBar::showFolder);
    addClose();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ExportBar::show);
    hide();
    showState();
}

QPushButton *ExportBar::addButton(const char *name, void (ExportBar::*act)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    (act == &ExportBar::cancelled ? m_whileWorking : m_whenDone) << addWidget(button);
    return button;
}

void ExportBar::addClose()
{
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &ExportBar::tellNothing);
    m_whenDone << addWidget(m_close);
}

void ExportBar::setState(State state, const QString &path)
{
    m_state = state;
    m_path = path;
    m_problem.clear();
    m_isClosing = false;
    showState();
}

void ExportBar::tellWork(const QString &path)
{
    hide();
    setState(State::Working, path);
    m_wait.start(m_patience);
}

void ExportBar::tellClosing(bool closes)
{
    if (m_state != State::Working || closes == m_isClosing)
        return;
    m_isClosing = closes;
    showState();
    if (closes)
        show(); // the clerk asked for something and must see what became of it
}

void ExportBar::tellCancelling()
{
    setState(State::Cancelling, m_path);
}

void ExportBar::tellDone(const QString &path)
{
    m_wait.stop();
    setState(State::Done, path);
    show();
}

void ExportBar::tellNothing()
{
    m_wait.stop();
    hide();
    setState(State::Idle, {});
}

QString ExportBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ExportBar::focusCancel()
{
    if (m_state == State::Working && !isHidden())
        m_cancel->setFocus(Qt::ShortcutFocusReason);
}

void ExportBar::showState()
{
    setWindowTitle(tr("Export"));
    for (QAction *part : std::as_const(m_whileWorking))
        part->setVisible(m_state == State::Working || m_state == State::Cancelling);
    for (QAction *part : std::as_const(m_whenDone))
        part->setVisible(m_state == State::Done);
    m_cancel->setEnabled(m_state == State::Working);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_progress->setAccessibleName(tr("Export"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the exported file"));
    m_folder->setText(tr("Show the folder"));
    m_folder->setAccessibleName(tr("Show the folder of the exported file"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(tr("Close the notice"));
    m_close->setIcon(look::icon(QStringLiteral("close"), palette()));
    const look::Mark mark = m_problem.isEmpty() ? look::Mark::Done : look::Mark::Warning;
    m_icon->setPixmap(look::pixmap(mark, palette(), look::iconSize, devicePixelRatioF()));
    m_text->setText(words());
    m_text->setToolTip(QDir::toNativeSeparators(m_path));
}

QString ExportBar::words() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    switch (m_state) {
    case State::Idle:
        break;
    case State::Working:
        return (m_isClosing ? tr("Exporting %1. The window closes afterwards.") : tr("Exporting %1"))
            .arg(QFileInfo(m_path).fileName());
    case State::Cancelling:
        return tr("Cancelling the export");
    case State::Done:
        return tr("Exported: %1").arg(QDir::toNativeSeparators(m_path));
    }
    return {};
}

void ExportBar::open(const QString &path)
{
    m_problem = QDesktopServices::openUrl(QUrl::fromLocalFile(path))
                    ? QString()
                    : tr("No program on this computer opens %1.").arg(QFileInfo(path).fileName());
    showState();
}

void ExportBar::openFile()
{
    if (m_state == State::Done)
        open(m_path);
}

void ExportBar::showFolder()
{
    if (m_state == State::Done)
        open(QFileInfo(m_path).absolutePath());
}

void ExportBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange;
    if ((words || event->type() == QEvent::PaletteChange) && m_close != nullptr)
        showState();
}

} // namespace nianbao
