// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// What QJsonDocument does not tell about a JSON text: where its keys stand, and which stand twice.
struct JsonOutline
{
    int depth = 0;      ///< the most objects and lists inside each other
    QString doubledKey; ///< path of the first key that stands twice in its object; empty when none does
    int line = 0;       ///< of the wanted or else of the doubled key, from 1; 0: there is none
};

/// Looks through a JSON text that QJsonDocument has read without error; of any other text it tells nothing
/// useful, but ends all the same. Paths are keys joined by '.', list elements by their number from 0.
/// Time and memory grow in proportion to the text.
JsonOutline outlineJson(const QByteArray &json, const QString &wantedPath = {});

/// The line, from 1, in which the byte at this offset stands.
int lineOfByte(const QByteArray &bytes, qsizetype offset);

} // namespace nianbao
