// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/pagestyle.h"
#include "typeset/fonts.h"

#include <QStringList>

namespace nianbao {

/// The fonts that pages of this style are made with, for preview and printer alike: the one call of this
/// room. `fontFolders`, threads and the time it takes: see resolveFonts().
Fonts pageFonts(const PageStyle &style, const QStringList &fontFolders);

} // namespace nianbao
