// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>

#include <cmath>

namespace nianbao {

namespace {

/// The first of the families that is installed; empty when none is.
QString installedFamily(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

/// Registers the first of the files that is found in a folder; the family it brings, empty when none does.
QString familyFromFiles(const QStringList &files, const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QString &file : files) {
            const QString path = QDir(folder).filePath(file);
            if (!QFileInfo(path).isFile())
                continue;
            const QStringList families =
                QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(path));
            if (!families.isEmpty())
                return families.first();
        }
    }
    return {};
}

} // namespace

QFont Fonts::font(FontRole role, qreal size) const
{
    QFont font;
    font.setFamilies(face(role).families);
    font.setWeight(face(role).weight);
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Fonts resolveFonts(const QStringList &fontFolders)
{
    // Lend the characters that a role's own face lacks; both have every character of the URO block.
    const QStringList lenders{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")};
    Fonts fonts;
    for (std::size_t role = 0; role < fonts.m_faces.size(); ++role) {
        Fonts::Face &face = fonts.m_faces[role];
        for (const FontCandidate &candidate : fontCandidates(static_cast<FontRole>(role))) {
            QString family = installedFamily(candidate.families);
            if (family.isEmpty())
                family = familyFromFiles(candidate.files, fontFolders);
            if (family.isEmpty())
                continue;
            face = {{family}, candidate.isBold ? QFont::Bold : QFont::Normal, true};
            break;
        }
        for (const QString &lender : lenders) {
            if (!face.families.contains(lender))
                face.families << lender;
        }
    }
    return fonts;
}

} // namespace nianbao
