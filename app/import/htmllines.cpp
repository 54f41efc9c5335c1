// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmllines.h"

#include "import/htmlgrid.h"
#include "import/htmltags.h"
#include "import/htmltokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype deepest = 256;
constexpr qsizetype mostTokens = 5'000'000;
constexpr qsizetype mostLines = 200'000; // those in cells too

// An element that is open. Elements within a line are kept only where they hide something.
struct Element
{
    HtmlTag tag = HtmlTag::Inline;
    QStringView name;
    int node = 0;
    bool hides = false;   ///< nothing in it is read
    bool inFrame = false; ///< a part of the innermost table that is read
    bool keepsSpaces = false;
};

// A table that is open.
struct TableFrame
{
    HtmlGrid grid;
    QList<QList<HtmlLine>> contents; ///< of each of the grid's cells
    qsizetype cell = -1;             ///< the open cell's index; -1: it is beyond the limits
    bool hasRow = false;
    bool hasCell = false;
    int line = 0;
};

bool isSpace(char16_t u)
{
    return u == ' ' || (u >= '\t' && u <= '\r') || u == 0xA0 || (u >= 0x2000 && u <= 0x200A) || u == 0x2028 ||
           u == 0x2029 || u == 0x85;
}

bool isBidiControl(char16_t u)
{
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
}

bool isInvisible(char16_t u)
{
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || u == 0xAD || (u >= 0x200B && u <= 0x200D) || u == 0xFEFF ||
           isBidiControl(u);
}

// Chinese is written without spaces: a line end between two such characters is none.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

// Counting pixels, buttons, national emblems beside a telephone number.
bool isTiny(const HtmlToken &token)
{
    constexpr int smallest = 48;
    const auto isSmall = [](QStringView size) {
        bool ok = false;
        const int pixels = size.toInt(&ok);
        return ok && pixels < smallest;
    };
    return isSmall(token.width) || isSmall(token.height);
}

class HtmlWalk
{
public:
    explicit HtmlWalk(QStringView source)
        : m_source(source)
    {
        m_result.parents << 0;
    }

    Result<HtmlLines> walk();

private:
    void start(const HtmlToken &token);
    void end(const HtmlToken &token);
    void text(QStringView written);
    void append(QChar c);
    void open(HtmlTag tag, const HtmlToken &token, bool hides);
    void openPart(HtmlTag tag, const HtmlToken &token, Element &element);
    void addUnreadable(HtmlLine::Kind kind, const HtmlToken &token);
    void closeImplied(HtmlTag tag);
    void closeTableParts(HtmlTag tag);
    void close();
    void closeTo(qsizetype size);
    void endLine();
    void endTable();
    QList<HtmlLine> *target();
    bool isInDroppedCell() const;
    bool isHiddenBy(QStringView name) const;
    bool hasTable() const;
    int node() const { return m_open.isEmpty() ? 0 : m_open.last().node; }
    int lineAt(qsizetype position);

    QStringView m_source;
    HtmlLines m_result;
    QList<Element> m_open;
    QList<TableFrame> m_frames;
    int m_hiding = 0;  ///< open elements that hide
    int m_keeping = 0; ///< open elements that keep spaces
    bool m_isTooDeep = false;
    qsizetype m_at = 0; ///< of the token that is looked at

    HtmlLine m_line; ///< the line that is put together
    bool m_space = false;
    bool m_lineEnd = false; ///< the white space before the next character holds a line end
    bool m_isPlain = false; ///< some of its text is no link
    bool m_inLink = false;
    int m_level = 0;
    qsizetype m_lineCount = 0;

    qsizetype m_countedTo = 0;
    int m_lines = 1;
};

Result<HtmlLines> HtmlWalk::walk()
{
    HtmlTokens tokens(m_source);
    HtmlToken token;
    for (qsizetype count = 0; !m_isTooDeep && tokens.next(token); ++count) {
        if (count == mostTokens || m_lineCount > mostLines) {
            m_result.wasStopped = true;
            break;
        }
        m_at = token.start;
        if (token.kind == HtmlToken::Kind::Start)
            start(token);
        else if (token.kind == HtmlToken::Kind::End)
            end(token);
        else
            text(token.text);
    }
    if (m_isTooDeep) {
        return Error{QStringLiteral("html.too-deep"),
                     QCoreApplication::translate("HtmlReader",
                                                 "The page is nested deeper than any report. Copy the report "
                                                 "from the browser into a text file and open that.")};
    }
    closeTo(0);
    endLine();
    return std::move(m_result);
}

