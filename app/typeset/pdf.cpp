// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdf.h"

#include "typeset/pdfcontent.h"
#include "typeset/pdfmetadata.h"

namespace nianbao {

namespace {

/// Writes the parts of one document, each as soon as it is known.
class Document
{
public:
    Document(const Pages &pages, const PdfOptions &options)
        : m_pages(pages)
        , m_about{withoutUnprintable(pages.title.left(longestPdfText)),
                  withoutUnprintable(options.author.left(longestPdfText)),
                  options.created.value_or(QDateTime::currentDateTime())}
        , m_pageTree(m_file.reserve())
        , m_resources(m_file.reserve())
    {
    }

    QByteArray written()
    {
        for (const Page &page : m_pages.pages)
            writePage(page);
        writePageTree();
        writeFonts();
        const int information = writeInformation(m_file, m_about);
        return m_file.finished(writeCatalog(), information);
    }

private:
    void writePage(const Page &page)
    {
        const QSizeF paper = page.paper; // a lying page lies in the file: nobody has to turn it
        const int object = m_file.reserve();
        const int content = m_file.reserve();
        m_file.write(object, "<< /Type /Page /Parent " + pdfReference(m_pageTree) + " /MediaBox [0 0 " +
                                 pdfNumber(inPoints(paper.width())) + ' ' +
                                 pdfNumber(inPoints(paper.height())) + "] /Resources " +
                                 pdfReference(m_resources) + " /Contents " + pdfReference(content) + " >>");
        m_file.writeStream(content, {}, contentOf(page, m_fonts));
        m_pageObjects << object;
        m_heights << paper.height();
    }

    void writePageTree()
    {
        QByteArray kids;
        for (const int page : m_pageObjects)
            kids += pdfReference(page) + ' ';
        m_file.write(m_pageTree, "<< /Type /Pages /Count " + QByteArray::number(m_pageObjects.size()) +
                                     " /Kids [" + kids + "] >>");
    }

    void writeFonts()
    {
        QByteArray fonts;
        for (qsizetype i = 0; i < m_fonts.all().size(); ++i)
            fonts += fontName(i) + ' ' + pdfReference(m_fonts.all().at(i).write(m_file)) + ' ';
        m_file.write(m_resources, "<< /Font << " + fonts + ">> >>");
    }

    int writeCatalog()
    {
        const int catalog = m_file.reserve();
        QByteArray bookmarks;
        if (const int root = writeBookmarks(m_file, m_pages.outline, m_pageObjects, m_heights); root > 0)
            bookmarks = " /Outlines " + pdfReference(root) + " /PageMode /UseOutlines";
        const int metadata = writeMetadata(m_file, m_about);
        const int intent = writeOutputIntent(m_file);
        m_file.write(catalog, "<< /Type /Catalog /Pages " + pdfReference(m_pageTree) + bookmarks +
                                  " /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> /Metadata " +
                                  pdfReference(metadata) + " /OutputIntents [" + pdfReference(intent) +
                                  "] >>");
        return catalog;
    }

    const Pages &m_pages;
    PdfAbout m_about;
    PdfFile m_file;
    PdfFonts m_fonts;
    int m_pageTree;
    int m_resources;
    QList<int> m_pageObjects;
    QList<qreal> m_heights;
};

} // namespace

QByteArray pdfFromPages(const Pages &pages, const PdfOptions &options)
{
    return Document(pages, options).written();
}

} // namespace nianbao
