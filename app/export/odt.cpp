// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/odt.h"

#include "base/zipwriter.h"
#include "export/odtparts.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

const QString mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray manifest(const QList<ZipEntry> &entries)
{
    XmlPart part("manifest:manifest",
                 {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                  {"manifest:version", QStringLiteral("1.2")}});
    const auto add = [&part](const QString &path, const QString &type) {
        part.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    add(QStringLiteral("/"), mediaType);
    for (const ZipEntry &entry : entries) {
        if (!entry.isStored)
            add(entry.name, QStringLiteral("text/xml"));
    }
    return part.bytes();
}

} // namespace

Result<QByteArray> odtFromPlan(const OfficePlan &plan, const OfficeProperties &properties)
{
    QList<ZipEntry> entries{{QStringLiteral("mimetype"), mediaType.toLatin1(), true},
                            {QStringLiteral("content.xml"), odtContent(plan)},
                            {QStringLiteral("styles.xml"), odtStyles(plan)},
                            {QStringLiteral("meta.xml"), odtMeta(properties)}};
    entries << ZipEntry{QStringLiteral("META-INF/manifest.xml"), manifest(entries)};
    return zipped(entries);
}

WritableFormat odtOutput()
{
    return officeOutput(QStringLiteral("odt"), QCoreApplication::translate("Formats", "OpenDocument text"),
                        odtFromPlan);
}

} // namespace nianbao
