// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace nianbao::test {

// What other programs find in a PDF. Each needs its program: ask hasProgram() before, and skip the test
// visibly where it is not.

bool hasProgram(const char *program);

/// What a program says about a PDF, on both of its outputs. "FILE" among the arguments is the PDF.
QByteArray toldOf(const QByteArray &pdf, const char *program, const QStringList &arguments);

/// The class path of PDFBox Preflight where Debian keeps it; empty: it or Java is not installed.
QString preflightClasses();

/// What Preflight says against the PDF as PDF/A-1b; empty: it is valid.
QByteArray faultsByPreflight(const QByteArray &pdf);

/// How pdftotext puts the words of a page into lines.
enum class TextOrder {
    AsDrawn,   ///< in the order of the page's content
    AsLaidOut, ///< at their places, with spaces between
};

/// The text of every page. Needs pdftotext.
QStringList textsIn(const QByteArray &pdf, TextOrder order);

/// A word as a reader finds it in a page: its box from the page's top left corner, in points.
struct FoundWord
{
    QString text;
    QRectF box;
};

/// A page as a reader finds it; its size is in points.
struct FoundPage
{
    QSizeF size;
    QList<FoundWord> words;
};

/// Every page with its words. Needs pdftotext.
QList<FoundPage> pagesIn(const QByteArray &pdf);

QString withoutSpaces(QString text);

/// The text within a box, line after line, without spaces.
QString textWithin(const QList<FoundWord> &words, const QRectF &box);

} // namespace nianbao::test
