// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "typeset/pages.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace nianbao {

/// What a PDF says about itself besides its pages.
struct PdfOptions
{
    /// The date of creation; the moment of writing when absent.
    std::optional<QDateTime> created;
};

/// The pages as a PDF/A-1b file: fonts embedded, title set, no name of a path, user or machine inside.
///
/// QPdfWriter draws the pages; what it does wrong is corrected in its file afterwards (pdfcorrections.h), so
/// that text can be searched and copied. Error "pdf.cannot-write" when the writer refuses (no memory); the
/// bytes are complete otherwise.
Result<QByteArray> pdfFromPages(const Pages &pages, const PdfOptions &options = {});

} // namespace nianbao
