// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmlreader.h"

#include "import/htmllines.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReader)
};

constexpr qsizetype longestLineLookedAt = 200; // for a pattern

bool beginsWithNumeral(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[一二三四五六七八九十]{1,3}\\s*[、.．]"));
    return pattern.match(QStringView(text).left(longestLineLookedAt)).hasMatch();
}

// "发布日期：2026-01-29　来源：…　浏览次数：12　字号：［大 中 小］"
bool isOfTheSite(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\[【［（(]?\\s*((发布|发文|成文|生成|更新)(日期|时间|机构|单位)|信息来源|文章来源|"
                       "来源|索引号|索\\s*引\\s*号|"
                       "浏览次数|浏览量|浏览|阅读次数|阅读量|访问量|访问次数|点击数|点击量|点击率|字号|字体|"
                       "字体大小|责任编辑|编辑|分享到?|"
                       "分享至|当前位置|您的位置|您当前的位置|您现在的位置|所在位置)\\s*[:：]"));
    static const QRegularExpression buttons(
        QStringLiteral("^([\\[【［]?\\s*(打印本页|打印|关闭窗口|关闭本页|关闭|收藏|返回顶部|返回|大|中|小)"
                       "\\s*[\\]】］]?[\\s|｜]*)+$"));
    if (text.size() > longestLineLookedAt)
        return false;
    return pattern.match(text).hasMatch() || (text.size() < 40 && buttons.match(text).hasMatch());
}

// A web page of this program, or the piece that it makes for a site's editor, as it was written. Once such a
// piece stands in a site's page, that page begins otherwise.
bool isOurs(const QString &source)
{
    constexpr qsizetype enough = 2000;
    const QStringView start = QStringView(source).left(enough);
    return start.contains(u"<meta name=\"generator\" content=\"Nianbao\"") ||
           start.startsWith(u"<div lang=\"zh-CN\" data-generator=\"Nianbao\"");
}

// A table as large as those of a report, not a row of buttons.
bool isLarge(const HtmlLine &line)
{
    return line.kind == HtmlLine::Kind::Table && line.table->grid.rows >= 2 && line.table->grid.columns >= 3;
}

// In a table cell a line end within Chinese is where the cell was too narrow.
QString inOneLine(const QString &text)
{
    QString joined;
    for (const QString &line : text.split(u'\n')) {
        const bool isWide =
            !joined.isEmpty() && joined.back().unicode() >= 0x2E80 && line.front().unicode() >= 0x2E80;
        joined += (joined.isEmpty() || isWide ? QString() : QStringLiteral(" ")) + line;
    }
    return joined;
}

// Sorts a page's lines into its document and what stands around it.
class Page
{
public:
    Page(HtmlLines page, bool isOurs)
        : m_page(std::move(page))
        , m_isOurs(isOurs)
    {
    }

    ReadBlocks read();

private:
    void findDocument();
    int commonElement(int a, int b) const;
    int depthOf(int node) const;
    bool isInDocument(const HtmlLine &line) const;
    void findLevels();
    Block blockOf(const HtmlLine &line) const;
    void tellDropped();
    void tell(const QString &code, Severity severity, const QString &message);

    HtmlLines m_page;
    bool m_isOurs;          ///< a file of this program: all of it is the document
    int m_document = 0;     ///< the element that holds the document
    qsizetype m_first = 0;  ///< of the lines that may belong to it
    qsizetype m_last = 0;   ///< the last line in it
    int m_sectionLevel = 1; ///< level of the headings of sections
    ReadBlocks m_read;
};

int Page::depthOf(int node) const
{
    int depth = 0;
    for (; node != 0; node = m_page.parents[node])
        ++depth;
    return depth;
}

int Page::commonElement(int a, int b) const
{
    int depthOfA = depthOf(a);
    int depthOfB = depthOf(b);
    for (; depthOfA > depthOfB; --depthOfA)
        a = m_page.parents[a];
    for (; depthOfB > depthOfA; --depthOfB)
        b = m_page.parents[b];
    while (a != b) {
        a = m_page.parents[a];
        b = m_page.parents[b];
    }
    return a;
}

bool Page::isInDocument(const HtmlLine &line) const
{
    int node = line.node;
    while (node > m_document) // an element has a greater number than those around it
        node = m_page.parents[node];
    return node == m_document;
}

void Page::findDocument()
{
    std::optional<int> common;
    qsizetype marks = 0;
    const bool hasTable = std::any_of(m_page.lines.begin(), m_page.lines.end(), isLarge);
    for (const HtmlLine &line : std::as_const(m_page.lines)) {
        const bool isMark = !line.isLink && (isLarge(line) || beginsWithNumeral(line.text));
        if (!isMark)
            continue;
        common = common ? commonElement(*common, line.node) : line.node;
        ++marks;
    }
    m_last = m_page.lines.size() - 1;
    if (m_isOurs || marks < 3 || !hasTable) // too little to tell a document from its page
        return;
    m_document = *common;
    qsizetype firstInside = -1;
    for (qsizetype i = 0; i < m_page.lines.size(); ++i) {
        if (!isInDocument(m_page.lines[i]))
            continue;
        firstInside = firstInside < 0 ? i : firstInside;
        m_last = i;
    }
    for (qsizetype i = firstInside - 1; i >= 0 && m_first == 0; --i) {
        const HtmlLine &line = m_page.lines[i];
        if (line.level > 0 && !line.isLink)
            m_first = i;
    }
    // A title may stand in two headings.
    while (m_first > 0 && m_page.lines[m_first - 1].level > 0 && !m_page.lines[m_first - 1].isLink)
        --m_first;
}

