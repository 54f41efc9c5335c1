// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odtparts.h"

#include <algorithm>

namespace nianbao {

XmlPart odtRoot(const char *name)
{
    const auto odf = [](const char *kind) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(kind));
    };
    const auto compatible = [](const char *kind) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0")
            .arg(QLatin1String(kind));
    };
    return XmlPart(name, {{"xmlns:office", odf("office")},
                          {"xmlns:style", odf("style")},
                          {"xmlns:text", odf("text")},
                          {"xmlns:table", odf("table")},
                          {"xmlns:fo", compatible("xsl-fo")},
                          {"xmlns:svg", compatible("svg")},
                          {"office:version", QStringLiteral("1.2")}});
}

void writeFontFaces(XmlPart &part, const PageStyle &style)
{
    part.begin("office:font-face-decls");
    QStringList written;
    for (int role = 0; role < fontRoleCount; ++role) {
        const QString family = familyOf(static_cast<FontRole>(role), style);
        if (written.contains(family))
            continue;
        written << family;
        const QString quoted =
            QLatin1Char('\'') + QString(family).remove(QLatin1Char('\'')) + QLatin1Char('\'');
        part.leaf("style:font-face", {{"style:name", family}, {"svg:font-family", quoted}});
    }
    part.end();
}

void writeOdtText(XmlPart &part, const QString &text)
{
    const QString clean = onOneLine(text);
    for (qsizetype begin = 0; begin < clean.size();) {
        qsizetype end = begin;
        while (end < clean.size() && clean.at(end) == QLatin1Char(' '))
            ++end;
        // One space between other characters stands for itself.
        const bool isPlain = end == begin + 1 && begin > 0 && end < clean.size();
        if (end > begin && !isPlain) {
            part.leaf("text:s", {{"text:c", QString::number(end - begin)}});
            begin = end;
        }
        while (end < clean.size() && clean.at(end) != QLatin1Char(' '))
            ++end;
        if (end > begin)
            part.text(clean.mid(begin, end - begin));
        begin = end;
    }
}

QString odtLength(qreal units)
{
    return QString::number(inPoints(units), 'f', 2) + QStringLiteral("pt");
}

QString odtStyleName(BlockRole role, int level)
{
    switch (role) {
    case BlockRole::Title:
        return QStringLiteral("Title");
    case BlockRole::Heading:
        return QStringLiteral("Heading_20_%1").arg(std::clamp(level, 1, deepestHeading));
    case BlockRole::Note:
        return QStringLiteral("Table_20_Note");
    case BlockRole::SignatureOrganization:
        return QStringLiteral("Signature");
    case BlockRole::SignatureDate:
        return QStringLiteral("Signature_20_Date");
    case BlockRole::Body:
    case BlockRole::Table:
        break;
    }
    return QStringLiteral("Standard");
}

QString odtTableTextName(qsizetype number)
{
    return QStringLiteral("Table_20_Text_20_%1").arg(number);
}

QString odtMasterName(bool isLying)
{
    return isLying ? QStringLiteral("Landscape") : QStringLiteral("Standard");
}

QByteArray odtMeta(const OfficeProperties &properties)
{
    XmlPart part("office:document-meta",
                 {{"xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
                  {"xmlns:meta", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
                  {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                  {"office:version", QStringLiteral("1.2")}});
    part.begin("office:meta");
    part.textElement("meta:generator", QStringLiteral("Nianbao"));
    part.textElement("dc:title", properties.facts.title);
    part.textElement("meta:initial-creator", properties.facts.author);
    part.textElement("dc:creator", properties.facts.author);
    part.textElement("dc:language", QStringLiteral("zh-CN"));
    if (properties.moment) {
        const QString moment = properties.moment->toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        part.textElement("meta:creation-date", moment);
        part.textElement("dc:date", moment);
    }
    part.end();
    return part.bytes();
}

} // namespace nianbao
