// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/zipwriter.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QBuffer>
#include <QCoreApplication>

#include <zlib.h>

namespace nianbao {

namespace {

Error notWritten()
{
    return {QStringLiteral("zip.not-written"),
            QCoreApplication::translate(
                "ZipWriter", "The file could not be packed. Close other programs, and try again.")};
}

bool addEntry(QuaZip &zip, const ZipEntry &entry)
{
    QuaZipNewInfo info(entry.name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    info.externalAttr = 0;
    QuaZipFile file(&zip);
    const int method = entry.isStored ? 0 : Z_DEFLATED;
    const int level = entry.isStored ? 0 : Z_DEFAULT_COMPRESSION;
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level))
        return false;
    const bool isWhole = file.write(entry.bytes) == entry.bytes.size();
    file.close();
    return isWhole && file.getZipError() == ZIP_OK;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    // Sizes stand before the bytes: ODF's "mimetype" is found by readers that do not unpack.
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return notWritten();
    for (const ZipEntry &entry : entries) {
        if (!addEntry(zip, entry))
            return notWritten();
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return notWritten();
    return bytes;
}

} // namespace nianbao
