// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingspanel.h"

#include "forms/findingdelegate.h"
#include "forms/look.h"
#include "forms/sections.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int panelHeight = 5 * look::rowHeight + look::gap;
constexpr std::array severities = {Severity::Error, Severity::Warning, Severity::Question};

} // namespace

FindingsPanel::FindingsPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_delegate(new FindingDelegate(m_list))
    , m_nothing(new QLabel(this))
{
    makeList();
    m_nothing->setObjectName(QStringLiteral("noFindings"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(&document, &Document::findingsChanged, this, &FindingsPanel::showFindings);
    showFindings();
}

QSize FindingsPanel::sizeHint() const
{
    return {60 * look::gap, panelHeight};
}

QSize FindingsPanel::minimumSizeHint() const
{
    return {20 * look::gap, 2 * look::rowHeight};
}

QWidget *FindingsPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(look::margin, look::halfGap, look::gap, 0);
    layout->setSpacing(look::halfGap);
    auto *title = new QLabel(tr("Findings"), head);
    title->setFont(look::boldFont(title->font()));
    title->setForegroundRole(QPalette::Text);
    layout->addWidget(title);
    layout->addStretch(1);
    for (const Severity severity : severities) {
        auto *button = new QToolButton(head);
        button->setObjectName(QStringLiteral("filter-") + severityId(severity));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(look::iconSize, look::iconSize));
        connect(button, &QToolButton::toggled, this, &FindingsPanel::showFindings);
        m_filters.insert(severity, button);
        layout->addWidget(button);
    }
    return head;
}

void FindingsPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setItemDelegate(m_delegate);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(look::rowHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
}

// --- what is shown ---

void FindingsPanel::showCounts()
{
    const FindingCounts counts = countFindings(m_document.findings());
    const auto show = [this](Severity severity, int count, const QString &tip) {
        QToolButton *button = m_filters.value(severity);
        button->setIcon(look::icon(look::markOf(severity), palette()));
        button->setText(QStringLiteral("%1 %2").arg(severityName(severity)).arg(count));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    show(Severity::Error, counts.errors, tr("Show the errors"));
    show(Severity::Warning, counts.warnings, tr("Show the warnings"));
    show(Severity::Question, counts.questions, tr("Show the questions"));
}

void FindingsPanel::addFinding(QTreeWidgetItem *group, int number)
{
    const Finding &finding = m_shown.at(number);
    auto *item = new QTreeWidgetItem(group);
    const QString word = severityName(finding.severity);
    item->setText(0, finding.message);
    item->setData(0, FindingDelegate::NumberRole, number);
    item->setData(0, FindingDelegate::MarkRole, static_cast<int>(look::markOf(finding.severity)));
    item->setData(0, FindingDelegate::WordRole, word);
    QString tip = QStringLiteral("%1\n(%2)").arg(finding.message, finding.code);
    if (finding.repairs.isEmpty() && m_document.isDismissible(finding)) {
        item->setData(0, FindingDelegate::RepairRole, tr("Noted"));
        tip += QLatin1Char('\n') + tr("Take this off the list: Alt+Enter");
    }
    if (!finding.repairs.isEmpty()) {
        item->setData(0, FindingDelegate::RepairRole, finding.repairs.first().title);
        tip += QLatin1Char('\n') + tr("%1: Alt+Enter").arg(finding.repairs.first().title);
    }
    item->setToolTip(0, tip);
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(word, finding.message));
    m_items << item;
}

