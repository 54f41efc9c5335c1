// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/xmlpart.h"

#include "blocks/blocks.h"

namespace nianbao {

XmlPart::XmlPart(const char *root, XmlAttributes attributes)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
    begin(root, attributes);
}

void XmlPart::begin(const char *name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const XmlAttribute &one : attributes)
        attribute(one.name, one.value);
}

void XmlPart::leaf(const char *name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const XmlAttribute &one : attributes)
        attribute(one.name, one.value);
}

void XmlPart::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QString::fromLatin1(name), onOneLine(value));
}

void XmlPart::text(const QString &text)
{
    m_writer.writeCharacters(onOneLine(text));
}

void XmlPart::textElement(const char *name, const QString &text, XmlAttributes attributes)
{
    begin(name, attributes);
    this->text(text);
    end();
}

QByteArray XmlPart::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace nianbao
