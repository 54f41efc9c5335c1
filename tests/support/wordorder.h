// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao::test {

/// The first place where a part of a Word file has an element that ECMA-376 Part 1 (transitional schema) does
/// not have there, or has it in another order or twice, in words; empty: none. Knows the elements that
/// Nianbao writes, with all their possible children in the standard's order, and nothing else: every unknown
/// element is a fault.
QString faultOfOrder(const QByteArray &part);

} // namespace nianbao::test
