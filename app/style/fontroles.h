// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace nianbao {

/// The faces of an official document. GB/T 9704 asks for styles, not for products.
enum class FontRole {
    FangSong,  ///< 仿宋: body, third and fourth level headings
    Kai,       ///< 楷体: second level headings
    Hei,       ///< 黑体: first level headings
    Song,      ///< 宋体: tables, page numbers
    TitleSong, ///< 小标宋: the title
};

inline constexpr int fontRoleCount = 5;

/// A family for every role, by the role's number; empty: the standard's.
using FontFaces = std::array<QString, fontRoleCount>;

/// A font that can stand for a role: the names its one family goes by on the systems that have it (the first
/// is the one for people), its usual file names, and whether its bold is meant.
struct FontCandidate
{
    QStringList families;
    QStringList files; ///< empty: found by its family only
    bool isBold = false;
    bool isOfficial = false; ///< what offices print with: nobody takes it for a makeshift
};

/// The one table of roles: what stands for each, the best first. What offices have (仿宋_GB2312,
/// 方正小标宋简体 …) comes before what systems bring (仿宋 of Windows, 华文仿宋 of Windows and macOS, the
/// 方正 and 文鼎 faces of UOS and Kylin …) and that before the free fonts (FandolFang, LXGW WenKai, Noto
/// CJK). GB/T 9704 asks for styles and names no product; 仿宋_GB2312 is custom.
QList<FontCandidate> fontCandidates(FontRole role);

/// The families that lend a role the characters its own face lacks, the best first: the rare characters of
/// names, of which a face of GB 2312 has none.
QStringList lendingFamilies(FontRole role);

/// The family that a Word file or web page names for a role, whether this machine has it or not: 仿宋_GB2312,
/// 楷体_GB2312, 黑体, 宋体, 方正小标宋简体.
QString officialFamily(FontRole role);

} // namespace nianbao
