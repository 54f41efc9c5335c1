// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/paragraphs.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// A heading is at most this long; a line holds 28 characters.
constexpr qsizetype longestHeading = 40;

/// Whether a numbered paragraph is a heading and not a sentence that happens to begin with a number.
bool readsLikeHeading(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[。；;！？!?，,]"));
    return !sentenceEnd.match(text).hasMatch();
}

} // namespace

int headingLevel(QStringView paragraph)
{
    static const QRegularExpression first(QStringLiteral("^[一二三四五六七八九十]{1,3}、"));
    static const QRegularExpression second(QStringLiteral("^[（(][一二三四五六七八九十]+[）)]"));
    static const QRegularExpression third(QStringLiteral("^[0-9０-９]{1,2}[.．、](?![0-9０-９])"));
    static const QRegularExpression fourth(QStringLiteral("^[（(][0-9０-９]{1,2}[）)]"));
    const QStringView trimmed = paragraph.trimmed();
    if (trimmed.size() > longestHeading)
        return 0;
    const QString text = trimmed.toString();
    if (!readsLikeHeading(text))
        return 0;
    if (first.match(text).hasMatch())
        return 1;
    if (second.match(text).hasMatch())
        return 2;
    if (third.match(text).hasMatch())
        return 3;
    return fourth.match(text).hasMatch() ? 4 : 0;
}

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            paragraphs << trimmed;
    }
    return paragraphs;
}

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isLowSurrogate())
            ++count;
    }
    return count;
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    QString text;
    if (number >= 20)
        text += digits.at(number / 10 - 1);
    if (number >= 10)
        text += QChar(u'十');
    if (number % 10 > 0)
        text += digits.at(number % 10 - 1);
    return text;
}

} // namespace nianbao
