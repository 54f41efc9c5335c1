// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "tests/support/testsupport.h"
#include "typeset/painter.h"
#include "typeset/typesetter.h"

#include <QImage>
#include <QtTest>

using namespace nianbao;

/// What the preview does after an edit. Aim: a full report typeset and two pages painted in well under 150
/// ms; 200,000 characters typeset in less than a second.
class BenchPages : public QObject
{
    Q_OBJECT

private slots:
    void typesetsAFullReport();
    void paintsAPage_data();
    void paintsAPage();
    void typesetsALongText_data();
    void typesetsALongText();
};

namespace {

Report fullReport()
{
    Report report = test::correctReport(2025);
    const QString sentence =
        QStringLiteral("全年公开信息1286条，对《示例县政务公开标准目录（2025年版）》作了修订，"
                       "满意率98.6%。按照“谁制作、谁公开、谁负责”的原则健全审核、发布台账。");
    QString text;
    for (int paragraph = 0; paragraph < 12; ++paragraph)
        text += (paragraph % 3 == 0 ? QStringLiteral("（一）主动公开\n") : QString()) + sentence.repeated(3) +
                QLatin1Char('\n');
    report.setText(Place(QStringLiteral("overview")), text);
    return report;
}

} // namespace

void BenchPages::typesetsAFullReport()
{
    const Fonts fonts = resolveFonts({});
    const Report report = fullReport();
    QBENCHMARK
    {
        typeset(compose(report), PageStyle(), fonts);
    }
}

void BenchPages::paintsAPage_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("beside the form") << 340;
    QTest::newRow("beside the form, two device pixels a pixel") << 680;
    QTest::newRow("large") << 2000;
}

void BenchPages::paintsAPage()
{
    QFETCH(int, width);
    const Pages pages = typeset(compose(fullReport()), PageStyle(), resolveFonts({}));
    QImage image(width, width * 297 / 210, QImage::Format_Grayscale8);
    QBENCHMARK
    {
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, pages, 3, image.rect());
    }
}

void BenchPages::typesetsALongText_data()
{
    constexpr int length = 200'000;
    const auto repeated = [](const QString &text) {
        return text.repeated(length / text.size());
    };
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    const QString overview = QStringLiteral("overview");
    QTest::newRow("one paragraph") << overview << repeated(QStringLiteral("公开信息，按时办理；"));
    QTest::newRow("words with spaces") << overview << repeated(QStringLiteral("open it "));
    QTest::newRow("one word") << overview << repeated(QStringLiteral("x"));
    QTest::newRow("only spaces between two characters")
        << overview << QStringLiteral("公") + repeated(QStringLiteral(" ")) + QStringLiteral("公");
    QTest::newRow("marks on one letter")
        << overview << QStringLiteral("a") + repeated(QString(QChar(0x0301)));
    QTest::newRow("short paragraphs") << overview << repeated(QStringLiteral("公开\n"));
    QTest::newRow("the title") << QStringLiteral("title") << repeated(QStringLiteral("公开"));
    QTest::newRow("one cell") << QStringLiteral("requests/granted/natural_person")
                              << repeated(QStringLiteral("公开"));
}

void BenchPages::typesetsALongText()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    const Fonts fonts = resolveFonts({});
    Report report = test::correctReport(2025);
    if (report.edition().hasCell(Place(place)))
        report.setCell(Place(place), Cell::fromWritten(text, NumberKind::Count));
    else
        report.setText(Place(place), text);
    QBENCHMARK_ONCE
    {
        typeset(compose(report), PageStyle(), fonts);
    }
}

QTEST_MAIN(BenchPages)
#include "bench_pages.moc"
