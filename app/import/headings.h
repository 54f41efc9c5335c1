// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "blocks/blocks.h"
#include "edition/edition.h"

#include <QList>

namespace nianbao {

/// Where a section begins in a draft: the block that holds its heading.
struct SectionStart
{
    qsizetype block = 0;   ///< index among the blocks
    qsizetype section = 0; ///< index among Edition::sections

    friend bool operator==(const SectionStart &, const SectionStart &) = default;
};

/// Finds the headings of the sections by their words, in the order of the form.
///
/// The number before a heading may be lost or wrong ("5、"); a heading of a lower level ("（一）主动公开…")
/// is never taken for one. Of all ways to read the draft the one with the best matching chain of headings
/// wins, the later one among equals, so that a list of contents does not stand in for the sections.
QList<SectionStart> findSections(const Blocks &blocks, const Edition &edition);

/// What is unusual about the headings found: a wrong or lost number (warning), other words (question).
QList<Finding> headingFindings(const Blocks &blocks, const QList<SectionStart> &starts,
                               const Edition &edition);

} // namespace nianbao
