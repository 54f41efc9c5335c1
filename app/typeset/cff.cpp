// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/cff.h"

#include <QPoint>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int usualWidth = 1000;

/// Operators of dictionaries (5176, tables 9, 10, 23) and of outlines (5177, 4.1).
enum : char {
    escape = 12,
    fontBox = 5,
    charset = 15,
    charStrings = 17,
    privateDictionary = 18,
    defaultWidth = 20,
    ros = 30,
    cidCount = 34,
    fontArray = 36,
    fontSelect = 37,
    lineTo = 5,
    curveTo = 8,
    endGlyph = 14,
    moveTo = 21,
};

QByteArray bigEndian(qsizetype number, int bytes)
{
    QByteArray result;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        result += static_cast<char>((number >> shift) & 0xff);
    return result;
}

/// Adds a number as both dictionaries and outlines have it.
void addNumber(QByteArray &code, int value)
{
    const auto addPair = [&code](int pair) {
        code += static_cast<char>(pair >> 8);
        code += static_cast<char>(pair & 0xff);
    };
    if (value >= -107 && value <= 107) {
        code += static_cast<char>(value + 139);
    } else if (value >= 108 && value <= 1131) {
        addPair(value - 108 + (247 << 8));
    } else if (value >= -1131 && value <= -108) {
        addPair(-value - 108 + (251 << 8));
    } else {
        code += static_cast<char>(28);
        addPair(std::clamp(value, -32768, 32767));
    }
}

QByteArray number(int value)
{
    QByteArray code;
    addNumber(code, value);
    return code;
}

/// A number of a dictionary that always takes five bytes, so that offsets do not move what they point to.
QByteArray offset(qsizetype value)
{
    return bigEndian(29, 1) + bigEndian(value, 4);
}

QByteArray index(const QList<QByteArray> &entries)
{
    constexpr int offsetSize = 4;
    QByteArray result = bigEndian(entries.size(), 2);
    if (entries.isEmpty())
        return result;
    result += bigEndian(offsetSize, 1);
    qsizetype end = 1;
    result += bigEndian(end, offsetSize);
    for (const QByteArray &entry : entries)
        result += bigEndian(end += entry.size(), offsetSize);
    for (const QByteArray &entry : entries)
        result += entry;
    return result;
}

/// Writes one outline: every operator takes as many lines or curves as the reader's stack holds.
class Outline
{
public:
    Outline(int width, const QPainterPath &path)
    {
        if (width != usualWidth)
            addNumber(m_code, width); // stands before the first operator, whatever it is
        for (int i = 0; i < path.elementCount(); ++i)
            i += add(path, i);
        flush();
        m_code += static_cast<char>(endGlyph);
    }

    const QByteArray &code() const { return m_code; }

private:
    static constexpr int stackSize = 48;

    static QPoint rounded(const QPainterPath::Element &element)
    {
        return {static_cast<int>(std::lround(element.x)), static_cast<int>(std::lround(element.y))};
    }

    /// Adds the element at `i`; how many further elements belong to it.
    int add(const QPainterPath &path, int i)
    {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            flush();
            push(rounded(element));
            m_operator = moveTo;
            flush();
            m_start = m_at;
            return 0;
        }
        if (element.isCurveTo() && i + 2 < path.elementCount()) {
            prepare(curveTo, 6);
            for (int point = 0; point < 3; ++point)
                push(rounded(path.elementAt(i + point)));
            return 2;
        }
        // An outline closes itself.
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (rounded(element) == m_at || (isLast && rounded(element) == m_start))
            return 0;
        prepare(lineTo, 2);
        push(rounded(element));
        return 0;
    }

    void prepare(char wanted, int arguments)
    {
        if (m_operator != wanted || m_arguments + arguments > stackSize)
            flush();
        m_operator = wanted;
    }

    void push(QPoint to)
    {
        addNumber(m_code, to.x() - m_at.x());
        addNumber(m_code, to.y() - m_at.y());
        m_arguments += 2;
        m_at = to;
    }

    void flush()
    {
        if (m_arguments > 0)
            m_code += m_operator;
        m_arguments = 0;
    }

    QByteArray m_code;
    QPoint m_at;
    QPoint m_start;
    char m_operator = moveTo;
    int m_arguments = 0;
};

QByteArray corners(const QRect &box)
{
    return number(box.left()) + number(box.top()) + number(box.left() + box.width()) +
           number(box.top() + box.height());
}

/// Where the parts of a font begin.
struct Parts
{
    qsizetype charset = 0;
    qsizetype fontSelect = 0;
    qsizetype charStrings = 0;
    qsizetype fontArray = 0;
};

QByteArray topDictionary(qsizetype glyphs, const QRect &box, const Parts &at)
{
    constexpr int firstOwnString = 391; // "Adobe", behind it "Identity"
    return number(firstOwnString) + number(firstOwnString + 1) + number(0) + char(escape) + char(ros) +
           offset(glyphs) + char(escape) + char(cidCount) + corners(box) + char(fontBox) +
           offset(at.charset) + char(charset) + offset(at.fontSelect) + char(escape) + char(fontSelect) +
           offset(at.charStrings) + char(charStrings) + offset(at.fontArray) + char(escape) + char(fontArray);
}

} // namespace

void CffFont::addGlyph(int width, const QPainterPath &outline)
{
    m_glyphs << Outline(width, outline).code();
    m_box |= outline.controlPointRect();
}

QByteArray CffFont::bytes(const QByteArray &name) const
{
    constexpr char header[] = {1, 0, 4, 4};
    const qsizetype count = m_glyphs.size();
    const auto head = [&](const Parts &at) {
        return QByteArray(header, sizeof header) + index({name}) + index({topDictionary(count, box(), at)}) +
               index({"Adobe", "Identity"}) + index({});
    };
    // One range of CIDs, from 1 on; one font dictionary for all.
    const QByteArray cids =
        count > 1 ? bigEndian(2, 1) + bigEndian(1, 2) + bigEndian(count - 2, 2) : bigEndian(0, 1);
    const QByteArray select = bigEndian(3, 1) + bigEndian(1, 2) + bigEndian(0, 3) + bigEndian(count, 2);
    const QByteArray glyphs = index(m_glyphs);
    const QByteArray widths = number(usualWidth) + char(defaultWidth);
    Parts at;
    at.charset = head(at).size();
    at.fontSelect = at.charset + cids.size();
    at.charStrings = at.fontSelect + select.size();
    const qsizetype widthsAt = at.charStrings + glyphs.size();
    at.fontArray = widthsAt + widths.size();
    const QByteArray fontDictionary = offset(widths.size()) + offset(widthsAt) + char(privateDictionary);
    return head(at) + cids + select + glyphs + widths + index({fontDictionary});
}

} // namespace nianbao
