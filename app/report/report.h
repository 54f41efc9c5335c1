// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/place.h"
#include "edition/edition.h"
#include "report/cell.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace nianbao {

/// Whose work a report tells of: the issuing organ's own, or that of the whole area it governs.
enum class Scope { Organ, Area };

/// What stands at a place: a cell, a text, or nothing (a text that the report does not have).
/// The currency of undo: a change is a place with the value before and after.
using Value = std::variant<std::monostate, Cell, QString>;

/// The clerk's values for one edition: cells by place, texts by place, year and scope.
///
/// A plain value: copy, compare, keep. Copies are cheap (implicitly shared). It knows no window, no file and
/// no finding. Totals are kept as stated beside what the edition's sums give (totals.h); nothing here ever
/// changes one because of the other.
///
/// A new report has every cell Blank and every text present and empty. A report made from a draft has cells
/// Missing and texts absent where the draft has no such part: forEmptyDraft().
///
/// Texts are paragraphs separated by '\n'. `signature/date` is kept as written ("2021年1月29日").
class Report
{
public:
    /// A new report: everything there, everything blank.
    Report(Edition edition, int year);

    /// A report of which nothing has been found yet: every cell missing, no text.
    static Report forEmptyDraft(Edition edition, int year);

    const Edition &edition() const { return m_edition; }

    int year() const { return m_year; }

    Scope scope() const { return m_scope; }
    void setScope(Scope scope) { m_scope = scope; }

    /// The issuing body; the text at Place::organization().
    QString organization() const { return text(Place::organization()); }

    /// The cell at a place; a missing cell where the edition has none.
    Cell cell(const Place &place) const;

    /// Sets a cell of the edition. A place the edition does not have is left alone.
    void setCell(const Place &place, Cell cell);

    /// The text at a place, empty when it is empty or absent.
    QString text(const Place &place) const { return m_texts.value(place); }
    bool hasText(const Place &place) const { return m_texts.contains(place); }
    void setText(const Place &place, const QString &text) { m_texts.insert(place, text); }
    void removeText(const Place &place) { m_texts.remove(place); }

    /// Cell or text, whichever the place names.
    Value value(const Place &place) const;
    void setValue(const Place &place, const Value &value);

    /// What a newer version of the program wrote into the project file and this one does not know, in the
    /// file's own nesting. Kept so that opening and saving loses nothing; no other room looks into it.
    const QJsonObject &unknownContent() const { return m_unknownContent; }
    void setUnknownContent(const QJsonObject &content) { m_unknownContent = content; }

    friend bool operator==(const Report &a, const Report &b)
    {
        return a.m_year == b.m_year && a.m_scope == b.m_scope && a.m_cells == b.m_cells &&
               a.m_texts == b.m_texts && a.m_unknownContent == b.m_unknownContent &&
               a.m_edition.id == b.m_edition.id;
    }

private:
    Edition m_edition;
    int m_year = 0;
    Scope m_scope = Scope::Organ;
    QMap<Place, Cell> m_cells;
    QMap<Place, QString> m_texts;
    QJsonObject m_unknownContent;
};

} // namespace nianbao
