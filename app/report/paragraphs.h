// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace nianbao {

/// What a text of the report is made of: paragraphs, headings among them, characters. One rule for the
/// screen, the pages and every file that is written.

/// The level of a paragraph as GB/T 9704 numbers them: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for
/// a paragraph that is no heading: without number, longer than 40 characters, or a sentence that happens to
/// begin with a number. Outer spaces do not count.
int headingLevel(QStringView paragraph);

/// The paragraphs of a text, without outer spaces (indents are for the pages to make) and empty lines.
QStringList paragraphsOf(const QString &text);

/// How many characters a clerk would count: everything but white space, one for a character outside the
/// basic plane (an emoji, a rare name).
qsizetype characterCount(QStringView text);

/// A number from 1 to 99 in Chinese: 一, 十二, 二十.
QString chineseNumber(int number);

} // namespace nianbao
