// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/officeplan.h"
#include "export/xmlpart.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// The parts of a Word file, one function each. The order of elements is that of ECMA-376 Part 1 (the
/// transitional schema), which Word insists on where other programs forgive; tests walk every part after the
/// standard's own order.

QByteArray docxDocument(const OfficePlan &plan);
QByteArray docxStyles(const OfficePlan &plan);
QByteArray docxSettings(const PageStyle &style);
QByteArray docxFontTable(const PageStyle &style);
QByteArray docxCoreProperties(const OfficeProperties &properties);
QByteArray docxAppProperties();

/// What stands below or above the text of some pages.
enum class PageEdge {
    Header,        ///< the mark, at the right
    OddFooter,     ///< the page number at the right
    EvenFooter,    ///< at the left
    CentredFooter, ///< in the middle
};

/// A header or footer: its kind, the pages it is for ("default", "even") and its name in the package. The
/// name without its ending is the relationship's id, too.
struct PageEdgePart
{
    PageEdge edge;
    const char *pages;
    QString name;
};

/// The headers and footers that the style asks for. Pages differ only where numbers alternate.
QList<PageEdgePart> pageEdgesOf(const PageStyle &style);
QByteArray docxPageEdge(PageEdge edge, const PageStyle &style);

/// The id of the paragraph style of a role. Of Word's own styles, so that they are known in every language.
QString docxStyleId(BlockRole role, int level);
/// The style of the text in the table that is the n-th of the document, from 1.
QString docxTableStyleId(qsizetype number);

/// Elements that documents, headers and styles share.
inline constexpr char wordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char relationshipNamespace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
void writeRun(XmlPart &part, const QString &text);
void writeSpacing(XmlPart &part, const ParagraphLook &look);
void writeAlignment(XmlPart &part, Alignment alignment);

/// The table as w:tbl. `number` counts the document's tables from 1; `staysWithNext`: no page break between
/// it and what follows.
void writeTable(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number,
                bool staysWithNext);

} // namespace nianbao
