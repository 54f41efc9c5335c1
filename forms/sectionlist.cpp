// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/sectionlist.h"

#include "forms/look.h"
#include "forms/sectiondelegate.h"
#include "forms/sections.h"

#include <QEvent>

namespace nianbao {

namespace {

constexpr int listWidth = 27 * look::gap;
constexpr int compactWidth = 9 * look::gap;

// "三" of "三、收到和处理政府信息公开申请情况".
QString numberOf(const QString &heading)
{
    return heading.section(QChar(u'、'), 0, 0);
}

} // namespace

SectionList::SectionList(Document &document, QWidget *parent)
    : QListWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("sections"));
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    for (const SectionOfWindow &section : sectionsOfWindow(document.report().edition()))
        addSection(section.id, section.heading);
    showStates();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit sectionChosen(currentSection()); });
    connect(&document, &Document::changed, this, &SectionList::showStates);
    connect(&document, &Document::findingsChanged, this, &SectionList::showStates);
}

void SectionList::addSection(const QString &id, const QString &heading)
{
    auto *item = new QListWidgetItem(heading, this);
    item->setData(SectionDelegate::IdRole, id);
    item->setToolTip(heading);
}

void SectionList::showStates()
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *section = item(row);
        const SectionState state =
            stateOfSection(m_document, section->data(SectionDelegate::IdRole).toString());
        section->setData(SectionDelegate::MarkRole, static_cast<int>(state.mark));
        section->setData(SectionDelegate::WordsRole, m_compact ? QString() : state.words);
        section->setData(Qt::AccessibleTextRole,
                         QStringLiteral("%1, %2").arg(section->toolTip(), state.words));
    }
}

void SectionList::setCurrentSection(const QString &sectionId)
{
    setCurrentRow(static_cast<int>(sectionIds().indexOf(sectionId)));
}

QString SectionList::currentSection() const
{
    return currentItem() ? currentItem()->data(SectionDelegate::IdRole).toString() : QString();
}

QStringList SectionList::sectionIds() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids << item(row)->data(SectionDelegate::IdRole).toString();
    return ids;
}

void SectionList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(compact ? numberOf(item(row)->toolTip()) : item(row)->toolTip());
    showStates();
    setMaximumWidth(compact ? compactWidth : 2 * listWidth);
    updateGeometry();
}

QSize SectionList::sizeHint() const
{
    return {m_compact ? compactWidth : listWidth, QListWidget::sizeHint().height()};
}

QSize SectionList::minimumSizeHint() const
{
    return {m_compact ? compactWidth : listWidth / 2, look::rowHeight};
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace nianbao
