// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmllooks.h"

#include "export/htmltext.h"

#include <cmath>

namespace nianbao {

namespace {

/// Browsers take what the machine has of the list; Word and WPS take the one name for Chinese.
QString familyCss(FontRole role, const PageStyle &style)
{
    return QStringLiteral("font-family:%1;mso-fareast-font-family:%2")
        .arg(cssFamilies(role, style), cssFamily(familyOf(role, style)));
}

QString alignmentCss(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Justified:
        return QStringLiteral("text-align:justify;text-justify:inter-ideograph");
    case Alignment::Centred:
        return QStringLiteral("text-align:center;text-wrap:balance");
    case Alignment::Left:
        return QStringLiteral("text-align:left");
    case Alignment::Right:
        return QStringLiteral("text-align:right");
    }
    return {};
}

qreal cellSize(bool isInWideTable, const PageStyle &style)
{
    constexpr qreal smaller = points(1.5); // 小五 beside 五号
    return style.largestTableSize - (isInWideTable ? smaller : 0);
}

/// The distances of a paragraph. LibreOffice passes over zeros without a unit, and puts half a centimetre
/// below a paragraph that has nothing there; so it gets next to nothing, which the others take back.
QString marginCss(const ParagraphLook &look)
{
    const QString distances = QStringLiteral("margin:%1 0pt %2");
    if (look.below > 0)
        return distances.arg(cssPoints(look.above), cssPoints(look.below));
    return distances.arg(cssPoints(look.above), QStringLiteral("0.05pt;margin-bottom:0"));
}

QString ratio(qreal part, qreal whole)
{
    return QString::number(part / whole, 'f', 2);
}

} // namespace

QString cssOf(const ParagraphLook &look, const PageStyle &style)
{
    QString css = QStringLiteral("%1;%2;%3;font-size:%4;font-weight:normal;line-height:%5;"
                                 "mso-line-height-rule:exactly")
                      .arg(marginCss(look), alignmentCss(look.alignment), familyCss(look.face, style),
                           cssPoints(look.size), cssPoints(look.linePitch));
    const qreal character = look.onGrid ? style.characterPitch() : look.size;
    css += QStringLiteral(";text-indent:%1").arg(cssPoints(look.firstLineIndent * character));
    if (look.firstLineIndent > 0)
        css += QStringLiteral(";mso-char-indent-count:%1").arg(look.firstLineIndent);
    // So that as many characters fill a line as the grid has.
    css += QStringLiteral(";letter-spacing:%1")
               .arg(look.onGrid ? cssPoints(style.characterPitch() - style.bodySize) : QStringLiteral("0"));
    if (look.keepWithNext)
        css += QStringLiteral(";page-break-after:avoid");
    if (look.keepTogether)
        css += QStringLiteral(";page-break-inside:avoid");
    if (look.outlineLevel > 0)
        css += QStringLiteral(";mso-outline-level:%1").arg(look.outlineLevel);
    return css;
}

QString tableCss(const PageStyle &style)
{
    return QStringLiteral(
               "width:100%;margin:%1 0;border-collapse:collapse;table-layout:fixed;"
               "page-break-inside:avoid;mso-table-layout-alt:fixed;mso-padding-alt:0cm 2pt 0cm 2pt")
        .arg(cssPoints(style.linePitch() / 6));
}

QString cellCss(bool isInWideTable, const PageStyle &style)
{
    const qreal size = cellSize(isInWideTable, style);
    return QStringLiteral("border:%1 solid #000;mso-border-alt:solid windowtext %1;padding:1pt 2pt;"
                          "text-align:center;vertical-align:middle;%2;font-size:%3;font-weight:normal;"
                          "line-height:%4;text-indent:0pt;letter-spacing:0;overflow-wrap:anywhere")
        .arg(cssPoints(style.ruleWidth), familyCss(FontRole::Song, style), cssPoints(size),
             cssPoints(1.3 * size));
}

QString pieceCss(const PageStyle &style)
{
    return QStringLiteral("color:#000;font-family:%1;font-size:%2;line-height:%3;overflow-wrap:break-word")
        .arg(cssFamilies(FontRole::FangSong, style), cssPoints(style.bodySize),
             ratio(style.linePitch(), style.bodySize));
}

QString elementCss(const ParagraphLook &look, const PageStyle &style)
{
    QString css = QStringLiteral("%1;%2;font-size:%3;font-weight:normal;%4;%5")
                      .arg(marginCss(look), alignmentCss(look.alignment), cssPoints(look.size),
                           emsCss(QStringLiteral("line-height"), look.linePitch / look.size, look.size),
                           emsCss(QStringLiteral("text-indent"), look.firstLineIndent, look.size));
    if (look.face != FontRole::FangSong)
        css += QStringLiteral(";font-family:") + cssFamilies(look.face, style);
    return css;
}

QString emsCss(const QString &property, qreal ems, qreal size)
{
    return QStringLiteral("%1:%2;%1:%3em")
        .arg(property, cssPoints(ems * size), QString::number(std::round(100 * ems) / 100));
}

QString tableElementCss(bool isWideTable, const PageStyle &style)
{
    return QStringLiteral("width:100%;margin:%1 0;border-collapse:collapse;table-layout:fixed;"
                          "text-align:center;font-family:%2;font-size:%3;line-height:1.3;text-indent:0pt")
        .arg(cssPoints(style.linePitch() / 6), cssFamilies(FontRole::Song, style),
             cssPoints(cellSize(isWideTable, style)));
}

QString labelElementCss(bool isInWideTable, const PageStyle &style)
{
    return figureElementCss(isInWideTable, style) + QStringLiteral(";font-weight:normal");
}

QString figureElementCss(bool isInWideTable, const PageStyle &style)
{
    // A cell has no margin; LibreOffice takes it for that of the paragraph in it. Nor does it inherit a size.
    return QStringLiteral("border:%1 solid #000;padding:1pt 2pt;margin:0pt;text-align:center;font-size:%2;"
                          "overflow-wrap:anywhere")
        .arg(cssPoints(style.ruleWidth), cssPoints(cellSize(isInWideTable, style)));
}

} // namespace nianbao
