// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace nianbao::test {

/// What an office program understood of a document of ours. Spans are as it has them; a cell's paragraphs are
/// joined by line breaks; where a paragraph's own lines are broken belongs to its looks and is left out.
struct OdfText
{
    QList<QPair<int, QString>> headings; ///< level and text
    QStringList paragraphs;              ///< outside of tables, headings too
    QList<Grid> tables;
    QList<int> headRows; ///< of each table, how many rows repeat on every page
};

/// Reads the text of a flat ODF file as LibreOffice writes it (ODF 1.3, part 3). Trusts its input; of a file
/// that breaks off it gives what it found.
OdfText readFlatOdf(const QByteArray &fodt);

} // namespace nianbao::test
