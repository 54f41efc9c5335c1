// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pagesettingsdialog.h"

#include "forms/look.h"
#include "forms/notelist.h"
#include "forms/preview.h"
#include "typeset/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

#include <cmath>

namespace nianbao {

namespace {

constexpr int previewWidth = 36 * look::gap;
/// Below this width (pixels) of the screen the fields have no room beside the pages.
constexpr int leastWidthWithPreview = 760;

/// Of these families those that are known to belong to the role's style, the best first.
QStringList facesOfStyle(FontRole role, const QStringList &families)
{
    QStringList faces;
    for (const FontCandidate &candidate : fontCandidates(role)) {
        for (const QString &family : candidate.families) {
            if (families.contains(family))
                faces << family;
        }
    }
    return faces;
}

qreal tenths(qreal units)
{
    return std::round(inMillimetres(units) * 10) / 10;
}

} // namespace

PageSettingsDialog::PageSettingsDialog(const PageStyleSuggestion &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_base(suggestion.style)
    , m_notes(new NoteList(2, this))
{
    setWindowTitle(tr("Page settings"));
    auto *office = new QLabel(suggestion.office.trimmed().isEmpty()
                                  ? tr("For reports that name no office")
                                  : tr("For all reports of %1").arg(suggestion.office.trimmed()),
                              this);
    office->setWordWrap(true);
    office->setTextFormat(Qt::PlainText);
    office->setFont(look::boldFont(office->font()));
    auto *left = new QVBoxLayout;
    left->setSpacing(look::gap);
    left->addWidget(office);
    left->addWidget(makeFields(), 1);
    m_notes->setFixedHeight(m_notes->minimumHeight());
    left->addWidget(m_notes);
    left->addWidget(makeButtons());
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    columns->setSpacing(look::margin);
    columns->addLayout(left, 1);
    if (suggestion.document != nullptr && screen()->availableSize().width() >= leastWidthWithPreview) {
        m_preview = new Preview(*suggestion.document, suggestion.fontFolders, this);
        m_preview->setMinimumWidth(previewWidth);
        columns->addWidget(m_preview, 1);
    }
    setFields(suggestion.style);
    resize(sizeHint().boundedTo(screen()->availableSize() - QSize(2 * look::gap, 6 * look::gap)));
    m_margins.front()->setFocus();
}

QWidget *PageSettingsDialog::makeFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, look::gap, 0);
    grid->setHorizontalSpacing(look::gap);
    grid->setVerticalSpacing(look::gap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    makeMargins(grid);
    makeLines(grid);
    makeFaces(grid);
    makeOthers(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // follows the focus of its fields
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(fields);
    area->setMinimumWidth(fields->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

void PageSettingsDialog::addField(QGridLayout *grid, int row, int column, const QString &label,
                                  QWidget *field, int columns)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    QString spoken = label;
    field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    field->installEventFilter(this);
    grid->addWidget(name, row, column);
    grid->addWidget(field, row, column + 1, 1, columns);
}

void PageSettingsDialog::makeMargins(QGridLayout *grid)
{
    const QString labels[] = {tr("&Top margin"), tr("&Bottom margin"), tr("&Left margin"),
                              tr("&Right margin")};
    const char *const names[] = {"marginTop", "marginBottom", "marginLeft", "marginRight"};
    for (std::size_t side = 0; side < m_margins.size(); ++side) {
        auto *field = new QDoubleSpinBox;
        field->setObjectName(QString::fromLatin1(names[side]));
        field->setDecimals(1);
        field->setRange(10, 60);
        field->setSuffix(tr(" mm"));
        connect(field, &QDoubleSpinBox::valueChanged, this, &PageSettingsDialog::showState);
        m_margins.at(side) = field;
        const int number = static_cast<int>(side);
        addField(grid, number / 2, number % 2 * 2, labels[side], field);
    }
}

void PageSettingsDialog::makeLines(QGridLayout *grid)
{
    const auto make = [this](const char *name, int least, int most) {
        auto *field = new QSpinBox;
        field->setObjectName(QString::fromLatin1(name));
        field->setRange(least, most);
        connect(field, &QSpinBox::valueChanged, this, &PageSettingsDialog::showState);
        return field;
    };
    const int row = grid->rowCount();
    m_lines = make("linesPerPage", 10, 45);
    addField(grid, row, 0, tr("L&ines a page"), m_lines);
    m_characters = make("charactersPerLine", 15, 50);
    addField(grid, row, 2, tr("&Characters a line"), m_characters);
}

void PageSettingsDialog::makeFaces(QGridLayout *grid)
{
    const std::pair<FontRole, QString> rows[] = {{FontRole::TitleSong, tr("Title &font")},
                                                 {FontRole::Hei, tr("Headings of level &1")},
                                                 {FontRole::Kai, tr("Headings of level &2")},
                                                 {FontRole::FangSong, tr("Bod&y")},
                                                 {FontRole::Song, tr("Tables and page n&umbers")}};
    const QStringList families = installedFamilies(QFontDatabase::SimplifiedChinese);
    for (const auto &[role, label] : rows) {
        auto *field = new QComboBox;
        field->setObjectName(QStringLiteral("face-%1").arg(static_cast<int>(role)));
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(14);
        field->addItem(tr("Standard (%1)").arg(officialFamily(role)), QString());
        const QStringList known = facesOfStyle(role, families);
        for (const QString &family : known)
            field->addItem(family, family);
        if (!known.isEmpty())
            field->insertSeparator(field->count());
        for (const QString &family : families) {
            if (!known.contains(family))
                field->addItem(family, family);
        }
        connect(field, &QComboBox::currentIndexChanged, this, &PageSettingsDialog::showState);
        m_faces.at(static_cast<std::size_t>(role)) = field;
        addField(grid, grid->rowCount(), 0, label, field, 3);
    }
}

void PageSettingsDialog::makeOthers(QGridLayout *grid)
{
    m_numbers = new QComboBox;
    m_numbers->setObjectName(QStringLiteral("pageNumbers"));
    m_numbers->addItem(tr("Standard: odd pages right, even pages left"));
    m_numbers->addItem(tr("Centred"));
    m_numbers->addItem(tr("None"));
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &PageSettingsDialog::showState);
    addField(grid, grid->rowCount(), 0, tr("&Page numbers"), m_numbers, 3);
    m_landscape = new QCheckBox(tr("&Wide tables on landscape pages of their own"));
    m_landscape->setObjectName(QStringLiteral("landscapeTables"));
    connect(m_landscape, &QCheckBox::toggled, this, &PageSettingsDialog::showState);
    grid->addWidget(m_landscape, grid->rowCount(), 1, 1, 3);
}

QWidget *PageSettingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *standard = buttons->addButton(tr("Back to the &standard"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("standard"));
    standard->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, this, [this] { setFields(PageStyle()); });
    m_accept = buttons->addButton(tr("Save settings"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PageSettingsDialog::setFields(const PageStyle &style)
{
    m_isSetting = true;
    const QMarginsF margins = style.margins();
    const qreal sides[] = {margins.top(), margins.bottom(), margins.left(), margins.right()};
    for (std::size_t side = 0; side < m_margins.size(); ++side)
        m_margins.at(side)->setValue(tenths(sides[side]));
    m_lines->setValue(style.linesPerPage);
    m_characters->setValue(style.charactersPerLine);
    for (std::size_t role = 0; role < m_faces.size(); ++role) {
        QComboBox *field = m_faces.at(role);
        const QString family = withoutFoundry(style.faces.at(role));
        if (field->findData(family) < 0)
            field->addItem(tr("%1 (not installed)").arg(family), family);
        field->setCurrentIndex(field->findData(family));
    }
    m_numbers->setCurrentIndex(static_cast<int>(style.pageNumbers));
    m_landscape->setChecked(style.landscapeTables);
    m_isSetting = false;
    showState();
}

PageStyle PageSettingsDialog::pageStyle() const
{
    PageStyle style = m_base;
    style.setMargins({millimetres(m_margins[2]->value()), millimetres(m_margins[0]->value()),
                      millimetres(m_margins[3]->value()), millimetres(m_margins[1]->value())});
    style.linesPerPage = m_lines->value();
    style.charactersPerLine = m_characters->value();
    for (std::size_t role = 0; role < m_faces.size(); ++role)
        style.faces.at(role) = m_faces.at(role)->currentData().toString();
    style.pageNumbers = static_cast<PageNumbers>(m_numbers->currentIndex());
    style.landscapeTables = m_landscape->isChecked();
    return style;
}

void PageSettingsDialog::showState()
{
    if (m_isSetting)
        return;
    const Result<PageStyle> checked = checkedPageStyle(pageStyle());
    m_notes->setNotes(checked ? QList<Note>() : QList<Note>{{look::Mark::Error, checked.error().text}});
    m_notes->setVisible(!checked); // its room is for the fields on a small screen
    m_accept->setEnabled(static_cast<bool>(checked));
    if (checked && m_preview)
        m_preview->setPageStyle(*checked);
}

bool PageSettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls past must not change anything.
    if (event->type() == QEvent::Wheel && watched != m_landscape) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nianbao
