// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdfmetadata.h"

#include <QColorSpace>

namespace nianbao {

namespace {

const QByteArray program = QByteArrayLiteral("Nianbao");
const QByteArray producer = QByteArrayLiteral("Nianbao " NIANBAO_VERSION);

/// "+08:00"; "Z" for UTC.
QByteArray zoneOf(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    if (minutes == 0)
        return "Z";
    const auto twoDigits = [](int number) {
        return QByteArray::number(number).rightJustified(2, '0');
    };
    return (minutes < 0 ? "-" : "+") + twoDigits(qAbs(minutes) / 60) + ':' + twoDigits(qAbs(minutes) % 60);
}

/// "(D:20260120083005+08'00')"
QByteArray pdfDate(const QDateTime &moment)
{
    QByteArray zone = zoneOf(moment);
    if (zone != "Z")
        zone = zone.replace(':', '\'') + '\'';
    return "(D:" + moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + zone + ')';
}

QByteArray xmpDate(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + zoneOf(moment);
}

} // namespace

int writeInformation(PdfFile &file, const PdfAbout &about)
{
    const int object = file.reserve();
    QByteArray author;
    if (!about.author.isEmpty())
        author = " /Author " + pdfText(about.author);
    const QByteArray date = pdfDate(about.created);
    file.write(object, "<< /Title " + pdfText(about.title) + author + " /Creator (" + program +
                           ") /Producer (" + producer + ") /CreationDate " + date + " /ModDate " + date +
                           " >>");
    return object;
}

int writeMetadata(PdfFile &file, const PdfAbout &about)
{
    const QByteArray date = xmpDate(about.created);
    QByteArray creator;
    if (!about.author.isEmpty())
        creator = "   <dc:creator><rdf:Seq><rdf:li>" + about.author.toHtmlEscaped().toUtf8() +
                  "</rdf:li></rdf:Seq></dc:creator>\n";
    const QByteArray packet =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        about.title.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Alt></dc:title>\n" + creator +
        "   <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "   <xmp:CreatorTool>" +
        program + "</xmp:CreatorTool>\n   <xmp:CreateDate>" + date +
        "</xmp:CreateDate>\n   <xmp:ModifyDate>" + date +
        "</xmp:ModifyDate>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "   <pdf:Producer>" +
        producer +
        "</pdf:Producer>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "   <pdfaid:part>1</pdfaid:part>\n   <pdfaid:conformance>B</pdfaid:conformance>\n"
        "  </rdf:Description>\n"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>";
    const int object = file.reserve();
    constexpr bool deflated = false; // PDF/A-1, 6.7.2: programs that know no PDF find it, too
    file.writeStream(object, "/Type /Metadata /Subtype /XML", packet, deflated);
    return object;
}

int writeOutputIntent(PdfFile &file)
{
    const int intent = file.reserve();
    const int profile = file.reserve();
    file.write(intent, "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                       " /Info (sRGB IEC61966-2.1) /DestOutputProfile " +
                           pdfReference(profile) + " >>");
    file.writeStream(profile, "/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    return intent;
}

namespace {

/// A bookmark in the tree that levels describe.
struct Bookmark
{
    int object = 0;
    int parent = -1; ///< index; -1: the root
    QList<qsizetype> children;
};

QList<Bookmark> treeOf(const QList<OutlineEntry> &outline, PdfFile &file, QList<qsizetype> &top)
{
    QList<Bookmark> tree;
    QList<qsizetype> path; // from the root to the last bookmark
    for (qsizetype i = 0; i < outline.size(); ++i) {
        while (!path.isEmpty() && outline.at(path.last()).level >= outline.at(i).level)
            path.removeLast();
        const qsizetype parent = path.isEmpty() ? -1 : path.last();
        tree << Bookmark{file.reserve(), static_cast<int>(parent), {}};
        (parent < 0 ? top : tree[parent].children) << i;
        path << i;
    }
    return tree;
}

QByteArray childEntries(const QList<Bookmark> &tree, const QList<qsizetype> &children, bool isOpen)
{
    if (children.isEmpty())
        return {};
    return " /First " + pdfReference(tree.at(children.first()).object) + " /Last " +
           pdfReference(tree.at(children.last()).object) + " /Count " + (isOpen ? "" : "-") +
           QByteArray::number(children.size());
}

} // namespace

int writeBookmarks(PdfFile &file, const QList<OutlineEntry> &outline, const QList<int> &pageObjects,
                   const QList<qreal> &heights)
{
    if (outline.isEmpty())
        return 0;
    const int root = file.reserve();
    QList<qsizetype> top;
    const QList<Bookmark> tree = treeOf(outline, file, top);
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline.at(i);
        const Bookmark &bookmark = tree.at(i);
        const QList<qsizetype> &siblings = bookmark.parent < 0 ? top : tree.at(bookmark.parent).children;
        const qsizetype at = siblings.indexOf(i);
        QByteArray value = "<< /Title " + pdfText(withoutUnprintable(entry.text.left(longestPdfText))) +
                           " /Parent " +
                           pdfReference(bookmark.parent < 0 ? root : tree.at(bookmark.parent).object) +
                           " /Dest [" + pdfReference(pageObjects.at(entry.page)) + " /XYZ 0 " +
                           pdfNumber(inPoints(heights.at(entry.page) - entry.y)) + " null]";
        if (at > 0)
            value += " /Prev " + pdfReference(tree.at(siblings.at(at - 1)).object);
        if (at + 1 < siblings.size())
            value += " /Next " + pdfReference(tree.at(siblings.at(at + 1)).object);
        file.write(bookmark.object, value + childEntries(tree, bookmark.children, false) + " >>");
    }
    file.write(root, "<< /Type /Outlines" + childEntries(tree, top, true) + " >>");
    return root;
}

} // namespace nianbao
