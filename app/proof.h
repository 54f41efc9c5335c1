// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"
#include "import/importer.h"

namespace nianbao {

/// Whether a file that was just made says what the report says: it is read again and compared, cell by cell
/// and text by text. A fault of a writer stops here, before anything on the disk is replaced.
///
/// A project must come back equal. Of a document, every paragraph is compared in order, and every cell of
/// every table: by its position where the file keeps the printed grid, else in reading order and by what the
/// recognizer finds at its place. Which paragraph belongs to which section is not asked, since a text may
/// hold words of the form; kinds of space, and characters that no file can hold, are no difference.
///
/// Error "export.differs": the text names the first cell or text that differs, in the form's own words, with
/// what the report and the file have. "export.not-read-back": its reader refuses the file.
Result<void> prove(const Report &report, const QByteArray &bytes, const ReadableFormat &format,
                   const QList<Edition> &editions);

/// The same formats, with every one that can be read back proving its own bytes after they are made; so that
/// no window and no command can forget it.
WritableFormats proved(const WritableFormats &formats, const ReadableFormats &readable,
                       const QList<Edition> &editions);

} // namespace nianbao
