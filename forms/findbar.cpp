// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/findbar.h"

#include "forms/look.h"
#include "forms/plainline.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace nianbao {

FindBar::FindBar(Document &document, Spot spot, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_spot(std::move(spot))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    makeFields();
    hide();
    connect(m_needle, &QLineEdit::textEdited, this, [this] {
        m_told->clear();
        refresh();
        // From where the clerk was, so that a word that is typed on stays where it was found.
        if (!m_matches.isEmpty())
            show(indexAt(m_origin));
    });
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void FindBar::makeFields()
{
    m_needle = new PlainLine(this);
    m_needle->setObjectName(QStringLiteral("needle"));
    m_needle->setAccessibleName(tr("Find"));
    m_needle->installEventFilter(this);
    m_with = new PlainLine(this);
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_with->setAccessibleName(tr("Replace with"));
    m_with->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("matchCount"));
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("replaced"));
    m_previous = addButton(QStringLiteral("findPrevious"), tr("Previous"), QStringLiteral("⇧F3"),
                           &FindBar::findPrevious);
    m_next = addButton(QStringLiteral("findNext"), tr("Next"), QStringLiteral("F3"), &FindBar::findNext);
    m_replace = addButton(QStringLiteral("replace"), tr("Replace"), {}, &FindBar::replace);
    m_replaceAll = addButton(QStringLiteral("replaceAll"), tr("Replace all"), {}, &FindBar::replaceAll);
    m_close = addButton(QStringLiteral("closeFind"), tr("Close"), QStringLiteral("Esc"), &FindBar::close);

    auto *findName = new QLabel(tr("Find"), this);
    findName->setBuddy(m_needle);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(look::margin, look::gap, look::gap, look::gap);
    layout->setSpacing(look::gap);
    layout->addWidget(findName, 0, 0);
    layout->addWidget(m_needle, 0, 1);
    layout->addWidget(m_previous, 0, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(m_count, 0, 4);
    layout->addWidget(m_close, 0, 5);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(4, 2);
    auto *withName = new QLabel(tr("Replace with"), this);
    withName->setBuddy(m_with);
    layout->addWidget(withName, 1, 0);
    layout->addWidget(m_with, 1, 1);
    layout->addWidget(m_replace, 1, 2);
    layout->addWidget(m_replaceAll, 1, 3);
    layout->addWidget(m_told, 1, 4, 1, 2);
    m_replaceRow = withName;
}

QToolButton *FindBar::addButton(const QString &name, const QString &text, const QString &key,
                                void (FindBar::*act)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!key.isEmpty())
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void FindBar::openToFind()
{
    open(false);
}

void FindBar::openToReplace()
{
    open(true);
}

void FindBar::open(bool replacing)
{
    const Match spot = m_spot();
    if (const QString selected = textOf(spot);
        !isAncestorOf(QApplication::focusWidget()) && !selected.isEmpty() && !selected.contains(u'\n'))
        m_needle->setText(selected);
    m_current.reset();
    m_origin = spot;
    for (QWidget *widget : {m_replaceRow, static_cast<QWidget *>(m_with), static_cast<QWidget *>(m_replace),
                            static_cast<QWidget *>(m_replaceAll), static_cast<QWidget *>(m_told)})
        widget->setVisible(replacing);
    m_told->clear();
    QFrame::show();
    m_needle->selectAll();
    m_needle->setFocus(Qt::ShortcutFocusReason);
    refresh();
    if (!m_matches.isEmpty())
        show(indexAt(spot));
}

void FindBar::close()
{
    hide();
    emit closed(m_current ? m_current->place : Place());
}

void FindBar::refresh()
{
    m_matches = findAll(m_document.report(), m_needle->text());
    if (m_current && !m_matches.contains(*m_current))
        m_current.reset();
    showCount();
}

QString FindBar::textOf(const Match &match) const
{
    const Report &report = m_document.report();
    return report.edition().hasCell(match.place) ? QString()
                                                 : report.text(match.place).mid(match.position, match.length);
}

bool FindBar::isReplaceable(const Match &match) const
{
    return !m_document.report().edition().hasCell(match.place);
}

