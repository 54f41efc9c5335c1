// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "tests/support/badreports.h"
#include "tests/support/flatodf.h"
#include "tests/support/office.h"
#include "tests/support/pdftools.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> written(const Report &report, const QString &format, const PageStyle &style = {})
{
    WriteOptions options;
    options.style = style;
    return outputById(format, writableFormats())->write(report, options);
}

/// What a report says, in the same shape; lists have the texts on one line, as files hold them.
test::OdfText expectedOf(const Report &report)
{
    test::OdfText expected;
    for (const Block &block : withoutMissing(compose(report))) {
        if (block.role == BlockRole::Table) {
            expected.tables << block.grid;
            expected.headRows << block.grid.headRows;
            continue;
        }
        expected.paragraphs << onOneLine(block.text);
        if (block.role == BlockRole::Heading)
            expected.headings << qMakePair(block.level, onOneLine(block.text));
    }
    return expected;
}

/// The cells of a table, one line each: position, spans, text.
QStringList cellLines(const Grid &grid)
{
    QStringList lines;
    for (const GridCell &cell : grid.cells)
        lines << u"%1,%2 %3x%4 "_s.arg(cell.row).arg(cell.column).arg(cell.rowSpan).arg(cell.columnSpan) +
                     onOneLine(cell.text);
    return lines;
}

} // namespace

/// LibreOffice as a second reader of what we write for office programs.
class TestOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTheSameTablesAndHeadings_data();
    void findsTheSameTablesAndHeadings();
    void putsTheApplicationsOnOnePage_data();
    void putsTheApplicationsOnOnePage();
    void opensEvenBadInput_data();
    void opensEvenBadInput();

private:
    void findsWhatIsIn(const QByteArray &document, const QString &format, const Report &report) const;

    test::Office m_office;
};

void TestOffice::initTestCase()
{
    if (!test::Office::isThere())
        QSKIP("LibreOffice is not installed");
}

void TestOffice::findsTheSameTablesAndHeadings_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isLying");
    for (const char *format : {"docx", "odt"}) {
        QTest::addRow("%s, the form of 2019", format) << QString::fromLatin1(format) << 2020 << false;
        QTest::addRow("%s, the form of 2021", format) << QString::fromLatin1(format) << 2025 << false;
        QTest::addRow("%s with lying tables", format) << QString::fromLatin1(format) << 2025 << true;
    }
}

void TestOffice::findsTheSameTablesAndHeadings()
{
    QFETCH(QString, format);
    QFETCH(int, year);
    QFETCH(bool, isLying);
    Report report = test::correctReport(year);
    report.setText(Place::note(u"requests"_s), u"注：数字由  业务系统导出，<未>改动 & 核对。"_s);
    PageStyle style;
    style.landscapeTables = isLying;
    const Result<QByteArray> document = written(report, format, style);
    QVERIFY(document);
    findsWhatIsIn(*document, format, report);
}

void TestOffice::putsTheApplicationsOnOnePage_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Word file") << u"docx"_s;
    QTest::newRow("OpenDocument text") << u"odt"_s;
}

void TestOffice::putsTheApplicationsOnOnePage()
{
    QFETCH(QString, format);
    if (!test::hasProgram("pdftotext"))
        QSKIP("pdftotext is not installed");
    Report report = test::correctReport(2025); // its form has the more rows
    report.setText(Place::note(u"requests"_s), u"注：数字由业务系统导出。"_s);
    const Result<QByteArray> document = written(report, format);
    QVERIFY(document);
    const std::optional<QByteArray> pdf = m_office.converted(*document, format, u"pdf"_s);
    QVERIFY(pdf);
    const QStringList pages = test::textsIn(*pdf, test::TextOrder::AsLaidOut);
    const auto page = [&](const QString &text) {
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&](const QString &one) { return one.contains(text); });
        return found == pages.end() ? -1 : static_cast<int>(found - pages.begin());
    };
    const int requests = page(u"收到和处理政府信息公开申请情况"_s);
    QVERIFY(requests > 0);
    QCOMPARE(page(u"一、本年新收政府信息公开申请数量"_s), requests);
    QCOMPARE(page(u"结转下年度继续办理"_s), requests);
    QCOMPARE(page(u"注：数字由业务系统导出"_s), requests);
    for (int i = 0; i < pages.size(); ++i)
        QVERIFY2(QString(pages.at(i)).remove(u' ').contains(u"—%1—"_s.arg(i + 1)), qPrintable(pages.at(i)));
}

void TestOffice::opensEvenBadInput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Report>("report");
    // Each opening takes seconds: all that is bad in texts stands in one report.
    Report manyFaults = test::correctReport(2025);
    QStringList overview;
    for (const test::BadReport &bad : test::badReports()) {
        if (bad.report.text(Place(u"overview"_s)).size() < 1000)
            overview << bad.report.text(Place(u"overview"_s));
    }
    manyFaults.setText(Place(u"overview"_s), overview.join(u'\n'));
    manyFaults.setText(Place::title(), u"]]>\"<b>&amp;'"_s + QString(300, u'题'));
    Report nothing(test::editionOf(2025), 2025);
    for (const Place &place : nothing.edition().cellPlaces())
        nothing.setCell(place, Cell::missing());
    for (const char *format : {"docx", "odt"}) {
        QTest::addRow("%s: bad texts", format) << QString::fromLatin1(format) << manyFaults;
        QTest::addRow("%s: nothing at all", format) << QString::fromLatin1(format) << nothing;
    }
}

void TestOffice::opensEvenBadInput()
{
    QFETCH(QString, format);
    QFETCH(Report, report);
    const Result<QByteArray> document = written(report, format);
    QVERIFY(document);
    findsWhatIsIn(*document, format, report);
}

void TestOffice::findsWhatIsIn(const QByteArray &document, const QString &format, const Report &report) const
{
    const std::optional<QByteArray> fodt = m_office.converted(document, format, u"fodt"_s);
    QVERIFY(fodt);
    test::OdfText found = test::readFlatOdf(*fodt);
    const test::OdfText expected = expectedOf(report);
    QCOMPARE(found.headings, expected.headings);
    found.paragraphs.removeAll(QString()); // the small one that a Word file needs behind a section's table
    QCOMPARE(found.paragraphs, expected.paragraphs);
    QCOMPARE(found.headRows, expected.headRows);
    QCOMPARE(found.tables.size(), expected.tables.size());
    for (qsizetype table = 0; table < found.tables.size(); ++table) {
        QCOMPARE(found.tables.at(table).rows, expected.tables.at(table).rows);
        QCOMPARE(found.tables.at(table).columns, expected.tables.at(table).columns);
        QCOMPARE(cellLines(found.tables.at(table)), cellLines(expected.tables.at(table)));
    }
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
