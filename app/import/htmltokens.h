// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

/// A piece of HTML: a run of text, or a tag. The views point into the text that is read.
struct HtmlToken
{
    enum class Kind { Text, Start, End };

    Kind kind = Kind::Text;
    QStringView text;    ///< of Text: as written, character references not yet resolved
    QStringView name;    ///< of a tag, as written: "TD"
    qsizetype start = 0; ///< where it begins in the source

    // The attributes that somebody asks for; null where absent.
    QStringView colspan;
    QStringView rowspan;
    QStringView style;
    QStringView href;
    QStringView width;
    QStringView height;
    bool hidden = false; ///< the attribute "hidden" is there
};

/// Cuts HTML into tokens, as browsers do (WHATWG HTML, 13.2.5, without its rarer states).
///
/// Comments, declarations, conditional comments' marks and the whole content of script, style and other
/// elements of raw text are passed over; their tags are given. Every character is looked at a fixed number of
/// times, whatever the input: libxml2's parser was measured and left, since a tag of 500 KB of attributes
/// holds it for six seconds, ten times as much for ten minutes, and it cannot be stopped within a tag.
///
/// Never fails. The text must outlive the tokens.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView source)
        : m_source(source)
    {
    }

    /// False at the end.
    bool next(HtmlToken &token);

private:
    bool isAt(QStringView what) const;
    bool startsTag() const;
    void passMarkup();
    void takeTag(HtmlToken &token);
    void takeAttribute(HtmlToken &token);
    QStringView takeValue();
    void passRawText(QStringView name);
    void passSpace();
    void passTo(QStringView end);

    QStringView m_source;
    qsizetype m_at = 0;
};

/// Resolves the character reference ("&nbsp;", "&#x4E00;") that begins at `at` and moves `at` behind it.
/// Where there is none, "&" itself.
QString takeCharacterReference(QStringView text, qsizetype &at);

/// Whether a style hides its element: display:none, visibility:hidden, mso-hide:all.
bool hidesElement(QStringView style);

/// Whether a style keeps the spaces of its element's text as they are: white-space:pre, pre-wrap.
bool keepsSpaces(QStringView style);

} // namespace nianbao
