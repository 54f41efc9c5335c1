// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "import/htmlreader.h"
#include "tests/support/office.h"
#include "tests/support/testsupport.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// What other readers find in the web page and in the piece for a site's editor: the same paragraphs, the
/// same cells with the same spans.
class TestWebPage : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheBlocks_data() { addReportsAndFormats(); }
    void holdsTheBlocks();
    void nothingStandsAroundThem_data() { addReportsAndFormats(); }
    void nothingStandsAroundThem();
    void anOfficeProgramFindsTheSameCells_data() { addReportsAndFormats(); }
    void anOfficeProgramFindsTheSameCells();

private:
    static void addReportsAndFormats();
};

namespace {

/// The cells of a table, one line each: position, spans, text.
QStringList cellLines(const Grid &grid)
{
    QStringList lines;
    for (const GridCell &cell : grid.cells)
        lines << u"%1,%2 %3x%4 %5"_s.arg(cell.row)
                     .arg(cell.column)
                     .arg(cell.rowSpan)
                     .arg(cell.columnSpan)
                     .arg(cell.text);
    return lines;
}

QStringList lines(const Blocks &blocks)
{
    QStringList result;
    for (const Block &block : blocks) {
        if (block.role == BlockRole::Table)
            result << cellLines(block.grid);
        else
            result << u"%1 %2"_s.arg(block.role == BlockRole::Title ? -1 : block.level).arg(block.text);
    }
    return result;
}

QByteArray written(const Report &report, const QString &format)
{
    const WritableFormats formats = writableFormats();
    PageStyle style;
    style.mark = u"征求意见稿"_s;
    style.landscapeTables = true;
    const Result<QByteArray> bytes = outputById(format, formats)->write(report, {style, {}, {}});
    return bytes ? *bytes : QByteArray();
}

/// The cell at which a flat ODF text's reader stands; moves behind it.
GridCell odfCell(QXmlStreamReader &xml, int row, int column)
{
    const auto span = [&xml](const QString &name) {
        return std::max(1, xml.attributes().value(u"table:number-%1-spanned"_s.arg(name)).toInt());
    };
    GridCell cell{row, column, span(u"rows"_s), span(u"columns"_s), {}, false, {}};
    QStringList paragraphs;
    while (xml.readNextStartElement())
        paragraphs << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    cell.text = paragraphs.join(u'\n');
    return cell;
}

/// The tables of a flat ODF text.
QList<Grid> odfTables(const QByteArray &fodt)
{
    QList<Grid> grids;
    QXmlStreamReader xml(fodt);
    int column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.qualifiedName();
        if (name == u"table:table") {
            grids << Grid();
        } else if (name == u"table:table-row") {
            ++grids.last().rows;
            column = 0;
        } else if (name == u"table:covered-table-cell") {
            column += std::max(1, xml.attributes().value(u"table:number-columns-repeated"_s).toInt());
        } else if (name == u"table:table-cell") {
            grids.last().cells << odfCell(xml, grids.last().rows - 1, column++);
        }
    }
    return grids;
}

} // namespace

void TestWebPage::addReportsAndFormats()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"html"_s, u"html-body"_s}) {
        for (const int year : {2020, 2025})
            QTest::addRow("the form of %d as %s", year, qPrintable(format))
                << test::correctReport(year) << format;
        QTest::addRow("every kind of cell as %s", qPrintable(format)) << test::everyKindReport() << format;
    }
}

void TestWebPage::holdsTheBlocks()
{
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QByteArray bytes = written(report, format);
    QVERIFY(looksLikeHtml(bytes));
    const Result<ReadBlocks> read = readHtml(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    Blocks expected = withoutMissing(compose(report));
    for (Block &block : expected)
        block.text.replace(u'\t', u' ');
    QCOMPARE(lines(read->blocks), lines(expected));
}

/// The mark is there for people; it is no part of the report.
void TestWebPage::nothingStandsAroundThem()
{
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QByteArray bytes = written(report, format);
    QVERIFY(bytes.contains("征求意见稿"));
    const Result<ReadBlocks> read = readHtml(bytes);
    QVERIFY(read && read->around.isEmpty() && read->findings.isEmpty());
}

void TestWebPage::anOfficeProgramFindsTheSameCells()
{
    if (!test::hasOffice())
        QSKIP("LibreOffice is not here");
    QFETCH(Report, report);
    QFETCH(QString, format);
    const std::optional<QByteArray> fodt =
        test::convertedByOffice(written(report, format), u"html"_s, u"fodt:OpenDocument Text Flat XML"_s);
    QVERIFY(fodt);
    const QList<Grid> found = odfTables(*fodt);
    QList<Grid> expected;
    for (const Block &block : withoutMissing(compose(report))) {
        if (block.role == BlockRole::Table)
            expected << block.grid;
    }
    QCOMPARE(found.size(), expected.size());
    for (qsizetype table = 0; table < found.size(); ++table)
        QCOMPARE(cellLines(found[table]), cellLines(expected[table]));
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
