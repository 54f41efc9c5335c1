// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export/officeplan.h"
#include "export/xmlpart.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// The parts of an OpenDocument text, one function each.

QByteArray odtContent(const OfficePlan &plan);
QByteArray odtStyles(const OfficePlan &plan);
QByteArray odtMeta(const OfficeProperties &properties);

/// The root of a part, with the namespaces that both content and styles use.
XmlPart odtRoot(const char *name);
/// The faces that styles name.
void writeFontFaces(XmlPart &part, const PageStyle &style);
/// A text with its runs of spaces, which ODF would take for one.
void writeOdtText(XmlPart &part, const QString &text);
/// A length: "28.95pt".
QString odtLength(qreal units);

/// The name of the paragraph style of a role: LibreOffice's own ones where it has them.
QString odtStyleName(BlockRole role, int level);
/// The style of the text in the table that is the n-th of the document, from 1.
QString odtTableTextName(qsizetype number);
/// The masters of upright and lying pages.
QString odtMasterName(bool isLying);

/// The styles of one table, then the table. `master` of a table that begins a stretch; empty: goes on.
/// `staysWithNext`: no page break between it and what follows.
void writeOdtTableStyles(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number,
                         const QString &master, bool staysWithNext);
void writeOdtTable(XmlPart &part, const Grid &grid, const TableMeasures &measures, qsizetype number);

} // namespace nianbao
