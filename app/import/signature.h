// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QString>

namespace nianbao {

/// The signature at the end of a draft.
struct Signature
{
    QString organization;
    QString date; ///< as written: "2021年1月29日"
    bool found = false;
    Blocks below; ///< up to three lines that stood below it
};

/// Takes the signature off the end of the last section's paragraphs: a line that is only a date, and the
/// short line with the issuing body before it; both in one line; or the body alone, when it is
/// `organization`. The paragraphs that belong to it, and
/// those below it, are removed from `paragraphs`.
Signature takeSignature(Blocks &paragraphs, const QString &organization);

} // namespace nianbao
