// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/recognizer.h"

#include "edition/editionloader.h"
#include "import/formrows.h"
#include "import/frontmatter.h"
#include "import/headings.h"
#include "import/signature.h"
#include "import/tablerecognizer.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recognizer)
};

QString joined(const Blocks &paragraphs)
{
    QStringList texts;
    for (const Block &block : paragraphs)
        texts << block.text;
    return texts.join(QLatin1Char('\n'));
}

// The report year when the title does not name one: as the preamble has it, else the year before the one in
// which the report was signed, else as its first paragraphs have it.
std::optional<int> yearBesideTitle(const QString &preamble, const Blocks &blocks)
{
    constexpr qsizetype paragraphsLookedAt = 12;
    constexpr qsizetype charactersLookedAt = 500;
    if (const std::optional<int> year = yearIn(QStringView(preamble).left(charactersLookedAt)))
        return year;
    Blocks paragraphs = blocks;
    paragraphs.removeIf([](const Block &block) { return block.role == BlockRole::Table; });
    Blocks tail = paragraphs.last(std::min(paragraphsLookedAt, paragraphs.size()));
    if (const Signature signature = takeSignature(tail, {}); signature.found) {
        if (const std::optional<int> signedIn = yearIn(signature.date))
            return *signedIn - 1;
    }
    for (const Block &block : paragraphs.first(std::min(paragraphsLookedAt, paragraphs.size()))) {
        if (const std::optional<int> year = yearIn(QStringView(block.text).left(charactersLookedAt)))
            return year;
    }
    return std::nullopt;
}

// The edition whose labels the draft's tables show, for a draft without any year.
const Edition &editionByLabels(const Blocks &blocks, const QList<Edition> &editions)
{
    const Edition *best = &editions.last();
    qsizetype most = -1;
    for (const Edition &edition : editions) {
        qsizetype hits = 0;
        for (const Block &block : blocks) {
            for (const GridCell &cell : block.grid.cells) {
                hits += std::any_of(edition.tables.begin(), edition.tables.end(), [&](const Table &table) {
                    return std::any_of(table.cells.begin(), table.cells.end(), [&](const TableCell &of) {
                        return of.isLabel() && of.text == cell.text;
                    });
                });
            }
        }
        if (hits >= most) {
            most = hits;
            best = &edition;
        }
    }
    return *best;
}

class Recognizer
{
public:
    Recognizer(const Blocks &blocks, const QList<Edition> &editions)
        : m_blocks(blocks)
        , m_editions(editions)
    {
    }

    Result<Imported> recognize();

private:
    Result<Report> emptyReport();
    void readFront();
    void readTables();
    void readSections();
    void readTextSection(const Section &section, Blocks blocks, bool isLast);
    void readTableSection(const Section &section, const Blocks &blocks, bool isLast);
    void storeSignature(const Signature &signature);
    void tellUnclaimed();
    qsizetype sectionEnd(qsizetype start) const;

    const Blocks &m_blocks;
    const QList<Edition> &m_editions;
    FrontMatter m_front;
    QList<SectionStart> m_starts;
    QHash<qsizetype, const Table *> m_tableOfBlock;
    Imported m_imported{Report(Edition(), 0), {}, {}, {}};
};

Result<Report> Recognizer::emptyReport()
{
    std::optional<int> year = m_front.year;
    if (!year) {
        year = yearBesideTitle(m_front.preamble, m_blocks);
        const int stands = year ? *year : editionByLabels(m_blocks, m_editions).firstYear;
        const QString message =
            Words::tr("The title names no year. The report was taken for the one of %1; correct the "
                      "title if it is another.");
        m_imported.findings << Finding{QStringLiteral("import.year-guessed"),
                                       year ? Severity::Warning : Severity::Error,
                                       {Place::title()},
                                       message.arg(stands),
                                       {}};
        year = stands;
    }
    Result<Edition> edition = editionForYear(m_editions, *year);
    if (!edition)
        return edition.error();
    return Report::forEmptyDraft(*std::move(edition), *year);
}

Result<Imported> Recognizer::recognize()
{
    // The headings are the same in every edition: the newest finds them before the year is known.
    m_starts = findSections(m_blocks, m_editions.last());
    const qsizetype frontEnd = m_starts.isEmpty() ? m_blocks.size() : m_starts.first().block;
    m_front = readFrontMatter(m_blocks.first(frontEnd));
    const bool hasTables = std::any_of(m_blocks.begin(), m_blocks.end(), [this](const Block &block) {
        return block.role == BlockRole::Table && tableOf(block.grid, m_editions.last());
    });
    if (m_starts.size() < 2 && !hasTables && (m_front.title.isEmpty() || m_starts.isEmpty())) {
        return Error{
            QStringLiteral("import.not-a-report"),
            Words::tr(
                "The text holds no section and no table of the annual report. Choose the file that holds "
                "the report.")};
    }
    Result<Report> report = emptyReport();
    if (!report)
        return report.error();
    m_imported.report = *std::move(report);
    m_imported.findings << headingFindings(m_blocks, m_starts, m_imported.report.edition());
    readFront();
    readTables();
    readSections();
    tellUnclaimed();
    return std::move(m_imported);
}

