// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/headings.h"

#include "import/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype longestHeading = 45;
constexpr double headingAlikeEnough = 0.8;

struct Candidate
{
    SectionStart start;
    double likeness = 0;
    double chain = 0;        ///< likeness of the best chain that ends here
    qsizetype previous = -1; ///< candidate before this one in that chain
};

bool isLowerLevel(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[（(①②③④⑤⑥⑦⑧⑨⑩]"));
    return pattern.match(text).hasMatch();
}

double headingLikeness(const QString &key, const Section &section)
{
    double best = keySimilarity(key, labelKey(withoutNumber(section.heading)));
    for (const QString &variant : section.headingVariants)
        best = std::max(best, keySimilarity(key, labelKey(variant)));
    return best;
}

QList<Candidate> candidates(const Blocks &blocks, const Edition &edition)
{
    QList<Candidate> found;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool couldBe =
            block.role == BlockRole::Body || (block.role == BlockRole::Heading && block.level <= 1);
        if (!couldBe || block.text.size() > longestHeading || isLowerLevel(block.text))
            continue;
        const QString key = labelKey(withoutNumber(block.text));
        for (qsizetype section = 0; section < edition.sections.size(); ++section) {
            if (const double likeness = headingLikeness(key, edition.sections[section]);
                likeness >= headingAlikeEnough)
                found << Candidate{{i, section}, likeness, 0, -1};
        }
    }
    return found;
}

QString numberOf(QStringView heading)
{
    return heading.first(heading.size() - withoutNumber(heading).size()).trimmed().toString();
}

} // namespace

QList<SectionStart> findSections(const Blocks &blocks, const Edition &edition)
{
    // Best chain ending at each candidate. A heading may recur as a line of the text, so the number of
    // candidates is small, but a hostile file can make it large: only the nearest ones are looked back at.
    constexpr qsizetype lookBack = 200;
    QList<Candidate> found = candidates(blocks, edition);
    qsizetype best = -1;
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (qsizetype j = std::max<qsizetype>(0, i - lookBack); j < i; ++j) {
            const bool inOrder = found[j].start.block < found[i].start.block &&
                                 found[j].start.section < found[i].start.section;
            if (inOrder && found[j].chain >= found[i].chain) {
                found[i].chain = found[j].chain;
                found[i].previous = j;
            }
        }
        found[i].chain += found[i].likeness;
        if (best < 0 || found[i].chain >= found[best].chain)
            best = i;
    }
    QList<SectionStart> starts;
    for (qsizetype i = best; i >= 0; i = found[i].previous)
        starts.prepend(found[i].start);
    return starts;
}

QList<Finding> headingFindings(const Blocks &blocks, const QList<SectionStart> &starts,
                               const Edition &edition)
{
    QList<Finding> findings;
    for (const SectionStart &start : starts) {
        const QString written = blocks[start.block].text.trimmed();
        const Section &section = edition.sections[start.section];
        const bool sameNumber = labelKey(numberOf(written)) == labelKey(numberOf(section.heading));
        const bool sameWords = labelSimilarity(written, section.heading) == 1.0;
        if (sameNumber && sameWords)
            continue;
        const QString message =
            sameNumber
                ? QCoreApplication::translate("Recognizer", "The draft's heading “%1” was read as “%2”.")
                : QCoreApplication::translate("Recognizer",
                                              "The heading “%1” has lost its number or has a wrong "
                                              "one; it was read as “%2”.");
        findings << Finding{
            QStringLiteral("import.heading"),
            sameNumber ? Severity::Question : Severity::Warning,
            {Place(section.kind == Section::Kind::Text ? section.id : section.id + QStringLiteral("/note"))},
            message.arg(written, section.heading),
            {}};
    }
    return findings;
}

} // namespace nianbao
