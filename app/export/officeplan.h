// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/blocks.h"
#include "export/exporter.h"
#include "export/looks.h"
#include "export/tablemeasures.h"
#include "report/report.h"
#include "style/pagestyle.h"
#include "style/sheet.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QSizeF>

#include <optional>

namespace nianbao {

/// Blocks that follow each other on sheets of one kind.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isLying = false;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// What a file says of itself.
struct OfficeProperties
{
    DocumentFacts facts;
    std::optional<QDateTime> moment; ///< of writing; absent: not said
};

/// What a Word file and an ODF text of the same blocks have in common: everything that is decided before the
/// first element is written.
struct OfficePlan
{
    Blocks blocks; ///< without what the report does not have
    PageStyle style;
    Sheet upright;
    Sheet lying;
    QList<Stretch> stretches;              ///< all blocks, in order; at least one
    QMap<qsizetype, TableMeasures> tables; ///< by index of the block
    SignatureIndents signature;

    const Sheet &sheet(bool isLying) const { return isLying ? lying : upright; }
};

/// What stands on lying sheets when the style says so: blocks/lying.h.
OfficePlan officePlanOf(const Blocks &blocks, const PageStyle &style);

/// The writer of one of these formats from what makes its file of a plan. `id` is its suffix too and says
/// what reads it back.
WritableFormat officeOutput(const QString &id, const QString &name,
                            Result<QByteArray> (*fileOf)(const OfficePlan &, const OfficeProperties &));

/// How a paragraph looks where it stands: what stands beside a table keeps some distance, a date without
/// issuer has the empty line itself, and a signature is not alone on its page.
ParagraphLook lookAt(const OfficePlan &plan, qsizetype index);

/// The distance between a table's rules and the paragraphs above and below it.
int spaceAboveTable(const PageStyle &style);
int spaceBelowTable(const PageStyle &style);

/// From line to line of the text, in whole page units; never so much that a line is lost.
int wholeLinePitch(const ParagraphLook &look);

/// What is added to the type size so that the style's number of characters fills a line; mostly negative.
qreal letterSpacing(const PageStyle &style);
/// The same in whole page units, with one to spare: programs round it differently, and a line must hold all
/// its characters; justified lines are filled in any case.
int wholeLetterSpacing(const PageStyle &style);

} // namespace nianbao
