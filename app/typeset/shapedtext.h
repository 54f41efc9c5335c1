// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/giveup.h"
#include "typeset/pages.h"

#include <QFont>
#include <QList>
#include <QRawFont>
#include <QString>

namespace nianbao {

/// A run of characters of a shaped text: [begin, end).
struct Slice
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// A text turned into glyphs on one endless line, with the position of every character. Lines are cut out of
/// it as slices. Shaping is done once a paragraph, by QTextLayout.
///
/// “ ” ‘ ’ — … are as wide as a Chinese character whatever the face has: quotation marks beside what they
/// quote, the halves of —— touching. Figures and letters are as the face has them.
class ShapedText
{
public:
    /// Control characters, tabs and line breaks in the text become spaces. Takes time in proportion to the
    /// text's length. When the work is given up, the rest has no width and no glyphs.
    ShapedText(const QString &text, const QFont &font, const GiveUp &giveUp = {});

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }
    qreal typeSize() const { return m_typeSize; }

    /// Where a character begins, 0 for the first; size() gives the whole width.
    qreal x(qsizetype character) const { return m_x.at(character); }
    qreal width(Slice slice) const { return x(slice.end) - x(slice.begin); }

    /// The slice as a printed line whose em boxes begin at `topLeft`. `shifts`, when not empty, holds for
    /// each character of the slice (and for its end) how far it moves to the right from its natural place.
    PrintedText print(Slice slice, QPointF topLeft, const QList<qreal> &shifts = {}) const;

private:
    struct Glyph
    {
        quint32 index;
        QPointF position;
        qsizetype character;
        qsizetype font;
    };

    void shapePart(Slice part, const QFont &font);

    QString m_text;
    qreal m_typeSize = 0;
    QList<qreal> m_x;
    QList<Glyph> m_glyphs;
    QList<QRawFont> m_fonts;
};

} // namespace nianbao
