// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "checks/checks.h"
#include "export/exporter.h"
#include "formats.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// Every draft in tests/fixtures/import: NAME.txt or NAME.html with NAME.cells.tsv (what a person reads in
/// each cell), NAME.findings (the codes of all findings, one a line) and, where lines of a page stand around
/// the report, NAME.around. A new draft is a new test.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsReadAsAPersonReadsIt_data() { addDrafts(); }
    void everyCellIsReadAsAPersonReadsIt();
    void exactlyTheDefectsAreFound_data() { addDrafts(); }
    void exactlyTheDefectsAreFound();
    void theEncodingMakesNoDifference_data() { addDrafts(); }
    void theEncodingMakesNoDifference();
    void nothingIsLostThroughAnyReadableOutput_data() { addDrafts(); }
    void nothingIsLostThroughAnyReadableOutput();
    void theTextsOfTheDraftStand();
    void theTextsOfAWebPageStand_data();
    void theTextsOfAWebPageStand();
    void originalDraftsWhereTheyAreAtHand();

private:
    static void addDrafts();
};

namespace {

Result<Imported> read(const QByteArray &bytes)
{
    return importReport(bytes, readableFormats(), test::editions());
}

QByteArray draftBytes(const QString &name)
{
    return test::fixture(u"import/"_s + name);
}

// "tab-rows.txt" and ".cells.tsv" give the content of "tab-rows.cells.tsv".
QString besideDraft(const QString &name, const QString &suffix)
{
    return QString::fromUtf8(test::fixture(u"import/"_s + name.left(name.indexOf(u'.')) + suffix));
}

QString cellsAsText(const Report &report)
{
    QString text = u"place\tstate\tvalue\twritten\n"_s;
    for (const Place &place : report.edition().cellPlaces()) {
        const Cell cell = report.cell(place);
        text += u"%1\t%2\t%3\t%4\n"_s.arg(place.key(), cellStateId(cell.state),
                                          cell.isNumber() ? cell.value.toString() : QString(), cell.written);
    }
    return text;
}

QStringList codesOf(const Imported &draft)
{
    QStringList codes;
    for (const Finding &finding : draft.findings + checkReport(draft.report))
        codes << finding.code;
    return codes;
}

// The cells of a draft that are no plain 0, as "place value".
QStringList tellingCells(const Report &report)
{
    QStringList cells;
    for (const Place &place : report.edition().cellPlaces()) {
        const Cell cell = report.cell(place);
        if (cell.isNumber() && !cell.value.isZero())
            cells << place.key() + u' ' + cell.value.toString();
    }
    return cells;
}

} // namespace

void TestDrafts::addDrafts()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/fixtures/import"));
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void TestDrafts::everyCellIsReadAsAPersonReadsIt()
{
    QFETCH(QString, name);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
    const QStringList actual = cellsAsText(draft->report).split(u'\n');
    const QStringList expected = besideDraft(name, u".cells.tsv"_s).split(u'\n');
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(actual.value(i), expected[i]);
    QCOMPARE(actual.size(), expected.size());
    QStringList around;
    for (const Block &block : std::as_const(draft->unclaimed))
        around << block.text;
    const bool hasAround = name.endsWith(u".html"_s);
    QCOMPARE(around.join(u'\n'), hasAround ? besideDraft(name, u".around"_s).trimmed() : QString());
}

