// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/frontmatter.h"

#include "report/wording.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

namespace {

constexpr qsizetype longestTitleLine = 60;
constexpr int mostTitleLines = 5;

bool endsLikeTitle(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("((信息公开|年度)[^。；：]{0,12}报告|信息公开[^。；：\\s]{0,8}年报)\\s*([（(][^）)]{1,"
                       "12}[）)])?\\s*$"));
    return text.size() <= longestTitleLine && pattern.match(text).hasMatch();
}

bool couldBeTitleLine(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("[。；：！？，]"));
    return text.size() <= longestTitleLine && !sentence.match(text).hasMatch();
}

// Index of the paragraph that ends the title, among the first few; -1: none does.
qsizetype titleEnd(const QStringList &paragraphs)
{
    constexpr qsizetype mostParagraphsBefore = 12;
    for (qsizetype i = 0; i < std::min(mostParagraphsBefore, paragraphs.size()); ++i) {
        if (endsLikeTitle(paragraphs[i]))
            return i;
        // "…信息公开" / "工作年度报告": the words that make a title stand on two lines
        if (i > 0 && couldBeTitleLine(paragraphs[i - 1]) && couldBeTitleLine(paragraphs[i]) &&
            endsLikeTitle(paragraphs[i - 1] + paragraphs[i]))
            return i;
    }
    return -1;
}

// "示例县": the region, on a line of its own above the office.
bool isRegion(const QString &text)
{
    static const QRegularExpression region(QStringLiteral("^\\S{1,12}[省市县区州盟旗镇乡]$"));
    return region.match(text).hasMatch();
}

// A title without office goes on upwards until it has one, and then over a region right above it.
qsizetype titleStart(const Blocks &paragraphs, qsizetype end)
{
    qsizetype start = end;
    QString title = end < 0 ? QString() : paragraphs[end].text;
    while (start > 0 && end - start + 1 < mostTitleLines) {
        const Block &above = paragraphs[start - 1];
        const bool adjacent = above.line > 0 && paragraphs[start].line - above.line == 1;
        const bool belongs = organizationIn(title).isEmpty() || (adjacent && isRegion(above.text));
        if (!belongs || !couldBeTitleLine(above.text))
            break;
        --start;
        title.prepend(above.text);
    }
    return start;
}

} // namespace

FrontMatter readFrontMatter(const Blocks &front)
{
    FrontMatter result;
    Blocks paragraphs;
    QStringList texts;
    for (const Block &block : front) {
        if (block.role != BlockRole::Table) {
            paragraphs << block;
            texts << block.text;
        }
    }
    const qsizetype end = titleEnd(texts);
    const qsizetype start = titleStart(paragraphs, end);
    if (end >= 0) {
        result.title = texts.mid(start, end - start + 1).join(QString()).trimmed();
        result.organization = organizationIn(result.title);
        result.year = yearIn(result.title);
        result.before = paragraphs.first(start);
    }
    result.preamble = texts.mid(end + 1).join(QLatin1Char('\n'));
    result.hasPreamble = end + 1 < texts.size();
    return result;
}

} // namespace nianbao
