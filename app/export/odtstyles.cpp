// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odtparts.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr char oddNumberStyle[] = "NumberOdd";
constexpr char evenNumberStyle[] = "NumberEven";

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

void writeTextProperties(XmlPart &part, const ParagraphLook &look, const PageStyle &style)
{
    const QString family = familyOf(look.face, style);
    const QString size = QString::number(inPoints(look.size)) + text("pt");
    part.leaf("style:text-properties",
              {{"style:font-name", family},
               {"style:font-name-asian", family},
               {"style:font-name-complex", family},
               {"fo:font-size", size},
               {"style:font-size-asian", size},
               {"style:font-size-complex", size},
               {"fo:letter-spacing", look.onGrid ? odtLength(wholeLetterSpacing(style)) : text("normal")},
               {"fo:font-weight", text("normal")},
               {"style:font-weight-asian", text("normal")},
               {"fo:language", text("en")},
               {"fo:country", text("US")},
               {"style:language-asian", text("zh")},
               {"style:country-asian", text("CN")}});
}

void writeParagraphProperties(XmlPart &part, const ParagraphLook &look, const PageStyle &style)
{
    static const QString alignments[] = {text("justify"), text("center"), text("start"), text("end")};
    const qreal character = look.size + (look.onGrid ? letterSpacing(style) : 0);
    part.leaf("style:paragraph-properties",
              {{"fo:margin-left", text("0pt")},
               {"fo:margin-right", odtLength(look.rightIndent * character)},
               {"fo:margin-top", odtLength(look.above)},
               {"fo:margin-bottom", odtLength(look.below)},
               {"fo:text-indent", odtLength(look.firstLineIndent * character)},
               {"fo:line-height", odtLength(wholeLinePitch(look))},
               {"fo:text-align", alignments[static_cast<std::size_t>(look.alignment)]},
               {"fo:orphans", text("2")},
               {"fo:widows", text("2")},
               {"fo:keep-with-next", look.keepWithNext ? text("always") : text("auto")},
               {"fo:keep-together", look.keepTogether ? text("always") : text("auto")},
               {"style:text-autospace", text("none")},
               {"style:punctuation-wrap", text("hanging")},
               {"style:line-break", text("strict")},
               {"style:snap-to-layout-grid", text("false")}});
}

/// A named style. What people see of a name has spaces, what files hold has _20_ for them.
void writeStyle(XmlPart &part, const QString &name, const ParagraphLook &look, const PageStyle &style)
{
    const QString standard = odtStyleName(BlockRole::Body, 0);
    part.begin("style:style", {{"style:name", name}, {"style:family", text("paragraph")}});
    if (name.contains(text("_20_")))
        part.attribute("style:display-name", QString(name).replace(text("_20_"), text(" ")));
    if (name != standard)
        part.attribute("style:parent-style-name", standard);
    part.attribute("style:class", text("text"));
    if (look.outlineLevel > 0) {
        part.attribute("style:default-outline-level", QString::number(look.outlineLevel));
        part.attribute("style:next-style-name", standard);
    }
    writeParagraphProperties(part, look, style);
    writeTextProperties(part, look, style);
    part.end();
}

void writeNamedStyles(XmlPart &part, const OfficePlan &plan)
{
    const PageStyle &style = plan.style;
    part.begin("office:styles");
    const auto add = [&](BlockRole role, int level) {
        writeStyle(part, odtStyleName(role, level), lookOf(role, level, style), style);
    };
    add(BlockRole::Body, 0);
    add(BlockRole::Title, 0);
    for (int level = 1; level <= deepestHeading; ++level)
        add(BlockRole::Heading, level);
    add(BlockRole::Note, 0);
    add(BlockRole::SignatureOrganization, 0);
    add(BlockRole::SignatureDate, 0);
    qsizetype number = 0;
    for (const TableMeasures &table : plan.tables) {
        ParagraphLook look = lookOf(BlockRole::Table, 0, style);
        look.size = table.size;
        look.linePitch = table.linePitch;
        writeStyle(part, odtTableTextName(++number), look, style);
    }
    writeStyle(part, text("Header"), markLook(style), style);
    writeStyle(part, text("Footer"), pageNumberLook(style), style);
    part.end();
}

/// What stands above (or below) the text, whose margin it takes a part of.
void writeEdgeStyle(XmlPart &part, const char *name, const char *gapSide, const ParagraphLook &look,
                    qreal gap)
{
    part.begin(name);
    part.leaf("style:header-footer-properties", {{"fo:min-height", odtLength(look.linePitch)},
                                                 {gapSide, odtLength(gap)},
                                                 {"style:dynamic-spacing", text("false")}});
    part.end();
}

