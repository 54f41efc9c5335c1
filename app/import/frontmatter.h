// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QString>

#include <optional>

namespace nianbao {

/// What stands before the first section: title, preamble, and what a draft's title says of office and year.
struct FrontMatter
{
    QString title;           ///< its lines joined; empty when none was found
    QString preamble;        ///< paragraphs joined with '\n'
    QString organization;    ///< the title without year and "…报告"; empty when nothing is left
    std::optional<int> year; ///< as the title names it
    Blocks before;           ///< paragraphs before the title, claimed by nobody
    bool hasPreamble = false;
};

/// Reads the paragraphs before the first section. Tables among them are passed over.
FrontMatter readFrontMatter(const Blocks &front);

} // namespace nianbao
