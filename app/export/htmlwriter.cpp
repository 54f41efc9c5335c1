// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/htmlwriter.h"

#include "blocks/lying.h"
#include "export/exporter.h"
#include "export/htmllooks.h"
#include "export/htmltable.h"
#include "export/htmltext.h"
#include "export/looks.h"
#include "export/textlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

/// An apostrophe in the declarations begins or ends a name and needs no escape between quotation marks.
QString styled(const QString &css)
{
    return QStringLiteral(" style=\"%1\"").arg(css.toHtmlEscaped());
}

/// A title's lines are boxes, between which a browser breaks first; where it has less room than the page, it
/// breaks within them too. Readers of HTML that know no boxes see one text.
QString titleHtml(const QString &title, const PageStyle &style)
{
    const QStringList lines = titleLines(title, style);
    if (lines.size() < 2)
        return htmlText(title);
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<span style=\"display:inline-block\">%1</span>").arg(htmlText(line));
    return html;
}

/// Writes blocks one by one: with classes of the page's style sheet, or with their looks at each element.
class HtmlBlocks
{
public:
    enum class Looks { FromSheet, AtElement };

    HtmlBlocks(const Blocks &blocks, const PageStyle &style, Looks looks)
        : m_blocks(blocks)
        , m_style(style)
        , m_isInline(looks == Looks::AtElement)
    {
        for (const Block &block : blocks) {
            if (block.role == BlockRole::SignatureOrganization)
                m_organization = block.text;
            else if (block.role == BlockRole::SignatureDate)
                m_date = block.text;
        }
    }

    QString mark() const;
    QString block(qsizetype index) const;

private:
    QString paragraph(const Block &block) const;
    QString attributes(const Block &block) const;
    QString table(qsizetype index) const;
    QString nameOfTable(qsizetype index) const;

    const Blocks &m_blocks;
    const PageStyle &m_style;
    bool m_isInline;
    QString m_organization;
    QString m_date;
};

/// Word has the mark at the head of each page; so it is hidden from Word where it stands above the title.
QString HtmlBlocks::mark() const
{
    if (!m_style.hasMark())
        return {};
    const QString hidden = QStringLiteral("mso-hide:all");
    const QString look = m_isInline
                             ? styled(elementCss(markLook(m_style), m_style) + QLatin1Char(';') + hidden)
                             : QStringLiteral(" class=\"mark\"") + styled(hidden);
    return QStringLiteral("<p%1>%2</p>\n").arg(look, htmlText(m_style.mark.simplified()));
}

QString HtmlBlocks::attributes(const Block &block) const
{
    QString css;
    QString name;
    const SignatureIndents indents = signatureIndents(m_organization, m_date, m_style);
    const auto aside = [this](qreal characters) {
        const QString margin = QStringLiteral("margin-right");
        return m_isInline ? emsCss(margin, characters, m_style.bodySize)
                          : margin + QLatin1Char(':') + cssPoints(characters * m_style.characterPitch());
    };
    if (block.role == BlockRole::Note) {
        name = QStringLiteral("note");
    } else if (block.role == BlockRole::SignatureOrganization) {
        name = QStringLiteral("issuer");
        css = aside(indents.organization);
    } else if (block.role == BlockRole::SignatureDate) {
        name = QStringLiteral("date");
        css = aside(indents.date);
    }
    if (m_isInline) {
        const QString look = elementCss(lookOf(block.role, block.level, m_style), m_style);
        return styled(css.isEmpty() ? look : look + QLatin1Char(';') + css);
    }
    const QString named = name.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(name);
    return css.isEmpty() ? named : named + styled(css);
}

QString HtmlBlocks::paragraph(const Block &block) const
{
    QString tag = QStringLiteral("p");
    if (block.role == BlockRole::Title)
        tag = QStringLiteral("h1");
    else if (block.role == BlockRole::Heading)
        tag = QStringLiteral("h%1").arg(std::clamp(block.level, 1, 4) + 1);
    const QString text = block.text.trimmed();
    return QStringLiteral("<%1%2>%3</%1>\n")
        .arg(tag, withSpacesKept(attributes(block), text),
             block.role == BlockRole::Title ? titleHtml(text, m_style) : htmlText(text));
}

