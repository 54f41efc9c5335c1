// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fonts.h"

#include "typeset/fontfile.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace nianbao {

/// Chooses the families, one role after the other.
class FontResolver
{
public:
    FontResolver(const QStringList &fontFolders, const GiveUp &giveUp)
        : m_folders(fontFolders)
        , m_giveUp(giveUp)
    {
        readInstalled();
    }

    Fonts resolve(const FontFaces &faces)
    {
        for (std::size_t role = 0; role < faces.size(); ++role)
            m_fonts.m_faces.at(role) =
                resolveRole(static_cast<FontRole>(role), withoutFoundry(faces.at(role).trimmed()));
        return m_fonts;
    }

private:
    /// The families by their real names: QFontDatabase::hasFamily() also says yes to what the system would
    /// put another family in the place of.
    void readInstalled()
    {
        m_installed.clear();
        const QStringList families = installedFamilies();
        for (const QString &family : families)
            m_installed.insert(family.toCaseFolded());
    }

    bool isGivenUp() const { return m_giveUp && m_giveUp(); }

    bool isInstalled(const QString &family) const { return m_installed.contains(family.toCaseFolded()); }

    /// Whether a family is there under one of its own names: 楷体_GB2312 is one of KaiTi_GB2312's; "Serif" is
    /// nobody's name, though it is listed.
    static bool isThere(const QString &family)
    {
        if (!QFontDatabase::hasFamily(family))
            return false;
        const QRawFont font = QRawFont::fromFont(QFont(family));
        const QStringList names = familyNames(font.fontTable("name")) << font.familyName();
        return names.contains(family, Qt::CaseInsensitive);
    }

    /// Whether documents may embed an installed family.
    bool isUsable(const QString &family)
    {
        if (const auto known = m_isUsable.constFind(family); known != m_isUsable.cend())
            return *known;
        QFont font(family);
        font.setHintingPreference(QFont::PreferNoHinting);
        const bool usable = allowsEmbedding(QRawFont::fromFont(font));
        m_isUsable.insert(family, usable);
        return usable;
    }

    /// The same for a family that would come first: names it when it may not.
    bool isUsableFace(const QString &family)
    {
        if (isUsable(family))
            return true;
        if (!m_fonts.m_refused.contains(family))
            m_fonts.m_refused << family;
        return false;
    }

    /// The first of the families that is installed and usable; empty when none is.
    QString usableFamily(const QStringList &families)
    {
        const auto found = std::find_if(families.begin(), families.end(), [&](const QString &family) {
            return isInstalled(family) && isUsableFace(family);
        });
        return found == families.end() ? QString() : *found;
    }

    /// Registers the first of the files that is found in a folder; the family it brings, empty when none
    /// does.
    QString familyFromFiles(const QStringList &files)
    {
        for (const QString &folder : m_folders) {
            for (const QString &file : files) {
                const QString path = QDir(folder).filePath(file);
                if (!QFileInfo(path).isFile())
                    continue;
                const QStringList families =
                    QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(path));
                readInstalled();
                if (!families.isEmpty() && isUsableFace(families.first()))
                    return families.first();
            }
        }
        return {};
    }

    Fonts::Face resolveRole(FontRole role, const QString &own)
    {
        Fonts::Face face;
        if (isGivenUp())
            return face;
        face.wanted = own.isEmpty() ? officialFamily(role) : own;
        if (!own.isEmpty() && isThere(own) && isUsableFace(own)) {
            face.families << own;
            face.name = own;
            face.isOfficial = true;
        }
        const QList<FontCandidate> candidates = fontCandidates(role);
        for (auto candidate = candidates.begin(); candidate != candidates.end() && face.name.isEmpty();
             ++candidate) {
            if (isGivenUp())
                return {};
            take(*candidate, face);
        }
        for (const QString &lender : lendingFamilies(role)) {
            if (!face.families.contains(lender) && isInstalled(lender) && isUsable(lender))
                face.families << lender;
        }
        return face;
    }

    void take(const FontCandidate &candidate, Fonts::Face &face)
    {
        const QFont::Weight weight = candidate.isBold ? QFont::Bold : QFont::Normal;
        QString family = usableFamily(candidate.families);
        const bool isListed = std::any_of(candidate.families.begin(), candidate.families.end(),
                                          [this](const QString &name) { return isInstalled(name); });
        if (family.isEmpty() && !isListed)
            family = familyFromFiles(candidate.files);
        if (family.isEmpty())
            return;
        face.families << family;
        face.weight = weight;
        face.isOfficial = candidate.isOfficial;
        face.name = candidate.families.first();
    }

    QStringList m_folders;
    const GiveUp &m_giveUp;
    QSet<QString> m_installed;
    QHash<QString, bool> m_isUsable;
    Fonts m_fonts;
};

QFont Fonts::font(FontRole role, qreal size) const
{
    QFont font;
    font.setFamilies(face(role).families);
    font.setWeight(face(role).weight);
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Fonts resolveFonts(const QStringList &fontFolders, const FontFaces &faces, const GiveUp &giveUp)
{
    return FontResolver(fontFolders, giveUp).resolve(faces);
}

QString withoutFoundry(const QString &family)
{
    return family.section(QStringLiteral(" ["), 0, 0);
}

QStringList installedFamilies(QFontDatabase::WritingSystem writingSystem)
{
    QStringList families = QFontDatabase::families(writingSystem);
    std::transform(families.begin(), families.end(), families.begin(), withoutFoundry);
    families.removeDuplicates();
    return families;
}

} // namespace nianbao
