// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/pagefonts.h"

namespace nianbao {

Fonts pageFonts(const PageStyle &style, const QStringList &fontFolders)
{
    return resolveFonts(fontFolders, style.faces);
}

} // namespace nianbao
