// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/fontroles.h"

namespace nianbao {

namespace {

/// A face that offices print with.
FontCandidate official(const QStringList &families, const QStringList &files = {})
{
    return {families, files, false, true};
}

/// A face that stands in where none of those is installed.
FontCandidate makeshift(const QStringList &families, const QStringList &files = {}, bool isBold = false)
{
    return {families, files, isBold, false};
}

// Windows and macOS list a family by its Chinese or its English name after the language of the system,
// fontconfig (UOS, Kylin, Debian) by the English one. The CESI faces are those of the standards institute, on
// some office systems; 方正…_GBK come with WPS.

QList<FontCandidate> fangSong()
{
    return {official({QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312")}),
            official({QStringLiteral("方正仿宋_GBK"), QStringLiteral("FZFangSong-Z02")}),
            official({QStringLiteral("方正仿宋简体"), QStringLiteral("FZFangSong-Z02S")}),
            official({QStringLiteral("方正公文仿宋")}),
            official({QStringLiteral("CESI仿宋-GB2312")}),
            official({QStringLiteral("CESI仿宋-GB18030")}),
            official({QStringLiteral("仿宋"), QStringLiteral("FangSong")}, {QStringLiteral("simfang.ttf")}),
            official({QStringLiteral("华文仿宋"), QStringLiteral("STFangsong")},
                     {QStringLiteral("STFANGSO.TTF")}),
            makeshift({QStringLiteral("FandolFang"), QStringLiteral("FandolFang R")},
                      {QStringLiteral("FandolFang-Regular.otf")}),
            makeshift({QStringLiteral("Noto Serif CJK SC")}),
            makeshift({QStringLiteral("Source Han Serif SC")}),
            makeshift({QStringLiteral("宋体"), QStringLiteral("SimSun")}),
            makeshift({QStringLiteral("Songti SC")})};
}

QList<FontCandidate> kai()
{
    return {
        official({QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312")}),
        official({QStringLiteral("方正楷体_GBK"), QStringLiteral("FZKai-Z03")}),
        official({QStringLiteral("方正楷体简体"), QStringLiteral("FZKai-Z03S")}),
        official({QStringLiteral("方正公文楷体")}),
        official({QStringLiteral("CESI楷体-GB2312")}),
        official({QStringLiteral("CESI楷体-GB18030")}),
        official({QStringLiteral("楷体"), QStringLiteral("KaiTi")}, {QStringLiteral("simkai.ttf")}),
        official({QStringLiteral("华文楷体"), QStringLiteral("STKaiti")}, {QStringLiteral("STKAITI.TTF")}),
        official({QStringLiteral("Kaiti SC")}),
        makeshift({QStringLiteral("霞鹜文楷"), QStringLiteral("LXGW WenKai")}),
        makeshift({QStringLiteral("AR PL UKai CN")}),
        makeshift({QStringLiteral("AR PL KaitiM GB")}),
        makeshift({QStringLiteral("FandolKai"), QStringLiteral("FandolKai R")},
                  {QStringLiteral("FandolKai-Regular.otf")}),
        makeshift({QStringLiteral("Noto Serif CJK SC")}),
        makeshift({QStringLiteral("Source Han Serif SC")})};
}

QList<FontCandidate> hei()
{
    return {official({QStringLiteral("黑体"), QStringLiteral("SimHei")}, {QStringLiteral("simhei.ttf")}),
            official({QStringLiteral("方正黑体_GBK"), QStringLiteral("FZHei-B01")}),
            official({QStringLiteral("方正黑体简体"), QStringLiteral("FZHei-B01S")}),
            official({QStringLiteral("方正公文黑体")}),
            official({QStringLiteral("CESI黑体-GB2312")}),
            official({QStringLiteral("CESI黑体-GB18030")}),
            official({QStringLiteral("华文黑体"), QStringLiteral("STHeiti")}),
            official({QStringLiteral("Heiti SC")}),
            makeshift({QStringLiteral("Noto Sans CJK SC")}),
            makeshift({QStringLiteral("Source Han Sans SC")}),
            makeshift({QStringLiteral("文泉驿正黑"), QStringLiteral("WenQuanYi Zen Hei")}),
            makeshift({QStringLiteral("文泉驿微米黑"), QStringLiteral("WenQuanYi Micro Hei")}),
            makeshift({QStringLiteral("微软雅黑"), QStringLiteral("Microsoft YaHei")}),
            makeshift({QStringLiteral("PingFang SC")})};
}

QList<FontCandidate> song()
{
    return {official({QStringLiteral("宋体"), QStringLiteral("SimSun")}, {QStringLiteral("simsun.ttc")}),
            official({QStringLiteral("方正书宋_GBK"), QStringLiteral("FZShuSong-Z01")}),
            official({QStringLiteral("方正书宋简体"), QStringLiteral("FZShuSong-Z01S")}),
            official({QStringLiteral("CESI宋体-GB2312")}),
            official({QStringLiteral("CESI宋体-GB18030")}),
            official({QStringLiteral("华文宋体"), QStringLiteral("STSong")}),
            official({QStringLiteral("Songti SC")}),
            makeshift({QStringLiteral("Noto Serif CJK SC")}),
            makeshift({QStringLiteral("Source Han Serif SC")}),
            makeshift({QStringLiteral("FandolSong")}, {QStringLiteral("FandolSong-Regular.otf")})};
}

QList<FontCandidate> titleSong()
{
    constexpr bool bold = true;
    return {official({QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S")},
                     {QStringLiteral("FZXBSJW.TTF")}),
            official({QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05")}),
            official({QStringLiteral("方正公文小标宋")}),
            official({QStringLiteral("CESI小标宋-GB2312")}),
            official({QStringLiteral("CESI小标宋-GB18030")}),
            official({QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")},
                     {QStringLiteral("STZHONGS.TTF")}),
            makeshift({QStringLiteral("Noto Serif CJK SC")}, {}, bold),
            makeshift({QStringLiteral("Source Han Serif SC")}, {}, bold),
            makeshift({QStringLiteral("Songti SC")}, {}, bold),
            makeshift({QStringLiteral("宋体"), QStringLiteral("SimSun")}, {}, bold)};
}

} // namespace

QList<FontCandidate> fontCandidates(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return fangSong();
    case FontRole::Kai:
        return kai();
    case FontRole::Hei:
        return hei();
    case FontRole::Song:
        return song();
    case FontRole::TitleSong:
        return titleSong();
    }
    return {};
}

QStringList lendingFamilies(FontRole role)
{
    // Both Noto faces have every character of the URO block and of the General Standard of 2013; the others
    // are what Windows and macOS have for the extensions B to G.
    const QStringList serif{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")};
    const QStringList sans{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")};
    const QStringList extensions{QStringLiteral("SimSun-ExtB"), QStringLiteral("SimSun-ExtG"),
                                 QStringLiteral("Songti SC"), QStringLiteral("PingFang SC")};
    if (role == FontRole::Hei)
        return sans + serif + extensions;
    if (role == FontRole::Kai)
        return QStringList{QStringLiteral("LXGW WenKai"), QStringLiteral("AR PL UKai CN")} + serif + sans +
               extensions;
    return serif + sans + extensions;
}

QString officialFamily(FontRole role)
{
    return fontCandidates(role).first().families.first();
}

} // namespace nianbao