/// The heading above it.
QString HtmlBlocks::nameOfTable(qsizetype index) const
{
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (m_blocks.at(i).role == BlockRole::Heading && m_blocks.at(i).level == 1)
            return m_blocks.at(i).text;
    }
    return {};
}

QString HtmlBlocks::table(qsizetype index) const
{
    const Grid &grid = m_blocks.at(index).grid;
    if (grid.rows <= 0 || grid.columns <= 0)
        return {};
    const QString name = nameOfTable(index);
    HtmlTableLook look;
    QString around;
    if (m_isInline) {
        const QString label = labelElementCss(isWide(grid), m_style);
        look.table = styled(tableElementCss(isWide(grid), m_style));
        look.figure = styled(figureElementCss(isWide(grid), m_style));
        look.head = look.label = styled(label);
        look.longLabel = styled(label + QStringLiteral(";text-align:left"));
        around = styled(QStringLiteral("overflow-x:auto"));
    } else {
        const bool wide = isWide(grid);
        const QString large = QStringLiteral(" class=\"large\"");
        // LibreOffice keeps a table whole when it says so itself.
        look.table = (wide ? QStringLiteral(" class=\"wide\"") : QString()) +
                     styled(QStringLiteral("page-break-inside:avoid"));
        look.head = look.label = look.figure = wide ? QString() : large;
        look.longLabel =
            wide ? QStringLiteral(" class=\"long\"") : large + styled(QStringLiteral("text-align:left"));
        // What scrolls must be reached by the keyboard.
        around = QStringLiteral(" class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%1\"")
                     .arg(htmlText(name));
    }
    return QStringLiteral("<div%1>\n%2</div>\n").arg(around, htmlTable(grid, name, look));
}

QString HtmlBlocks::block(qsizetype index) const
{
    return m_blocks.at(index).role == BlockRole::Table ? table(index) : paragraph(m_blocks.at(index));
}

} // namespace

QByteArray blocksToHtml(const Blocks &blocks, const PageStyle &style, const DocumentFacts &facts)
{
    const Blocks present = withoutMissing(blocks);
    const HtmlBlocks html(present, style, HtmlBlocks::Looks::FromSheet);
    const QList<bool> lying = lyingBlocks(present, style.landscapeTables);
    const QString start = QStringLiteral("<div class=\"%1\">\n");
    const QString end = QStringLiteral("</div>\n");
    QString page = htmlPageStart(facts, style);
    bool lies = lying.value(0);
    page += start.arg(lies ? QStringView(lyingPart) : QStringView(uprightPart)) + html.mark();
    for (qsizetype i = 0; i < present.size(); ++i) {
        if (lying.at(i) != lies) {
            lies = lying.at(i);
            page +=
                end + htmlPartBreak() + start.arg(lies ? QStringView(lyingPart) : QStringView(uprightPart));
        }
        page += html.block(i);
    }
    return (page + htmlLastPartEnd(style) + end + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QByteArray blocksToHtmlFragment(const Blocks &blocks, const PageStyle &style)
{
    const Blocks present = withoutMissing(blocks);
    const HtmlBlocks html(present, style, HtmlBlocks::Looks::AtElement);
    QString text =
        QStringLiteral("<div lang=\"zh-CN\" data-generator=\"Nianbao\"%1>\n").arg(styled(pieceCss(style))) +
        html.mark();
    for (qsizetype i = 0; i < present.size(); ++i)
        text += html.block(i);
    return (text + QStringLiteral("</div>\n")).toUtf8();
}

WritableFormat htmlOutput()
{
    const auto write = [](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        return blocksToHtml(compose(report), options.style, factsOf(report));
    };
    return {.id = QStringLiteral("html"),
            .suffix = QStringLiteral("html"),
            .name = QCoreApplication::translate("Formats", "Web page"),
            .readBackAs = QStringLiteral("html"),
            .hasPages = true,
            .write = write};
}

WritableFormat htmlFragmentOutput()
{
    const auto write = [](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        return blocksToHtmlFragment(compose(report), options.style);
    };
    return {.id = QStringLiteral("html-body"),
            .suffix = QStringLiteral("html"),
            .name = QCoreApplication::translate("Formats", "Web page's text (for a site's editor)"),
            .readBackAs = QStringLiteral("html"),
            .hasPages = true,
            .write = write};
}

} // namespace nianbao
