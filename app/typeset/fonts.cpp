// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "typeset/fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>

#include <cmath>

namespace nianbao {

namespace {

/// A font that can stand for a role: the names of its family, the weight to take, and its usual file names.
struct Candidate
{
    QStringList families;
    QFont::Weight weight;
    QStringList files;
};

QList<Candidate> candidates(FontRole role)
{
    const auto normal = QFont::Normal;
    const Candidate notoSerif{
        {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}, normal, {}};
    switch (role) {
    case FontRole::FangSong:
        return {{{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312")}, normal, {}},
                {{QStringLiteral("方正仿宋_GBK"), QStringLiteral("FZFangSong-Z02")}, normal, {}},
                {{QStringLiteral("仿宋"), QStringLiteral("FangSong"), QStringLiteral("华文仿宋"),
                  QStringLiteral("STFangsong")},
                 normal,
                 {QStringLiteral("simfang.ttf")}},
                {{QStringLiteral("FandolFang"), QStringLiteral("FandolFang R")},
                 normal,
                 {QStringLiteral("FandolFang-Regular.otf")}},
                notoSerif};
    case FontRole::Kai:
        return {{{QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312")}, normal, {}},
                {{QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("华文楷体"),
                  QStringLiteral("STKaiti")},
                 normal,
                 {QStringLiteral("simkai.ttf")}},
                {{QStringLiteral("LXGW WenKai"), QStringLiteral("霞鹜文楷")}, normal, {}},
                {{QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL KaitiM GB")}, normal, {}},
                {{QStringLiteral("FandolKai")}, normal, {QStringLiteral("FandolKai-Regular.otf")}},
                notoSerif};
    case FontRole::Hei:
        return {{{QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK")},
                 normal,
                 {QStringLiteral("simhei.ttf")}},
                {{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")}, normal, {}},
                {{QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei")}, normal, {}}};
    case FontRole::Song:
        return {{{QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("方正书宋_GBK")},
                 normal,
                 {QStringLiteral("simsun.ttc")}},
                notoSerif};
    case FontRole::TitleSong:
        return {{{QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"),
                  QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FZXiaoBiaoSong-B05")},
                 normal,
                 {QStringLiteral("FZXBSJW.TTF")}},
                {{QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")}, normal, {}},
                {notoSerif.families, QFont::Bold, {}}};
    }
    return {};
}

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
        for (const Candidate &candidate : candidates(static_cast<FontRole>(role))) {
            QString family = installedFamily(candidate.families);
            if (family.isEmpty())
                family = familyFromFiles(candidate.files, fontFolders);
            if (family.isEmpty())
                continue;
            face = {{family}, candidate.weight, true};
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
