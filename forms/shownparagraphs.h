// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// A text as an editor shows it: very long paragraphs in pieces, because laying out a paragraph takes as long
/// as it is long, at every keystroke (200 000 characters in one: an eighth of a second).
///
/// `raw` is what QTextDocument::toRawText() gives; pieces are parted by a paragraph separator that is not of
/// the text, and `joins` are the positions right behind those. Positions in the editor and in the text differ
/// by the joins before them.
class ShownParagraphs
{
public:
    /// Longer paragraphs are shown in pieces of half this length.
    static constexpr qsizetype longest = 4000;

    ShownParagraphs() = default;

    /// A text ('\n' between paragraphs) as it is to be shown.
    static ShownParagraphs of(const QString &text);

    const QString &raw() const { return m_raw; }
    QString text() const;

    /// What part of the editor's content an edit changed.
    struct Edit
    {
        qsizetype position = 0;
        qsizetype removed = 0;
        qsizetype added = 0;
        bool isNone() const { return removed == 0 && added == 0; }
    };

    /// Follows an edit of the editor to its new content. A separator that came new is one of the text.
    Edit follow(const QString &raw);

    /// Says that the separators of `pieces`, put in at `position`, part pieces; follow() came before.
    void join(qsizetype position, const ShownParagraphs &pieces);

    /// The editor's position for one of the text, and back.
    int toShown(qsizetype position) const;
    qsizetype toText(int shown) const;

    bool isJoin(int shown) const { return m_joins.contains(shown); }

private:
    QString m_raw;
    QList<qsizetype> m_joins;
};

} // namespace nianbao
