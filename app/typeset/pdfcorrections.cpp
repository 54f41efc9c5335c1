// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/pdfcorrections.h"

#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

struct RadicalForm
{
    char16_t radical;
    char16_t character;
};

/// Forms of the CJK Radicals Supplement that fonts draw with a character's own glyph and that Unicode gives
/// no decomposition for. Sorted.
constexpr RadicalForm supplementForms[] = {
    {0x2e81, 0x5382}, {0x2e84, 0x4e5a}, {0x2e85, 0x4ebb}, {0x2e8b, 0x353e}, {0x2e8c, 0x5c0f},
    {0x2e92, 0x5df3}, {0x2e93, 0x5e7a}, {0x2e94, 0x5f51}, {0x2e98, 0x624c}, {0x2e99, 0x6535},
    {0x2e9f, 0x6bcd}, {0x2ea0, 0x6c11}, {0x2ea1, 0x6c35}, {0x2ea3, 0x706c}, {0x2ea6, 0x4e2c},
    {0x2ea8, 0x72ad}, {0x2eaa, 0x758b}, {0x2eac, 0x793a}, {0x2ead, 0x793b}, {0x2eaf, 0x7cf9},
    {0x2eb0, 0x7e9f}, {0x2eb6, 0x7f8a}, {0x2eb9, 0x8002}, {0x2ebe, 0x8279}, {0x2ec1, 0x864e},
    {0x2ec2, 0x8864}, {0x2ec5, 0x89c1}, {0x2ec6, 0x89d2}, {0x2ec8, 0x8ba0}, {0x2ec9, 0x8d1d},
    {0x2ecb, 0x8f66}, {0x2ecc, 0x8fb6}, {0x2ecf, 0x961d}, {0x2ed0, 0x9485}, {0x2ed1, 0x9577},
    {0x2ed2, 0x9578}, {0x2ed3, 0x957f}, {0x2ed4, 0x95e8}, {0x2ed7, 0x96e8}, {0x2ed8, 0x9752},
    {0x2ed9, 0x97e6}, {0x2eda, 0x9875}, {0x2edb, 0x98ce}, {0x2edc, 0x98de}, {0x2edd, 0x98df},
    {0x2ee0, 0x9963}, {0x2ee2, 0x9a6c}, {0x2ee3, 0x9aa8}, {0x2ee4, 0x9b3c}, {0x2ee5, 0x9c7c},
    {0x2ee6, 0x9e1f}, {0x2ee8, 0x9ea6}, {0x2ee9, 0x9ec4}, {0x2eeb, 0x6589}, {0x2eec, 0x9f50},
    {0x2eed, 0x6b6f}, {0x2eee, 0x9f7f}, {0x2eef, 0x7adc}, {0x2ef0, 0x9f99}, {0x2ef1, 0x9f9c},
    {0x2ef2, 0x4e80}, {0x2ef3, 0x9f9f},
};

/// Corrects the characters "<2F2F>" of one map in place.
void correctMap(char *map, qsizetype size)
{
    for (qsizetype i = 0; i + 5 < size; ++i) {
        if (map[i] != '<' || map[i + 5] != '>')
            continue;
        // "<0001> <0025> [<2F70> …": codes of glyphs are followed by a space and another bracket; characters
        // stand inside [ ] or end their line. A code never looks like a radical, since subsets are small.
        bool isHex = false;
        const uint character = QByteArray(map + i + 1, 4).toUInt(&isHex, 16);
        const char32_t meant = isHex ? characterOfRadical(character) : 0;
        if (isHex && meant != character)
            std::copy_n(
                QByteArray::number(static_cast<uint>(meant), 16).toUpper().rightJustified(4, '0').data(), 4,
                map + i + 1);
    }
}

/// Tabs stand for spaces, but only among the characters between [ and ]: 9 is a glyph's code as well.
void correctSpaces(char *map, qsizetype size)
{
    bool amongCharacters = false;
    for (qsizetype i = 0; i + 5 < size; ++i) {
        if (map[i] == '[' || map[i] == ']')
            amongCharacters = map[i] == '[';
        if (amongCharacters && QByteArrayView(map + i, 6) == "<0009>")
            std::copy_n("0020", 4, map + i + 1);
    }
}

/// The seconds east of UTC that "Z", "+08'00'" or "+08:00" name.
int offsetSeconds(const QByteArray &zone)
{
    if (zone.size() < 6 || (zone[0] != '+' && zone[0] != '-'))
        return 0;
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
    return zone[0] == '-' ? -seconds : seconds;
}

/// Replaces the moment behind `marker`; the zone that follows it in the file stays.
void replaceMoment(QByteArray &pdf, const QByteArray &marker, const QString &format, const QDateTime &moment)
{
    const qsizetype found = pdf.indexOf(marker);
    if (found < 0)
        return;
    const qsizetype begin = found + marker.size();
    const qsizetype length = QDateTime::currentDateTimeUtc().toString(format).size();
    const QDateTime there = moment.toOffsetFromUtc(offsetSeconds(pdf.mid(begin + length, 6)));
    const QByteArray text = there.toString(format).toLatin1();
    if (text.size() == length && begin + length <= pdf.size())
        pdf.replace(begin, length, text);
}

} // namespace

char32_t characterOfRadical(char32_t radical)
{
    if (radical >= 0x2f00 && radical <= 0x2fd5) {
        const QString character = QString::fromUcs4(&radical, 1).normalized(QString::NormalizationForm_KC);
        return character.size() == 1 ? character.front().unicode() : radical;
    }
    const auto form =
        std::lower_bound(std::begin(supplementForms), std::end(supplementForms), radical,
                         [](const RadicalForm &entry, char32_t wanted) { return entry.radical < wanted; });
    return form != std::end(supplementForms) && form->radical == radical ? form->character : radical;
}

void correctTextMaps(QByteArray &pdf)
{
    const QByteArray begin("begincmap\n");
    const QByteArray end("endcmap\n");
    for (qsizetype from = pdf.indexOf(begin); from >= 0; from = pdf.indexOf(begin, from + 1)) {
        const qsizetype to = pdf.indexOf(end, from);
        if (to < 0)
            return;
        correctMap(pdf.data() + from, to - from);
        correctSpaces(pdf.data() + from, to - from);
    }
}

void setCreationDate(QByteArray &pdf, const QDateTime &created)
{
    replaceMoment(pdf, "/CreationDate (D:", QStringLiteral("yyyyMMddHHmmss"), created);
    replaceMoment(pdf, "CreateDate=\"", QStringLiteral("yyyy-MM-ddTHH:mm:ss"), created);
    replaceMoment(pdf, "ModifyDate=\"", QStringLiteral("yyyy-MM-ddTHH:mm:ss"), created);
}

} // namespace nianbao