void FindingsPanel::showFindings()
{
    const Finding before = m_shown.value(current());
    const int beforeNumber = current();
    showCounts();
    m_list->clear();
    m_shown.clear();
    m_items.clear();
    const Edition &edition = m_document.report().edition();
    for (const SectionOfWindow &section : sectionsOfWindow(edition)) {
        QTreeWidgetItem *group = nullptr;
        for (const Finding &finding : m_document.findings()) {
            if (!m_filters.value(finding.severity)->isChecked() || sectionOf(edition, finding) != section.id)
                continue;
            if (group == nullptr) {
                group = new QTreeWidgetItem(m_list, {section.heading});
                group->setFlags(Qt::ItemIsEnabled);
            }
            m_shown << finding;
            addFinding(group, static_cast<int>(m_shown.size()) - 1);
        }
    }
    m_list->expandAll();
    m_list->setVisible(!m_shown.isEmpty());
    m_nothing->setVisible(m_shown.isEmpty());
    m_nothing->setText(m_document.findings().isEmpty()
                           ? tr("Nothing to mend. Every sum and every balance holds.")
                           : tr("No finding of the severities chosen above."));
    // When the current finding is mended, none is current: a second Alt+Enter must not mend what nobody
    // chose. Walking goes on from where it stood.
    const auto same = [&before](const Finding &finding) {
        return finding.code == before.code && finding.places == before.places;
    };
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), same);
    if (beforeNumber >= 0 && found != m_shown.cend())
        setCurrent(static_cast<int>(found - m_shown.cbegin()));
    else
        m_walkedFrom = beforeNumber - 1;
}

int FindingsPanel::current() const
{
    return static_cast<int>(m_items.indexOf(m_list->currentItem()));
}

void FindingsPanel::setCurrent(int number)
{
    m_list->setCurrentItem(m_items.value(number));
}

Finding FindingsPanel::findingOf(const QTreeWidgetItem *item) const
{
    return m_shown.value(m_items.indexOf(const_cast<QTreeWidgetItem *>(item)));
}

// --- what is done with it ---

void FindingsPanel::choose(const Finding &finding)
{
    if (!finding.places.isEmpty())
        emit placeChosen(finding.places.first());
}

void FindingsPanel::walk(int step)
{
    const int count = static_cast<int>(m_shown.size());
    if (count == 0)
        return;
    const int from = current() >= 0 ? current() : qBound(-1, m_walkedFrom, count - 1);
    setCurrent(from < 0 && step < 0 ? count - 1 : (from + step + count) % count);
    choose(m_shown.value(current()));
}

bool FindingsPanel::repairCurrent()
{
    const Finding finding = m_shown.value(current());
    if (finding.repairs.isEmpty()) {
        const bool isNotice = m_document.isDismissible(finding);
        if (isNotice)
            m_document.dismiss(finding);
        return isNotice;
    }
    choose(finding);
    m_document.applyRepair(finding.repairs.first());
    return true;
}

void FindingsPanel::itemClicked(const QPoint &position)
{
    const QTreeWidgetItem *item = m_list->itemAt(position);
    const Finding finding = findingOf(item);
    if (finding.code.isEmpty())
        return;
    const QModelIndex index = m_list->indexAt(position);
    QStyleOptionViewItem option;
    option.font = m_list->font();
    option.rect = m_list->visualRect(index);
    if (m_delegate->repairRect(option, index).contains(position))
        repairCurrent();
    else
        choose(finding);
}

void FindingsPanel::copyCurrent() const
{
    const Finding finding = m_shown.value(current());
    if (!finding.code.isEmpty())
        QApplication::clipboard()->setText(QStringLiteral("%1 (%2)").arg(finding.message, finding.code));
}

void FindingsPanel::showMenu(const QPoint &position)
{
    const Finding finding = findingOf(m_list->itemAt(position));
    if (finding.code.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Go to the place"), this, [this, finding] { choose(finding); })
        ->setEnabled(!finding.places.isEmpty());
    for (const Repair &repair : finding.repairs)
        menu.addAction(look::icon(QStringLiteral("mend"), palette()), repair.title, this,
                       [this, repair] { m_document.applyRepair(repair); });
    menu.addSeparator();
    menu.addAction(tr("Copy"), this, &FindingsPanel::copyCurrent);
    menu.addAction(tr("Dismiss"), this, [this, finding] { m_document.dismiss(finding); })
        ->setEnabled(m_document.isDismissible(finding));
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            itemClicked(mouse->position().toPoint());
        return false;
    }
    // Wider or narrower, the messages break elsewhere.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        emit m_delegate->sizeHintChanged({});
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_shown.value(current()));
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            m_document.dismiss(m_shown.value(current()));
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list != nullptr && !m_filters.isEmpty())
        showCounts();
}

} // namespace nianbao