void FindBar::showCount()
{
    const qsizetype at = m_current ? m_matches.indexOf(*m_current) : -1;
    if (m_needle->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("not found"));
    else if (at < 0)
        m_count->setText(tr("%n found", nullptr, static_cast<int>(m_matches.size())));
    else
        m_count->setText(tr("%1 of %2").arg(at + 1).arg(m_matches.size()));
    m_previous->setEnabled(!m_matches.isEmpty());
    m_next->setEnabled(!m_matches.isEmpty());
    m_replace->setEnabled(m_current && isReplaceable(*m_current));
    m_replaceAll->setEnabled(std::any_of(m_matches.cbegin(), m_matches.cend(),
                                         [this](const Match &match) { return isReplaceable(match); }));
}

// The first match at or behind a spot; the first of all where there is none.
qsizetype FindBar::indexAt(const Match &spot) const
{
    const QList<Place> order = printedPlaces(m_document.report().edition());
    const qsizetype here = order.indexOf(spot.place);
    const auto found = std::find_if(m_matches.cbegin(), m_matches.cend(), [&](const Match &match) {
        const qsizetype there = order.indexOf(match.place);
        return there > here || (there == here && match.position >= spot.position);
    });
    return found == m_matches.cend() ? 0 : found - m_matches.cbegin();
}

void FindBar::show(qsizetype index)
{
    m_current = m_matches.at(index);
    showCount();
    // Showing a cell takes the focus; someone who types here goes on typing here.
    QWidget *focused = QApplication::focusWidget();
    const bool mine = isAncestorOf(focused);
    emit matchFound(*m_current);
    if (mine)
        focused->setFocus(Qt::OtherFocusReason);
}

void FindBar::walk(int step)
{
    refresh();
    if (m_matches.isEmpty())
        return;
    const qsizetype count = m_matches.size();
    const Match spot = m_spot();
    const bool atCurrent = m_current && m_current->place == spot.place &&
                           (!isReplaceable(*m_current) || m_current->position == spot.position);
    const bool mine = isAncestorOf(QApplication::focusWidget());
    if (m_current && (atCurrent || mine)) {
        show((m_matches.indexOf(*m_current) + step + count) % count);
        return;
    }
    qsizetype next = indexAt(spot);
    if (step > 0 && m_matches.at(next).place == spot.place && m_matches.at(next).position == spot.position &&
        spot.length > 0)
        next = (next + 1) % count;
    show(step > 0 ? next : (next - 1 + count) % count);
}

void FindBar::findNext()
{
    if (m_needle->text().isEmpty())
        openToFind();
    else
        walk(1);
    m_origin = m_current.value_or(m_origin);
}

void FindBar::findPrevious()
{
    if (m_needle->text().isEmpty())
        openToFind();
    else
        walk(-1);
    m_origin = m_current.value_or(m_origin);
}

void FindBar::replace()
{
    refresh();
    if (!m_current || !isReplaceable(*m_current))
        return;
    const Match match = *m_current;
    const Report &report = m_document.report();
    QString text = report.text(match.place);
    text.replace(match.position, match.length, m_with->text());
    m_document.apply(tr("replace “%1”").arg(m_needle->text()),
                     {{match.place, report.value(match.place), text}});
    refresh();
    if (!m_matches.isEmpty())
        show(indexAt({match.place, match.position + m_with->text().size(), 0}));
}

void FindBar::replaceAll()
{
    const Report &report = m_document.report();
    Changes changes;
    for (const Replacement &replacement : nianbao::replaceAll(report, m_needle->text(), m_with->text()))
        changes << Change{replacement.place, report.value(replacement.place), replacement.text};
    const auto count = std::count_if(m_matches.cbegin(), m_matches.cend(),
                                     [this](const Match &match) { return isReplaceable(match); });
    m_document.apply(tr("replace “%1” everywhere").arg(m_needle->text()), changes);
    refresh();
    m_told->setText(changes.isEmpty() ? QString() : tr("%n replaced", nullptr, static_cast<int>(count)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    if (watched == m_with)
        replace();
    else if (key->modifiers() & Qt::ShiftModifier)
        findPrevious();
    else
        findNext();
    return true;
}

} // namespace nianbao
