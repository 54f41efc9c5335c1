// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "style/fontroles.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace nianbao {

/// The font families that stand for the roles on this machine. A value; made by resolveFonts().
///
/// Each role has one family first and behind it the families that lend the characters it lacks (rare
/// characters of names), so that nothing prints as an empty box while any installed font has it.
class Fonts
{
public:
    /// The font of a role. `size` counts page units (pages.h) and is rounded to whole ones. Not hinted: the
    /// same advance widths on screen, printer and in PDF.
    QFont font(FontRole role, qreal size) const;

    /// The families of a role, the first one being the face that is meant.
    QStringList families(FontRole role) const { return face(role).families; }

    /// Whether the role's first family is one that belongs to its style. False: no such font is installed.
    bool isFound(FontRole role) const { return face(role).found; }

private:
    friend Fonts resolveFonts(const QStringList &);

    struct Face
    {
        QStringList families;
        QFont::Weight weight = QFont::Normal;
        bool found = false;
    };
    const Face &face(FontRole role) const { return m_faces[static_cast<std::size_t>(role)]; }

    std::array<Face, 5> m_faces;
};

/// Chooses a family for every role: the office's own 仿宋_GB2312, 方正小标宋 and so on before the free ones
/// (FandolFang, LXGW WenKai, Noto CJK).
///
/// `fontFolders` are looked through for well-known font files (simfang.ttf, FandolFang-Regular.otf …) when no
/// wanted family is installed; only a file that is needed is opened. Such a font belongs to this process
/// alone. Needs a QGuiApplication; any thread may call it, also while another does (Qt guards its list of
/// fonts; a file that both need is then opened twice, which does no harm). Opening a font takes a while: the
/// window leaves it to the preview's thread. Cannot fail: a role without its face takes what there is.
Fonts resolveFonts(const QStringList &fontFolders);

} // namespace nianbao