void writePageLayout(XmlPart &part, const OfficePlan &plan, bool isLying)
{
    const PageStyle &style = plan.style;
    const Sheet &sheet = plan.sheet(isLying);
    const bool hasHeader = style.hasMark();
    const bool hasFooter = style.pageNumbers != PageNumbers::None;
    // The number's middle stands a certain distance below the text, and the mark's above it.
    const auto gap = [&](const ParagraphLook &look, qreal margin) {
        return std::clamp(style.pageNumberDrop - look.linePitch / 2, 0.0,
                          std::max(0.0, margin - look.linePitch));
    };
    const ParagraphLook number = pageNumberLook(style);
    const ParagraphLook mark = markLook(style);
    const QMarginsF margins = sheet.margins();
    const qreal below = hasFooter ? gap(number, margins.bottom()) + number.linePitch : 0;
    const qreal above = hasHeader ? gap(mark, margins.top()) + mark.linePitch : 0;
    part.begin("style:page-layout", {{"style:name", text("Layout") + odtMasterName(isLying)}});
    part.leaf("style:page-layout-properties",
              {{"fo:page-width", odtLength(sheet.paper.width())},
               {"fo:page-height", odtLength(sheet.paper.height())},
               {"style:print-orientation", isLying ? text("landscape") : text("portrait")},
               {"fo:margin-top", odtLength(margins.top() - above)},
               {"fo:margin-bottom", odtLength(margins.bottom() - below)},
               {"fo:margin-left", odtLength(margins.left())},
               {"fo:margin-right", odtLength(margins.right())},
               {"style:writing-mode", text("lr-tb")},
               {"style:num-format", text("1")}});
    if (hasHeader)
        writeEdgeStyle(part, "style:header-style", "fo:margin-bottom", mark, gap(mark, margins.top()));
    if (hasFooter)
        writeEdgeStyle(part, "style:footer-style", "fo:margin-top", number, gap(number, margins.bottom()));
    part.end();
}

void writeNumberStyle(XmlPart &part, const char *name, const char *side, const char *alignment,
                      const PageStyle &style)
{
    part.begin("style:style", {{"style:name", text(name)},
                               {"style:family", text("paragraph")},
                               {"style:parent-style-name", text("Footer")}});
    part.leaf("style:paragraph-properties",
              {{side, odtLength(style.pageNumberSize)}, {"fo:text-align", text(alignment)}});
    part.end();
}

void writeNumber(XmlPart &part, const char *element, const QString &styleName)
{
    part.begin(element);
    part.begin("text:p", {{"text:style-name", styleName}});
    writeOdtText(part, QStringLiteral("— "));
    part.textElement("text:page-number", text("1"), {{"text:select-page", text("current")}});
    writeOdtText(part, QStringLiteral(" —"));
    part.end();
    part.end();
}

void writeMaster(XmlPart &part, const PageStyle &style, bool isLying)
{
    part.begin("style:master-page", {{"style:name", odtMasterName(isLying)},
                                     {"style:page-layout-name", text("Layout") + odtMasterName(isLying)}});
    if (style.hasMark()) {
        part.begin("style:header");
        part.begin("text:p", {{"text:style-name", text("Header")}});
        writeOdtText(part, style.mark.simplified());
        part.end();
        part.end();
    }
    if (style.pageNumbers == PageNumbers::Alternating) {
        writeNumber(part, "style:footer", text(oddNumberStyle));
        writeNumber(part, "style:footer-left", text(evenNumberStyle));
    } else if (style.pageNumbers == PageNumbers::Centred) {
        writeNumber(part, "style:footer", text("Footer"));
    }
    part.end();
}

} // namespace

QByteArray odtStyles(const OfficePlan &plan)
{
    XmlPart part = odtRoot("office:document-styles");
    writeFontFaces(part, plan.style);
    writeNamedStyles(part, plan);
    part.begin("office:automatic-styles");
    writeNumberStyle(part, oddNumberStyle, "fo:margin-right", "end", plan.style);
    writeNumberStyle(part, evenNumberStyle, "fo:margin-left", "start", plan.style);
    for (const bool isLying : {false, true})
        writePageLayout(part, plan, isLying);
    part.end();
    part.begin("office:master-styles");
    for (const bool isLying : {false, true})
        writeMaster(part, plan.style, isLying);
    part.end();
    return part.bytes();
}

} // namespace nianbao
