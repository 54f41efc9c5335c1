// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace nianbao {

/// The text as one run of characters that XML 1.0 allows: control characters (tabs and line breaks too, as in
/// the text writer), line and paragraph separators, halves of surrogate pairs and U+FFFE, U+FFFF become a
/// space each. Escaping is for the XML writer.
QString xmlText(QString text);

} // namespace nianbao
