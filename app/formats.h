// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/exporter.h"
#include "import/importer.h"

namespace nianbao {

/// The one list of everything that is read, in the order in which the formats are asked whether they
/// recognize a file's bytes.
ReadableFormats readableFormats();

/// The one list of everything that is written: what dialogs offer and the command line takes.
///
/// Writing "pdf" needs a QGuiApplication. The list is handed to the window and the command line, which know
/// no format by name but the project's own ("nianbao").
WritableFormats writableFormats();

/// The moment that SOURCE_DATE_EPOCH (seconds since 1970) sets for everything that is written; nothing when
/// it is not set, or is no moment of the years 0 to 9999.
std::optional<QDateTime> fixedMoment();

/// Folders with fonts to use beside those the system knows.
QStringList fontFolders();

} // namespace nianbao
