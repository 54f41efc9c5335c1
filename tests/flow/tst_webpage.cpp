// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "import/htmlreader.h"
#include "tests/support/flatodf.h"
#include "tests/support/office.h"
#include "tests/support/testsupport.h"

#include <QHash>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// What other readers find in the web page and in the piece for a site's editor: the same paragraphs, the
/// same cells with the same spans, on the same page.
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
    void anOfficeProgramKeepsToThePage_data() { addReportsAndFormats(); }
    void anOfficeProgramKeepsToThePage();
    void anOfficeProgramSetsTypeAndSpaces();

private:
    static void addReportsAndFormats();
    QByteArray opened(const Report &report, const QString &format);

    test::Office m_office;
    QHash<QByteArray, QByteArray> m_opened; ///< as flat ODF texts
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

/// "0.5in" in points; 0 for nothing.
double pointsOf(const QString &length)
{
    const QHash<QString, double> units{
        {u"in"_s, 72}, {u"cm"_s, 72 / 2.54}, {u"mm"_s, 72 / 25.4}, {u"pt"_s, 1}};
    return length.chopped(std::min<qsizetype>(2, length.size())).toDouble() * units.value(length.right(2));
}

/// The styles, page layouts and masters of a flat ODF text.
class OdfStyles
{
public:
    explicit OdfStyles(const QByteArray &fodt)
    {
        QXmlStreamReader xml(fodt);
        QString name;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QStringView element = xml.qualifiedName();
            const bool begins = QList<QStringView>{u"style:style", u"style:default-style",
                                                   u"style:page-layout", u"style:master-page"}
                                    .contains(element);
            if (begins)
                name = xml.attributes().value(u"style:name"_s).toString();
            else if (!element.endsWith(u"-properties"))
                continue;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                m_values[name].insert(attribute.qualifiedName().toString(), attribute.value().toString());
        }
    }

    QString value(const QString &style, const QString &property) const
    {
        const QHash<QString, QString> own = m_values.value(style);
        const QString parent = own.value(u"style:parent-style-name"_s);
        return own.contains(property) || parent.isEmpty() ? own.value(property) : value(parent, property);
    }

    double length(const QString &style, const QString &property) const
    {
        return pointsOf(value(style, property));
    }

    double textWidth() const
    {
        const QString layout = value(u"HTML"_s, u"style:page-layout-name"_s);
        return length(layout, u"fo:page-width"_s) - length(layout, u"fo:margin-left"_s) -
               length(layout, u"fo:margin-right"_s);
    }

private:
    QHash<QString, QHash<QString, QString>> m_values;
};

/// A paragraph as an office program sets it; lengths in points.
struct SetParagraph
{
    QString text;
    bool isInCell = false;
    bool isHeading = false;
    double indent = 0;
    double below = 0;
    double size = 0;
};

QList<SetParagraph> paragraphsOf(const QByteArray &fodt, const OdfStyles &styles)
{
    QList<SetParagraph> paragraphs;
    QXmlStreamReader xml(fodt);
    int cells = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.qualifiedName();
        if (name == u"table:table-cell")
            cells += xml.isStartElement() ? 1 : -1;
        if (xml.isStartElement() && name == u"office:annotation")
            xml.skipCurrentElement();
        if (!xml.isStartElement() || (name != u"text:p" && name != u"text:h"))
            continue;
        const QString style = xml.attributes().value(u"text:style-name"_s).toString();
        const bool isHeading = name == u"text:h";
        paragraphs << SetParagraph{xml.readElementText(QXmlStreamReader::IncludeChildElements),
                                   cells > 0,
                                   isHeading,
                                   styles.length(style, u"fo:text-indent"_s),
                                   styles.length(style, u"fo:margin-bottom"_s),
                                   styles.length(style, u"fo:font-size"_s)};
    }
    return paragraphs;
}

