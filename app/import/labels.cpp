// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr qsizetype longestKey = 80;

// Edit distance, one row of the table at a time. Keys are at most longestKey characters.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::array<qsizetype, longestKey + 1> distances{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        distances[static_cast<size_t>(j)] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = distances[0];
        distances[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = distances[static_cast<size_t>(j)];
            const qsizetype left = distances[static_cast<size_t>(j - 1)];
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            distances[static_cast<size_t>(j)] = std::min({above + 1, left + 1, replaced});
            diagonal = above;
        }
    }
    return distances[static_cast<size_t>(b.size())];
}

} // namespace

QString labelKey(QStringView label)
{
    QString key;
    for (QChar c : label) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(static_cast<char16_t>(u - 0xFEE0));
        if (c.isLetterOrNumber())
            key += c.toLower();
        if (key.size() == longestKey)
            break;
    }
    return key;
}

QStringView withoutNumber(QStringView label)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:[（(]\\s*(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\\s*[)）]\\s*[、.．]?"
                       "|(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\\s*[、.．]"
                       "|[①②③④⑤⑥⑦⑧⑨⑩])\\s*"));
    const QRegularExpressionMatch match = pattern.match(label);
    return match.hasMatch() ? label.sliced(match.capturedLength()) : label.trimmed();
}

double keySimilarity(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 1;
    // Other words for 总计, told like an altered label.
    const auto isTotal = [](const QString &key) {
        return key == u"总计" || key == u"合计" || key == u"總計" || key == u"合計";
    };
    if (isTotal(a) && isTotal(b))
        return 0.9;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    const double share = static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
    constexpr qsizetype tellingPrefix = 4;
    if (shorter.size() >= tellingPrefix && longer.startsWith(shorter))
        return alikeEnough + (1 - alikeEnough) * share;
    if (share < alikeEnough)
        return 0; // the lengths alone leave more unlike than alike
    return 1 - static_cast<double>(editDistance(a, b)) / static_cast<double>(longer.size());
}

double labelSimilarity(QStringView a, QStringView b)
{
    return keySimilarity(labelKey(withoutNumber(a)), labelKey(withoutNumber(b)));
}

} // namespace nianbao
