// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace nianbao::test {

/// Whether LibreOffice is there to open our files as a second reader. Tests that want it are skipped,
/// visibly, where it is not.
bool hasOffice();

/// A document as LibreOffice saves it in another format: `suffix` is what it is ("docx"), `filter` what it
/// becomes ("html", "pdf", "txt:Text (encoded):UTF8"). Runs under a profile of its own, in a folder that is
/// removed, for at most two minutes. Nothing when it does not open the document.
std::optional<QByteArray> convertedByOffice(const QByteArray &document, const QString &suffix,
                                            const QString &filter);

} // namespace nianbao::test
