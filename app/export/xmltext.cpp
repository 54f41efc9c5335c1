// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/xmltext.h"

#include <utility>

namespace nianbao {

QString xmlText(QString text)
{
    const auto isAllowed = [](QChar c) {
        return c.category() != QChar::Other_Control && c != QChar::LineSeparator &&
               c != QChar::ParagraphSeparator && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text).at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text).at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || !isAllowed(c))
            text[i] = QLatin1Char(' ');
    }
    return text;
}

} // namespace nianbao
