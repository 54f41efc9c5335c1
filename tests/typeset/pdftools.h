// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace nianbao::test {

inline bool hasProgram(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// What a program says about a PDF, on both of its outputs. "FILE" among the arguments is the PDF.
inline QByteArray toldOf(const QByteArray &pdf, const char *program, QStringList arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return process.readAll();
}

/// The class path of PDFBox Preflight where Debian keeps it; empty: it or Java is not installed.
inline QString preflightClasses()
{
    if (!hasProgram("java"))
        return {};
    QStringList classes;
    for (const char *name :
         {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        classes << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        if (!QFile::exists(classes.last()))
            return {};
    }
    return classes.join(QDir::listSeparator());
}

/// What Preflight says against the PDF as PDF/A-1b; empty: it is valid.
inline QByteArray faultsByPreflight(const QByteArray &pdf)
{
    const QByteArray said =
        toldOf(pdf, "java",
               {QStringLiteral("-cp"), preflightClasses(),
                QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("FILE")});
    return said.contains("is a valid PDF/A-1b file") ? QByteArray() : "Preflight: " + said;
}

/// A word as a reader finds it in a page: its box from the page's top left corner, in points.
struct FoundWord
{
    QString text;
    QRectF box;
};

/// The words of every page.
inline QList<QList<FoundWord>> wordsIn(const QByteArray &pdf)
{
    QXmlStreamReader xml(
        toldOf(pdf, "pdftotext", {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}));
    QList<QList<FoundWord>> pages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page")
            pages.emplaceBack();
        if (xml.name() != u"word" || pages.isEmpty())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto number = [&attributes](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        pages.last() << FoundWord{xml.readElementText(), box};
    }
    return pages;
}

inline QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return text.remove(spaces);
}

/// The text within a box, line after line, without spaces.
inline QString textWithin(const QList<FoundWord> &words, const QRectF &box)
{
    QList<FoundWord> inside;
    std::copy_if(words.begin(), words.end(), std::back_inserter(inside),
                 [&box](const FoundWord &word) { return box.contains(word.box.center()); });
    std::stable_sort(inside.begin(), inside.end(), [](const FoundWord &a, const FoundWord &b) {
        const bool sameLine = std::abs(a.box.center().y() - b.box.center().y()) < a.box.height() / 2;
        return sameLine ? a.box.left() < b.box.left() : a.box.top() < b.box.top();
    });
    QString text;
    for (const FoundWord &word : inside)
        text += word.text;
    return withoutSpaces(text);
}

} // namespace nianbao::test
