// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blocks/linebreaks.h"

#include <QString>
#include <QStringView>

namespace nianbao {

/// Where titles, names of offices and the labels of tables are broken so that each line makes sense. Costs of
/// places where mayBreakBefore() forbids a break mean nothing.

/// Break costs for a title on lines of `room` characters: between issuer and year best, then around
/// 工作年度报告; an issuer (what stands before the year) that has room on a line is never divided, a longer
/// one as officeBreakCost() says; never a single character alone.
BreakCost titleBreakCost(QStringView title, qsizetype room);

/// What a title's third line must save: rather one than a word that is parted.
inline constexpr qreal titleExtraLineCost = 3;

/// Break costs for the name of an office: behind 人民政府 and 委员会 best, then behind the name of an area or
/// an office (省市县区, 局厅院), never inside a known word (办事处).
BreakCost officeBreakCost(QStringView office);

/// Break costs for a label: behind marks best, then between pairs of characters (most words are pairs), best
/// not inside the words of the mandated labels.
BreakCost labelBreakCost(QStringView label);

/// Whether a break before `position` parts a known word of a label, a title or an office's name.
bool partsAWord(const QString &text, qsizetype position);

} // namespace nianbao
