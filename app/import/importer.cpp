// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/importer.h"

#include "import/htmlreader.h"
#include "import/recognizer.h"
#include "import/textreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

enum class ForeignKind { None, Picture, Pdf, ZipDocument, OldOfficeDocument, Rtf, WebPage, WebArchive };

// MHTML: a page with its pictures as one mail.
bool isWebArchive(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(2000).toLower();
    return start.contains("mime-version:") && start.contains("content-type: multipart/related");
}

ForeignKind foreignKind(const QByteArray &bytes)
{
    struct Signature
    {
        const char *bytes;
        ForeignKind kind;
    };
    static constexpr std::array signatures = {
        Signature{"\x89PNG", ForeignKind::Picture},
        Signature{"\xFF\xD8\xFF", ForeignKind::Picture},
        Signature{"GIF8", ForeignKind::Picture},
        Signature{"BM", ForeignKind::Picture},
        Signature{"II*", ForeignKind::Picture},
        Signature{"RIFF", ForeignKind::Picture},
        Signature{"%PDF", ForeignKind::Pdf},
        Signature{"PK\x03\x04", ForeignKind::ZipDocument},
        Signature{"\xD0\xCF\x11\xE0", ForeignKind::OldOfficeDocument},
        Signature{"{\\rtf", ForeignKind::Rtf},
    };
    for (const Signature &signature : signatures) {
        // "BM" and "RIFF" can begin a text, a picture holds zero bytes soon after.
        const bool isShort = qstrlen(signature.bytes) <= 4 && signature.kind == ForeignKind::Picture &&
                             static_cast<unsigned char>(signature.bytes[0]) < 0x80;
        if (bytes.startsWith(signature.bytes) && (!isShort || bytes.left(64).contains('\0')))
            return signature.kind;
    }
    if (looksLikeHtml(bytes))
        return ForeignKind::WebPage;
    return isWebArchive(bytes) ? ForeignKind::WebArchive : ForeignKind::None;
}

Error unreadable(ForeignKind kind)
{
    switch (kind) {
    case ForeignKind::Picture:
        return {QStringLiteral("import.picture"),
                Words::tr("The file is a picture. Choose the file that holds the report's text.")};
    case ForeignKind::Pdf:
        return {
            QStringLiteral("import.pdf"),
            Words::tr(
                "PDF files cannot be read. Ask for the file it was made from, or copy its text into a text "
                "file and open that.")};
    case ForeignKind::ZipDocument:
    case ForeignKind::OldOfficeDocument:
    case ForeignKind::Rtf:
        return {QStringLiteral("import.office-document"),
                Words::tr(
                    "Word and WPS files cannot be read. Open the file there, save it as plain text, and open "
                    "that.")};
    case ForeignKind::WebPage:
        return {
            QStringLiteral("import.web-page"),
            Words::tr("Web pages cannot be read. Copy the report from the browser into a text file and open "
                      "that.")};
    case ForeignKind::WebArchive:
        return {QStringLiteral("import.web-archive"),
                Words::tr("Web archives cannot be read. Open the file in the browser, save it as a web page "
                          "(HTML only), and open that.")};
    case ForeignKind::None:
        break;
    }
    return {
        QStringLiteral("import.unknown-format"),
        Words::tr("The file is in no format that can be read. Save the report as plain text and open that.")};
}

Result<const ReadableFormat *> chooseFormat(const QByteArray &bytes, const ReadableFormats &formats,
                                            const QString &formatId)
{
    if (formatId.isEmpty()) {
        if (const ReadableFormat *format = formatOf(bytes, formats))
            return format;
        return unreadable(foreignKind(bytes));
    }
    const auto named = std::find_if(formats.begin(), formats.end(),
                                    [&](const ReadableFormat &format) { return format.id == formatId; });
    if (named != formats.end())
        return &*named;
    return Error{QStringLiteral("import.no-such-format"),
                 Words::tr("There is no readable format “%1”.").arg(formatId)};
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.isDir())
        return Error{QStringLiteral("import.is-folder"),
                     Words::tr("%1 is a folder. Choose a file in it.").arg(shown)};
    if (!info.exists())
        return Error{QStringLiteral("import.not-there"),
                     Words::tr("There is no file %1. Check the name.").arg(shown)};
    if (!info.isFile()) {
        return Error{QStringLiteral("import.no-file"),
                     Words::tr("%1 is no ordinary file. Choose the file that holds the report.").arg(shown)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{QStringLiteral("import.cannot-open"),
                     Words::tr("%1 cannot be opened (%2). Check that you may read it.")
                         .arg(shown, file.errorString())};
    }
    // One byte more than allowed tells a file that grows while it is read.
    QByteArray bytes = file.read(largestReadableFile + 1);
    if (bytes.size() > largestReadableFile) {
        return Error{
            QStringLiteral("import.too-large"),
            Words::tr("%1 is larger than %2 MB and no annual report. Choose the file that holds the report.")
                .arg(shown)
                .arg(largestReadableFile / (qint64{1024} * 1024))};
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{QStringLiteral("import.cannot-read"),
                     Words::tr("%1 cannot be read (%2). Copy it to this computer and try again.")
                         .arg(shown, file.errorString())};
    }
    return bytes;
}

} // namespace

ReadableFormat textFormat()
{
    ReadableFormat format;
    format.id = QStringLiteral("txt");
    format.suffixes = {QStringLiteral("txt"), QStringLiteral("text")};
    format.name = Words::tr("Text");
    format.recognizes = [](QByteArrayView bytes) {
        return foreignKind(QByteArray::fromRawData(bytes.data(), bytes.size())) == ForeignKind::None;
    };
    format.readBlocks = readText;
    return format;
}

ReadableFormat htmlFormat()
{
    ReadableFormat format;
    format.id = QStringLiteral("html");
    format.suffixes = {QStringLiteral("html"), QStringLiteral("htm")};
    format.name = Words::tr("Web page");
    format.recognizes = looksLikeHtml;
    format.readBlocks = readHtml;
    return format;
}

const ReadableFormat *formatOf(const QByteArray &bytes, const ReadableFormats &formats)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const ReadableFormat &format) { return format.recognizes(bytes); });
    return found == formats.end() ? nullptr : &*found;
}

Result<Imported> importReport(const QByteArray &bytes, const ReadableFormats &formats,
                              const QList<Edition> &editions, const QString &formatId)
{
    const Result<const ReadableFormat *> format = chooseFormat(bytes, formats, formatId);
    if (!format)
        return format.error();
    if ((*format)->readReport)
        return (*format)->readReport(bytes, editions);
    const Result<ReadBlocks> read = (*format)->readBlocks(bytes);
    if (!read)
        return read.error();
    Result<Imported> imported = recognize(read->blocks, editions);
    if (imported) {
        imported->findings = read->findings + imported->findings;
        imported->unclaimed << read->around;
    }
    return imported;
}

Result<Imported> importFile(const QString &path, const ReadableFormats &formats,
                            const QList<Edition> &editions, const QString &formatId)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? importReport(*bytes, formats, editions, formatId) : bytes.error();
}

Result<ReadBlocks> readBlocksOfFile(const QString &path, const ReadableFormats &formats,
                                    const QString &formatId)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<const ReadableFormat *> format = chooseFormat(*bytes, formats, formatId);
    if (!format)
        return format.error();
    if (!(*format)->readBlocks) {
        return Error{
            QStringLiteral("import.no-blocks"),
            Words::tr("A project file holds the report itself and no blocks. Look at its cells or texts.")};
    }
    return (*format)->readBlocks(*bytes);
}

} // namespace nianbao
