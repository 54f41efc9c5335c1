// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

/// A text from elsewhere (the clipboard, a drop) as a report can hold it, and what was done to it.
struct PlainText
{
    QString text;
    int removed = 0;   ///< characters that no report can hold and that are gone from the text
    int invisible = 0; ///< characters that stand in the text and that nobody sees
};

/// Lines end in LF, whatever ended them before (CR, CRLF, a manual line break of a word processor). Control
/// characters but TAB, the marks that stand for pictures, and halves of characters are removed; the project
/// file could not keep them. Everything else stays, also what cannot be seen.
PlainText plainTextOf(const QString &foreign);

/// Whether a character cannot be seen and changes how the others are shown: it turns their direction
/// (U+202A–202E, U+2066–2069) or has no width (U+200B–200F, U+2060–2064, U+FEFF, U+00AD).
bool isInvisible(QChar c);

int invisibleCount(QStringView text);
QString withoutInvisible(const QString &text);

} // namespace nianbao
