// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/pages.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace nianbao {

/// What a PDF says about itself besides its pages.
struct PdfOptions
{
    /// The date of creation; the moment of writing when absent.
    std::optional<QDateTime> created = std::nullopt;
    QString author = {}; ///< the office; empty: not said
};

/// The pages as a PDF/A-1b file (ISO 19005-1): fonts embedded, title, author, language and bookmarks set, no
/// name of a path, user or machine inside. Every character can be searched and copied as PrintedText::text
/// has it, also one that no font has and that prints as an empty box.
///
/// Equal pages with equal options, `created` among them, give equal bytes, in any process on any machine with
/// the same fonts and the same libraries: Qt gives the outlines and the colour profile, zlib packs. Draws
/// what paintPage() draws. On the thread that typeset the pages. Cannot fail but for memory.
QByteArray pdfFromPages(const Pages &pages, const PdfOptions &options = {});

} // namespace nianbao
