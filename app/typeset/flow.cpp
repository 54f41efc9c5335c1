// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/flow.h"

#include "typeset/linebreaker.h"
#include "typeset/shapedtext.h"

#include <algorithm>

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

/// What every block is set with.
struct Setting
{
    const PageStyle &style;
    const Fonts &fonts;
    const GiveUp &giveUp;
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
    const PageStyle &style = setting.style;
    const ParagraphLook look = lookOf(block, style);
    const ShapedText text = shape(block.text, look, setting);
    constexpr qreal extraLineCost = 3; // rather a third line than one that parts a word
    const QList<Slice> lines =
        balancedLines(text, style.area.width(), titleBreakCost(block.text), extraLineCost);
    for (const Slice &line : lines) {
        flow << lineItem(text, line, (style.area.width() - text.width(line)) / 2, look, {});
        flow.last().onGrid = false;
        flow.last().keepWithNext = true;
    }
    if (!lines.isEmpty())
        flow.last().height += style.linePitch() * 0.5; // with the grid about one empty line below the title
}

void addParagraph(Flow &flow, const Block &block, const Setting &setting)
{
    const ParagraphLook look = lookOf(block, setting.style);
    const ShapedText text = shape(block.text, look, setting);
    const qreal width = setting.style.area.width();
    const qreal indent = 2 * (look.size + look.letterSpacing);
    const QList<Slice> lines = paragraphLines(text, width - indent, width);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal x = i == 0 ? indent : 0;
        const bool last = i + 1 == lines.size();
        flow << lineItem(text, lines[i], x, look, justifyingShifts(text, lines[i], width - x, last));
        flow.last().onGrid = block.role != BlockRole::Note;
        flow.last().keepWithNext = block.role == BlockRole::Heading && !last;
    }
}

/// A signature without seal (GB/T 9704 7.3.5): one empty line, issuer two characters from the right; the date
/// below, beginning two characters right of the issuer's beginning; a date longer than the issuer stands two
/// characters from the right itself and pushes the issuer to the left.
void addSignature(Flow &flow, const Block &organization, const Block &date, const Setting &setting)
{
    const PageStyle &style = setting.style;
    const ParagraphLook look = lookOf({}, style);
    const qreal two = 2 * style.characterPitch();
    const qreal right = style.area.width() - two;
    const ShapedText issuer = shape(organization.text, look, setting);
    const ShapedText day = shape(date.text, look, setting);
    const qreal dayWidth = day.x(day.size());
    const QList<Slice> lines = paragraphLines(issuer, right, right);
    qreal left = right - dayWidth - two;
    if (!lines.isEmpty() && issuer.width(lines.last()) >= dayWidth)
        left = right - issuer.width(lines.last());
    for (const Slice &line : lines) {
        const bool last = line == lines.last();
        flow << lineItem(issuer, line, last ? left : right - issuer.width(line), look, {});
        flow.last().keepWithNext = !last || day.size() > 0;
        flow.last().place = organization.place;
        flow.last().above = line == lines.first() ? style.linePitch() : 0;
    }
    const qreal dayLeft = lines.isEmpty() ? right - dayWidth : left + two;
    for (const Slice &line : paragraphLines(day, style.area.width(), style.area.width())) {
        flow << lineItem(day, line, std::max(0.0, dayLeft), look, {});
        flow.last().place = date.place;
        flow.last().above = lines.isEmpty() && line.begin == 0 ? style.linePitch() : 0;
    }
}

/// Whether a page break between two blocks would part a heading from what it is for.
bool headingBelongsTo(const Block &heading, const Block &next)
{
    return heading.role == BlockRole::Heading &&
           (next.role != BlockRole::Heading || next.level > heading.level);
}

} // namespace

Flow flowOf(const Blocks &blocks, const PageStyle &style, const Fonts &fonts, const GiveUp &giveUp)
{
    const Setting setting{style, fonts, giveUp};
    Flow flow;
    for (int index = 0; index < blocks.size() && !(giveUp && giveUp()); ++index) {
        const Block &block = blocks.at(index);
        const qsizetype before = flow.size();
        if (block.role == BlockRole::Table) {
            FlowItem item;
            item.isTable = true;
            item.onGrid = false;
            item.above = style.linePitch() / 6;
            flow << item;
        } else if (block.role == BlockRole::Title) {
            addTitle(flow, block, setting);
        } else if (block.role == BlockRole::SignatureOrganization || block.role == BlockRole::SignatureDate) {
            const bool isOrganization = block.role == BlockRole::SignatureOrganization;
            const bool dateFollows = isOrganization && index + 1 < blocks.size() &&
                                     blocks.at(index + 1).role == BlockRole::SignatureDate;
            const bool dateIsDone =
                !isOrganization && index > 0 && blocks.at(index - 1).role == BlockRole::SignatureOrganization;
            if (!dateIsDone) {
                const Block date = dateFollows ? blocks.at(index + 1) : Block();
                addSignature(flow, isOrganization ? block : Block(), isOrganization ? date : block, setting);
                // Not alone on a page: the end of the text goes with it.
                for (qsizetype i = before - 1; i >= 0 && i >= before - 2 && flow.size() > before; --i)
                    flow[i].keepWithNext = flow[i].keepWithNext || !flow[i].isTable;
            }
        } else {
            addParagraph(flow, block, setting);
            if (index + 1 < blocks.size() && flow.size() > before &&
                headingBelongsTo(block, blocks.at(index + 1)))
                flow.last().keepWithNext = true;
        }
        for (qsizetype i = before; i < flow.size(); ++i) {
            flow[i].block = index;
            if (flow[i].place.isEmpty())
                flow[i].place = block.place;
        }
        if (block.role == BlockRole::Heading && flow.size() > before) {
            flow[before].outlineText = block.text;
            flow[before].outlineLevel = block.level;
        }
    }
    return flow;
}

} // namespace nianbao
