// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmltext.h"

#include "blocks/blocks.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

namespace {

/// The shortest plain form with at most two decimals.
QString measure(qreal value, int decimals, const QString &unit)
{
    QString number = QString::number(value, 'f', decimals);
    while (number.contains(QLatin1Char('.')) &&
           (number.endsWith(QLatin1Char('0')) || number.endsWith(QLatin1Char('.'))))
        number.chop(1);
    return (number == QStringLiteral("-0") ? QStringLiteral("0") : number) + unit;
}

} // namespace

QString htmlText(const QString &text)
{
    return onOneLine(text).toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString withSpacesKept(const QString &attributes, const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("  |[\\x{A0}\\x{2000}-\\x{200A}]"));
    if (!onOneLine(text).contains(spaces))
        return attributes;
    const QString css = QStringLiteral("white-space:pre-wrap\"");
    return attributes.contains(QStringLiteral(" style=\"")) ? attributes.chopped(1) + QLatin1Char(';') + css
                                                            : attributes + QStringLiteral(" style=\"") + css;
}

QString cssString(const QString &text)
{
    QString string(QLatin1Char('\''));
    for (const QChar c : onOneLine(text)) {
        const bool isSpecial = QStringView(u"'\"\\<>&-").contains(c);
        string += isSpecial ? QStringLiteral("\\%1 ").arg(c.unicode(), 0, 16) : QString(c);
    }
    return string + QLatin1Char('\'');
}

QString cssPoints(qreal units)
{
    return measure(inPoints(units), 2, QStringLiteral("pt"));
}

QString cssMillimetres(qreal units)
{
    return measure(inMillimetres(units), 1, QStringLiteral("mm"));
}

QString cssFamily(const QString &family)
{
    // Never two hyphens: what is for Word stands in comments, where they are not allowed.
    static const QRegularExpression identifiers(
        QStringLiteral("^[A-Za-z](-?[_A-Za-z0-9])*( [A-Za-z](-?[_A-Za-z0-9])*)*$"));
    return identifiers.match(family).hasMatch() ? family : cssString(family);
}

QString cssFamilies(FontRole role, const PageStyle &style)
{
    QStringList families;
    if (!style.face(role).isEmpty())
        families << style.face(role);
    for (const FontCandidate &candidate : fontCandidates(role))
        families << candidate.families;
    families.removeDuplicates();
    for (QString &family : families)
        family = cssFamily(family);
    families << (role == FontRole::Hei ? QStringLiteral("sans-serif") : QStringLiteral("serif"));
    return families.join(QLatin1Char(','));
}

} // namespace nianbao
