// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/newreportdialog.h"

#include "forms/look.h"
#include "report/newreport.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace nianbao {

namespace {

constexpr int fieldWidth = 48 * look::gap;

} // namespace

NewReportDialog::NewReportDialog(NewReportSuggestion suggestion, QWidget *parent)
    : QDialog(parent)
    , m_suggestion(std::move(suggestion))
    , m_organization(new QLineEdit(this))
    , m_year(new QSpinBox(this))
    , m_layout(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_carried(new QLabel(this))
{
    setWindowTitle(tr("New report"));
    makeOffice();
    makeYear();
    QWidget *lastYear = makeLastYear();

    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    rows->setHorizontalSpacing(look::margin);
    rows->setVerticalSpacing(look::gap);
    addRow(rows, tr("&Office"), m_organization, m_organization);
    addRow(rows, tr("&Year of the report"), m_year, m_year);
    addNote(rows, m_layout);
    addRow(rows, tr("&Last year's report"), lastYear, m_file);
    addNote(rows, m_carried);
    rows->addRow(buttons);
    m_organization->selectAll();
    showState();
}

void NewReportDialog::makeOffice()
{
    m_organization->setObjectName(QStringLiteral("organization"));
    m_organization->setAccessibleName(tr("Office"));
    m_organization->setMinimumWidth(fieldWidth);
    m_organization->setPlaceholderText(tr("Full name, as on the seal"));
    m_organization->setText(m_suggestion.offices.value(0));
    auto *completer = new QCompleter(m_suggestion.offices, this);
    completer->setFilterMode(Qt::MatchContains);
    m_organization->setCompleter(completer);
    connect(m_organization, &QLineEdit::textChanged, this, &NewReportDialog::showState);
}

void NewReportDialog::makeYear()
{
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year of the report"));
    m_year->setRange(m_suggestion.firstYear, 2999);
    m_year->setValue(m_suggestion.year);
    m_year->installEventFilter(this);
    m_layout->setObjectName(QStringLiteral("layoutOfYear"));
    connect(m_year, &QSpinBox::valueChanged, this, &NewReportDialog::showState);
}

QWidget *NewReportDialog::makeLastYear()
{
    m_file->setObjectName(QStringLiteral("lastYear"));
    m_file->setAccessibleName(tr("Last year's report"));
    m_file->setPlaceholderText(tr("May be left empty"));
    m_file->setClearButtonEnabled(true);
    m_carried->setObjectName(QStringLiteral("carriedOver"));
    m_carried->setWordWrap(true);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Choose last year's report"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewReportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &NewReportDialog::readFile);
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    layout->addWidget(m_file, 1);
    layout->addWidget(browse);
    return box;
}

void NewReportDialog::addRow(QFormLayout *rows, const QString &label, QWidget *field, QWidget *buddy)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(buddy);
    rows->addRow(name, field);
}

void NewReportDialog::addNote(QFormLayout *rows, QLabel *note)
{
    note->setFont(look::smallFont(note->font()));
    note->setMinimumHeight(QFontMetrics(note->font()).height());
    rows->addRow(QString(), note);
}

void NewReportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Last year's report"), m_suggestion.folder,
                                                      m_suggestion.filter);
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

void NewReportDialog::readFile()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_lastYear.reset();
    if (!path.isEmpty() && m_suggestion.readLastYear)
        m_lastYear = m_suggestion.readLastYear(path);
    // What the clerk typed stands; what was only suggested gives way to the office of the file.
    if (m_lastYear && *m_lastYear && !m_organization->isModified() &&
        !(*m_lastYear)->organization().isEmpty())
        m_organization->setText((*m_lastYear)->organization());
    showState();
}

QString NewReportDialog::carriedOver() const
{
    const Report &lastYear = **m_lastYear;
    Report carried = newReport(lastYear.edition(), m_year->value(), {});
    carryOver(carried, lastYear);
    QStringList figures;
    const Table *requests = carried.edition().table(u"requests");
    for (const Column &column : requests ? requests->columns : QList<Column>()) {
        const Cell cell = carried.cell(Place::cell(u"requests", u"carried_in", column.id));
        if (cell.isNumber())
            figures << QStringLiteral("%1 %2").arg(column.name, cell.written);
    }
    return figures.isEmpty()
               ? tr("That report has no figures to carry over.")
               : tr("Carried over as open applications: %1").arg(figures.join(QStringLiteral("  ")));
}

void NewReportDialog::showState()
{
    m_layout->setText(m_suggestion.layoutOf ? m_suggestion.layoutOf(m_year->value()) : QString());
    bool wrong = false;
    QString told = tr("Open applications of last year are carried over from it.");
    if (m_lastYear) {
        const Result<void> fits =
            *m_lastYear ? checkIsLastYear(**m_lastYear, m_year->value()) : Result<void>(m_lastYear->error());
        wrong = !fits;
        told = fits ? carriedOver() : fits.error().text;
    }
    m_carried->setText(told);
    QPalette coloured = palette();
    if (wrong)
        coloured.setColor(QPalette::WindowText, look::accent(look::Mark::Error, palette()));
    m_carried->setPalette(coloured);
    if (m_create != nullptr)
        m_create->setEnabled(!wrong && !m_organization->text().trimmed().isEmpty());
}

NewReportAnswer NewReportDialog::answer() const
{
    NewReportAnswer answer{m_organization->text().trimmed(), m_year->value()};
    if (m_lastYear && *m_lastYear)
        answer.lastYear = **m_lastYear;
    return answer;
}

bool NewReportDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls past must not change the year.
    if (watched == m_year && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nianbao
