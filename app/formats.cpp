// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"

#include "project/projectfile.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

QString projectName()
{
    return QCoreApplication::translate("Formats", "Nianbao project");
}

ReadableFormat projectInput()
{
    ReadableFormat format;
    format.id = QStringLiteral("nianbao");
    format.suffixes = {QStringLiteral("nianbao")};
    format.name = projectName();
    format.recognizes = looksLikeProject;
    format.readReport = [](const QByteArray &bytes, const QList<Edition> &editions) -> Result<Imported> {
        Result<Report> report = projectFromBytes(bytes, editions);
        if (!report)
            return report.error();
        return Imported{*std::move(report), {}, {}, {}};
    };
    return format;
}

WritableFormat projectOutput()
{
    return {QStringLiteral("nianbao"), QStringLiteral("nianbao"), projectName(),
            [](const Report &report) -> Result<QByteArray> {
                return projectToBytes(report);
            }};
}

} // namespace

ReadableFormats readableFormats()
{
    // The project file first: it is text too.
    return {projectInput(), textFormat()};
}

WritableFormats writableFormats()
{
    return {projectOutput(), textOutput()};
}

} // namespace nianbao
