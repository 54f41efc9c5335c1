// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/htmltokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

bool isLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= 'a' && u <= 'z';
}

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return (c >= u'0' && c <= u'9') || (u >= 'a' && u <= 'f');
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

struct NamedCharacter
{
    QStringView name;
    char16_t character;
};

// Those that word processors and editors of web sites write. Others stay as they are written.
constexpr std::array namedCharacters{
    NamedCharacter{u"amp", u'&'},         NamedCharacter{u"apos", u'\''},
    NamedCharacter{u"bull", u'\u2022'},   NamedCharacter{u"copy", u'\u00A9'},
    NamedCharacter{u"deg", u'\u00B0'},    NamedCharacter{u"divide", u'\u00F7'},
    NamedCharacter{u"emsp", u'\u2003'},   NamedCharacter{u"ensp", u'\u2002'},
    NamedCharacter{u"gt", u'>'},          NamedCharacter{u"hellip", u'\u2026'},
    NamedCharacter{u"laquo", u'\u00AB'},  NamedCharacter{u"larr", u'\u2190'},
    NamedCharacter{u"ldquo", u'\u201C'},  NamedCharacter{u"lsquo", u'\u2018'},
    NamedCharacter{u"lt", u'<'},          NamedCharacter{u"mdash", u'\u2014'},
    NamedCharacter{u"middot", u'\u00B7'}, NamedCharacter{u"minus", u'\u2212'},
    NamedCharacter{u"nbsp", u'\u00A0'},   NamedCharacter{u"ndash", u'\u2013'},
    NamedCharacter{u"permil", u'\u2030'}, NamedCharacter{u"plusmn", u'\u00B1'},
    NamedCharacter{u"quot", u'"'},        NamedCharacter{u"raquo", u'\u00BB'},
    NamedCharacter{u"rarr", u'\u2192'},   NamedCharacter{u"rdquo", u'\u201D'},
    NamedCharacter{u"reg", u'\u00AE'},    NamedCharacter{u"rsquo", u'\u2019'},
    NamedCharacter{u"sect", u'\u00A7'},   NamedCharacter{u"shy", u'\u00AD'},
    NamedCharacter{u"thinsp", u'\u2009'}, NamedCharacter{u"times", u'\u00D7'},
    NamedCharacter{u"yen", u'\u00A5'},    NamedCharacter{u"zwj", u'\u200D'},
    NamedCharacter{u"zwnj", u'\u200C'},
};

// 128 to 159 are no characters of Unicode; pages mean those of Windows-1252 (WHATWG HTML, 13.2.5.80).
constexpr std::array<char16_t, 32> windowsCharacters{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString characterOf(uint code)
{
    constexpr uint firstWindows = 128;
    if (code >= firstWindows && code < firstWindows + windowsCharacters.size())
        return QString(QChar(windowsCharacters[code - firstWindows]));
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code == 0 || code > 0x10FFFF || isSurrogate)
        return QString(QChar(QChar::ReplacementCharacter));
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

// "&#20108;" or "&#x4E8C;": the number; moves behind it.
QString takeNumber(QStringView text, qsizetype &at)
{
    constexpr qsizetype mostDigits = 8;
    qsizetype end = at + 2;
    const bool isHex = end < text.size() && (text[end] == u'x' || text[end] == u'X');
    end += isHex ? 1 : 0;
    const qsizetype first = end;
    while (end < text.size() && end - first < mostDigits && isHexDigit(text[end]))
        ++end;
    bool ok = false;
    const uint code = text.sliced(first, end - first).toUInt(&ok, isHex ? 16 : 10);
    if (!ok)
        return {};
    at = end < text.size() && text[end] == u';' ? end + 1 : end;
    return characterOf(code);
}

/// A style without spaces, in small letters.
QString plainStyle(QStringView style)
{
    QString plain;
    for (const QChar c : style) {
        if (!isSpace(c))
            plain += c.toLower();
    }
    return plain;
}

} // namespace

QString takeCharacterReference(QStringView text, qsizetype &at)
{
    constexpr qsizetype longestName = 8;
    if (at + 1 < text.size() && text[at + 1] == u'#') {
        if (QString character = takeNumber(text, at); !character.isEmpty())
            return character;
    }
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestName && isLetter(text[end]))
        ++end;
    const QStringView name = text.sliced(at + 1, end - at - 1);
    for (const NamedCharacter &named : namedCharacters) {
        if (named.name == name) {
            at = end < text.size() && text[end] == u';' ? end + 1 : end;
            return QString(QChar(named.character));
        }
    }
    ++at;
    return QStringLiteral("&");
}

bool hidesElement(QStringView style)
{
    const QString plain = plainStyle(style);
    return plain.contains(u"display:none") || plain.contains(u"visibility:hidden") ||
           plain.contains(u"mso-hide:all");
}

bool keepsSpaces(QStringView style)
{
    const QString plain = plainStyle(style);
    return plain.contains(u"white-space:pre") && !plain.contains(u"white-space:pre-line");
}

bool HtmlTokens::isAt(QStringView what) const
{
    return m_source.sliced(m_at).startsWith(what, Qt::CaseInsensitive);
}

