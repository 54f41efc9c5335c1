// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/infoform.h"

#include "edition/editionloader.h"
#include "forms/contactfields.h"
#include "forms/datefield.h"
#include "forms/look.h"
#include "forms/placeedit.h"
#include "forms/plainline.h"
#include "forms/sheet.h"
#include "report/preamble.h"
#include "report/standardtexts.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace nianbao {

namespace {

constexpr int widestInfo = 800;
constexpr int lastYear = 2999;

QLabel *nameLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::Text);
    label->setBuddy(buddy);
    return label;
}

QLabel *smallLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setFont(look::smallFont(label->font()));
    label->setForegroundRole(QPalette::Text);
    label->setWordWrap(true);
    return label;
}

} // namespace

InfoForm::InfoForm(Document &document, const QList<Edition> &editions, QWidget *parent)
    : Form(parent)
    , m_document(document)
    , m_editions(editions)
    , m_sheet(new Sheet(tr("About the report"), widestInfo))
{
    m_notice = smallLabel(QStringLiteral("notice"));
    m_notice->hide();
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(look::margin);
    rows->setVerticalSpacing(look::gap + look::halfGap);
    rows->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFacts(rows);
    addTexts(rows);
    addSignature(rows);
    m_sheet->content()->addLayout(rows);
    m_sheet->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
    setFocusProxy(m_edits.first());
    connect(&document, &Document::changed, this, &InfoForm::showFacts);
    showFacts();
}

void InfoForm::addFacts(QFormLayout *rows)
{
    addText(rows, tr("Office"), Place::organization(), 1);
    QWidget *year = yearRow();
    rows->addRow(nameLabel(tr("Report year"), m_year), year);
    addLoss(rows);
    QWidget *scope = scopeRow();
    rows->addRow(nameLabel(tr("Reports on"), m_organ), scope);
}

void InfoForm::addTexts(QFormLayout *rows)
{
    addText(rows, tr("Title"), Place::title(), 2);
    m_standardTitle = new QToolButton;
    m_standardTitle->setObjectName(QStringLiteral("standardTitle"));
    m_standardTitle->setText(tr("Use the standard title"));
    m_standardTitle->setFocusPolicy(Qt::StrongFocus);
    connect(m_standardTitle, &QToolButton::clicked, this, &InfoForm::useStandardTitle);
    rows->addRow(nullptr, m_standardTitle);

    addText(rows, tr("Preamble"), Place::preamble(), 6);
    m_standardPreamble = new QPushButton(tr("Compose the standard preamble"));
    m_standardPreamble->setObjectName(QStringLiteral("standardPreamble"));
    connect(m_standardPreamble, &QPushButton::clicked, this, &InfoForm::useStandardPreamble);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_standardPreamble);
    foot->addWidget(m_notice, 1);
    foot->addStretch();
    rows->addRow(nullptr, foot);

    auto *contact = new ContactFields(m_document);
    rows->addRow(nameLabel(tr("Contact"), contact->first()), contact);
}

void InfoForm::addSignature(QFormLayout *rows)
{
    addText(rows, tr("Signed by"), Place::signatureOrganization(), 1);
    auto *date = new DateField(m_document);
    take(date->edit(), tr("Date"));
    rows->addRow(nameLabel(tr("Date"), date->edit()), date);
}

void InfoForm::addText(QFormLayout *rows, const QString &label, const Place &place, int lines)
{
    auto *edit = new PlaceEdit(m_document, place, lines);
    take(edit, label);
    rows->addRow(nameLabel(label, edit), edit);
}

void InfoForm::take(PlaceEdit *edit, const QString &label)
{
    edit->setFont(look::paperFont(edit->font()));
    edit->setAccessibleName(label);
    m_edits << edit;
    connect(edit, &PlaceEdit::entered, this, &Form::currentPlaceChanged);
    connect(edit, &PlaceEdit::notice, this, &InfoForm::showNotice);
}

