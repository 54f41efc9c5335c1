// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/outlinelist.h"

#include "forms/look.h"
#include "forms/sectiondelegate.h"

#include <QKeyEvent>

namespace nianbao {

namespace {

constexpr int listWidth = 22 * look::gap;

} // namespace

OutlineList::OutlineList(const QStringList &parts, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Parts of this section"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addItems(parts);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit partChosen(row(item)); });
}

// Not itemActivated(): in some styles a click activates, too, and would come twice.
void OutlineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentRow() >= 0)
        emit partChosen(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void OutlineList::showOutline(const QList<OutlinePart> &outline)
{
    for (int i = 0; i < count() && i < outline.size(); ++i) {
        const OutlinePart &part = outline.at(i);
        const bool written = part.state == OutlinePart::State::Written;
        const QString words = written                                   ? tr("written")
                              : part.state == OutlinePart::State::Empty ? tr("heading only")
                                                                        : tr("not there yet");
        QListWidgetItem *entry = item(i);
        entry->setData(SectionDelegate::MarkRole,
                       static_cast<int>(written ? look::Mark::Done : look::Mark::Blank));
        entry->setData(SectionDelegate::WordsRole, words);
        entry->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(part.name, words));
        entry->setToolTip(part.state == OutlinePart::State::Missing ? tr("Click to put its heading in")
                                                                    : QString());
    }
}

QSize OutlineList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return {listWidth, height};
}

} // namespace nianbao