bool HtmlTokens::startsTag() const
{
    const qsizetype name = m_at + (m_at + 1 < m_source.size() && m_source[m_at + 1] == u'/' ? 2 : 1);
    return name < m_source.size() && isLetter(m_source[name]);
}

void HtmlTokens::passTo(QStringView end)
{
    const qsizetype found = m_source.indexOf(end, m_at);
    m_at = found < 0 ? m_source.size() : found + end.size();
}

void HtmlTokens::passSpace()
{
    while (m_at < m_source.size() && isSpace(m_source[m_at]))
        ++m_at;
}

// "<!--…-->", "<!DOCTYPE …>", "<![if …]>", "<?xml …>", "</ …>"
void HtmlTokens::passMarkup()
{
    if (!isAt(u"<!--"))
        return passTo(u">");
    m_at += 4;
    if (isAt(u">") || isAt(u"->"))
        return passTo(u">");
    passTo(u"-->");
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_source.size()) {
        token = HtmlToken();
        token.start = m_at;
        if (m_source[m_at] == u'<') {
            if (startsTag()) {
                takeTag(token);
                return true;
            }
            const QChar following = m_at + 1 < m_source.size() ? m_source[m_at + 1] : QChar();
            if (following == u'!' || following == u'?' || following == u'/') {
                passMarkup();
                continue;
            }
        }
        const qsizetype end = m_source.indexOf(u'<', m_at + 1);
        token.text = m_source.sliced(m_at, (end < 0 ? m_source.size() : end) - m_at);
        m_at += token.text.size();
        return true;
    }
    return false;
}

void HtmlTokens::takeTag(HtmlToken &token)
{
    const bool isEnd = m_source[m_at + 1] == u'/';
    token.kind = isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    m_at += isEnd ? 2 : 1;
    const qsizetype name = m_at;
    while (m_at < m_source.size() && !isSpace(m_source[m_at]) && m_source[m_at] != u'/' &&
           m_source[m_at] != u'>')
        ++m_at;
    token.name = m_source.sliced(name, m_at - name);
    for (;;) {
        while (m_at < m_source.size() && (isSpace(m_source[m_at]) || m_source[m_at] == u'/'))
            ++m_at;
        if (m_at >= m_source.size())
            return;
        if (m_source[m_at] == u'>') {
            ++m_at;
            break;
        }
        takeAttribute(token);
    }
    if (!isEnd && isOneOf(token.name, {u"script", u"style", u"title", u"textarea", u"noscript", u"iframe",
                                       u"noframes", u"noembed", u"xmp"}))
        passRawText(token.name);
}

void HtmlTokens::takeAttribute(HtmlToken &token)
{
    const qsizetype first = m_at++; // a '=' here belongs to the name
    while (m_at < m_source.size() && !isSpace(m_source[m_at]) && m_source[m_at] != u'/' &&
           m_source[m_at] != u'>' && m_source[m_at] != u'=')
        ++m_at;
    const QStringView name = m_source.sliced(first, m_at - first);
    passSpace();
    QStringView value;
    if (m_at < m_source.size() && m_source[m_at] == u'=') {
        ++m_at;
        passSpace();
        value = takeValue();
    }
    static constexpr std::pair<QStringView, QStringView HtmlToken::*> wanted[] = {
        {u"colspan", &HtmlToken::colspan}, {u"rowspan", &HtmlToken::rowspan},
        {u"style", &HtmlToken::style},     {u"href", &HtmlToken::href},
        {u"width", &HtmlToken::width},     {u"height", &HtmlToken::height}};
    for (const auto &[key, field] : wanted) {
        // Of two attributes with one name the first counts.
        if ((token.*field).isNull() && name.compare(key, Qt::CaseInsensitive) == 0)
            token.*field = value;
    }
    token.hidden = token.hidden || name.compare(u"hidden", Qt::CaseInsensitive) == 0;
}

QStringView HtmlTokens::takeValue()
{
    if (m_at >= m_source.size())
        return {};
    const QChar quote = m_source[m_at];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype first = m_at + 1;
        const qsizetype end = m_source.indexOf(quote, first);
        m_at = end < 0 ? m_source.size() : end + 1;
        return m_source.sliced(first, (end < 0 ? m_source.size() : end) - first);
    }
    const qsizetype first = m_at;
    while (m_at < m_source.size() && !isSpace(m_source[m_at]) && m_source[m_at] != u'>')
        ++m_at;
    return m_source.sliced(first, m_at - first);
}

// To the end tag of the same name, which is given as the next token.
void HtmlTokens::passRawText(QStringView name)
{
    for (; (m_at = m_source.indexOf(u"</", m_at)) >= 0; m_at += 2) {
        const qsizetype end = m_at + 2 + name.size();
        if (end > m_source.size() ||
            m_source.sliced(m_at + 2, name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (end == m_source.size() || isSpace(m_source[end]) || m_source[end] == u'/' ||
            m_source[end] == u'>')
            return;
    }
    m_at = m_source.size();
}

} // namespace nianbao