void TestDrafts::exactlyTheDefectsAreFound()
{
    QFETCH(QString, name);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY(draft);
    QStringList expected = besideDraft(name, u".findings"_s).split(u'\n', Qt::SkipEmptyParts);
    QStringList actual = codesOf(*draft);
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestDrafts::theEncodingMakesNoDifference()
{
    QFETCH(QString, name);
    const QByteArray utf8 = draftBytes(name);
    const Result<Imported> plain = read(utf8);
    QVERIFY(plain);
    const QString text = QString::fromUtf8(utf8);
    QStringEncoder gb("GB18030");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    for (const QByteArray &bytes :
         {QByteArray("\xEF\xBB\xBF") + utf8, QByteArray(gb(text)),
          QByteArray("\xFF\xFE") + QByteArray(utf16(text)), QByteArray(utf8).replace("\n", "\r\n")}) {
        const Result<Imported> draft = read(bytes);
        QVERIFY(draft);
        QVERIFY(draft->report == plain->report);
        QVERIFY(draft->findings == plain->findings);
    }
}

// recognize(read(write(compose(report)))) == report
void TestDrafts::nothingIsLostThroughAnyReadableOutput()
{
    QFETCH(QString, name);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY(draft);
    const ReadableFormats readable = readableFormats();
    int formats = 0;
    for (const WritableFormat &format : writableFormats()) {
        const bool isReadable =
            std::any_of(readable.begin(), readable.end(),
                        [&](const ReadableFormat &input) { return input.id == format.id; });
        if (!isReadable)
            continue;
        ++formats;
        const Result<QByteArray> bytes = format.write(draft->report, {});
        QVERIFY(bytes);
        const Result<Imported> again = read(*bytes);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        const QStringList before = cellsAsText(draft->report).split(u'\n');
        const QStringList after = cellsAsText(again->report).split(u'\n');
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            // A total that the draft did not state is printed as computed, and is then stated; an amount in
            // 元 is printed in 万元.
            if (after[i] != before[i])
                QVERIFY2(before[i].contains(u"total"_s) || before[i].contains(u"procurement_amount"_s),
                         qPrintable(format.id + u": "_s + before[i] + u" | "_s + after[i]));
        }
        for (const Place &place : draft->report.edition().textPlaces())
            QCOMPARE(again->report.text(place), draft->report.text(place));
    }
    QVERIFY(formats >= 2);
}

void TestDrafts::theTextsOfTheDraftStand()
{
    const Result<Imported> draft = read(draftBytes(u"cell-a-line-heading-without-number.txt"_s));
    QVERIFY(draft);
    const Report &report = draft->report;
    QCOMPARE(report.text(Place::title()), u"示例县审批服务局2020年度政府信息公开工作年度报告"_s);
    QCOMPARE(report.organization(), u"示例县审批服务局"_s);
    QCOMPARE(report.text(Place::preamble()), u"本报告统计期限为2020年1月1日至2020年12月31日。"_s);
    QCOMPARE(report.text(Place(u"overview"_s)).count(u'\n'), 4);
    QCOMPARE(report.text(Place(u"problems_and_improvements"_s)),
             u"一是解读材料偏少，二是栏目更新不够及时。\n下一步按季度核对栏目，逐项销号。"_s);
    QCOMPARE(report.text(Place(u"other_matters"_s)), u"无"_s);
    QCOMPARE(report.text(Place::signatureOrganization()), u"示例县审批服务局"_s);
    QCOMPARE(report.text(Place::signatureDate()), u"2021年1月29日"_s);
}

void TestDrafts::theTextsOfAWebPageStand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QString &name, const QString &place, const QString &text) {
        QTest::newRow(what) << name << place << text;
    };
    const QString page = u"saved-page-2021-form.html"_s;
    row("a title on two lines", page, u"title"_s, u"示例县水利局2025年政府信息公开工作年度报告"_s);
    row("the date of publication is no preamble", page, u"preamble"_s,
        u"根据《中华人民共和国政府信息公开条例》，现公布示例县水利局2025年政府信息公开工作年度报告。"_s);
    row("hidden lines are no text", page, u"overview"_s,
        u"（一）主动公开。全年在网站发布信息86条，水质监测信息按月公布。\n（二）依申请公开。申请由办公室统一登记，\n逐件审核后答复。"_s);
    row("the page's foot is no other matter", page, u"other_matters"_s, u"2025年没有收取信息处理费。"_s);
    row("the issuer above the page's foot", page, u"signature/organization"_s, u"示例县水利局"_s);
    row("the date above the page's foot", page, u"signature/date"_s, u"2026年1月20日"_s);
    row("nothing stands under a table", page, u"review_and_litigation/note"_s, {});
    const QString word = u"word-processor-2021-form.html"_s;
    row("a title that a word processor broke", word, u"title"_s,
        u"示例县农业农村局2025年政府信息公开工作年度报告"_s);
    row("headings of a lower level belong to the text", word, u"overview"_s,
        u"（一）主动公开\n及时公布农时信息和补贴名单，“三农”政策配发问答。\n（二）依申请公开\n当面、信函、网络三种渠道畅通。"_s);
    row("hidden words are no text", word, u"problems_and_improvements"_s,
        u"个别栏目更新滞后。已明确专人按月检查。"_s);
    const QString layout = u"layout-tables-2019-form.html"_s;
    row("a title within tables", layout, u"title"_s, u"示例县图书馆2020年度政府信息公开工作年度报告"_s);
    row("lines that br parts", layout, u"overview"_s,
        u"（一）主动公开。开馆时间、活动安排全部上网公布。\n（二）依申请公开。设有受理窗口。"_s);
    row("a foot within tables is no other matter", layout, u"other_matters"_s, u"无"_s);
}

