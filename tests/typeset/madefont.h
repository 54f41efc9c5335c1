// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typeset/cff.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QList>
#include <QMap>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <initializer_list>

namespace nianbao::test {

/// Numbers one after the other, two bytes each, as the tables of a font have them.
inline QByteArray words(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers) {
        bytes += static_cast<char>((number >> 8) & 0xff);
        bytes += static_cast<char>(number & 0xff);
    }
    return bytes;
}

inline QByteArray longWords(std::initializer_list<qsizetype> numbers)
{
    QByteArray bytes;
    for (const qsizetype number : numbers)
        bytes += words({static_cast<int>(number >> 16), static_cast<int>(number & 0xffff)});
    return bytes;
}

/// A name table with the family in English and Chinese and a PostScript name.
inline QByteArray nameTable(const QString &family, const QString &otherFamily = {})
{
    struct Name
    {
        int language;
        int id;
        QString text;
    };
    constexpr int english = 0x409;
    constexpr int chinese = 0x804;
    QList<Name> names{{english, 1, family},
                      {english, 2, QStringLiteral("Regular")},
                      {english, 4, family},
                      {english, 6, QStringLiteral("Made-Regular")}};
    if (!otherFamily.isEmpty())
        names << Name{chinese, 1, otherFamily};
    QByteArray records = words({0, static_cast<int>(names.size()), static_cast<int>(6 + names.size() * 12)});
    QByteArray texts;
    for (const Name &name : names) {
        records += words({3, 1, name.language, name.id, static_cast<int>(name.text.size() * 2),
                          static_cast<int>(texts.size())});
        for (const QChar c : name.text)
            texts += words({c.unicode()});
    }
    return records + texts;
}

/// An OS/2 table (version 3) with these licence bits, of this foundry (four letters).
inline QByteArray os2Table(int fsType, const QByteArray &foundry = {})
{
    QByteArray table = words({3, 1000, 400, 5, fsType});
    table.resize(96, 0);
    const QByteArray lineMetrics = words({880, -120, 0, 880, 120}); // from the typographic ascent on
    table.replace(58, foundry.size(), foundry);
    return table.replace(68, lineMetrics.size(), lineMetrics);
}

/// A whole OpenType font: every one of the characters (of the basic plane) is a box.
inline QByteArray madeFont(const QString &family, const QString &characters, int fsType = 0,
                           const QString &otherFamily = {}, const QByteArray &foundry = {})
{
    QPainterPath box;
    box.addRect(50, -80, 900, 900);
    CffFont outlines;
    const int count = static_cast<int>(characters.size()) + 1;
    for (int i = 0; i < count; ++i)
        outlines.addGlyph(1000, box);

    QList<char16_t> sorted;
    for (const QChar c : characters)
        sorted << c.unicode();
    std::sort(sorted.begin(), sorted.end());
    QByteArray groups;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        groups += longWords({sorted.at(i), sorted.at(i), i + 1});
    const QByteArray map = words({0, 1, 3, 1}) + longWords({12}) + words({12, 0}) +
                           longWords({16 + groups.size(), 0, sorted.size()}) + groups;

    QByteArray metrics;
    for (int i = 0; i < count; ++i)
        metrics += words({1000, 50});
    const QMap<QByteArray, QByteArray> tables{
        {"CFF ", outlines.bytes("Made-Regular")},
        {"OS/2", os2Table(fsType, foundry)},
        {"cmap", map},
        {"head", longWords({0x10000, 0x10000, 0, 0x5f0f3cf5}) + words({3, 1000}) + longWords({0, 0, 0, 0}) +
                     words({0, -120, 1000, 880, 0, 8, 2, 0, 0})},
        {"hhea",
         longWords({0x10000}) + words({880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, count})},
        {"hmtx", metrics},
        {"maxp", longWords({0x5000}) + words({count})},
        {"name", nameTable(family, otherFamily)},
        {"post", longWords({0x30000, 0, 0, 0, 0, 0, 0, 0})},
    };
    QByteArray directory("OTTO");
    directory += words({static_cast<int>(tables.size()), 128, 3, static_cast<int>(tables.size()) * 16 - 128});
    QByteArray bodies;
    const qsizetype begin = 12 + tables.size() * 16;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        directory += table.key() + longWords({0, begin + bodies.size(), table->size()});
        bodies += *table;
        bodies.append((4 - bodies.size() % 4) % 4, '\0');
    }
    return directory + bodies;
}

/// A made font that this process knows for as long as this lives.
class InstalledFont
{
public:
    explicit InstalledFont(const QByteArray &font)
        : m_id(QFontDatabase::addApplicationFontFromData(font))
    {
    }
    ~InstalledFont() { QFontDatabase::removeApplicationFont(m_id); }
    Q_DISABLE_COPY_MOVE(InstalledFont)

    bool isInstalled() const { return m_id >= 0; }

private:
    int m_id;
};

} // namespace nianbao::test
