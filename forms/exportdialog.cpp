// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportdialog.h"

#include "forms/look.h"
#include "forms/notelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int fieldWidth = 60 * look::gap;

} // namespace

ExportDialog::ExportDialog(ExportSuggestion suggestion, QWidget *parent)
    : QDialog(parent)
    , m_suggestion(std::move(suggestion))
    , m_format(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_after(new QComboBox(this))
    , m_mark(new QCheckBox(this))
    , m_notes(new NoteList(5, this))
{
    setWindowTitle(tr("Export"));
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    rows->setHorizontalSpacing(look::margin);
    rows->setVerticalSpacing(look::gap);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    makeFormat();
    QWidget *folder = makeFile();
    makeOptions();
    addRow(rows, tr("&Format"), m_format, m_format);
    addRow(rows, tr("File &name"), m_name, m_name);
    addRow(rows, tr("Fol&der"), folder, m_folder);
    addRow(rows, tr("&Afterwards"), m_after, m_after);
    rows->addRow(QString(), m_mark);
    rows->addRow(m_notes);
    makeButtons(rows);
    followFormat();
}

void ExportDialog::makeFormat()
{
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("Format"));
    for (const WritableFormat &format : std::as_const(m_suggestion.formats))
        m_format->addItem(format.name, format.id);
    m_format->setCurrentIndex(qMax(0, m_format->findData(m_suggestion.formatId)));
    m_format->installEventFilter(this);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
}

QWidget *ExportDialog::makeFile()
{
    m_name->setObjectName(QStringLiteral("fileName"));
    m_name->setAccessibleName(tr("File name"));
    m_name->setMinimumWidth(fieldWidth);
    m_name->setText(m_suggestion.fileName);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::showState);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setText(QDir::toNativeSeparators(m_suggestion.folder));
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::showState);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Choose the folder"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    setTabOrder(m_folder, browse);
    setTabOrder(browse, m_after);
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    return box;
}

void ExportDialog::makeOptions()
{
    m_after->setObjectName(QStringLiteral("after"));
    m_after->setAccessibleName(tr("Afterwards"));
    m_after->addItem(tr("Open nothing"));
    m_after->addItem(tr("Open the file"));
    m_after->addItem(tr("Show the folder"));
    m_after->setCurrentIndex(static_cast<int>(m_suggestion.after));
    m_after->installEventFilter(this);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setText(tr("Print “%1” at the top of every &page").arg(draftMark()));
    m_wantsMark = m_suggestion.findings.errors > 0;
    m_mark->setChecked(m_wantsMark);
    connect(m_mark, &QCheckBox::clicked, this, [this](bool isWanted) { m_wantsMark = isWanted; });
}

void ExportDialog::makeButtons(QFormLayout *rows)
{
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportNow"));
    m_export->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addRow(buttons);
}

void ExportDialog::addRow(QFormLayout *rows, const QString &label, QWidget *field, QWidget *buddy)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(buddy);
    rows->addRow(name, field);
}

const WritableFormat &ExportDialog::format() const
{
    return m_suggestion.formats.at(qMax(0, m_format->currentIndex()));
}

WriteOptions ExportDialog::options() const
{
    WriteOptions options = m_suggestion.options;
    options.style.mark = format().hasPages && m_mark->isChecked() ? draftMark() : QString();
    return options;
}

QString ExportDialog::path() const
{
    QString name = m_name->text().trimmed();
    if (!name.endsWith(m_suffix, Qt::CaseInsensitive))
        name += m_suffix;
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(name);
}

ExportChoice ExportDialog::choice() const
{
    return {format().id, QFileInfo(path()).absoluteFilePath(), options().style.mark,
            static_cast<AfterExport>(m_after->currentIndex())};
}

// Why nothing can be written there; empty: something can, as far as one sees from here.
QString ExportDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    static const QString separators = QStringLiteral("/\\");
    if (name.isEmpty() || name == m_suffix)
        return tr("Give the file a name.");
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return separators.contains(c); }))
        return tr("A file name holds no / and no \\. Choose the folder below.");
    constexpr qsizetype longestName = 255; // bytes, of what file systems take
    if (QFile::encodeName(QFileInfo(path()).fileName()).size() > longestName)
        return tr("The file name is too long. Make do with 80 characters.");
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        return tr("Choose a folder.");
    if (!QFileInfo(QDir::fromNativeSeparators(folder)).isDir())
        return tr("There is no folder “%1”. Choose another one.").arg(folder);
    if (QFileInfo(path()).isDir())
        return tr("There is a folder of this name. Give the file another one.");
    return {};
}

void ExportDialog::chooseFolder()
{
    if (!m_suggestion.chooseFolder)
        return;
    const QString folder = m_suggestion.chooseFolder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

// The name keeps what the clerk made of it; only its suffix goes with the format.
void ExportDialog::followFormat()
{
    QString name = m_name->text();
    if (!m_suffix.isEmpty() && name.endsWith(m_suffix, Qt::CaseInsensitive))
        name.chop(m_suffix.size());
    m_suffix = QLatin1Char('.') + format().suffix;
    m_name->setText(name + m_suffix);
    m_name->setCursorPosition(0);
    // A tick that stays in a grey box would say that the mark is printed.
    m_mark->setEnabled(format().hasPages);
    m_mark->setChecked(format().hasPages && m_wantsMark);
    showState();
    askForewarnings();
}

void ExportDialog::askForewarnings()
{
    if (m_work.isRunning() || m_forewarnings.contains(format().id) || !format().forewarnings)
        return;
    const auto found = std::make_shared<QStringList>();
    m_work.start([format = format(), report = m_suggestion.report, options = options(),
                  found](const GiveUp &giveUp) mutable {
        options.giveUp = giveUp;
        *found = format.forewarnings(report, options);
    });
    connect(
        &m_work, &BackgroundWork::finished, this,
        [this, id = format().id, found] {
            m_forewarnings.insert(id, *found);
            showState();
            askForewarnings(); // another format may have been chosen meanwhile
        },
        Qt::SingleShotConnection);
}

void ExportDialog::showState()
{
    if (m_export == nullptr)
        return;
    QList<Note> notes;
    const QString wrong = problem();
    const bool replaces = wrong.isEmpty() && QFileInfo::exists(path());
    if (!wrong.isEmpty())
        notes << Note{look::Mark::Error, wrong};
    if (replaces)
        notes << Note{look::Mark::Warning, tr("A file of this name is there. It will be replaced.")};
    const FindingCounts &findings = m_suggestion.findings;
    QString verdict = verdictLine(findings);
    if (findings.errors > 0) {
        verdict += QLatin1Char('\n') +
                   (format().hasPages
                        ? tr("It can be exported all the same, with “%1” on its pages.").arg(draftMark())
                        : tr("It can be exported all the same."));
    }
    notes << Note{findings.errors > 0     ? look::Mark::Error
                  : findings.warnings > 0 ? look::Mark::Warning
                                          : look::Mark::Done,
                  verdict};
    const QStringList forewarnings = m_forewarnings.value(format().id);
    for (const QString &forewarning : forewarnings)
        notes << Note{look::Mark::Warning, forewarning};
    m_notes->setNotes(notes);
    m_export->setText(replaces ? tr("Export and replace") : tr("Export"));
    m_export->setEnabled(wrong.isEmpty());
}

bool ExportDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that passes by must not choose another format.
    if (event->type() == QEvent::Wheel && (watched == m_format || watched == m_after)) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nianbao
