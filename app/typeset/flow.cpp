// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/flow.h"

#include "blocks/breakcosts.h"
#include "blocks/lying.h"
#include "style/sheet.h"
#include "typeset/linebreaker.h"
#include "typeset/shapedtext.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// How a paragraph is set: face, size, line pitch.
struct ParagraphLook
{
    FontRole role = FontRole::FangSong;
    qreal size = 0;
    qreal pitch = 0;
    qreal letterSpacing = 0; ///< so that 28 characters fill the line
};

ParagraphLook lookOf(const Block &block, const PageStyle &style)
{
    ParagraphLook look{FontRole::FangSong, style.bodySize, style.linePitch(),
                       style.characterPitch() - style.bodySize};
    if (block.role == BlockRole::Title)
        return {FontRole::TitleSong, style.titleSize, style.linePitch() * 1.25, 0};
    if (block.role == BlockRole::Note)
        return {FontRole::FangSong, style.noteSize, style.noteSize * 1.5, 0};
    if (block.role == BlockRole::Heading && block.level == 1)
        look.role = FontRole::Hei;
    if (block.role == BlockRole::Heading && block.level == 2)
        look.role = FontRole::Kai;
    return look;
}

/// What a block is set with.
struct Setting
{
    const PageStyle &style;
    const Fonts &fonts;
    const GiveUp &giveUp;
    qreal width = 0; ///< of the column of text
};

ShapedText shape(const QString &text, const ParagraphLook &look, const Setting &setting)
{
    QFont font = setting.fonts.font(look.role, look.size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, look.letterSpacing);
    return {text, font, setting.giveUp};
}

/// One line as an item as high as the line pitch, its em boxes in the middle.
FlowItem lineItem(const ShapedText &text, Slice line, qreal x, const ParagraphLook &look,
                  const QList<qreal> &shifts)
{
    FlowItem item;
    item.height = look.pitch;
    item.texts << text.print(line, QPointF(x, (look.pitch - look.size) / 2), shifts);
    return item;
}

void addTitle(Flow &flow, const Block &block, const Setting &setting)
{
    const ParagraphLook look = lookOf(block, setting.style);
    const ShapedText text = shape(block.text, look, setting);
    const auto room = static_cast<qsizetype>(setting.width / look.size);
    const QList<Slice> lines =
        balancedLines(text, setting.width, titleBreakCost(block.text, room), titleExtraLineCost);
    if (lines.isEmpty())
        return;
    // One empty line between title and text, which stands on the grid; what the grid adds is above the title.
    const qreal grid = setting.style.linePitch();
    const qreal height = static_cast<qreal>(lines.size()) * look.pitch + grid;
    const qreal above = std::max(0.0, std::ceil(height / grid - 0.01) * grid - height);
    for (const Slice &line : lines) {
        flow << lineItem(text, line, (setting.width - text.width(line)) / 2, look, {});
        flow.last().onGrid = false;
        flow.last().keepWithNext = true;
    }
    FlowItem &first = flow[flow.size() - lines.size()];
    first.height += above;
    first.texts.first().translate({0, above});
    flow.last().height += grid;
}

void addParagraph(Flow &flow, const Block &block, const Setting &setting)
{
    const ParagraphLook look = lookOf(block, setting.style);
    const ShapedText text = shape(block.text, look, setting);
    const qreal indent = 2 * (look.size + look.letterSpacing);
    const QList<Slice> lines = paragraphLines(text, setting.width - indent, setting.width);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal x = i == 0 ? indent : 0;
        const bool last = i + 1 == lines.size();
        flow << lineItem(text, lines[i], x, look, justifyingShifts(text, lines[i], setting.width - x, last));
        flow.last().onGrid = block.role != BlockRole::Note;
        flow.last().keepWithNext = i + 2 == lines.size() || (block.role == BlockRole::Heading && !last);
    }
}

/// The offices that sign: several when spaces part names of some length (a space within a short name is there
/// for its looks).
QStringList issuersOf(const QString &text)
{
    constexpr qsizetype shortestName = 4;
    const QStringList names = text.simplified().split(QLatin1Char(' '));
    const bool areNames = std::all_of(names.cbegin(), names.cend(),
                                      [](const QString &name) { return name.size() >= shortestName; });
    return areNames ? names : QStringList{text};
}

/// Who signs, line by line: one name below the other, a long one broken by sense.
struct Issuers
{
    struct Line
    {
        qsizetype text;
        Slice slice;
    };
    QList<ShapedText> texts;
    QList<Line> lines;
    qreal width = 0; ///< of the longest line

    Issuers(const QString &names, const ParagraphLook &look, const Setting &setting, qreal room)
    {
        if (names.trimmed().isEmpty())
            return;
        for (const QString &name : issuersOf(names)) {
            texts << shape(name, look, setting);
            for (const Slice &line : balancedLines(texts.last(), room, officeBreakCost(name))) {
                lines << Line{texts.size() - 1, line};
                width = std::max(width, texts.last().width(line));
            }
        }
    }
};