/// The tables that are wider than the text.
QStringList tooWideTables(const QByteArray &fodt, const OdfStyles &styles)
{
    QStringList found;
    QXmlStreamReader xml(fodt);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.qualifiedName() != u"table:table")
            continue;
        const QString style = xml.attributes().value(u"table:style-name"_s).toString();
        const QString part = styles.value(style, u"style:rel-width"_s);
        const bool fits = part.isEmpty() ? styles.length(style, u"style:width"_s) < styles.textWidth() + 0.5
                                         : part.chopped(1).toInt() <= 100;
        if (!fits)
            found << style + u": "_s + styles.value(style, u"style:width"_s);
    }
    return found;
}

} // namespace

/// The report's page as an office program saves it; what was opened once is not opened again.
QByteArray TestWebPage::opened(const Report &report, const QString &format)
{
    const QByteArray bytes = written(report, format);
    if (!m_opened.contains(bytes))
        m_opened[bytes] =
            m_office.converted(bytes, u"html"_s, u"fodt:OpenDocument Text Flat XML"_s).value_or(QByteArray());
    return m_opened.value(bytes);
}

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
    if (!test::Office::isThere())
        QSKIP("LibreOffice is not here");
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QByteArray fodt = opened(report, format);
    QVERIFY(!fodt.isEmpty());
    const QList<Grid> found = test::readFlatOdf(fodt).tables;
    QList<Grid> expected;
    for (const Block &block : withoutMissing(compose(report))) {
        if (block.role == BlockRole::Table)
            expected << block.grid;
    }
    QCOMPARE(found.size(), expected.size());
    for (qsizetype table = 0; table < found.size(); ++table)
        QCOMPARE(cellLines(found[table]), cellLines(expected[table]));
}

/// No table reaches over the edge, no text in a cell begins aside, no distances come in that nobody asked
/// for.
void TestWebPage::anOfficeProgramKeepsToThePage()
{
    if (!test::Office::isThere())
        QSKIP("LibreOffice is not here");
    QFETCH(Report, report);
    QFETCH(QString, format);
    const QByteArray fodt = opened(report, format);
    const OdfStyles styles(fodt);
    QVERIFY(styles.textWidth() > 0);
    QCOMPARE(tooWideTables(fodt, styles), QStringList());
    QVERIFY2(!fodt.contains("Left_20_Page"), "pages on the left have other margins");
    int indented = 0;
    const QList<SetParagraph> paragraphs = paragraphsOf(fodt, styles);
    for (const SetParagraph &paragraph : paragraphs) {
        if (paragraph.isInCell)
            QVERIFY2(paragraph.indent == 0, qPrintable(paragraph.text));
        const bool isTight = paragraph.isInCell || paragraph.isHeading || paragraph.indent > 0;
        if (isTight && !paragraph.text.isEmpty())
            QVERIFY2(paragraph.below < 1, qPrintable(paragraph.text));
        indented += paragraph.indent > 30 ? 1 : 0;
    }
    QVERIFY(indented >= 7); // the headings at least
}

void TestWebPage::anOfficeProgramSetsTypeAndSpaces()
{
    if (!test::Office::isThere())
        QSKIP("LibreOffice is not here");
    const QByteArray fodt = opened(test::correctReport(2025), u"html"_s);
    const OdfStyles styles(fodt);
    QVERIFY(std::abs(styles.textWidth() - 156 * 72 / 25.4) < 0.5);
    const QList<SetParagraph> paragraphs = paragraphsOf(fodt, styles);
    const auto sizeOf = [&paragraphs](const QString &text) {
        const auto found = std::find_if(paragraphs.begin(), paragraphs.end(),
                                        [&text](const SetParagraph &each) { return each.text == text; });
        return found == paragraphs.end() ? 0 : found->size;
    };
    QCOMPARE(sizeOf(u"全年在网站发布信息120条。"_s), 16.0);
    QCOMPARE(sizeOf(u"1.属于国家秘密"_s), 9.0);
    for (const QString &table : {u"Table1"_s, u"Table2"_s, u"Table3"_s})
        QCOMPARE(styles.value(table, u"style:may-break-between-rows"_s), u"false"_s);
    // Of 表三 the third column, of labels, is the widest: a third of the table, less what narrow ones need.
    const double label = styles.value(u"Table2.C"_s, u"style:rel-column-width"_s).chopped(1).toDouble();
    QVERIFY2(label > 0.25 * 65535 && label < 0.36 * 65535, qPrintable(QString::number(label)));
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
