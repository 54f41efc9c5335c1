// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/pdftools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace nianbao::test {

namespace {

QByteArray outputOf(const QByteArray &pdf, const char *program, QStringList arguments,
                    QProcess::ProcessChannelMode mode)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), path);
    QProcess process;
    process.setProcessChannelMode(mode);
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return process.readAll();
}

/// What pdftotext finds, without its complaints.
QByteArray foundByPdfToText(const QByteArray &pdf, const QString &option)
{
    return outputOf(pdf, "pdftotext",
                    {option, QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("FILE"),
                     QStringLiteral("-")},
                    QProcess::SeparateChannels);
}

} // namespace

bool hasProgram(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

QByteArray toldOf(const QByteArray &pdf, const char *program, const QStringList &arguments)
{
    return outputOf(pdf, program, arguments, QProcess::MergedChannels);
}

QString preflightClasses()
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

QByteArray faultsByPreflight(const QByteArray &pdf)
{
    const QByteArray said =
        toldOf(pdf, "java",
               {QStringLiteral("-cp"), preflightClasses(),
                QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("FILE")});
    return said.contains("is a valid PDF/A-1b file") ? QByteArray() : "Preflight: " + said;
}

QStringList textsIn(const QByteArray &pdf, TextOrder order)
{
    const QString option = order == TextOrder::AsDrawn ? QStringLiteral("-raw") : QStringLiteral("-layout");
    QStringList pages = QString::fromUtf8(foundByPdfToText(pdf, option)).split(QLatin1Char('\f'));
    pages.removeLast(); // a form feed ends every page
    return pages;
}

QList<FoundPage> pagesIn(const QByteArray &pdf)
{
    QXmlStreamReader xml(foundByPdfToText(pdf, QStringLiteral("-bbox")));
    QList<FoundPage> pages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto number = [&attributes](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        if (xml.name() == u"page")
            pages << FoundPage{{number("width"), number("height")}, {}};
        if (xml.name() != u"word" || pages.isEmpty())
            continue;
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        pages.last().words << FoundWord{xml.readElementText(), box};
    }
    return pages;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return text.remove(spaces);
}

QString textWithin(const QList<FoundWord> &words, const QRectF &box)
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
