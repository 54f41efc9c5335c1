// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docxparts.h"

#include <cmath>

namespace nianbao {

namespace {

/// A part of a field: its beginning, its parting line or its end.
void writeFieldMark(XmlPart &part, const char *type)
{
    part.begin("w:r");
    part.leaf("w:fldChar", {{"w:fldCharType", QString::fromLatin1(type)}});
    part.end();
}

void writePageNumber(XmlPart &part)
{
    writeRun(part, QStringLiteral("— "));
    writeFieldMark(part, "begin");
    part.begin("w:r");
    part.textElement("w:instrText", QStringLiteral(" PAGE "), {{"xml:space", QStringLiteral("preserve")}});
    part.end();
    writeFieldMark(part, "separate");
    writeRun(part, QStringLiteral("1"));
    writeFieldMark(part, "end");
    writeRun(part, QStringLiteral(" —"));
}

void writeFont(XmlPart &part, const QString &family, const QString &otherName)
{
    part.begin("w:font", {{"w:name", family}});
    if (!otherName.isEmpty())
        part.leaf("w:altName", {{"w:val", otherName}});
    part.leaf("w:charset", {{"w:val", QStringLiteral("86")}}); // GB 2312
    part.leaf("w:family", {{"w:val", QStringLiteral("auto")}});
    part.leaf("w:pitch", {{"w:val", QStringLiteral("default")}});
    part.end();
}

} // namespace

QList<PageEdgePart> pageEdgesOf(const PageStyle &style)
{
    QList<PageEdgePart> edges;
    const bool alternates = style.pageNumbers == PageNumbers::Alternating;
    if (style.hasMark()) {
        edges << PageEdgePart{PageEdge::Header, "default", QStringLiteral("header1")};
        if (alternates)
            edges << PageEdgePart{PageEdge::Header, "even", QStringLiteral("header2")};
    }
    if (alternates)
        edges << PageEdgePart{PageEdge::OddFooter, "default", QStringLiteral("footer1")}
              << PageEdgePart{PageEdge::EvenFooter, "even", QStringLiteral("footer2")};
    else if (style.pageNumbers == PageNumbers::Centred)
        edges << PageEdgePart{PageEdge::CentredFooter, "default", QStringLiteral("footer1")};
    return edges;
}

QByteArray docxPageEdge(PageEdge edge, const PageStyle &style)
{
    const bool isHeader = edge == PageEdge::Header;
    XmlPart part(isHeader ? "w:hdr" : "w:ftr", {{"xmlns:w", QString::fromLatin1(wordNamespace)}});
    part.begin("w:p");
    part.begin("w:pPr");
    part.leaf("w:pStyle", {{"w:val", isHeader ? QStringLiteral("Header") : QStringLiteral("Footer")}});
    const QString character = QString::number(std::lround(style.pageNumberSize));
    if (edge == PageEdge::OddFooter) {
        part.leaf("w:ind", {{"w:right", character}});
        writeAlignment(part, Alignment::Right);
    } else if (edge == PageEdge::EvenFooter) {
        part.leaf("w:ind", {{"w:left", character}});
        writeAlignment(part, Alignment::Left);
    }
    part.end();
    if (isHeader)
        writeRun(part, style.mark.simplified());
    else
        writePageNumber(part);
    part.end();
    return part.bytes();
}

QByteArray docxSettings(const PageStyle &style)
{
    XmlPart part("w:settings", {{"xmlns:w", QString::fromLatin1(wordNamespace)}});
    part.leaf("w:zoom", {{"w:percent", QStringLiteral("100")}});
    part.leaf("w:bordersDoNotSurroundHeader");
    part.leaf("w:bordersDoNotSurroundFooter");
    part.leaf("w:defaultTabStop", {{"w:val", QStringLiteral("420")}});
    if (style.pageNumbers == PageNumbers::Alternating)
        part.leaf("w:evenAndOddHeaders");
    part.leaf("w:characterSpacingControl", {{"w:val", QStringLiteral("compressPunctuation")}});
    part.begin("w:compat");
    part.leaf("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                  {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                  {"w:val", QStringLiteral("15")}});
    part.end();
    part.leaf("w:themeFontLang",
              {{"w:val", QStringLiteral("en-US")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    part.end();
    return part.bytes();
}

QByteArray docxFontTable(const PageStyle &style)
{
    XmlPart part("w:fonts", {{"xmlns:w", QString::fromLatin1(wordNamespace)}});
    QStringList written;
    for (int role = 0; role < fontRoleCount; ++role) {
        const auto fontRole = static_cast<FontRole>(role);
        const QString family = familyOf(fontRole, style);
        if (written.contains(family))
            continue;
        written << family;
        // The official family's other name is the one it has on systems in English.
        const bool isOfficial = family == officialFamily(fontRole);
        writeFont(part, family, isOfficial ? fontCandidates(fontRole).first().families.value(1) : QString());
    }
    return part.bytes();
}

QByteArray docxCoreProperties(const OfficeProperties &properties)
{
    XmlPart part("cp:coreProperties",
                 {{"xmlns:cp",
                   QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
                  {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                  {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
                  {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    part.textElement("dc:title", properties.facts.title);
    part.textElement("dc:creator", properties.facts.author);
    part.textElement("dc:language", QStringLiteral("zh-CN"));
    if (properties.moment) {
        const QString moment = properties.moment->toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        for (const char *name : {"dcterms:created", "dcterms:modified"})
            part.textElement(name, moment, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    }
    return part.bytes();
}

QByteArray docxAppProperties()
{
    XmlPart part(
        "Properties",
        {{"xmlns",
          QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    part.textElement("Application", QStringLiteral("Nianbao"));
    return part.bytes();
}

} // namespace nianbao
