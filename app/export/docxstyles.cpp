// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docxparts.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

QString number(qreal value)
{
    return QString::number(static_cast<int>(std::lround(value)));
}

/// What tells one style from the others.
struct StyleName
{
    QString id;
    QString name; ///< Word shows its own names (heading 1) in the user's language
    QString next;
    int priority = 0;
};

void writeFonts(XmlPart &part, const QString &family)
{
    part.leaf("w:rFonts",
              {{"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}});
}

/// The size in half points.
void writeSize(XmlPart &part, qreal size)
{
    part.leaf("w:sz", {{"w:val", number(inPoints(size) * 2)}});
    part.leaf("w:szCs", {{"w:val", number(inPoints(size) * 2)}});
}

void writeIndent(XmlPart &part, const ParagraphLook &look, qreal character)
{
    part.begin("w:ind");
    if (look.rightIndent > 0) {
        part.attribute("w:rightChars", number(look.rightIndent * 100));
        part.attribute("w:right", number(look.rightIndent * character));
    }
    part.attribute("w:firstLineChars", number(look.firstLineIndent * 100));
    part.attribute("w:firstLine", number(look.firstLineIndent * character));
    part.end();
}

void writeParagraphProperties(XmlPart &part, const ParagraphLook &look, const PageStyle &style)
{
    part.begin("w:pPr");
    if (look.keepWithNext)
        part.leaf("w:keepNext");
    if (look.keepTogether)
        part.leaf("w:keepLines");
    part.leaf("w:widowControl", {{"w:val", QStringLiteral("1")}});
    part.leaf("w:autoSpaceDE", {{"w:val", QStringLiteral("0")}});
    part.leaf("w:autoSpaceDN", {{"w:val", QStringLiteral("0")}});
    part.leaf("w:adjustRightInd", {{"w:val", QStringLiteral("0")}});
    part.leaf("w:snapToGrid", {{"w:val", QStringLiteral("0")}}); // lines have an exact height of their own
    writeSpacing(part, look);
    writeIndent(part, look, look.size + (look.onGrid ? letterSpacing(style) : 0));
    writeAlignment(part, look.alignment);
    if (look.outlineLevel > 0)
        part.leaf("w:outlineLvl", {{"w:val", number(look.outlineLevel - 1)}});
    part.end();
}

/// The character pitch is written out: the document's grid gives the same in Word and WPS, but LibreOffice
/// takes a pitch below the type size for a wide one.
void writeCharacterProperties(XmlPart &part, const ParagraphLook &look, const PageStyle &style)
{
    part.begin("w:rPr");
    writeFonts(part, familyOf(look.face, style));
    part.leaf("w:snapToGrid", {{"w:val", QStringLiteral("0")}});
    part.leaf("w:spacing", {{"w:val", QString::number(look.onGrid ? wholeLetterSpacing(style) : 0)}});
    writeSize(part, look.size);
    part.end();
}

void writeParagraphStyle(XmlPart &part, const StyleName &name, const ParagraphLook &look,
                         const PageStyle &style)
{
    const QString normal = docxStyleId(BlockRole::Body, 0);
    const bool isBuiltIn = name.name.at(0).unicode() < 0x80;
    part.begin("w:style", {{"w:type", QStringLiteral("paragraph")}});
    if (name.id == normal)
        part.attribute("w:default", QStringLiteral("1"));
    if (!isBuiltIn)
        part.attribute("w:customStyle", QStringLiteral("1"));
    part.attribute("w:styleId", name.id);
    part.leaf("w:name", {{"w:val", name.name}});
    if (name.id != normal)
        part.leaf("w:basedOn", {{"w:val", normal}});
    if (!name.next.isEmpty())
        part.leaf("w:next", {{"w:val", name.next}});
    part.leaf("w:uiPriority", {{"w:val", QString::number(name.priority)}});
    part.leaf("w:qFormat");
    writeParagraphProperties(part, look, style);
    writeCharacterProperties(part, look, style);
    part.end();
}

/// What no style says itself.
void writeDefaults(XmlPart &part, const PageStyle &style)
{
    const ParagraphLook body = lookOf(BlockRole::Body, 0, style);
    part.begin("w:docDefaults");
    part.begin("w:rPrDefault");
    part.begin("w:rPr");
    writeFonts(part, familyOf(body.face, style));
    writeSize(part, body.size);
    part.leaf("w:lang", {{"w:val", QStringLiteral("en-US")},
                         {"w:eastAsia", QStringLiteral("zh-CN")},
                         {"w:bidi", QStringLiteral("ar-SA")}});
    part.end();
    part.end();
    part.leaf("w:pPrDefault");
    part.end();
}

/// The styles that every Word file has besides paragraphs' ones.
void writeOtherDefaults(XmlPart &part)
{
    part.begin("w:style", {{"w:type", QStringLiteral("character")},
                           {"w:default", QStringLiteral("1")},
                           {"w:styleId", QStringLiteral("DefaultParagraphFont")}});
    part.leaf("w:name", {{"w:val", QStringLiteral("Default Paragraph Font")}});
    part.leaf("w:uiPriority", {{"w:val", QStringLiteral("1")}});
    part.leaf("w:semiHidden");
    part.end();
    part.begin("w:style", {{"w:type", QStringLiteral("table")},
                           {"w:default", QStringLiteral("1")},
                           {"w:styleId", QStringLiteral("TableNormal")}});
    part.leaf("w:name", {{"w:val", QStringLiteral("Normal Table")}});
    part.leaf("w:uiPriority", {{"w:val", QStringLiteral("99")}});
    part.leaf("w:semiHidden");
    part.begin("w:tblPr");
    part.leaf("w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    part.end();
    part.end();
}

/// The looks of the text in tables, one style a table, since each has a size of its own.
void writeTableStyles(XmlPart &part, const OfficePlan &plan)
{
    qsizetype count = 0;
    for (const TableMeasures &table : plan.tables) {
        ParagraphLook look = lookOf(BlockRole::Table, 0, plan.style);
        look.size = table.size;
        look.linePitch = table.linePitch;
        ++count;
        writeParagraphStyle(part, {docxTableStyleId(count), QStringLiteral("表格文字 %1").arg(count), {}, 20},
                            look, plan.style);
    }
}

} // namespace

QString docxStyleId(BlockRole role, int level)
{
    switch (role) {
    case BlockRole::Title:
        return QStringLiteral("Title");
    case BlockRole::Heading:
        return QStringLiteral("Heading%1").arg(std::clamp(level, 1, deepestHeading));
    case BlockRole::Note:
        return QStringLiteral("TableNote");
    case BlockRole::SignatureOrganization:
        return QStringLiteral("Signature");
    case BlockRole::SignatureDate:
        return QStringLiteral("Date");
    case BlockRole::Body:
    case BlockRole::Table:
        break;
    }
    return QStringLiteral("Normal");
}

QString docxTableStyleId(qsizetype number)
{
    return QStringLiteral("TableText%1").arg(number);
}

void writeSpacing(XmlPart &part, const ParagraphLook &look)
{
    part.leaf("w:spacing", {{"w:before", number(look.above)},
                            {"w:after", number(look.below)},
                            {"w:line", QString::number(wholeLinePitch(look))},
                            {"w:lineRule", QStringLiteral("exact")}});
}

void writeAlignment(XmlPart &part, Alignment alignment)
{
    static const QString names[] = {QStringLiteral("both"), QStringLiteral("center"), QStringLiteral("left"),
                                    QStringLiteral("right")};
    part.leaf("w:jc", {{"w:val", names[static_cast<std::size_t>(alignment)]}});
}

QByteArray docxStyles(const OfficePlan &plan)
{
    const PageStyle &style = plan.style;
    const QString normal = docxStyleId(BlockRole::Body, 0);
    XmlPart part("w:styles", {{"xmlns:w", QString::fromLatin1(wordNamespace)}});
    writeDefaults(part, style);
    const auto add = [&](BlockRole role, int level, const QString &name, int priority) {
        writeParagraphStyle(part, {docxStyleId(role, level), name, normal, priority},
                            lookOf(role, level, style), style);
    };
    add(BlockRole::Body, 0, QStringLiteral("Normal"), 0);
    for (int level = 1; level <= deepestHeading; ++level)
        add(BlockRole::Heading, level, QStringLiteral("heading %1").arg(level), 9);
    add(BlockRole::Title, 0, QStringLiteral("Title"), 10);
    add(BlockRole::SignatureOrganization, 0, QStringLiteral("Signature"), 11);
    add(BlockRole::SignatureDate, 0, QStringLiteral("Date"), 12);
    add(BlockRole::Note, 0, QStringLiteral("表下注"), 13);
    writeTableStyles(part, plan);
    writeParagraphStyle(part, {QStringLiteral("Header"), QStringLiteral("header"), {}, 99}, markLook(style),
                        style);
    writeParagraphStyle(part, {QStringLiteral("Footer"), QStringLiteral("footer"), {}, 99},
                        pageNumberLook(style), style);
    writeOtherDefaults(part);
    return part.bytes();
}

} // namespace nianbao
