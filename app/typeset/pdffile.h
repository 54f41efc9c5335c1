// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// The objects of a PDF 1.4 file and the table of where they begin. It knows how objects are written, nothing
/// of what they mean.
///
/// Every object is reserved first, so that others can refer to it, and written once, in any order. Equal
/// calls give equal bytes.
class PdfFile
{
public:
    PdfFile();

    /// The number of a new object.
    int reserve();

    /// Writes an object whose value is a dictionary, an array or whatever else needs no stream.
    void write(int object, const QByteArray &value);

    /// Writes a stream. `entries` are those of its dictionary besides length and filter ("/Type /Metadata");
    /// deflated unless it must be readable as it stands.
    void writeStream(int object, const QByteArray &entries, const QByteArray &data, bool deflated = true);

    /// The whole file. Its identifier is made from its content alone. Call it once, last.
    QByteArray finished(int catalog, int information);

private:
    void begin(int object);

    QByteArray m_bytes;
    QList<qsizetype> m_offsets; ///< by object number; 0 is the free entry that every file begins with
};

/// "12 0 R"
QByteArray pdfReference(int object);

/// A number with at most three decimals, "595.276".
QByteArray pdfNumber(qreal number);

/// Titles and names are cut off here, in UTF-16 units: no string of a PDF/A-1 file is longer than 65,535
/// bytes (ISO 19005-1, 6.1.12), and a string is written with four digits a unit.
inline constexpr qsizetype longestPdfText = 8000;

/// A text for people, in UTF-16: "<FEFF5E74>".
QByteArray pdfText(const QString &text);

/// The text without what no reader can show and XML does not allow: control characters become spaces, halves
/// of surrogate pairs the replacement character.
QString withoutUnprintable(const QString &text);

} // namespace nianbao
