// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/linebreaks.h"

namespace nianbao {

namespace {

/// ㎡ ㎏ ㎞ and the other units in one character.
bool isUnit(QChar c)
{
    return c.unicode() >= 0x3371 && c.unicode() <= 0x33df;
}

bool isAlphanumeric(QChar c)
{
    return !isFullWidth(c) && c.isLetterOrNumber();
}

bool mayNotBegin(QChar c)
{
    return isClosingMark(c) || isUnit(c) ||
           QStringView(u"…·・•‧.,;:?!)]}»›%‰‱℃℉°′″¢￠～〜~〃々ー-‐–/／＋－％℅｡､｣").contains(c) || c.isMark();
}

bool mayNotEnd(QChar c)
{
    return isOpeningMark(c) || QStringView(u"([{«‹￥¥$＄£￡€№#＃±／｢").contains(c);
}

/// ’ between two letters.
bool isApostrophe(QStringView text, qsizetype position)
{
    return text[position] == QChar(u'’') && position > 0 && position + 1 < text.size() &&
           isAlphanumeric(text[position - 1]) && isAlphanumeric(text[position + 1]);
}

} // namespace

bool isFullWidth(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0xd7ff) || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe4f) ||
           (u >= 0xff00 && u <= 0xffef) || c.isSurrogate() || QStringView(u"“”‘’—…⸺―").contains(c);
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

bool isDoubledMark(QChar c)
{
    return QStringView(u"—…―─").contains(c);
}

bool dividesCharacter(QStringView text, qsizetype position)
{
    return text[position].isLowSurrogate() || text[position].isMark();
}

bool isClosingMark(QChar c)
{
    return QStringView(u"，。、；：？！）］｝〉》」』】〕〗〙〛”’〞").contains(c);
}

bool isOpeningMark(QChar c)
{
    return QStringView(u"（［｛〈《「『【〔〖〘〚“‘〝").contains(c);
}

bool mayBreakBefore(QStringView text, qsizetype position)
{
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (isIdeograph(before) && isIdeograph(after)) // most of a text
        return true;
    if (dividesCharacter(text, position) || mayNotBegin(after) || mayNotEnd(before))
        return false;
    if (after == QLatin1Char(' '))
        return false;
    if (before == QLatin1Char(' ') || before == QChar(0x3000))
        return true;
    const QChar twoBefore = position > 1 ? text[position - 2] : QChar();
    // One — alone joins (北京—上海) and does not begin a line; two are a dash, which may.
    const bool isPair = position + 1 < text.size() && text[position + 1] == after;
    if (isDoubledMark(after) && (before == after || !isPair))
        return false;
    // / between alternatives (增/减) stands at neither end of a line.
    if (before == QLatin1Char('/') && (isFullWidth(after) || isFullWidth(twoBefore)))
        return false;
    if (isApostrophe(text, position - 1) || isApostrophe(text, position))
        return false;
    if (isFullWidth(before) || isFullWidth(after))
        return true;
    // Between two narrow characters: addresses of pages may be divided behind their marks, words never.
    return !isAlphanumeric(before) && isAlphanumeric(after) && QStringView(u"/&?=-").contains(before) &&
           after.isLetter();
}

} // namespace nianbao
