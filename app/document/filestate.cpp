// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/filestate.h"

#include "project/projectfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace nianbao {

namespace {

FileState stateOf(const QByteArray &bytes, bool isProject)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), isProject};
}

} // namespace

FileState fileStateOf(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largest || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return stateOf(bytes, looksLikeProject(bytes));
}

FileState projectFileState(const QByteArray &bytes)
{
    return stateOf(bytes, true);
}

} // namespace nianbao
