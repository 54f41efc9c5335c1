// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// A piece of two versions of a text: in both, only in the one before, or only in the one after.
struct TextPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// Two versions of one paragraph by character: the pieces in order, Removed before Added where both stand at
/// one place. Same and Removed together give `before`, Same and Added together give `after`. Characters
/// beyond the first plane stay whole. As few changes as possible, up to about a thousand changed characters;
/// beyond that, all between the common beginning and the common end counts as changed.
QList<TextPiece> textPieces(const QString &before, const QString &after);

/// A paragraph that is not the same in both versions of a text. `before` and `after` count the paragraphs of
/// paragraphsOf() from 0; -1: the version has no such paragraph.
struct ParagraphChange
{
    int before = -1;
    int after = -1;
    QList<TextPiece> pieces;

    friend bool operator==(const ParagraphChange &, const ParagraphChange &) = default;
};

/// What differs between two versions of a text, paragraph by paragraph, in reading order. A paragraph that
/// was reworded is one change; one of which less than two fifths stayed counts as removed, and another as
/// added.
QList<ParagraphChange> paragraphChanges(const QString &before, const QString &after);

} // namespace nianbao
