// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmlpage.h"

#include "export/htmllooks.h"
#include "export/htmltext.h"
#include "export/looks.h"
#include "style/sheet.h"

#include <algorithm>

namespace nianbao {

namespace {

QString geometryCss(const Sheet &sheet)
{
    const QMarginsF margins = sheet.margins();
    return QStringLiteral("size:%1 %2;margin:%3 %4 %5 %6")
        .arg(cssMillimetres(sheet.paper.width()), cssMillimetres(sheet.paper.height()),
             cssMillimetres(margins.top()), cssMillimetres(margins.right()), cssMillimetres(margins.bottom()),
             cssMillimetres(margins.left()));
}

/// What Word adds: where head and foot stand, which texts they are, the line grid. Lengths in points, since
/// not every version takes millimetres here.
QString wordGeometryCss(const Sheet &sheet, const PageStyle &style)
{
    const QMarginsF margins = sheet.margins();
    const qreal foot = margins.bottom() - style.pageNumberDrop - pageNumberLook(style).linePitch / 2;
    const qreal head = margins.top() - style.pageNumberDrop - style.linePitch() / 2;
    QString css = QStringLiteral("size:%1 %2;margin:%3 %4 %5 %6;mso-header-margin:%7;mso-footer-margin:%8;"
                                 "mso-paper-source:0;layout-grid:%9")
                      .arg(cssPoints(sheet.paper.width()), cssPoints(sheet.paper.height()),
                           cssPoints(margins.top()), cssPoints(margins.right()), cssPoints(margins.bottom()),
                           cssPoints(margins.left()), cssPoints(std::max(0.0, head)),
                           cssPoints(std::max(0.0, foot)), cssPoints(style.linePitch()));
    if (sheet.paper.width() > sheet.paper.height())
        css += QStringLiteral(";mso-page-orientation:landscape");
    if (style.hasMark())
        css += QStringLiteral(";mso-header:h1;mso-even-header:h2");
    if (style.pageNumbers != PageNumbers::None)
        css += QStringLiteral(";mso-footer:f1;mso-even-footer:f2");
    return css;
}

QString rule(const QString &selector, const QString &css)
{
    return QStringLiteral("%1{%2}\n").arg(selector, css);
}

QString sheetRules(const QString &part, const Sheet &sheet, const PageStyle &style)
{
    return rule(QStringLiteral("@page %1").arg(part), wordGeometryCss(sheet, style)) +
           rule(QStringLiteral("div.%1").arg(part), QStringLiteral("page:%1").arg(part));
}

/// The sheet that browsers, Word and WPS share. It keeps to what Word's reader of style sheets understands.
QString commonSheet(const PageStyle &style)
{
    const auto paragraph = [&](BlockRole role, int level) {
        return cssOf(lookOf(role, level, style), style);
    };
    // Word asks for this of the whole document, not of a section.
    const QString facing =
        style.pageNumbers == PageNumbers::Alternating ? QStringLiteral(";mso-facing-pages:yes") : QString();
    QString css = rule(QStringLiteral("@page"), geometryCss(uprightSheet(style)) + facing);
    css += sheetRules(QString::fromUtf16(uprightPart), uprightSheet(style), style);
    if (style.landscapeTables)
        css += sheetRules(QString::fromUtf16(lyingPart), lyingSheet(style), style);
    css += rule(QStringLiteral("body"),
                QStringLiteral("margin:0;background:#fff;color:#000;overflow-wrap:break-word"));
    css += rule(QStringLiteral("p"), paragraph(BlockRole::Body, 0));
    css += rule(QStringLiteral("h1"), paragraph(BlockRole::Title, 0));
    for (int level = 1; level <= 4; ++level)
        css += rule(QStringLiteral("h%1").arg(level + 1), paragraph(BlockRole::Heading, level));
    css += rule(QStringLiteral("p.note"), paragraph(BlockRole::Note, 0));
    css += rule(QStringLiteral("p.issuer"), paragraph(BlockRole::SignatureOrganization, 0));
    css += rule(QStringLiteral("p.date"), paragraph(BlockRole::SignatureDate, 0));
    css += rule(QStringLiteral("table"), tableCss(style));
    css += rule(QStringLiteral("thead"), QStringLiteral("display:table-header-group"));
    css += rule(QStringLiteral("tr"), QStringLiteral("page-break-inside:avoid"));
    // LibreOffice knows elements and classes of cells, and passes over "table.wide td" and "td.large".
    css += rule(QStringLiteral("th,td"), cellCss(true, style));
    css += rule(QStringLiteral(".large"), cellCss(false, style));
    css += rule(QStringLiteral(".long"), QStringLiteral("text-align:left"));
    if (style.hasMark())
        css += rule(QStringLiteral("p.mark"), cssOf(markLook(style), style));
    return css;
}

QString numberBox(const QString &pages, const QString &box, const PageStyle &style)
{
    return QStringLiteral("@page%1{@%2{content:'— ' counter(page) ' —';font:%3 %4;padding:0 %3}}\n")
        .arg(pages, box, cssPoints(style.pageNumberSize), cssFamilies(FontRole::Song, style));
}

/// What only browsers understand. The mark stands in the page itself on the first sheet. All is asked for a
/// medium: LibreOffice passes over such rules; of pages on the left it would take the default margins.
QString browserSheet(const PageStyle &style)
{
    QString css = QStringLiteral("@media print{\n");
    if (style.pageNumbers == PageNumbers::Centred)
        css += numberBox({}, QStringLiteral("bottom-center"), style);
    if (style.pageNumbers == PageNumbers::Alternating) {
        css += numberBox(QStringLiteral(":right"), QStringLiteral("bottom-right"), style);
        css += numberBox(QStringLiteral(":left"), QStringLiteral("bottom-left"), style);
    }
    if (style.hasMark()) {
        css += QStringLiteral(
                   "@page{@top-right{content:%1;font:%2 %3}}\n@page:first{@top-right{content:none}}\n")
                   .arg(cssString(style.mark.simplified()), cssPoints(style.bodySize),
                        cssFamilies(FontRole::Hei, style));
    }
    css += QStringLiteral("}\n"
                          "@media screen{\n"
                          "body{padding:2rem 1rem 4rem}\n"
                          "div.WordSection1,div.WordSection2{max-width:%1;margin:0 auto}\n"
                          "div.scroll{overflow-x:auto}\n"
                          "}\n"
                          "@media screen and (max-width:40em){\n"
                          "p,p.issuer,p.date,h2,h3,h4,h5{font-size:1.0625rem;line-height:1.8;letter-spacing:"
                          "0;text-indent:2em}\n"
                          "h1{font-size:1.375rem;line-height:1.5}\n"
                          "p.note{font-size:.9375rem}\n"
                          "p.issuer,p.date,p.mark{text-indent:0}\n"
                          "table.wide{min-width:40rem}\n"
                          "table{min-width:24rem}\n"
                          "}\n")
               .arg(cssMillimetres(style.area.width()));
    return css;
}

/// A paragraph at the head or foot of Word's pages.
QString wordEdge(const QString &kind, const QString &id, const QString &css, const QString &content)
{
    return QStringLiteral("<div style=\"mso-element:%1\" id=\"%2\"><p style=\"%3\">%4</p></div>\n")
        .arg(kind, id, htmlText(css), content);
}

QString wordEdges(const PageStyle &style)
{
    const QString header = QStringLiteral("header");
    const QString footer = QStringLiteral("footer");
    QString edges;
    if (style.hasMark()) {
        const QString css = cssOf(markLook(style), style);
        // It stands in a comment, where two hyphens are not allowed.
        const QString mark =
            htmlText(style.mark.simplified()).replace(QLatin1Char('-'), QStringLiteral("&#45;"));
        edges += wordEdge(header, QStringLiteral("h1"), css, mark) +
                 wordEdge(header, QStringLiteral("h2"), css, mark);
    }
    if (style.pageNumbers != PageNumbers::None) {
        ParagraphLook look = pageNumberLook(style);
        const bool alternating = style.pageNumbers == PageNumbers::Alternating;
        const QString number = QStringLiteral("— <span style=\"mso-element:field-begin\"></span>PAGE"
                                              "<span style=\"mso-element:field-separator\"></span>1"
                                              "<span style=\"mso-element:field-end\"></span> —");
        look.alignment = alternating ? Alignment::Right : Alignment::Centred;
        const QString aside = QStringLiteral(";margin-%1:1em");
        edges += wordEdge(footer, QStringLiteral("f1"),
                          cssOf(look, style) + (alternating ? aside.arg(QStringLiteral("right")) : QString()),
                          number);
        look.alignment = alternating ? Alignment::Left : Alignment::Centred;
        edges += wordEdge(footer, QStringLiteral("f2"),
                          cssOf(look, style) + (alternating ? aside.arg(QStringLiteral("left")) : QString()),
                          number);
    }
    return edges;
}

QString forWord(const QString &html)
{
    return QStringLiteral("<!--[if gte mso 9]>%1<![endif]-->\n").arg(html);
}

} // namespace

QString htmlPageStart(const DocumentFacts &facts, const PageStyle &style)
{
    const QString meta = QStringLiteral("<meta name=\"%1\" content=\"%2\" />\n");
    // What tells our reader whose page it is stands before any text of the report.
    QString page =
        QStringLiteral("<!DOCTYPE html>\n"
                       "<html lang=\"zh-CN\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                       "xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n<head>\n"
                       "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\" />\n"
                       "<meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\" />\n");
    page += meta.arg(QStringLiteral("generator"), QStringLiteral("Nianbao")) +
            meta.arg(QStringLiteral("ProgId"), QStringLiteral("Word.Document")) +
            meta.arg(QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1")) +
            QStringLiteral("<title>%1</title>\n").arg(htmlText(facts.title));
    if (!facts.author.isEmpty())
        page += meta.arg(QStringLiteral("author"), htmlText(facts.author));
    page += forWord(QStringLiteral("<xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom>"
                                   "<w:DoNotOptimizeForBrowser/></w:WordDocument></xml>"));
    page +=
        QStringLiteral("<style>\n%1</style>\n<!--[if !mso]><!-->\n<style>\n%2</style>\n<!--<![endif]-->\n")
            .arg(commonSheet(style), browserSheet(style));
    return page + QStringLiteral("</head>\n<body>\n");
}

QString htmlLastPartEnd(const PageStyle &style)
{
    // Word lifts head and foot out of this table; what is left of it stands far beside the page.
    const QString edges = wordEdges(style);
    const QString table =
        QStringLiteral("<table style=\"width:1px;height:1px;margin-left:900in\"><tr><td>\n%1"
                       "</td></tr></table>");
    return edges.isEmpty() ? QString() : forWord(table.arg(edges));
}

QString htmlPartBreak()
{
    return forWord(QStringLiteral(
        "<br clear=\"all\" style=\"page-break-before:always;mso-break-type:section-break\" />"));
}

} // namespace nianbao
