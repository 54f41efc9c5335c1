// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QString>
#include <QStringList>

namespace nianbao {

// What the tables of a font file (OpenType 1.9) say that Qt does not tell. Tables that are absent, cut off or
// nonsense say nothing: no family, no name, no prohibition.

/// Whether the licence bits of an OS/2 table (fsType) let a document embed a part of the font as outlines.
/// False: restricted (0x0002) without a wider permission beside it, no subsetting (0x0100), bitmaps only
/// (0x0200).
bool allowsEmbedding(const QByteArray &os2Table);

/// The same of a font; one without the table may be embedded.
bool allowsEmbedding(const QRawFont &font);

/// Every name of the family in every language, from a "name" table (ids 1 and 16).
QStringList familyNames(const QByteArray &nameTable);

/// The PostScript name (id 6), only letters, digits and hyphens; empty when there is none.
QByteArray postScriptName(const QByteArray &nameTable);

} // namespace nianbao
