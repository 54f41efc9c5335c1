// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdffile.h"

#include <QCryptographicHash>

namespace nianbao {

PdfFile::PdfFile()
    // Four bytes above 127 tell transfer programs that the file is not text (PDF/A-1, 6.1.2).
    : m_bytes("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    , m_offsets{0}
{
}

int PdfFile::reserve()
{
    m_offsets << 0;
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfFile::begin(int object)
{
    m_offsets[object] = m_bytes.size();
    m_bytes += QByteArray::number(object) + " 0 obj\n";
}

void PdfFile::write(int object, const QByteArray &value)
{
    begin(object);
    m_bytes += value + "\nendobj\n";
}

void PdfFile::writeStream(int object, const QByteArray &entries, const QByteArray &data, bool deflated)
{
    constexpr qsizetype lengthBefore = 4; // qCompress() puts the length before the stream of zlib
    const QByteArray content = deflated ? qCompress(data).mid(lengthBefore) : data;
    begin(object);
    m_bytes += "<< " + entries + (entries.isEmpty() ? "" : " ") + (deflated ? "/Filter /FlateDecode " : "") +
               "/Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
               "\nendstream\nendobj\n";
}

QByteArray PdfFile::finished(int catalog, int information)
{
    const QByteArray identifier =
        '<' + QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex().toUpper() + '>';
    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(m_offsets.size());
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (qsizetype object = 1; object < m_offsets.size(); ++object)
        m_bytes += QByteArray::number(m_offsets.at(object)).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<< /Size " + count + " /Root " + pdfReference(catalog) + " /Info " +
               pdfReference(information) + " /ID [" + identifier + ' ' + identifier + "] >>\nstartxref\n" +
               QByteArray::number(table) + "\n%%EOF\n";
    return m_bytes;
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfNumber(qreal number)
{
    QByteArray text = QByteArray::number(number, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pdfText(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0');
    return hex + '>';
}

QString withoutUnprintable(const QString &text)
{
    QString printable = text;
    for (qsizetype i = 0; i < printable.size(); ++i) {
        const QChar c = printable.at(i);
        if (c.isHighSurrogate() && i + 1 < printable.size() && printable.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.unicode() >= 0xfffe)
            printable[i] = QChar::ReplacementCharacter;
        else if (c.category() == QChar::Other_Control)
            printable[i] = QLatin1Char(' ');
    }
    return printable;
}

} // namespace nianbao
