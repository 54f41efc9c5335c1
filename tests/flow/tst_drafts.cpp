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

/// Every draft in tests/fixtures/import: NAME.txt with NAME.cells.tsv (what a person reads in each cell) and
/// NAME.findings (the codes of all findings, one a line). A new draft is a new test.
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
    return test::fixture(u"import/"_s + name + u".txt"_s);
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
    for (const QString &file : folder.entryList({u"*.txt"_s})) {
        const QString name = file.chopped(4);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestDrafts::everyCellIsReadAsAPersonReadsIt()
{
    QFETCH(QString, name);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
    const QStringList actual = cellsAsText(draft->report).split(u'\n');
    const QStringList expected =
        QString::fromUtf8(test::fixture(u"import/"_s + name + u".cells.tsv"_s)).split(u'\n');
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(actual.value(i), expected[i]);
    QCOMPARE(actual.size(), expected.size());
    QVERIFY(draft->unclaimed.isEmpty());
}

void TestDrafts::exactlyTheDefectsAreFound()
{
    QFETCH(QString, name);
    const Result<Imported> draft = read(draftBytes(name));
    QVERIFY(draft);
    QStringList expected = QString::fromUtf8(test::fixture(u"import/"_s + name + u".findings"_s))
                               .split(u'\n', Qt::SkipEmptyParts);
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
        const Result<QByteArray> bytes = format.write(draft->report);
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
    const Result<Imported> draft = read(draftBytes(u"cell-a-line-heading-without-number"_s));
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
