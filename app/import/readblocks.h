// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/finding.h"
#include "blocks/blocks.h"

#include <QList>

namespace nianbao {

/// What a reader makes of bytes: blocks, and findings about what it lost or mended on the way.
///
/// Readers include this and no more of the way to a report: they know paragraphs and tables, and no form.
struct ReadBlocks
{
    Blocks blocks;
    QList<Finding> findings;
    Blocks around; ///< what stands around the document, such as a page's footer: no part of it, yet kept
};

} // namespace nianbao
