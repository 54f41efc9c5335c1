// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace nianbao {

/// A label as it is compared: full-width forms folded, without spaces and punctuation, at most 80 characters.
QString labelKey(QStringView label);

/// The label without the number clerks and forms put before it: "（三）", "一、", "5.", "(2)", "①". A text
/// that only begins with a numeral ("一般…") keeps it.
QStringView withoutNumber(QStringView label);

/// How much two label keys are alike, from 0 to 1: the share of characters that an edit leaves standing.
/// A key of four characters or more that begins the other (a label cut off) counts as at least 0.6.
double keySimilarity(const QString &a, const QString &b);

/// keySimilarity() of two labels, without their numbers.
double labelSimilarity(QStringView a, QStringView b);

/// From this similarity on a damaged label is taken for the form's.
inline constexpr double alikeEnough = 0.6;

} // namespace nianbao
