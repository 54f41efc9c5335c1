// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/plaintext.h"

#include <algorithm>

namespace nianbao {

namespace {

bool endsLine(char16_t c)
{
    return c == u'\n' || c == u'\v' || c == u'\f' || c == u'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// A picture or table in the clipboard, or what Qt itself uses for frames and the end of a text.
bool isStandIn(char16_t c)
{
    return c == 0xFFFC || c == 0xFDD0 || c == 0xFDD1 || c == 0xFFFE || c == 0xFFFF;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t') || (c >= 0x7F && c < 0xA0);
}

} // namespace

PlainText plainTextOf(const QString &foreign)
{
    PlainText plain;
    plain.text.reserve(foreign.size());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < foreign.size() && foreign.at(i + 1).isLowSurrogate();
        if (endsLine(c.unicode())) {
            plain.text += QLatin1Char('\n');
            if (c == u'\r' && i + 1 < foreign.size() && foreign.at(i + 1) == u'\n')
                ++i;
        } else if (pair) {
            plain.text += c;
            plain.text += foreign.at(++i);
        } else if (c.isSurrogate() || isControl(c.unicode()) || isStandIn(c.unicode())) {
            ++plain.removed;
        } else {
            plain.text += c;
        }
    }
    plain.invisible = invisibleCount(plain.text);
    return plain;
}

bool isInvisible(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xAD;
}

int invisibleCount(QStringView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isInvisible));
}

QString withoutInvisible(const QString &text)
{
    QString visible = text;
    visible.removeIf(isInvisible);
    return visible;
}

} // namespace nianbao
