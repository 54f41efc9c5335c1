// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace nianbao {

/// One attribute of an element, with its prefix.
struct XmlAttribute
{
    const char *name;
    QString value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

/// Writes one XML file of a package, without white space between the elements: names come with their
/// prefixes as the file has them, texts are put on one line (onOneLine) and escaped. Namespaces are
/// attributes of the root.
class XmlPart
{
public:
    explicit XmlPart(const char *root, XmlAttributes attributes = {});

    void begin(const char *name, XmlAttributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    /// An element without content.
    void leaf(const char *name, XmlAttributes attributes = {});
    void attribute(const char *name, const QString &value);
    void text(const QString &text);
    /// An element with nothing but text.
    void textElement(const char *name, const QString &text, XmlAttributes attributes = {});

    /// The whole file; the root is ended. Nothing can be written after it.
    QByteArray bytes();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace nianbao
