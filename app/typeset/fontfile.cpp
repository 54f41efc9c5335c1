// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fontfile.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace nianbao {

namespace {

constexpr quint16 familyId = 1;
constexpr quint16 postScriptId = 6;
constexpr quint16 typographicFamilyId = 16;

quint16 numberAt(const QByteArray &table, qsizetype offset)
{
    return offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset) : quint16(0);
}

struct NameRecord
{
    quint16 id = 0;
    QString text;
};

/// The names of a table that are in Unicode (platforms 0 and 3) or in ASCII (platform 1, Roman).
QList<NameRecord> namesIn(const QByteArray &table)
{
    constexpr qsizetype headerSize = 6;
    constexpr qsizetype recordSize = 12;
    QList<NameRecord> names;
    const qsizetype texts = numberAt(table, 4);
    for (qsizetype i = 0; i < numberAt(table, 2); ++i) {
        const qsizetype record = headerSize + i * recordSize;
        if (record + recordSize > table.size())
            break;
        const quint16 platform = numberAt(table, record);
        const QByteArray text = table.mid(texts + numberAt(table, record + 10), numberAt(table, record + 8));
        if (platform == 0 || platform == 3)
            names << NameRecord{numberAt(table, record + 6), QStringDecoder(QStringDecoder::Utf16BE)(text)};
        else if (platform == 1 && numberAt(table, record + 2) == 0)
            names << NameRecord{numberAt(table, record + 6), QString::fromLatin1(text)};
    }
    return names;
}

} // namespace

bool allowsEmbedding(const QByteArray &os2Table)
{
    constexpr int restricted = 0x0002;
    constexpr int permissions = 0x0002 | 0x0004 | 0x0008; // the widest of them counts
    constexpr int noSubset = 0x0100;
    constexpr int bitmapsOnly = 0x0200;
    const int type = numberAt(os2Table, 8);
    return (type & permissions) != restricted && (type & (noSubset | bitmapsOnly)) == 0;
}

bool allowsEmbedding(const QRawFont &font)
{
    return allowsEmbedding(font.fontTable("OS/2"));
}

QStringList familyNames(const QByteArray &nameTable)
{
    QStringList families;
    for (const NameRecord &name : namesIn(nameTable)) {
        if ((name.id == familyId || name.id == typographicFamilyId) && !families.contains(name.text))
            families << name.text;
    }
    return families;
}

QByteArray postScriptName(const QByteArray &nameTable)
{
    for (const NameRecord &name : namesIn(nameTable)) {
        if (name.id != postScriptId)
            continue;
        QByteArray cleaned = name.text.toLatin1();
        cleaned.removeIf([](char c) {
            return (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '-';
        });
        if (!cleaned.isEmpty())
            return cleaned;
    }
    return {};
}

} // namespace nianbao
