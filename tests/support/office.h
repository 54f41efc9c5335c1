// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace nianbao::test {

/// LibreOffice, which opens our files as a second reader. A test program has one: its profile, which takes
/// LibreOffice seconds to make, serves every conversion and is removed with it. CMake lets one test at a time
/// have an office (tests/CMakeLists.txt).
class Office
{
public:
    /// Whether LibreOffice is there. Tests that want it are skipped, visibly, where it is not.
    static bool isThere();

    /// A document as LibreOffice saves it in another format: `suffix` is what it is ("docx"), `filter` what
    /// it becomes ("html", "pdf", "txt:Text (encoded):UTF8"). Takes at most two minutes; then LibreOffice is
    /// ended with every process that it started. Nothing when it does not open the document; what it said
    /// about that stands among the test's messages.
    std::optional<QByteArray> converted(const QByteArray &document, const QString &suffix,
                                        const QString &filter) const;

private:
    QTemporaryDir m_profile;
};

} // namespace nianbao::test
