// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/startpage.h"

#include "forms/look.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int widestPage = 112 * look::gap;
constexpr int verbWidth = 38 * look::gap;
constexpr int verbIconSize = 32;
constexpr int pathRole = Qt::UserRole;
constexpr int markRole = Qt::UserRole + 1;

look::Mark markOf(const FindingCounts &counts)
{
    if (counts.errors > 0)
        return look::Mark::Error;
    return counts.warnings > 0 ? look::Mark::Warning : look::Mark::Done;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(look::boldFont(label->font()));
    return label;
}

} // namespace

StartPage::StartPage(QAction *create, QAction *open, QAction *example, const StartPageContent &content,
                     QWidget *parent)
    : QScrollArea(parent)
    , m_recent(content.recent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *desk = new QWidget;
    auto *page = new QWidget;
    page->setMaximumWidth(widestPage);
    auto *across = new QHBoxLayout(desk);
    across->addStretch(1);
    across->addWidget(page, 100);
    across->addStretch(1);

    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(2 * look::margin);
    auto *title = heading(tr("Annual report on the work of government information disclosure"));
    title->setWordWrap(true);
    layout->addStretch(2);
    layout->addWidget(title);
    if (!content.unsaved.isEmpty()) {
        auto *lines = new QVBoxLayout;
        for (const UnsavedWork &work : content.unsaved)
            lines->addWidget(recoveryLine(work));
        layout->addLayout(lines);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * look::margin);
    columns->addWidget(verbs(create, open, example), 0, Qt::AlignTop);
    columns->addWidget(recentList(), 1);
    layout->addLayout(columns);
    layout->addStretch(3);
    setWidget(desk);
    showIcons();
    const auto unsaved = findChildren<QPushButton *>(QStringLiteral("recover"));
    setFocusProxy(unsaved.isEmpty() ? static_cast<QWidget *>(m_first) : unsaved.first());
}

QWidget *StartPage::recoveryLine(const UnsavedWork &work)
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("recovery-") + work.session);
    line->setFrameShape(QFrame::StyledPanel);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Base);
    auto *icon = new QLabel;
    icon->setProperty("mark", static_cast<int>(look::Mark::Warning));
    QString told = tr("Unsaved work was found: “%1”, %2")
                       .arg(work.name, work.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (work.changedFields > 0)
        told += tr(", %n field(s) changed", nullptr, work.changedFields);
    if (work.base == UnsavedWork::Base::Changed)
        told += tr(". The file was changed since; both are kept");
    if (work.base == UnsavedWork::Base::Missing)
        told += tr(". The file itself is no longer there");
    auto *text = new QLabel(told);
    text->setForegroundRole(QPalette::Text);
    text->setWordWrap(true);
    text->setToolTip(QDir::toNativeSeparators(work.path));
    auto *layout = new QHBoxLayout(line);
    layout->setSpacing(look::gap);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    const auto add = [&](const QString &name, const QString &words,
                         void (StartPage::*chosen)(const QString &)) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(words, work.name));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this,
                [this, chosen, session = work.session] { emit(this->*chosen)(session); });
        layout->addWidget(button);
        return button;
    };
    add(QStringLiteral("recover"), tr("Recover"), &StartPage::recoverChosen);
    add(QStringLiteral("later"), tr("Keep for later"), &StartPage::laterChosen);
    add(QStringLiteral("discard"), tr("Discard"), &StartPage::discardChosen)
        ->setToolTip(tr("Laid aside for 30 days, then removed"));
    return line;
}

QCommandLinkButton *StartPage::bigButton(const char *drawing, const QString &text, const QString &explanation)
{
    auto *button = new QCommandLinkButton(text, explanation);
    button->setProperty("drawing", QString::fromLatin1(drawing));
    button->setIconSize(QSize(verbIconSize, verbIconSize));
    button->setAutoDefault(true); // Enter presses it, not only the space bar
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setMinimumWidth(verbWidth);
    button->setMaximumWidth(verbWidth);
    return button;
}

QString StartPage::mostRecentName() const
{
    if (m_recent.isEmpty())
        return tr("None yet");
    const RecentFile &last = m_recent.first();
    const QString name = last.organization.isEmpty()
                             ? last.fileName()
                             : QStringLiteral("%1 · %2").arg(last.organization).arg(last.year);
    return fontMetrics().elidedText(name, Qt::ElideMiddle, verbWidth - verbIconSize - 6 * look::gap);
}