void TestDrafts::theTextsOfAWebPageStand()
{
    QFETCH(QString, name);
    QFETCH(QString, place);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY(draft);
    QTEST(draft->report.text(Place(place)), "text");
    QVERIFY(draft->guessed.isEmpty());
}

void TestDrafts::originalDraftsWhereTheyAreAtHand()
{
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/../shared/samples"));
    const QStringList files = folder.entryList({u"00?_*.txt"_s});
    if (files.size() != 5)
        QSKIP("the five original drafts are not here");
    const QString pd = u"proactive_disclosure/"_s;
    const QList<QStringList> expected = {
        {pd + u"normative_documents/made_this_year 2"_s, pd + u"normative_documents/disclosed_this_year 2"_s,
         pd + u"administrative_licensing/prior_year_items 123"_s,
         pd + u"administrative_licensing/change_this_year -3"_s,
         pd + u"administrative_licensing/decisions_this_year 126"_s,
         pd + u"administrative_fees/change_this_year 1"_s,
         pd + u"centralized_procurement/procurement_projects 2"_s,
         pd + u"centralized_procurement/procurement_amount 79.96"_s},
        {pd + u"normative_documents/made_this_year 2"_s, pd + u"normative_documents/disclosed_this_year 2"_s,
         pd + u"normative_documents/disclosed_total 2"_s,
         pd + u"administrative_licensing/prior_year_items 1"_s,
         pd + u"administrative_licensing/change_this_year 1"_s,
         pd + u"administrative_licensing/decisions_this_year 241"_s},
        {pd + u"administrative_licensing/prior_year_items 519"_s,
         pd + u"administrative_licensing/change_this_year 214"_s,
         pd + u"centralized_procurement/procurement_projects 3"_s,
         pd + u"centralized_procurement/procurement_amount 247.4"_s},
        {pd + u"administrative_licensing/prior_year_items 79"_s,
         pd + u"administrative_licensing/change_this_year 69"_s,
         pd + u"administrative_licensing/decisions_this_year 11983"_s,
         pd + u"other_external_services/prior_year_items 16"_s,
         pd + u"other_external_services/change_this_year 17"_s,
         pd + u"other_external_services/decisions_this_year 13980"_s},
        {pd + u"administrative_licensing/prior_year_items 110"_s,
         pd + u"administrative_licensing/change_this_year 28"_s,
         pd + u"administrative_licensing/decisions_this_year 36425"_s,
         pd + u"other_external_services/prior_year_items 1"_s,
         pd + u"other_external_services/decisions_this_year 1"_s,
         u"requests/received_this_year/natural_person 1"_s, u"requests/received_this_year/total 1"_s,
         u"requests/granted/natural_person 1"_s, u"requests/granted/total 1"_s}};
    const QList<int> blanks = {150, 12, 0, 0, 2};
    const QList<int> missing = {0, 0, 0, 120, 0};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Result<Imported> draft =
            importFile(folder.filePath(files[i]), readableFormats(), test::editions());
        QVERIFY2(draft, qPrintable(files[i]));
        QCOMPARE(tellingCells(draft->report), expected[i]);
        const QString cells = cellsAsText(draft->report);
        QCOMPARE(cells.count(u"\tblank\t"_s), blanks[i]);
        QCOMPARE(cells.count(u"\tmissing\t"_s), missing[i]);
        QVERIFY(draft->unclaimed.isEmpty());
        const QStringList codes = codesOf(*draft);
        const QStringList arithmetic =
            codes.filter(u"requests."_s) + codes.filter(u"review-and-litigation."_s);
        QCOMPARE(arithmetic,
                 i == 4 ? (QStringList{u"requests.outcome-sum"_s, u"requests.balance"_s}) : QStringList());
    }
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
