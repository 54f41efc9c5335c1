// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/looks.h"

#include <algorithm>

namespace nianbao {

namespace {

ParagraphLook headingLook(int level, const PageStyle &style)
{
    ParagraphLook look = lookOf(BlockRole::Body, 0, style);
    if (level == 1)
        look.face = FontRole::Hei;
    else if (level == 2)
        look.face = FontRole::Kai;
    look.keepWithNext = true;
    look.keepTogether = true;
    look.outlineLevel = level;
    return look;
}

} // namespace

ParagraphLook lookOf(BlockRole role, int level, const PageStyle &style)
{
    ParagraphLook look;
    look.size = style.bodySize;
    look.linePitch = style.linePitch();
    switch (role) {
    case BlockRole::Heading:
        return headingLook(level, style);
    case BlockRole::Body:
        look.firstLineIndent = 2;
        break;
    case BlockRole::Title:
        look.face = FontRole::TitleSong;
        look.size = style.titleSize;
        look.linePitch = style.linePitch() * 1.25;
        look.below = style.linePitch() * 0.5; // with the grid about one empty line below the title
        look.alignment = Alignment::Centred;
        look.onGrid = false;
        look.keepWithNext = true;
        look.keepTogether = true;
        break;
    case BlockRole::Note:
        look.size = style.noteSize;
        look.linePitch = style.noteSize * 1.5;
        look.firstLineIndent = 2;
        look.onGrid = false;
        break;
    case BlockRole::SignatureOrganization: // an empty line above, two characters from the right
        look.above = style.linePitch();
        look.alignment = Alignment::Right;
        look.rightIndent = 2;
        look.keepWithNext = true;
        look.keepTogether = true;
        break;
    case BlockRole::SignatureDate:
        look.alignment = Alignment::Right;
        look.rightIndent = 2;
        break;
    case BlockRole::Table:
        look = {};
        look.face = FontRole::Song;
        look.alignment = Alignment::Centred;
        look.onGrid = false;
        break;
    }
    return look;
}

ParagraphLook pageNumberLook(const PageStyle &style)
{
    ParagraphLook look;
    look.face = FontRole::Song;
    look.size = style.pageNumberSize;
    look.linePitch = style.pageNumberSize * 1.5;
    look.alignment = Alignment::Centred;
    look.onGrid = false;
    return look;
}

QString familyOf(FontRole role, const PageStyle &style)
{
    const QString &face = style.face(role);
    return face.isEmpty() ? officialFamily(role) : face;
}

SignatureIndents signatureIndents(QStringView organization, QStringView date, const PageStyle &style)
{
    constexpr qreal two = 2;
    SignatureIndents indents{two, two};
    const qreal issuer = emsOf(organization);
    const qreal day = emsOf(date);
    const qreal line = style.charactersPerLine;
    if (issuer == 0 || day == 0 || issuer > line - two) // an issuer of several lines: both at the right
        return indents;
    if (issuer >= day)
        indents.date = issuer - day;
    else
        indents.organization = std::clamp(day + 2 * two - issuer, two, line - issuer);
    return indents;
}

qreal emsOf(QStringView text)
{
    qreal ems = 0;
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            continue; // counted with the first half
        ems += c.unicode() < 0x300 ? 0.5 : 1;
    }
    return ems;
}

} // namespace nianbao
