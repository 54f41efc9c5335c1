// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/zippackage.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>

#include <algorithm>

namespace nianbao::test {

QList<ZipEntry> unzipped(const QByteArray &package)
{
    QBuffer buffer;
    buffer.setData(package);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        qFatal("not a ZIP package");
    QList<ZipEntry> entries;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("an entry that cannot be opened");
        entries << ZipEntry{zip.getCurrentFileName(), file.readAll()};
        file.close();
        if (file.getZipError() != UNZ_OK)
            qFatal("a damaged entry: %s", qPrintable(entries.last().name));
    }
    return entries;
}

QByteArray entryOf(const QList<ZipEntry> &entries, const QString &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const ZipEntry &entry) { return entry.name == name; });
    return found == entries.end() ? QByteArray() : found->bytes;
}

} // namespace nianbao::test