// The sections' headings are of the level that numbered headings have; without such, of the most frequent
// one.
void Page::findLevels()
{
    std::array<int, 7> counts{};
    std::array<int, 7> numbered{};
    for (qsizetype i = m_first; i <= m_last; ++i) {
        const HtmlLine &line = m_page.lines[i];
        const auto level = static_cast<size_t>(line.level);
        ++counts[level];
        numbered[level] += beginsWithNumeral(line.text) ? 1 : 0;
    }
    const auto &decisive =
        std::any_of(numbered.begin() + 1, numbered.end(), [](int n) { return n > 0; }) ? numbered : counts;
    m_sectionLevel =
        static_cast<int>(std::max_element(decisive.begin() + 1, decisive.end()) - decisive.begin());
}

Block Page::blockOf(const HtmlLine &line) const
{
    Block block;
    if (line.kind == HtmlLine::Kind::Table) {
        block.role = BlockRole::Table;
        block.grid = line.table->grid;
        for (GridCell &cell : block.grid.cells)
            cell.text = inOneLine(cell.text);
    } else if (line.level > 0) {
        constexpr int deepestLevel = 4;
        const int level = std::clamp(line.level - m_sectionLevel + 1, 0, deepestLevel);
        block = paragraph(level == 0 ? BlockRole::Title : BlockRole::Heading, line.text, level);
    } else {
        block = paragraph(BlockRole::Body, line.text);
    }
    block.line = line.line;
    return block;
}

void Page::tell(const QString &code, Severity severity, const QString &message)
{
    m_read.findings << Finding{code, severity, {}, message, {}};
}

void Page::tellDropped()
{
    int pictures = 0;
    int frames = 0;
    for (const HtmlLine &line : std::as_const(m_page.lines)) {
        pictures += line.kind == HtmlLine::Kind::Picture && isInDocument(line) ? 1 : 0;
        frames += line.kind == HtmlLine::Kind::Frame && isInDocument(line) ? 1 : 0;
    }
    if (pictures > 0) {
        tell(QStringLiteral("import.pictures"), Severity::Warning,
             Words::tr(
                 "The page has %n picture(s) in the report. Nothing in them was read; compare the report "
                 "with the page.",
                 nullptr, pictures));
    }
    if (frames > 0) {
        tell(QStringLiteral("import.frames"), Severity::Warning,
             Words::tr(
                 "The page shows %n other page(s) within the report. They were not read; open and save them "
                 "one by one.",
                 nullptr, frames));
    }
    if (m_page.bidiLine > 0) {
        tell(QStringLiteral("import.bidi-controls"), Severity::Warning,
             Words::tr(
                 "Line %1 holds invisible marks that turn the direction of writing. They were taken out; "
                 "compare the line with the draft.")
                 .arg(m_page.bidiLine));
    }
    for (const HtmlLine &line : std::as_const(m_page.lines)) {
        if (line.kind == HtmlLine::Kind::Table &&
            (line.table->droppedRows > 0 || line.table->droppedColumns > 0)) {
            tell(QStringLiteral("import.table-cut"), Severity::Error,
                 Words::tr(
                     "The table in line %1 is larger than any of a report. %2 row(s) and %3 column(s) of it "
                     "were not read.")
                     .arg(line.line)
                     .arg(line.table->droppedRows)
                     .arg(line.table->droppedColumns));
        }
    }
}

ReadBlocks Page::read()
{
    findDocument();
    findLevels();
    for (qsizetype i = 0; i < m_page.lines.size(); ++i) {
        const HtmlLine &line = m_page.lines[i];
        const bool isRead = line.kind == HtmlLine::Kind::Text || line.kind == HtmlLine::Kind::Table;
        if (!isRead || line.isLink)
            continue;
        const bool isAround = i < m_first || i > m_last || (!m_isOurs && isOfTheSite(line.text));
        (isAround ? m_read.around : m_read.blocks) << blockOf(line);
    }
    tellDropped();
    return std::move(m_read);
}

} // namespace

bool looksLikeHtml(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4000;
    QByteArray start = bytes.first(std::min(enough, bytes.size())).toByteArray();
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start = start.sliced(2).replace('\0', QByteArray());
    else if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    // "<?xml …?>" and comments ("<!-- saved from url=… -->") may stand before the page.
    for (const auto &[begin, end] : {std::pair("<?xml", "?>"), std::pair("<!--", "-->")}) {
        if (const qsizetype found = start.indexOf(end); start.startsWith(begin) && found > 0)
            start = start.sliced(found + static_cast<qsizetype>(qstrlen(end))).trimmed();
    }
    // The last of them begin a piece of a page, such as one for a site's editor.
    static constexpr std::array beginnings = {"<!doctype html", "<html", "<head", "<meta", "<title", "<body",
                                              "<table",         "<div ", "<div>", "<h1",   "<p ",    "<p>"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&start](const char *beginning) { return start.startsWith(beginning); });
}

Result<ReadBlocks> readHtml(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    Result<HtmlLines> page = htmlLines(decoded->text);
    if (!page)
        return page.error();
    if (page->wasStopped) {
        return Error{
            QStringLiteral("html.too-long"),
            Words::tr("The page is larger than any report. Copy the report from the browser into a text "
                      "file and open that.")};
    }
    ReadBlocks read = Page(*std::move(page), isOurs(decoded->text)).read();
    read.findings = decoded->findings + read.findings;
    return read;
}

} // namespace nianbao
