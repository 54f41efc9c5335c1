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
#include <QRegularExpression>
#include <QSet>

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

// Lines that only looked like a table (an indented pair of lines, "电话：…" after a tab) are paragraphs. A
// grid as large as a table stays one: it is for the clerk to place.
Blocks withoutFalseTables(const Blocks &blocks, const Edition &edition)
{
    constexpr int smallestTable = 3;
    const TableFinder finder(edition);
    Blocks result;
    for (const Block &block : blocks) {
        const bool isSmall = block.grid.rows < smallestTable || block.grid.columns < smallestTable;
        if (block.role != BlockRole::Table || !isSmall || finder.tableOf(block.grid)) {
            result << block;
            continue;
        }
        for (int row = 0; row < block.grid.rows; ++row) {
            QString text; // a cell that ends a sentence was a line of its own
            for (const GridCell &cell : block.grid.cells) {
                if (cell.row != row || cell.text.isEmpty())
                    continue;
                const bool endsSentence = !text.isEmpty() && QStringView(u"。！？；").contains(text.back());
                text += (text.isEmpty() ? QString() : QString(endsSentence ? u'\n' : u' ')) + cell.text;
            }
            for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
                result << paragraph(BlockRole::Body, line);
                result.last().line = block.line + row;
            }
        }
    }
    return result;
}

// The report year when the title does not name one: as the preamble has it, else the year before the one in
// which the report was signed, else as its first paragraphs have it.
std::optional<int> yearBesideTitle(const QString &preamble, const Blocks &blocks)
{
    constexpr qsizetype paragraphsLookedAt = 12;
    constexpr qsizetype charactersLookedAt = 500;
    // "统计期限为2025年1月1日至…" before any other year, such as that of the law it rests on.
    static const QRegularExpression period(
        QStringLiteral("[0-9０-９]{4}\\s*年\\s*[1１]\\s*月\\s*[1１]\\s*日"));
    const QString start = preamble.left(charactersLookedAt);
    if (const QRegularExpressionMatch match = period.match(start); match.hasMatch())
        return yearIn(match.capturedView());
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

// How many cells of the draft are labels of the edition, to the letter.
qsizetype labelHits(const Blocks &blocks, const Edition &edition)
{
    QSet<QString> labels;
    for (const Table &table : edition.tables) {
        for (const TableCell &cell : table.cells)
            labels.insert(cell.text);
    }
    labels.remove(QString());
    qsizetype hits = 0;
    for (const Block &block : blocks) {
        hits += std::count_if(block.grid.cells.begin(), block.grid.cells.end(),
                              [&labels](const GridCell &cell) { return labels.contains(cell.text); });
    }
    return hits;
}

// The edition whose labels the draft's tables show; the newest among equals.
const Edition &editionByLabels(const Blocks &blocks, const QList<Edition> &editions)
{
    const Edition *best = &editions.last();
    qsizetype most = -1;
    for (const Edition &edition : editions) {
        if (const qsizetype hits = labelHits(blocks, edition); hits >= most) {
            most = hits;
            best = &edition;
        }
    }
    return *best;
}

// Lines that belong to a printed table without being of the form: captions, units, page numbers. They are
// handed back like all that has no place, but nobody need be told.
bool isTableTrimming(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(附?表\\s*[一二三四1-4].{0,30}|（?单位\\s*[:：].{1,12}|第\\s*[0-9]{1,3}\\s*页.{"
                       "0,12}|[-—]*\\s*[0-9]{1,3}\\s*[-—]*|第二十条第（.）项)\\s*$"));
    return pattern.match(text).hasMatch();
}

class Recognizer
{
public:
    Recognizer(const Blocks &blocks, const QList<Edition> &editions)
        : m_blocks(withoutFalseTables(blocks, editions.last()))
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
    Blocks ofItsSection(const Table &table, const Blocks &grids);
    void tellOtherEdition();
    void tellUnclaimed();
    qsizetype sectionEnd(qsizetype start) const;

    const Blocks m_blocks;
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
    const TableFinder finder(m_editions.last());
    const bool hasTables = std::any_of(m_blocks.begin(), m_blocks.end(), [&finder](const Block &block) {
        return block.role == BlockRole::Table && finder.tableOf(block.grid);
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
    tellOtherEdition();
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
    const TableFinder finder(edition);
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].role != BlockRole::Table)
            continue;
        const Table *table = finder.tableOf(m_blocks[i].grid);
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
        grids = ofItsSection(table, grids);
        if (grids.isEmpty())
            continue;
        TableReading reading = readTable(table, grids, m_imported.report);
        m_imported.findings << reading.findings;
        m_imported.guessed.unite(reading.guessed);
        m_imported.unclaimed << reading.unclaimed;
    }
}

// An extract of a table in the narrative is not the table: where its own section has one, only that is read.
Blocks Recognizer::ofItsSection(const Table &table, const Blocks &grids)
{
    Blocks inside;
    Blocks outside = grids;
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        if (m_imported.report.edition().sections[m_starts[i].section].id != table.id)
            continue;
        for (const Block &block : m_blocks.mid(m_starts[i].block, sectionEnd(i) - m_starts[i].block)) {
            if (outside.removeOne(block))
                inside << block;
        }
    }
    if (inside.isEmpty())
        return grids;
    m_imported.unclaimed << outside;
    return inside;
}

// The tables of one form under the year of another: their figures do not mean what the cells say.
void Recognizer::tellOtherEdition()
{
    const Edition &edition = m_imported.report.edition();
    const Edition &byLabels = editionByLabels(m_blocks, m_editions);
    if (byLabels.id == edition.id || labelHits(m_blocks, byLabels) <= labelHits(m_blocks, edition))
        return;
    const QString message =
        Words::tr("The tables are those of the form of %1, but a report for %2 takes the form of %3. Only "
                  "what both forms have was read; enter the rest by hand.");
    m_imported.findings << Finding{
        QStringLiteral("import.edition"),
        Severity::Error,
        {},
        message.arg(byLabels.id, QString::number(m_imported.report.year()), edition.id),
        {}};
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
    m_imported.unclaimed << signature.below;
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
    constexpr qsizetype mostNamed = 20;
    const qsizetype count = m_imported.unclaimed.size();
    for (const Block &block : m_imported.unclaimed.first(std::min(mostNamed, count))) {
        if (block.role != BlockRole::Table && isTableTrimming(block.text))
            continue;
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
    if (count > mostNamed) {
        const QString message =
            Words::tr("%n more part(s) of the draft have no place in the form. Compare the report with "
                      "the draft to its end.",
                      nullptr, static_cast<int>(count - mostNamed));
        m_imported.findings << Finding{
            QStringLiteral("import.unclaimed"), Severity::Warning, {}, message, {}};
    }
}

} // namespace

Result<Imported> recognize(const Blocks &blocks, const QList<Edition> &editions)
{
    return Recognizer(blocks, editions).recognize();
}

} // namespace nianbao