int HtmlWalk::lineAt(qsizetype position)
{
    if (position > m_countedTo) {
        m_lines += static_cast<int>(m_source.sliced(m_countedTo, position - m_countedTo).count(u'\n'));
        m_countedTo = position;
    }
    return m_lines;
}

QList<HtmlLine> *HtmlWalk::target()
{
    for (qsizetype i = m_frames.size() - 1; i >= 0; --i) {
        TableFrame &frame = m_frames[i];
        if (frame.hasCell && frame.cell >= 0)
            return &frame.contents[frame.cell];
    }
    return &m_result.lines;
}

bool HtmlWalk::isInDroppedCell() const
{
    return !m_frames.isEmpty() && m_frames.last().hasCell && m_frames.last().cell < 0;
}

bool HtmlWalk::isHiddenBy(QStringView name) const
{
    return std::any_of(m_open.begin(), m_open.end(), [name](const Element &element) {
        return element.hides && element.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool HtmlWalk::hasTable() const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [](const Element &element) { return element.tag == HtmlTag::Table; });
}

void HtmlWalk::endLine()
{
    while (!m_line.text.isEmpty() &&
           (m_line.text.back() == QChar(0x3000) || isSpace(m_line.text.back().unicode())))
        m_line.text.chop(1);
    if (!m_line.text.isEmpty()) {
        m_line.isLink = !m_isPlain;
        m_line.level = m_level;
        *target() << m_line;
        ++m_lineCount;
    }
    m_line = HtmlLine();
    m_space = false;
    m_lineEnd = false;
    m_isPlain = false;
}

void HtmlWalk::append(QChar c)
{
    const char16_t u = c.unicode();
    const bool isVisibleSpace = u == ' ' || u == 0xA0 || (u >= 0x2000 && u <= 0x200A);
    if (m_keeping > 0 && isVisibleSpace && !m_line.text.isEmpty()) {
        m_line.text += c;
        return;
    }
    if (isSpace(u) || (u == 0x3000 && m_line.text.isEmpty())) {
        m_space = true;
        m_lineEnd = m_lineEnd || u == '\n' || u == '\r';
        return;
    }
    if (isInvisible(u)) {
        if (isBidiControl(u) && m_result.bidiLine == 0)
            m_result.bidiLine = lineAt(m_at);
        return;
    }
    if (m_line.text.isEmpty()) {
        m_line.line = lineAt(m_at);
        m_line.node = node();
    } else if (m_space && !(m_lineEnd && isWide(m_line.text.back()) && isWide(c))) {
        m_line.text += u' ';
    }
    m_space = false;
    m_lineEnd = false;
    m_isPlain = m_isPlain || !m_inLink;
    m_line.text += c;
}

void HtmlWalk::text(QStringView written)
{
    if (m_hiding > 0)
        return;
    if (isInDroppedCell()) {
        if (!written.trimmed().isEmpty())
            m_frames.last().grid.markFilled();
        return;
    }
    // Where a line begins is told of its first character, not of the white space before it.
    const qsizetype first = m_at;
    for (qsizetype i = 0; i < written.size();) {
        m_at = first + i;
        if (written[i] == u'&') {
            for (const QChar c : takeCharacterReference(written, i))
                append(c);
        } else {
            append(written[i++]);
        }
    }
}

void HtmlWalk::addUnreadable(HtmlLine::Kind kind, const HtmlToken &token)
{
    if (m_hiding > 0 || m_inLink || isInDroppedCell() || isTiny(token))
        return;
    HtmlLine line;
    line.kind = kind;
    line.line = lineAt(m_at);
    line.node = node();
    *target() << line;
    ++m_lineCount;
}

void HtmlWalk::start(const HtmlToken &token)
{
    const HtmlTag tag = htmlTag(token.name);
    const bool hides = tag == HtmlTag::Skipped || token.hidden || hidesElement(token.style);
    switch (tag) {
    case HtmlTag::Empty:
        return;
    case HtmlTag::Break: // a title goes on below it
        if (m_level == 0)
            endLine();
        else
            m_space = m_lineEnd = true;
        return;
    case HtmlTag::Rule:
        return endLine();
    case HtmlTag::Picture:
        return hides ? void() : addUnreadable(HtmlLine::Kind::Picture, token);
    case HtmlTag::Frame:
        return hides ? void() : addUnreadable(HtmlLine::Kind::Frame, token);
    case HtmlTag::Link:
    case HtmlTag::Inline:
    case HtmlTag::Skipped: {
        if (tag == HtmlTag::Link)
            m_inLink = !token.href.isNull();
        // Within something hidden, elements of its name are counted, so that its own end is found.
        if (hides || (m_hiding > 0 && isHiddenBy(token.name)))
            open(tag, token, hides);
        return;
    }
    default:
        break;
    }
    const bool isPart = tag == HtmlTag::Section || tag == HtmlTag::Row || tag == HtmlTag::Cell;
    if (isPart && !hasTable()) // of a table that never began
        return endLine();
    closeImplied(tag);
    endLine();
    open(tag, token, hides);
}

void HtmlWalk::open(HtmlTag tag, const HtmlToken &token, bool hides)
{
    if (m_open.size() >= deepest) {
        m_isTooDeep = true;
        return;
    }
    m_hiding += hides ? 1 : 0;
    Element element{tag,   token.name, static_cast<int>(m_result.parents.size()),
                    hides, false,      keepsSpaces(token.style)};
    m_keeping += element.keepsSpaces ? 1 : 0;
    m_result.parents << node();
    if (tag == HtmlTag::Heading)
        m_level = token.name[1].digitValue();
    if (m_hiding == 0)
        openPart(tag, token, element);
    m_open << element;
}

// What a table and its parts mean to the grid. Hidden ones are not there.
void HtmlWalk::openPart(HtmlTag tag, const HtmlToken &token, Element &element)
{
    if (tag == HtmlTag::Table) {
        TableFrame frame;
        frame.line = lineAt(m_at);
        m_frames << frame;
        element.inFrame = true;
        m_inLink = false;
    }
    if (m_frames.isEmpty() || (tag != HtmlTag::Section && tag != HtmlTag::Row && tag != HtmlTag::Cell))
        return;
    TableFrame &frame = m_frames.last();
    element.inFrame = true;
    m_inLink = false;
    if (tag == HtmlTag::Row || (tag == HtmlTag::Cell && !frame.hasRow)) {
        frame.grid.startRow();
        frame.hasRow = true;
    }
    if (tag == HtmlTag::Cell) {
        frame.cell = frame.grid.addCell(token.colspan, token.rowspan);
        frame.hasCell = true;
        if (frame.cell >= 0)
            frame.contents << QList<HtmlLine>();
    }
}

// A row, cell or group of rows ends those before it in its table.
void HtmlWalk::closeTableParts(HtmlTag tag)
{
    qsizetype keep = m_open.size();
    for (; keep > 0; --keep) {
        const HtmlTag around = m_open[keep - 1].tag;
        if (around == HtmlTag::Table || (around == HtmlTag::Section && tag != HtmlTag::Section) ||
            (around == HtmlTag::Row && tag == HtmlTag::Cell))
            break;
    }
    closeTo(keep);
}

void HtmlWalk::closeImplied(HtmlTag tag)
{
    if (tag == HtmlTag::Section || tag == HtmlTag::Row || tag == HtmlTag::Cell)
        return closeTableParts(tag);
    if (!m_open.isEmpty() && (m_open.last().tag == HtmlTag::Paragraph ||
                              (m_open.last().tag == HtmlTag::Heading && tag == HtmlTag::Heading)))
        close();
    if (tag != HtmlTag::Item)
        return;
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        const HtmlTag around = m_open[i].tag;
        if (around == HtmlTag::Item)
            return closeTo(i);
        if (around == HtmlTag::List || around == HtmlTag::Cell || around == HtmlTag::Table)
            return;
    }
}

