// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/fontroles.h"

namespace nianbao {

QList<FontCandidate> fontCandidates(FontRole role)
{
    constexpr bool bold = true;
    const FontCandidate notoSerif{
        {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}, {}, false};
    switch (role) {
    case FontRole::FangSong:
        return {{{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312")}, {}, false},
                {{QStringLiteral("方正仿宋_GBK"), QStringLiteral("FZFangSong-Z02")}, {}, false},
                {{QStringLiteral("仿宋"), QStringLiteral("FangSong"), QStringLiteral("华文仿宋"),
                  QStringLiteral("STFangsong")},
                 {QStringLiteral("simfang.ttf")},
                 false},
                {{QStringLiteral("FandolFang"), QStringLiteral("FandolFang R")},
                 {QStringLiteral("FandolFang-Regular.otf")},
                 false},
                notoSerif};
    case FontRole::Kai:
        return {{{QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312")}, {}, false},
                {{QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("华文楷体"),
                  QStringLiteral("STKaiti")},
                 {QStringLiteral("simkai.ttf")},
                 false},
                {{QStringLiteral("LXGW WenKai"), QStringLiteral("霞鹜文楷")}, {}, false},
                {{QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL KaitiM GB")}, {}, false},
                {{QStringLiteral("FandolKai")}, {QStringLiteral("FandolKai-Regular.otf")}, false},
                notoSerif};
    case FontRole::Hei:
        return {{{QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK")},
                 {QStringLiteral("simhei.ttf")},
                 false},
                {{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")}, {}, false},
                {{QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei")}, {}, false}};
    case FontRole::Song:
        return {{{QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("方正书宋_GBK")},
                 {QStringLiteral("simsun.ttc")},
                 false},
                notoSerif};
    case FontRole::TitleSong:
        return {{{QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"),
                  QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FZXiaoBiaoSong-B05")},
                 {QStringLiteral("FZXBSJW.TTF")},
                 false},
                {{QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")}, {}, false},
                {notoSerif.families, {}, bold}};
    }
    return {};
}

QString officialFamily(FontRole role)
{
    return fontCandidates(role).first().families.first();
}

} // namespace nianbao
