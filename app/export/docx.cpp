// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/docx.h"

#include "base/zipwriter.h"
#include "export/docxparts.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

const QString typeRoot = QStringLiteral("application/vnd.openxmlformats-");
const QString officeRelation =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString packageRelation =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/");

/// One part of the package: where it is, what it is, and how the part that names it calls it.
struct Part
{
    QString name;     ///< "word/styles.xml"
    QString type;     ///< behind typeRoot
    QString relation; ///< the whole address of the relationship's type
    QString id;       ///< of the relationship
    QByteArray bytes;
};

QString wordType(const QString &kind)
{
    return QStringLiteral("officedocument.wordprocessingml.%1+xml").arg(kind);
}

/// What the package itself names.
QList<Part> rootParts(const OfficePlan &plan, const OfficeProperties &properties)
{
    return {
        {QStringLiteral("word/document.xml"), wordType(QStringLiteral("document.main")),
         officeRelation + QStringLiteral("officeDocument"), QStringLiteral("document"), docxDocument(plan)},
        {QStringLiteral("docProps/core.xml"), QStringLiteral("package.core-properties+xml"),
         packageRelation + QStringLiteral("metadata/core-properties"), QStringLiteral("core"),
         docxCoreProperties(properties)},
        {QStringLiteral("docProps/app.xml"), QStringLiteral("officedocument.extended-properties+xml"),
         officeRelation + QStringLiteral("extended-properties"), QStringLiteral("app"), docxAppProperties()}};
}

/// What the document names.
QList<Part> documentParts(const OfficePlan &plan)
{
    const auto part = [](const QString &id, const QString &kind, const QByteArray &bytes) {
        return Part{QStringLiteral("word/%1.xml").arg(id), wordType(kind), officeRelation + kind, id, bytes};
    };
    QList<Part> parts{
        part(QStringLiteral("styles"), QStringLiteral("styles"), docxStyles(plan)),
        part(QStringLiteral("settings"), QStringLiteral("settings"), docxSettings(plan.style)),
        part(QStringLiteral("fontTable"), QStringLiteral("fontTable"), docxFontTable(plan.style))};
    for (const PageEdgePart &edge : pageEdgesOf(plan.style)) {
        const bool isHeader = edge.edge == PageEdge::Header;
        parts << part(edge.name, isHeader ? QStringLiteral("header") : QStringLiteral("footer"),
                      docxPageEdge(edge.edge, plan.style));
    }
    return parts;
}

QByteArray contentTypes(const QList<Part> &parts)
{
    XmlPart xml("Types",
                {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    xml.leaf("Default", {{"Extension", QStringLiteral("rels")},
                         {"ContentType", typeRoot + QStringLiteral("package.relationships+xml")}});
    xml.leaf("Default",
             {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
    for (const Part &part : parts)
        xml.leaf("Override",
                 {{"PartName", QLatin1Char('/') + part.name}, {"ContentType", typeRoot + part.type}});
    return xml.bytes();
}

/// The relationships to these parts from a part in `folder` ("word/"), or from the package itself.
QByteArray relationships(const QList<Part> &parts, const QString &folder)
{
    XmlPart xml("Relationships", {{"xmlns", packageRelation.chopped(1)}});
    for (const Part &part : parts)
        xml.leaf("Relationship",
                 {{"Id", part.id}, {"Type", part.relation}, {"Target", part.name.sliced(folder.size())}});
    return xml.bytes();
}

} // namespace

Result<QByteArray> docxFromPlan(const OfficePlan &plan, const OfficeProperties &properties)
{
    const QList<Part> root = rootParts(plan, properties);
    const QList<Part> document = documentParts(plan);
    QList<ZipEntry> entries{
        {QStringLiteral("[Content_Types].xml"), contentTypes(root + document)},
        {QStringLiteral("_rels/.rels"), relationships(root, {})},
        {QStringLiteral("word/_rels/document.xml.rels"), relationships(document, QStringLiteral("word/"))}};
    for (const Part &part : root + document)
        entries << ZipEntry{part.name, part.bytes};
    return zipped(entries);
}

WritableFormat docxOutput()
{
    return officeOutput(QStringLiteral("docx"), QCoreApplication::translate("Formats", "Word document"),
                        docxFromPlan);
}

} // namespace nianbao
