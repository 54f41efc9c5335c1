// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/shownparagraphs.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype piece = ShownParagraphs::longest / 2;

} // namespace

ShownParagraphs ShownParagraphs::of(const QString &text)
{
    ShownParagraphs shown;
    shown.m_raw.reserve(text.size() + text.size() / piece + 1);
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            end = text.size();
        if (begin > 0)
            shown.m_raw += QChar(QChar::ParagraphSeparator);
        while (end - begin > longest) {
            // Never between the halves of a character.
            const qsizetype length = text.at(begin + piece).isLowSurrogate() ? piece + 1 : piece;
            shown.m_raw += QStringView(text).sliced(begin, length);
            shown.m_raw += QChar(QChar::ParagraphSeparator);
            shown.m_joins << shown.m_raw.size();
            begin += length;
        }
        shown.m_raw += QStringView(text).sliced(begin, end - begin);
        begin = end + 1;
    }
    return shown;
}

QString ShownParagraphs::text() const
{
    QString text;
    text.reserve(m_raw.size());
    qsizetype begin = 0;
    for (const qsizetype join : m_joins) {
        text += QStringView(m_raw).sliced(begin, join - 1 - begin);
        begin = join;
    }
    text += QStringView(m_raw).sliced(begin);
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

ShownParagraphs::Edit ShownParagraphs::follow(const QString &raw)
{
    const qsizetype shorter = std::min(raw.size(), m_raw.size());
    qsizetype head = 0;
    while (head < shorter && raw.at(head) == m_raw.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && raw.at(raw.size() - 1 - tail) == m_raw.at(m_raw.size() - 1 - tail))
        ++tail;
    const Edit edit{head, m_raw.size() - tail - head, raw.size() - tail - head};
    m_raw = raw;
    m_joins.removeIf(
        [&edit](qsizetype join) { return join > edit.position && join <= edit.position + edit.removed; });
    for (qsizetype &join : m_joins) {
        if (join > edit.position)
            join += edit.added - edit.removed;
    }
    return edit;
}

void ShownParagraphs::join(qsizetype position, const ShownParagraphs &pieces)
{
    for (const qsizetype join : pieces.m_joins)
        m_joins << position + join;
    std::sort(m_joins.begin(), m_joins.end());
}

int ShownParagraphs::toShown(qsizetype position) const
{
    qsizetype shown = position;
    for (const qsizetype join : m_joins) {
        if (join <= shown + 1)
            ++shown;
    }
    return static_cast<int>(std::min(shown, m_raw.size()));
}

qsizetype ShownParagraphs::toText(int shown) const
{
    const auto before = std::upper_bound(m_joins.cbegin(), m_joins.cend(), qsizetype(shown));
    return shown - (before - m_joins.cbegin());
}

} // namespace nianbao