void HtmlWalk::end(const HtmlToken &token)
{
    const HtmlTag tag = htmlTag(token.name);
    const bool isWithinLine = tag == HtmlTag::Link || tag == HtmlTag::Inline || tag == HtmlTag::Skipped;
    // A link that nothing closes ends with its paragraph.
    if (tag != HtmlTag::Inline)
        m_inLink = false;
    if (isWithinLine && m_hiding == 0)
        return;
    const bool isPart = tag == HtmlTag::Section || tag == HtmlTag::Row || tag == HtmlTag::Cell;
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        const Element &element = m_open[i];
        const bool isSame =
            element.tag == tag && (tag == HtmlTag::Heading || tag == HtmlTag::Cell ||
                                   element.name.compare(token.name, Qt::CaseInsensitive) == 0);
        if (isSame)
            return closeTo(i);
        // The end of a table ends everything in it, and nothing else reaches out of a cell.
        if (tag != HtmlTag::Table &&
            (element.tag == HtmlTag::Table || (element.tag == HtmlTag::Cell && !isPart)))
            return;
    }
}

void HtmlWalk::closeTo(qsizetype size)
{
    while (m_open.size() > size)
        close();
}

void HtmlWalk::close()
{
    const bool isWithinLine = m_open.last().tag == HtmlTag::Link || m_open.last().tag == HtmlTag::Inline ||
                              m_open.last().tag == HtmlTag::Skipped;
    if (!isWithinLine)
        endLine();
    const Element element = m_open.takeLast();
    m_hiding -= element.hides ? 1 : 0;
    m_keeping -= element.keepsSpaces ? 1 : 0;
    if (element.tag == HtmlTag::Heading)
        m_level = 0;
    if (!element.inFrame)
        return;
    TableFrame &frame = m_frames.last();
    switch (element.tag) {
    case HtmlTag::Cell:
        if (frame.cell >= 0 && !frame.contents[frame.cell].isEmpty())
            frame.grid.markFilled();
        frame.hasCell = false;
        break;
    case HtmlTag::Row:
        frame.hasRow = false;
        break;
    case HtmlTag::Section:
        frame.hasRow = false;
        frame.grid.endGroup();
        break;
    case HtmlTag::Table:
        endTable();
        break;
    default:
        break;
    }
}

