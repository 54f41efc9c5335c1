// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "tests/support/badreports.h"
#include "tests/support/office.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

/// What a second reader understood of a document.
struct Understood
{
    QList<QPair<int, QString>> headings; ///< level and text
    QStringList paragraphs;              ///< outside of tables, headings too
    QList<Grid> tables;
    QList<int> headRows;
};

/// Reads flat ODF that LibreOffice wrote: headings, paragraphs, and tables with their spans.
class FlatOdfReader
{
public:
    explicit FlatOdfReader(const QByteArray &document)
        : m_reader(document)
    {
    }

    Understood read()
    {
        bool isText = false;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            const QStringView name = m_reader.qualifiedName();
            if (name == u"office:text")
                isText = m_reader.isStartElement();
            else if (isText && m_reader.isStartElement())
                begin(name);
            else if (isText && m_reader.isEndElement())
                end(name);
            else if (isText && m_reader.isCharacters() && m_isInText)
                m_text += m_reader.text();
        }
        return m_understood;
    }

private:
    int number(const char16_t *attribute, int otherwise) const
    {
        const QStringView value = m_reader.attributes().value(QStringView(attribute).toString());
        return value.isEmpty() ? otherwise : value.toInt();
    }

    void begin(QStringView name)
    {
        Grid *grid = m_isInTable ? &m_understood.tables.last() : nullptr;
        if (name == u"table:table") {
            m_understood.tables << Grid();
            m_understood.headRows << 0;
            m_isInTable = true;
        } else if (name == u"table:table-column" && grid) {
            grid->columns += number(u"table:number-columns-repeated", 1);
        } else if (name == u"table:table-header-rows") {
            m_isInHeads = true;
        } else if (name == u"table:table-row" && grid) {
            ++grid->rows;
            m_column = 0;
            m_understood.headRows.last() += m_isInHeads ? 1 : 0;
        } else if (name == u"table:table-cell" && grid) {
            GridCell cell;
            cell.row = grid->rows - 1;
            cell.column = m_column;
            cell.rowSpan = number(u"table:number-rows-spanned", 1);
            cell.columnSpan = number(u"table:number-columns-spanned", 1);
            grid->cells << cell;
            ++m_column;
        } else if (name == u"table:covered-table-cell") {
            m_column += number(u"table:number-columns-repeated", 1);
        } else if (name == u"text:p" || name == u"text:h") {
            m_isInText = true;
            m_text.clear();
            m_level = name == u"text:h" ? number(u"text:outline-level", 1) : 0;
        } else if (name == u"text:s") {
            m_text += QString(number(u"text:c", 1), u' ');
        }
    }

    void end(QStringView name)
    {
        if (name == u"table:table") {
            m_isInTable = false;
        } else if (name == u"table:table-header-rows") {
            m_isInHeads = false;
        } else if (name == u"text:p" || name == u"text:h") {
            m_isInText = false;
            if (m_isInTable)
                m_understood.tables.last().cells.last().text += m_text;
            else
                m_understood.paragraphs << m_text;
            if (m_level > 0)
                m_understood.headings << qMakePair(m_level, m_text);
        }
    }

    QXmlStreamReader m_reader;
    Understood m_understood;
    QString m_text;
    bool m_isInTable = false;
    bool m_isInHeads = false;
    bool m_isInText = false;
    int m_column = 0;
    int m_level = 0;
};

Result<QByteArray> written(const Report &report, const QString &format, const PageStyle &style = {})
{
    WriteOptions options;
    options.style = style;
    return outputById(format, writableFormats())->write(report, options);
}

std::optional<Understood> understood(const QByteArray &document, const QString &format)
{
    const std::optional<QByteArray> flat = test::convertedByOffice(document, format, u"fodt"_s);
    return flat ? std::optional(FlatOdfReader(*flat).read()) : std::nullopt;
}

/// The text of each page of a PDF.
QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
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
};

void TestOffice::initTestCase()
{
    if (!test::hasOffice())
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
    const std::optional<Understood> read = understood(*document, format);
    QVERIFY(read);

    qsizetype table = 0;
    QStringList paragraphs;
    QList<QPair<int, QString>> headings;
    for (const Block &block : withoutMissing(compose(report))) {
        if (block.role != BlockRole::Table) {
            paragraphs << block.text;
            if (block.role == BlockRole::Heading)
                headings << qMakePair(block.level, block.text);
            continue;
        }
        QVERIFY(table < read->tables.size());
        const Grid &grid = read->tables.at(table);
        QCOMPARE(grid.rows, block.grid.rows);
        QCOMPARE(grid.columns, block.grid.columns);
        QCOMPARE(read->headRows.at(table), block.grid.headRows);
        QCOMPARE(grid.cells.size(), block.grid.cells.size());
        for (qsizetype i = 0; i < grid.cells.size(); ++i) {
            const GridCell &expected = block.grid.cells.at(i);
            const GridCell &cell = grid.cells.at(i);
            QCOMPARE(qMakePair(cell.row, cell.column), qMakePair(expected.row, expected.column));
            QCOMPARE(qMakePair(cell.rowSpan, cell.columnSpan),
                     qMakePair(expected.rowSpan, expected.columnSpan));
            QCOMPARE(cell.text, expected.text);
        }
        ++table;
    }
    QCOMPARE(read->tables.size(), table);
    QCOMPARE(read->headings, headings);
    QStringList readParagraphs = read->paragraphs;
    readParagraphs.removeAll(QString()); // the small one that a Word file needs behind a section's table
    QCOMPARE(readParagraphs, paragraphs);
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
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    Report report = test::correctReport(2025); // its form has the more rows
    report.setText(Place::note(u"requests"_s), u"注：数字由业务系统导出。"_s);
    const Result<QByteArray> document = written(report, format);
    QVERIFY(document);
    const std::optional<QByteArray> pdf = test::convertedByOffice(*document, format, u"pdf"_s);
    QVERIFY(pdf);
    const QStringList pages = pagesOf(*pdf);
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
    const std::optional<Understood> read = understood(*document, format);
    QVERIFY(read);
    qsizetype tables = 0;
    for (const Block &block : withoutMissing(compose(report)))
        tables += block.role == BlockRole::Table ? 1 : 0;
    QCOMPARE(read->tables.size(), tables);
}

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