/// A signature without seal (GB/T 9704 7.3.5): one empty line, issuer two characters from the right; the date
/// below, beginning two characters right of the issuer's beginning; a date longer than the issuer stands two
/// characters from the right itself and pushes the issuer to the left. Several issuers, and the lines of a
/// long one, begin below each other.
void addSignature(Flow &flow, const Block &organization, const Block &date, const Setting &setting)
{
    const PageStyle &style = setting.style;
    const ParagraphLook look = lookOf({}, style);
    const qreal two = 2 * style.characterPitch();
    const qreal right = setting.width - two;
    const Issuers issuers(organization.text, look, setting, right);
    const ShapedText day = shape(date.text, look, setting);
    const qreal dayWidth = day.x(day.size());
    const bool isDayLonger = issuers.width < dayWidth;
    const qreal left = std::max(0.0, right - (isDayLonger ? dayWidth + two : issuers.width));
    for (const Issuers::Line &line : issuers.lines) {
        const bool isFirst = &line == &issuers.lines.first();
        flow << lineItem(issuers.texts.at(line.text), line.slice, left, look, {});
        flow.last().keepWithNext = &line != &issuers.lines.last() || day.size() > 0;
        flow.last().place = organization.place;
        flow.last().above = isFirst ? style.linePitch() : 0;
    }
    const qreal dayLeft = issuers.lines.isEmpty() ? right - dayWidth : left + two;
    for (const Slice &line : paragraphLines(day, setting.width, setting.width)) {
        flow << lineItem(day, line, std::max(0.0, dayLeft), look, {});
        flow.last().place = date.place;
        flow.last().above = issuers.lines.isEmpty() && line.begin == 0 ? style.linePitch() : 0;
    }
}

/// Whether a page break between two blocks would part a heading from what it is for.
bool headingBelongsTo(const Block &heading, const Block &next)
{
    const bool beginsSection = next.role == BlockRole::Heading && next.level == 1;
    return heading.role == BlockRole::Heading && !beginsSection;
}

/// A heading is followed by two lines of what it is for, or by all there is.
void keepTwoLinesBelowHeadings(Flow &flow, const Blocks &blocks)
{
    for (qsizetype i = 0; i + 2 < flow.size(); ++i) {
        const FlowItem &first = flow.at(i + 1);
        if (!flow.at(i).keepWithNext || blocks.at(flow.at(i).block).role != BlockRole::Heading ||
            first.isTable || blocks.at(first.block).role != BlockRole::Body)
            continue;
        flow[i + 1].keepWithNext = first.keepWithNext || flow.at(i + 2).block == first.block;
    }
}

void addTable(Flow &flow, const PageStyle &style)
{
    FlowItem item;
    item.isTable = true;
    item.onGrid = false;
    item.above = style.linePitch() / 6;
    flow << item;
}

void addSignatureBlock(Flow &flow, const Blocks &blocks, qsizetype index, const Setting &setting)
{
    const Block &block = blocks.at(index);
    const bool isOrganization = block.role == BlockRole::SignatureOrganization;
    const bool dateFollows =
        isOrganization && index + 1 < blocks.size() && blocks.at(index + 1).role == BlockRole::SignatureDate;
    const bool dateIsDone =
        !isOrganization && index > 0 && blocks.at(index - 1).role == BlockRole::SignatureOrganization;
    if (dateIsDone)
        return;
    const qsizetype before = flow.size();
    const Block date = dateFollows ? blocks.at(index + 1) : Block();
    addSignature(flow, isOrganization ? block : Block(), isOrganization ? date : block, setting);
    // Not alone on a page: the end of the text goes with it.
    for (qsizetype i = before - 1; i >= 0 && i >= before - 2 && flow.size() > before; --i)
        flow[i].keepWithNext = flow[i].keepWithNext || !flow[i].isTable;
}

void addBlock(Flow &flow, const Blocks &blocks, qsizetype index, const Setting &setting)
{
    const Block &block = blocks.at(index);
    const qsizetype before = flow.size();
    switch (block.role) {
    case BlockRole::Table:
        addTable(flow, setting.style);
        break;
    case BlockRole::Title:
        addTitle(flow, block, setting);
        break;
    case BlockRole::SignatureOrganization:
    case BlockRole::SignatureDate:
        addSignatureBlock(flow, blocks, index, setting);
        break;
    case BlockRole::Heading:
    case BlockRole::Body:
    case BlockRole::Note:
        addParagraph(flow, block, setting);
        if (index + 1 < blocks.size() && flow.size() > before &&
            headingBelongsTo(block, blocks.at(index + 1)))
            flow.last().keepWithNext = true;
        break;
    }
}

} // namespace

Flow flowOf(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp)
{
    const QList<bool> lying = lyingBlocks(blocks, style.landscapeTables);
    const qreal width = uprightSheet(style).area.width();
    const qreal lyingWidth = lyingSheet(style).area.width();
    Flow flow;
    for (int index = 0; index < blocks.size() && !(giveUp && giveUp()); ++index) {
        const Block &block = blocks.at(index);
        const qsizetype before = flow.size();
        addBlock(flow, blocks, index, {style, fonts, giveUp, lying.at(index) ? lyingWidth : width});
        for (qsizetype i = before; i < flow.size(); ++i) {
            flow[i].block = index;
            flow[i].isLying = lying.at(index);
            if (flow[i].place.isEmpty())
                flow[i].place = block.place;
        }
        if (block.role == BlockRole::Heading && flow.size() > before) {
            flow[before].outlineText = block.text;
            flow[before].outlineLevel = block.level;
        }
    }
    keepTwoLinesBelowHeadings(flow, blocks);
    return flow;
}

} // namespace nianbao
