// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findingspanel.h"

#include "forms/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int messageColumn = 0;
constexpr int repairColumn = 1;
constexpr int panelHeight = 5 * look::rowHeight + 2;

} // namespace

FindingsPanel::FindingsPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("Nothing to mend. Every sum and every balance holds."), this))
{
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(messageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(repairColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    calmSelection();

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setForegroundRole(QPalette::Text);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::halfGap, 0, look::gap, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == repairColumn && !findingOf(item).repairs.isEmpty())
            repairCurrent();
        else
            choose(item);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(&document, &Document::findingsChanged, this, &FindingsPanel::showFindings);
    showFindings();
}

QSize FindingsPanel::sizeHint() const
{
    return {60 * look::gap, panelHeight};
}

void FindingsPanel::calmSelection()
{
    // The marks keep their colours on the selected row.
    QPalette calm = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        calm.setColor(group, QPalette::Highlight,
                      look::mixed(calm.color(QPalette::Base), calm.color(QPalette::Highlight), 0.3));
        calm.setColor(group, QPalette::HighlightedText, calm.color(QPalette::Text));
    }
    m_list->setPalette(calm);
}

void FindingsPanel::addFinding(const Finding &finding)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setIcon(messageColumn, look::icon(look::markOf(finding.severity), palette()));
    item->setText(messageColumn, finding.message);
    item->setSizeHint(messageColumn, QSize(0, look::rowHeight));
    const QString tip = QStringLiteral("%1\n(%2)").arg(finding.message, finding.code);
    item->setToolTip(messageColumn, tip);
    item->setData(messageColumn, Qt::AccessibleTextRole,
                  QStringLiteral("%1: %2").arg(severityName(finding.severity), finding.message));
    if (finding.repairs.isEmpty()) {
        item->setFirstColumnSpanned(true);
        return;
    }
    item->setText(repairColumn, finding.repairs.first().title);
    item->setIcon(repairColumn, look::icon(QStringLiteral("mend"), palette()));
    item->setToolTip(repairColumn, tr("Mend it like this (Alt+Enter)"));
    item->setForeground(repairColumn, look::accent(look::Mark::Question, palette()));
}

void FindingsPanel::showFindings()
{
    const Finding before = findingOf(m_list->currentItem());
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    m_list->clear();
    m_shown = m_document.findings();
    int current = -1;
    for (qsizetype number = 0; number < m_shown.size(); ++number) {
        addFinding(m_shown.at(number));
        if (m_shown.at(number).code == before.code && m_shown.at(number).places == before.places)
            current = static_cast<int>(number);
    }
    // When the current finding is mended, none is current: a second Alt+Enter must not mend what nobody
    // chose. Walking goes on from where it stood.
    if (current >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(current));
    else
        m_walkedFrom = row - 1;
    m_list->setVisible(!m_shown.isEmpty());
    m_nothing->setVisible(m_shown.isEmpty());
}

Finding FindingsPanel::findingOf(const QTreeWidgetItem *item) const
{
    const int row = item ? m_list->indexFromItem(item).row() : -1;
    return m_shown.value(row);
}

void FindingsPanel::choose(const QTreeWidgetItem *item)
{
    if (const Finding finding = findingOf(item); !finding.places.isEmpty())
        emit placeChosen(finding.places.first());
}

void FindingsPanel::walk(int step)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem())
                                          : qBound(-1, m_walkedFrom, count - 1);
    const int next = row < 0 && step < 0 ? count - 1 : (row + step + count) % count;
    m_list->setCurrentItem(m_list->topLevelItem(next));
    choose(m_list->currentItem());
}

bool FindingsPanel::repairCurrent()
{
    const Finding finding = findingOf(m_list->currentItem());
    if (finding.repairs.isEmpty())
        return false;
    choose(m_list->currentItem());
    m_document.applyRepair(finding.repairs.first());
    return true;
}

void FindingsPanel::copyCurrent() const
{
    const Finding finding = findingOf(m_list->currentItem());
    QApplication::clipboard()->setText(QStringLiteral("%1 (%2)").arg(finding.message, finding.code));
}

void FindingsPanel::showMenu(const QPoint &position)
{
    const QTreeWidgetItem *item = m_list->itemAt(position);
    if (item == nullptr)
        return;
    const Finding finding = findingOf(item);
    QMenu menu(this);
    menu.addAction(tr("Go to the place"), this, [this, item] { choose(item); })
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
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentItem());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            m_document.dismiss(findingOf(m_list->currentItem()));
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
    if (event->type() != QEvent::PaletteChange || layout() == nullptr)
        return;
    calmSelection();
    showFindings();
}

} // namespace nianbao
