// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "forms/look.h"

#include <QString>

namespace nianbao {

/// The id of the page for what stands around the six sections.
QString infoSectionId();

/// A page of the window: one of the six sections, or what stands around them.
struct SectionOfWindow
{
    QString id;
    QString heading; ///< the form's own for a section, translated for the other
};

/// Every page of the window, in the order of the list at the left.
QList<SectionOfWindow> sectionsOfWindow(const Edition &edition);

/// Which page of the window shows a place: the id of a section, or infoSectionId().
QString sectionOf(const Edition &edition, const Place &place);

/// The page a finding belongs to: that of its first place; findings without place belong to the report.
QString sectionOf(const Edition &edition, const Finding &finding);

/// How it stands with one section: the worst mark and its words ("2 errors", "to be filled in", "filled in").
struct SectionState
{
    look::Mark mark = look::Mark::None;
    QString words;
};

SectionState stateOfSection(const Document &document, const QString &sectionId);

} // namespace nianbao
