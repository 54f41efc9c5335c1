// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace nianbao {

// What QPdfWriter's file needs mending in. Every correction keeps the file's length, so that its table of
// objects stays right; what cannot be found is left as it is.

/// Makes copied and searched text right: QPdfWriter looks characters up by glyph and takes the first that has
/// it, so that common characters come out as Kangxi radicals (工 U+5DE5 as U+2F2F, 长 U+957F as U+2ED3) and
/// spaces as tabs. A search for 工作 fails without this.
void correctTextMaps(QByteArray &pdf);

/// The character that is meant by a radical; the same character when it is none.
char32_t characterOfRadical(char32_t radical);

/// Sets the date of creation and change, in the document's information and in its XMP metadata alike (PDF/A
/// wants them equal), to this moment in the time zone that stands in the file.
void setCreationDate(QByteArray &pdf, const QDateTime &created);

} // namespace nianbao
