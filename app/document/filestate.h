// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// What a file was when it was looked at: the SHA-256 of all its bytes, so that a save can tell whether
/// somebody else wrote it meanwhile. Size and time alone do not tell (copies keep them, shares round them).
struct FileState
{
    QByteArray sha256;      ///< empty: there was no such file, or it could not be read
    bool isProject = false; ///< a project file of this program, whole or not

    bool isThere() const { return !sha256.isEmpty(); }

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Looks at a file. Files over `largest` bytes, folders and devices count as not there.
FileState fileStateOf(const QString &path, qint64 largest);

/// The state of a project file with these bytes.
FileState projectFileState(const QByteArray &bytes);

} // namespace nianbao
