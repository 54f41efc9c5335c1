// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace nianbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

// A lost character (U+FFFD) may stand in good UTF-8; in other encodings it is how the decoder marks damage.
std::optional<QString> decodeStrictly(QStringDecoder decoder, const QByteArray &bytes)
{
    const bool isUtf8 = qstrcmp(decoder.name(), "UTF-8") == 0;
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError() || (!isUtf8 && text.contains(QChar::ReplacementCharacter)))
        return std::nullopt;
    return text;
}

// The length of the well-formed UTF-8 sequence at a position; 0: there is none. Overlong forms and
// surrogates are left to the strict decoder, this only tells damaged UTF-8 from another encoding.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype index) {
        return static_cast<unsigned char>(bytes[index]);
    };
    const unsigned char first = byte(at);
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype i = at + 1; i < at + length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

// The line of the first broken place, when the bytes are UTF-8 all the same: nearly all of what is not
// ASCII stands in sequences of three and more, which GB18030 text hardly ever does by chance.
std::optional<int> lineOfDamageInUtf8(const QByteArray &bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    int line = 1;
    int firstBadLine = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80) {
            line += byte == '\n' ? 1 : 0;
            ++at;
        } else if (const qsizetype length = sequenceLength(bytes, at); length >= 3) {
            good += length;
            at += length;
        } else {
            if (firstBadLine == 0)
                firstBadLine = line;
            ++bad;
            ++at;
        }
    }
    if (firstBadLine == 0 || good < 9 * bad)
        return std::nullopt;
    return firstBadLine;
}

bool hasChinese(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF)
            return true;
    }
    return false;
}

bool isBidiControl(char16_t u)
{
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
}

Finding lossFinding(const QString &code, const QString &message)
{
    return {code, Severity::Warning, {}, message, {}};
}

// One pass that turns every kind of line end into '\n' and drops what no report may contain.
DecodedText cleaned(const QString &raw)
{
    DecodedText decoded;
    decoded.text.reserve(raw.size());
    int line = 1;
    int bidiLine = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char16_t u = raw[i].unicode();
        const bool isLineEnd =
            u == '\n' || u == '\r' || u == '\f' || u == '\v' || u == 0x2028 || u == 0x2029 || u == 0x85;
        if (isLineEnd) {
            if (u == '\r' && i + 1 < raw.size() && raw[i + 1] == QLatin1Char('\n'))
                continue;
            decoded.text += QLatin1Char('\n');
            ++line;
        } else if (isBidiControl(u)) {
            bidiLine = bidiLine == 0 ? line : bidiLine;
        } else if (u == '\t' ||
                   (u >= 0x20 && u != 0x7F && u != 0xFEFF && u != 0x200B && !(u >= 0x80 && u < 0xA0))) {
            decoded.text += raw[i];
        }
    }
    if (bidiLine > 0) {
        decoded.findings << lossFinding(
            QStringLiteral("import.bidi-controls"),
            Words::tr(
                "Line %1 holds invisible marks that turn the direction of writing. They were taken out; "
                "compare the line with the draft.")
                .arg(bidiLine));
    }
    return decoded;
}

// Marks that converters leave in a text, "[bookmark: _GoBack]" being the common one.
void removeConverterMarks(DecodedText &decoded)
{
    static const QRegularExpression pattern(QStringLiteral("\\[bookmark: ?[^\\]\\n]{0,80}\\]"));
    if (!decoded.text.contains(QStringLiteral("[bookmark:")))
        return;
    const QRegularExpressionMatch first = pattern.match(decoded.text);
    if (!first.hasMatch())
        return;
    const qsizetype line =
        QStringView(decoded.text).first(first.capturedStart()).count(QLatin1Char('\n')) + 1;
    decoded.findings << lossFinding(
        QStringLiteral("import.converter-mark"),
        Words::tr("Line %1 holds “%2”, a mark that a word processor left behind. It was taken out.")
            .arg(line)
            .arg(first.captured()));
    decoded.text.remove(pattern);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty() || bytes == "\xEF\xBB\xBF") {
        return Error{QStringLiteral("text.empty"),
                     Words::tr("The file is empty. Choose the file that holds the report.")};
    }
    std::optional<QString> text;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text = decodeStrictly(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless),
                              bytes.sliced(3));
    else if (bytes.startsWith("\xFF\xFE"))
        text = decodeStrictly(QStringDecoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless),
                              bytes.sliced(2));
    else if (bytes.startsWith("\xFE\xFF"))
        text = decodeStrictly(QStringDecoder(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless),
                              bytes.sliced(2));
    else if (bytes.contains('\0'))
        return Error{
            QStringLiteral("text.binary"),
            Words::tr("The file is not a text. Open the report's text, or save it as plain text first.")};
    else
        text = decodeStrictly(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), bytes);

    if (!text) {
        if (const std::optional<int> line = lineOfDamageInUtf8(bytes)) {
            return Error{
                QStringLiteral("text.broken-utf-8"),
                Words::tr("The text is damaged: line %1 holds bytes that are no characters. Ask for the "
                          "file again, or save it anew as UTF-8.")
                    .arg(*line)};
        }
        text = decodeStrictly(QStringDecoder("GB18030", QStringDecoder::Flag::Stateless), bytes);
        if (!text || !hasChinese(*text)) {
            return Error{
                QStringLiteral("text.unknown-encoding"),
                Words::tr(
                    "The text is in no known encoding. Open it in the program it comes from and save it "
                    "as UTF-8.")};
        }
    }
    DecodedText decoded = cleaned(*text);
    removeConverterMarks(decoded);
    if (const qsizetype lost = decoded.text.indexOf(QChar::ReplacementCharacter); lost >= 0) {
        decoded.findings << lossFinding(
            QStringLiteral("import.lost-character"),
            Words::tr(
                "Line %1 holds a character that was lost on the way here (�). Compare it with the draft.")
                .arg(QStringView(decoded.text).first(lost).count(QLatin1Char('\n')) + 1));
    }
    return decoded;
}

} // namespace nianbao
