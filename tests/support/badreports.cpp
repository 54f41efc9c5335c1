// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/badreports.h"

#include "tests/support/testsupport.h"

namespace nianbao::test {

namespace {

Report withText(const Place &place, const QString &text)
{
    Report report = correctReport(2025);
    report.setText(place, text);
    return report;
}

Report withCells(const Cell &cell)
{
    Report report = correctReport(2025);
    for (const Place &place : report.edition().cellPlaces())
        report.setCell(place, cell);
    return report;
}

} // namespace

QList<BadReport> badReports()
{
    const Place overview(QStringLiteral("overview"));
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    Report nothing(editionOf(2025), 2025);
    for (const Place &place : nothing.edition().cellPlaces())
        nothing.setCell(place, Cell::missing());
    Report longFigure = correctReport(2025);
    longFigure.setCell(Place(QStringLiteral("requests/granted/natural_person")),
                       Cell::fromWritten(QString(2000, u'9'), NumberKind::Count));
    return {
        {"a title of 300 characters", withText(Place::title(), QString(300, u'题'))},
        {"a section of 100,000 characters", withText(overview, QString(100'000, u'长'))},
        {"a section of 10,000 paragraphs", withText(overview, QStringLiteral("一段。\n").repeated(10'000))},
        {"control characters", withText(overview, u'甲' + controls + QChar(0x7f) + u'乙')},
        {"lone surrogates", withText(overview, QChar(0xD842) + QStringLiteral("吉") + QChar(0xDFB7))},
        {"no characters", withText(overview, QChar(0xFFFE) + QStringLiteral("吉") + QChar(0xFFFF))},
        {"what looks like markup",
         withText(overview, QStringLiteral("<script>alert(1)</script> ]]> &amp; &#0; <!-- \"'> <?x?>"))},
        {"markup in the title", withText(Place::title(), QStringLiteral("]]>\"<b>&amp;'"))},
        {"spaces at both ends", withText(overview, QStringLiteral("  两端  有空格  "))},
        {"a figure of 2,000 digits", longFigure},
        {"every cell blank", withCells(Cell())},
        {"every cell missing", withCells(Cell::missing())},
        {"nothing at all", nothing}};
}

} // namespace nianbao::test