void Recognizer::readFront()
{
    if (!m_front.title.isEmpty())
        m_imported.report.setText(Place::title(), m_front.title);
    if (m_front.hasPreamble)
        m_imported.report.setText(Place::preamble(), m_front.preamble);
    if (!m_front.organization.isEmpty())
        m_imported.report.setText(Place::organization(), m_front.organization);
    m_imported.unclaimed << m_front.before;
}

void Recognizer::readTables()
{
    const Edition &edition = m_imported.report.edition();
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].role != BlockRole::Table)
            continue;
        const Table *table = tableOf(m_blocks[i].grid, edition);
        if (table)
            m_tableOfBlock.insert(i, table);
        else
            m_imported.unclaimed << m_blocks[i];
    }
    for (const Table &table : edition.tables) {
        Blocks grids;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_tableOfBlock.value(i) == &table)
                grids << m_blocks[i];
        }
        if (grids.isEmpty())
            continue;
        TableReading reading = readTable(table, grids, m_imported.report);
        m_imported.findings << reading.findings;
        m_imported.guessed.unite(reading.guessed);
        m_imported.unclaimed << reading.unclaimed;
    }
}

qsizetype Recognizer::sectionEnd(qsizetype start) const
{
    return start + 1 < m_starts.size() ? m_starts[start + 1].block : m_blocks.size();
}

void Recognizer::readSections()
{
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        const Section &section = m_imported.report.edition().sections[m_starts[i].section];
        const qsizetype first = m_starts[i].block + 1;
        const Blocks blocks = m_blocks.mid(first, sectionEnd(i) - first);
        const bool isLast = i + 1 == m_starts.size();
        if (section.kind == Section::Kind::Text)
            readTextSection(section, blocks, isLast);
        else
            readTableSection(section, blocks, isLast);
    }
}

void Recognizer::readTextSection(const Section &section, Blocks blocks, bool isLast)
{
    blocks.removeIf([](const Block &block) { return block.role == BlockRole::Table; });
    if (isLast)
        storeSignature(takeSignature(blocks, m_imported.report.organization()));
    m_imported.report.setText(Place(section.id), joined(blocks));
}

// Paragraphs below the section's last table are its note; those above it are for the clerk to place.
void Recognizer::readTableSection(const Section &section, const Blocks &blocks, bool isLast)
{
    Blocks above;
    Blocks below;
    for (const Block &block : blocks) {
        if (block.role != BlockRole::Table) {
            below << block;
        } else {
            above << below;
            below.clear();
        }
    }
    if (isLast)
        storeSignature(takeSignature(below, m_imported.report.organization()));
    m_imported.unclaimed << above;
    m_imported.report.setText(Place::note(section.id), joined(below));
}

void Recognizer::storeSignature(const Signature &signature)
{
    if (!signature.found)
        return;
    Report &report = m_imported.report;
    report.setText(Place::signatureOrganization(), signature.organization);
    report.setText(Place::signatureDate(), signature.date);
    if (report.organization().isEmpty())
        report.setText(Place::organization(), signature.organization);
}

void Recognizer::tellUnclaimed()
{
    std::stable_sort(m_imported.unclaimed.begin(), m_imported.unclaimed.end(),
                     [](const Block &a, const Block &b) { return a.line < b.line; });
    for (const Block &block : std::as_const(m_imported.unclaimed)) {
        QStringList cells;
        for (const GridCell &cell : block.grid.cells)
            cells << cell.text;
        const QString text =
            block.role == BlockRole::Table ? cells.join(QLatin1Char(' ')).simplified() : block.text;
        constexpr qsizetype enoughToFindIt = 40;
        const QString shown = text.size() > enoughToFindIt ? text.left(enoughToFindIt) + QChar(u'…') : text;
        const QString message =
            Words::tr("Line %1 of the draft has no place in the form: “%2”. Put it where it belongs.");
        m_imported.findings << Finding{QStringLiteral("import.unclaimed"),
                                       Severity::Warning,
                                       {},
                                       message.arg(block.line).arg(shown),
                                       {}};
    }
}

} // namespace

Result<Imported> recognize(const Blocks &blocks, const QList<Edition> &editions)
{
    return Recognizer(blocks, editions).recognize();
}

} // namespace nianbao
