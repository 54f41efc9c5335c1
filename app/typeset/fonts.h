// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/giveup.h"
#include "style/fontroles.h"

#include <QFont>
#include <QFontDatabase>
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
    bool isFound(FontRole role) const { return !face(role).name.isEmpty(); }

    /// What was asked for: the office's own family, or the role's official one.
    QString wanted(FontRole role) const { return face(role).wanted; }

    /// The first family by the name people know it by; empty when no such font is installed.
    QString used(FontRole role) const { return face(role).name; }

    /// Whether what is used is a face that offices print with.
    bool isOfficial(FontRole role) const { return face(role).isOfficial; }

    /// Families that are installed and would have come first, but may not be embedded.
    const QStringList &refused() const { return m_refused; }

private:
    friend class FontResolver;

    struct Face
    {
        QStringList families;
        QFont::Weight weight = QFont::Normal;
        QString wanted;
        QString name;
        bool isOfficial = false;
    };
    const Face &face(FontRole role) const { return m_faces.at(static_cast<std::size_t>(role)); }

    std::array<Face, fontRoleCount> m_faces;
    QStringList m_refused;
};

/// Chooses a family for every role: the office's own one (`faces`, by role) before what offices have
/// (仿宋_GB2312, 方正小标宋 …) and that before the free ones (FandolFang, LXGW WenKai, Noto CJK).
///
/// A family counts only under its real name, not where the system would put another one in its place. A font
/// whose licence does not let documents embed it (OS/2 fsType) is passed over and named by refused(), for
/// preview and printer too, since all show the same pages.
///
/// `fontFolders` are looked through for well-known font files (simfang.ttf, FandolFang-Regular.otf …) when no
/// wanted family is installed; only a file that is needed is opened, and only once in a process, to which
/// such a font belongs. Needs a QGuiApplication; any thread may call it, also while another does (Qt guards
/// its list of fonts; a file that both need is then opened twice, which does no harm). Opening a font takes a
/// while: the window leaves it to the preview's thread. Cannot fail: a role without its face takes what there
/// is. Given up (asked before every face it looks for): roles without any family, for throwing away.
Fonts resolveFonts(const QStringList &fontFolders, const FontFaces &faces = {}, const GiveUp &giveUp = {});

/// A family by its own name: the system's list says "X [Foundry]" where two foundries have an X.
QString withoutFoundry(const QString &family);

/// The installed families by their own names, each once, in the order of the system's list. Among them are
/// names that the system only puts another family in the place of ("Serif"). Needs a QGuiApplication.
QStringList installedFamilies(QFontDatabase::WritingSystem writingSystem = QFontDatabase::Any);

} // namespace nianbao
