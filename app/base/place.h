// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

namespace nianbao {

/// The key of a cell or of a text in a report: `requests/granted/natural_person`, `overview`,
/// `signature/date`, `requests/note`.
///
/// A place is only a name: it does not say whether an edition has such a cell (ask the Edition). It is
/// stable for ever, since it stands in project files, findings and the command line's output.
/// A cell has three parts (table, row, column); every other place names a text.
class Place
{
public:
    /// No place: empty key.
    Place() = default;

    /// The place with this key, as written in a project file or a finding.
    explicit Place(QString key)
        : m_key(std::move(key))
    {
    }

    static Place cell(QStringView table, QStringView row, QStringView column);

    /// The remark under a table.
    static Place note(QStringView table);

    static Place title() { return Place(QStringLiteral("title")); }
    static Place preamble() { return Place(QStringLiteral("preamble")); }
    /// The issuing body, as the report names it for the computer; the title and signature may differ.
    static Place organization() { return Place(QStringLiteral("organization")); }
    static Place signatureOrganization() { return Place(QStringLiteral("signature/organization")); }
    static Place signatureDate() { return Place(QStringLiteral("signature/date")); }

    const QString &key() const { return m_key; }
    bool isEmpty() const { return m_key.isEmpty(); }
    bool isCell() const { return m_key.count(QLatin1Char('/')) == 2; }

    /// The parts of the key; empty views where there is no such part. Valid while this place lives.
    QStringView table() const { return part(0); }
    QStringView row() const { return part(1); }
    QStringView column() const { return part(2); }

    friend bool operator==(const Place &, const Place &) = default;
    friend bool operator<(const Place &a, const Place &b) { return a.m_key < b.m_key; }
    friend size_t qHash(const Place &place, size_t seed = 0) { return qHash(place.m_key, seed); }

private:
    QStringView part(int index) const;

    QString m_key;
};

} // namespace nianbao
