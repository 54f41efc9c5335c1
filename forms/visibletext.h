// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace nianbao {

/// A text as it may be shown in a cell or a sentence: characters that cannot be seen or that turn the line
/// around (controls, zero-width spaces, bidi overrides) stand as their code, ⟨U+202E⟩, so that the clerk sees
/// why a figure is not read. The text itself is never changed.
QString visibleText(const QString &text);

} // namespace nianbao
