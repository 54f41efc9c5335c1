// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// One of the parts a section is to have, as a text has it.
struct OutlinePart
{
    enum class State {
        Missing, ///< no paragraph begins with it
        Empty,   ///< its heading stands there, with nothing below
        Written,
    };

    QString name;
    State state = State::Missing;
    qsizetype begin = -1; ///< where its paragraph begins in the text; -1: nowhere
    qsizetype caret = -1; ///< where one writes on: the empty line below the heading, or the heading's end

    friend bool operator==(const OutlinePart &, const OutlinePart &) = default;
};

/// Where the parts of a section stand in its text, in the order of the form (国办公开办函〔2021〕30号: the
/// five parts of section one).
///
/// A part is known by a heading that names it, with or without 政府信息公开 before it ("（四）平台建设"), or
/// by a paragraph that begins with its name behind a number ("一是主动公开方面，…").
QList<OutlinePart> outlineOf(const QString &text, const QStringList &parts);

/// A text in which the heading of a part was put, and where the caret belongs to write below it.
struct WithHeading
{
    QString text;
    qsizetype caret = 0;
};

/// Puts the heading of a missing part, numbered （一） and so on, before the parts that come after it, with
/// an empty line to write on; at the end where none does.
WithHeading withPartHeading(const QString &text, const QStringList &parts, int part);

} // namespace nianbao
