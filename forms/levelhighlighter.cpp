// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/levelhighlighter.h"

#include "forms/look.h"
#include "report/paragraphs.h"

namespace nianbao {

void LevelHighlighter::setFont(const QFont &font)
{
    m_font = font;
    rehighlight();
}

void LevelHighlighter::highlightBlock(const QString &text)
{
    const int level = headingLevel(text);
    if (level != 1 && level != 2)
        return;
    QTextCharFormat format;
    format.setFontFamilies(look::levelFont(m_font, level).families());
    setFormat(0, static_cast<int>(text.size()), format);
}

} // namespace nianbao
