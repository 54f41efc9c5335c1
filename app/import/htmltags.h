// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace nianbao {

/// What an element means to somebody who reads a page: the whitelist of htmlLines().
enum class HtmlTag {
    Inline, ///< all that is not named here: its text belongs to the line around it
    Block,  ///< begins and ends a line
    Paragraph,
    Heading,
    List,
    Item,
    Table,
    Section, ///< thead, tbody, tfoot
    Row,
    Cell,
    Break,
    Rule,
    Link,
    Picture,
    Frame,
    Skipped, ///< not read, with all that is in it
    Empty    ///< has no content and means nothing
};

HtmlTag htmlTag(QStringView name);

} // namespace nianbao
