// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/datefield.h"

#include "forms/look.h"
#include "forms/placeedit.h"
#include "report/deadline.h"
#include "report/wording.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace nianbao {

namespace {

constexpr int dateWidth = 24 * look::gap;

// When most reports of a year are signed.
QDate usualDate(const Report &report)
{
    return {report.year() + 1, 1, 20};
}

} // namespace

DateField::DateField(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_edit(new PlaceEdit(document, Place::signatureDate(), 1))
    , m_button(new QToolButton)
    , m_icon(new QLabel)
    , m_hint(new QLabel)
{
    m_edit->setMaximumWidth(dateWidth);
    auto *menu = new QMenu(m_button);
    m_button->setObjectName(QStringLiteral("calendar"));
    m_button->setText(tr("Calendar"));
    m_button->setAccessibleName(tr("Choose the date from a calendar"));
    m_button->setToolTip(m_button->accessibleName());
    menu->setObjectName(QStringLiteral("calendarMenu"));
    connect(m_button, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillCalendar(menu); });
    m_hint->setObjectName(QStringLiteral("dateHint"));
    m_hint->setFont(look::smallFont(m_hint->font()));
    m_hint->setForegroundRole(QPalette::Text);
    m_hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(look::gap);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    row->addStretch(1);
    auto *told = new QHBoxLayout;
    told->setSpacing(look::halfGap);
    told->addWidget(m_icon, 0, Qt::AlignTop);
    told->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::halfGap);
    layout->addLayout(row);
    layout->addLayout(told);
    connect(&document, &Document::changed, this, &DateField::showHint);
    showHint();
}

void DateField::fillCalendar(QMenu *menu)
{
    menu->clear();
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    const Report &report = m_document.report();
    calendar->setSelectedDate(dateIn(report.text(Place::signatureDate())).value_or(usualDate(report)));
    const auto take = [this, menu](const QDate &date) {
        menu->close();
        choose(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    calendar->setFocus();
}

void DateField::choose(const QDate &date)
{
    const Place place = Place::signatureDate();
    m_document.apply(tr("date"), {{place, m_document.report().value(place), writtenDate(date)}});
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString DateField::hint() const
{
    return m_hint->text();
}

void DateField::showHint()
{
    const Report &report = m_document.report();
    m_edit->setPlaceholderText(writtenDate(usualDate(report)));
    const QDate last = legalDate(report.year(), report.scope());
    const std::optional<QDate> date = dateIn(report.text(Place::signatureDate()));
    const bool late = date && *date > last;
    const QString rule = report.scope() == Scope::Area
                             ? tr("Article 49 of the regulation: a government publishes by %1.")
                             : tr("Article 49 of the regulation: a department publishes by %1.");
    const QString words = rule.arg(writtenDate(last));
    m_hint->setText(late ? tr("%1 This date is later.").arg(words) : words);
    m_icon->setVisible(late);
    m_icon->setPixmap(look::pixmap(look::Mark::Question, palette(), look::iconSize, devicePixelRatioF()));
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint != nullptr)
        showHint();
}

} // namespace nianbao