void InfoForm::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        bringIntoView(m_notice);
}

void InfoForm::bringIntoView(QWidget *widget)
{
    // Once the rows have their places.
    QMetaObject::invokeMethod(
        this, [this, widget] { m_sheet->ensureWidgetVisible(widget); }, Qt::QueuedConnection);
}

QWidget *InfoForm::yearRow()
{
    m_year = new YearField;
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Report year"));
    m_year->setRange(m_editions.first().firstYear, lastYear);
    connect(m_year, &QSpinBox::valueChanged, this, &InfoForm::chooseYear);
    m_layoutFact = smallLabel(QStringLiteral("layout"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    layout->addWidget(m_year);
    layout->addWidget(m_layoutFact, 1);
    return row;
}

void InfoForm::addLoss(QFormLayout *rows)
{
    m_lossText = new QLabel;
    m_lossText->setObjectName(QStringLiteral("lossText"));
    m_lossText->setForegroundRole(QPalette::Text);
    m_lossText->setWordWrap(true);
    m_keepYear = new QPushButton(tr("Keep the year"));
    m_keepYear->setObjectName(QStringLiteral("keepYear"));
    auto *change = new QPushButton(tr("Change the year"));
    change->setObjectName(QStringLiteral("changeYear"));
    connect(m_keepYear, &QPushButton::clicked, this, &InfoForm::closeLoss);
    connect(change, &QPushButton::clicked, this, [this] {
        if (const auto asked = changeTo(m_pendingYear.value_or(0)))
            takeYear(*asked);
    });
    m_loss = new QWidget;
    m_loss->setObjectName(QStringLiteral("loss"));
    auto *buttons = new QHBoxLayout(m_loss);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(look::gap);
    buttons->addWidget(m_keepYear);
    buttons->addWidget(change);
    buttons->addStretch(1);
    rows->addRow(nullptr, m_lossText);
    rows->addRow(nullptr, m_loss);
    showLoss(false);
}

void InfoForm::showLoss(bool visible)
{
    m_lossText->setVisible(visible);
    m_loss->setVisible(visible);
}

QWidget *InfoForm::scopeRow()
{
    m_organ = new QRadioButton(tr("this organ"));
    m_organ->setObjectName(QStringLiteral("scope/organ"));
    m_area = new QRadioButton(tr("the whole area"));
    m_area->setObjectName(QStringLiteral("scope/area"));
    m_area->setToolTip(tr("The report of a government on all bodies in its area"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::margin);
    layout->addWidget(m_organ);
    layout->addWidget(m_area);
    layout->addStretch(1);
    // The style draws its rings a little darker than the window: not to be seen on dark paper.
    QPalette rings = palette();
    rings.setColor(QPalette::Window,
                   look::mixed(rings.color(QPalette::Base), rings.color(QPalette::Text), 0.5));
    m_organ->setPalette(rings);
    m_area->setPalette(rings);
    connect(m_organ, &QRadioButton::clicked, this, [this] { chooseScope(Scope::Organ); });
    connect(m_area, &QRadioButton::clicked, this, [this] { chooseScope(Scope::Area); });
    return row;
}

// Of the report as it is now: there may be edits between the question about a year and its answer.
std::optional<EditionChange> InfoForm::changeTo(int year) const
{
    const Result<Edition> edition = editionForYear(m_editions, year);
    if (!edition || year == m_document.report().year())
        return std::nullopt;
    return changedTo(m_document.report(), *edition, year);
}

void InfoForm::chooseYear(int year)
{
    const std::optional<EditionChange> change = changeTo(year);
    if (!change)
        closeLoss();
    else if (change->lost.isEmpty())
        takeYear(*change);
    else
        askAboutLoss(*change);
}

void InfoForm::takeYear(const EditionChange &change)
{
    m_document.replaceReport(tr("year %1").arg(change.report.year()), change.report);
    closeLoss();
}

void InfoForm::tellLoss(const EditionChange &change)
{
    constexpr int mostNames = 8;
    const Report &report = m_document.report();
    QStringList names;
    for (const Place &place : change.lost.first(std::min<qsizetype>(mostNames, change.lost.size())))
        names << QStringLiteral("%1 %2").arg(report.edition().nameOf(place), report.cell(place).written);
    if (change.lost.size() > mostNames)
        names << tr("and %n more", nullptr, static_cast<int>(change.lost.size()) - mostNames);
    m_lossText->setText(tr("The %1 layout for %2 has no place for %n filled field(s): %3.", nullptr,
                           static_cast<int>(change.lost.size()))
                            .arg(change.report.edition().id)
                            .arg(change.report.year())
                            .arg(names.join(QStringLiteral("; "))));
}

void InfoForm::askAboutLoss(const EditionChange &change)
{
    tellLoss(change);
    m_pendingYear = change.report.year();
    showLoss(true);
    bringIntoView(m_loss);
    // Later: the key that left the year is still on its way to the next field.
    QMetaObject::invokeMethod(
        m_keepYear, [this] { m_keepYear->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void InfoForm::closeLoss()
{
    m_pendingYear.reset();
    showLoss(false);
    showFacts();
}

void InfoForm::chooseScope(Scope scope)
{
    m_document.replaceReport(tr("scope"), withScope(m_document.report(), scope));
}

void InfoForm::useStandardTitle()
{
    const Report &report = m_document.report();
    m_document.apply(tr("standard title"),
                     {{Place::title(), report.value(Place::title()),
                       report.edition().titleFor(report.organization(), report.year())}});
    editOf(Place::title())->setFocus(Qt::OtherFocusReason);
}

void InfoForm::useStandardPreamble()
{
    const Report &report = m_document.report();
    m_document.apply(tr("standard preamble"),
                     {{Place::preamble(), report.value(Place::preamble()), standardPreamble(report)}});
    editOf(Place::preamble())->setFocus(Qt::OtherFocusReason);
}

void InfoForm::showFacts()
{
    const Report &report = m_document.report();
    if (m_pendingYear) {
        const std::optional<EditionChange> change = changeTo(*m_pendingYear);
        if (change && !change->lost.isEmpty())
            tellLoss(*change);
        else
            m_pendingYear.reset();
    }
    if (!m_pendingYear) {
        const QSignalBlocker quiet(m_year);
        m_year->setValue(report.year());
        showLoss(false);
    }
    m_layoutFact->setText(tr("%1 layout, %2").arg(report.edition().id, report.edition().basis));
    m_organ->setChecked(report.scope() == Scope::Organ);
    m_area->setChecked(report.scope() == Scope::Area);
    const bool standard =
        report.text(Place::title()) == report.edition().titleFor(report.organization(), report.year());
    m_standardTitle->setVisible(!standard);
    m_standardPreamble->setEnabled(!hasStandardPreamble(report));
}

PlaceEdit *InfoForm::editOf(const Place &place) const
{
    for (PlaceEdit *edit : m_edits) {
        if (edit->place() == place)
            return edit;
    }
    return m_edits.first();
}

void InfoForm::goTo(const Place &place)
{
    PlaceEdit *edit = editOf(place);
    edit->setFocus(Qt::OtherFocusReason);
    edit->goToLastChange();
}

void InfoForm::showMatch(const Match &match)
{
    PlaceEdit *edit = editOf(match.place);
    edit->select(match.position, match.length);
    m_sheet->ensureWidgetVisible(edit);
}

Place InfoForm::currentPlace() const
{
    for (const PlaceEdit *edit : m_edits) {
        if (edit->hasFocus())
            return edit->place();
    }
    return {};
}

Match InfoForm::currentSpot() const
{
    const Place place = currentPlace();
    if (place.isEmpty())
        return {};
    const PlaceEdit *edit = editOf(place);
    return {place, edit->selectionStart(), edit->caret() - edit->selectionStart()};
}

} // namespace nianbao