// The innermost table is complete: it becomes a table, or its contents where it was there for the layout.
void HtmlWalk::endTable()
{
    TableFrame frame = m_frames.takeLast();
    frame.grid.endGroup();
    if (isInDroppedCell())
        return m_frames.last().grid.markFilled();
    QList<GridCell> &cells = frame.grid.cells();
    const bool isLayout =
        cells.size() == 1 || std::any_of(frame.contents.begin(), frame.contents.end(), [](const auto &lines) {
            return std::any_of(lines.begin(), lines.end(),
                               [](const HtmlLine &line) { return line.kind == HtmlLine::Kind::Table; });
        });
    QList<HtmlLine> *const lines = target();
    HtmlLine line;
    line.kind = HtmlLine::Kind::Table;
    line.line = frame.line;
    line.node = node();
    line.isLink = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isLayout) {
            *lines << std::move(frame.contents[i]);
            continue;
        }
        QString &cell = cells[i].text;
        for (HtmlLine &content : frame.contents[i]) {
            if (content.kind != HtmlLine::Kind::Text) {
                *lines << content;
                continue;
            }
            line.isLink = line.isLink && content.isLink;
            cell += (cell.isEmpty() ? QString() : QString(u'\n')) + content.text;
        }
    }
    if (isLayout || cells.isEmpty())
        return;
    line.table = std::make_shared<const HtmlTable>(
        HtmlTable{frame.grid.grid(), frame.grid.droppedRows(), frame.grid.droppedColumns()});
    *lines << line;
}

} // namespace

Result<HtmlLines> htmlLines(QStringView source)
{
    return HtmlWalk(source).walk();
}

} // namespace nianbao