QWidget *StartPage::verbs(QAction *create, QAction *open, QAction *example)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    QCommandLinkButton *newButton =
        bigButton("new", tr("Fill in a new report"), tr("Blank forms for an office and a year"));
    connect(newButton, &QAbstractButton::clicked, create, &QAction::trigger);
    m_first = newButton;
    QCommandLinkButton *openButton =
        bigButton("open", tr("Open a report or a draft"), tr("A project file, or a colleague's text"));
    connect(openButton, &QAbstractButton::clicked, open, &QAction::trigger);
    QCommandLinkButton *recentButton = bigButton("recent", tr("The most recent report"), mostRecentName());
    recentButton->setObjectName(QStringLiteral("mostRecent"));
    recentButton->setEnabled(!m_recent.isEmpty());
    if (!m_recent.isEmpty())
        connect(recentButton, &QAbstractButton::clicked, this,
                [this] { emit fileChosen(m_recent.first().path); });
    for (QWidget *button : {newButton, openButton, recentButton})
        layout->addWidget(button);
    auto *exampleButton = new QPushButton(example->text());
    exampleButton->setObjectName(QStringLiteral("exampleButton"));
    exampleButton->setFlat(true);
    exampleButton->setAutoDefault(true);
    exampleButton->setProperty("drawing", QStringLiteral("preview"));
    exampleButton->setIconSize(QSize(verbIconSize, verbIconSize) * 2 / 3);
    exampleButton->setToolTip(tr("The draft of an invented office, with faults to find and mend"));
    connect(exampleButton, &QAbstractButton::clicked, example, &QAction::trigger);
    layout->addWidget(exampleButton, 0, Qt::AlignLeft);
    return box;
}

QWidget *StartPage::recentList()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    auto *name = heading(tr("Recent files"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("recentFiles"));
    m_list->setAccessibleName(name->text());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(look::halfGap / 2);
    m_list->setIconSize(QSize(look::iconSize, look::iconSize));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    name->setBuddy(m_list);
    for (const RecentFile &file : m_recent)
        addRecent(file);
    m_list->setMinimumHeight(6 * look::rowHeight);
    connect(m_list, &QListWidget::itemClicked, this, &StartPage::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    auto *nothing = new QLabel(tr("What you open and save will be listed here."));
    nothing->setWordWrap(true);
    auto *hint = new QLabel(tr("A file can also be dropped on this window."));
    hint->setFont(look::smallFont(hint->font()));
    hint->setWordWrap(true);
    m_list->setVisible(!m_recent.isEmpty());
    nothing->setVisible(m_recent.isEmpty());
    layout->addWidget(name);
    layout->addWidget(m_list, 1);
    layout->addWidget(nothing);
    layout->addWidget(hint);
    if (m_recent.isEmpty())
        layout->addStretch(1);
    return box;
}

void StartPage::addRecent(const RecentFile &file)
{
    const bool there = file.isThere();
    const QString description = there ? file.description() : tr("Not there now: %1").arg(file.description());
    auto *item = new QListWidgetItem(file.fileName() + QLatin1Char('\n') + description, m_list);
    item->setData(pathRole, file.path);
    item->setData(markRole,
                  static_cast<int>(there && file.year > 0 ? markOf(file.counts) : look::Mark::Blank));
    item->setToolTip(QDir::toNativeSeparators(file.path));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(file.fileName(), description));
    if (!there)
        item->setForeground(look::accent(look::Mark::None, palette()));
}

void StartPage::choose(const QListWidgetItem *item)
{
    if (item != nullptr)
        emit fileChosen(item->data(pathRole).toString());
}

void StartPage::remove(QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    const QString path = item->data(pathRole).toString();
    delete item;
    emit fileRemoved(path);
}

void StartPage::showMenu(const QPoint &position)
{
    QListWidgetItem *item = m_list->itemAt(position);
    if (item == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, item] { choose(item); });
    menu->addAction(tr("Remove from the list"), this, [this, item] { remove(item); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentItem());
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove(m_list->currentItem());
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void StartPage::showIcons()
{
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (const QString drawing = button->property("drawing").toString(); !drawing.isEmpty())
            button->setIcon(look::icon(drawing, palette()));
    }
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->property("mark").isValid())
            label->setPixmap(look::pixmap(static_cast<look::Mark>(label->property("mark").toInt()), palette(),
                                          look::iconSize, devicePixelRatioF()));
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(
            look::icon(static_cast<look::Mark>(m_list->item(row)->data(markRole).toInt()), palette()));
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list != nullptr)
        showIcons();
}

} // namespace nianbao
