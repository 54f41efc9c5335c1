// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "import/importer.h"
#include "import/recognizer.h"
#include "import/signature.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestRecognizer : public QObject
{
    Q_OBJECT

private slots:
    void findsTitleOverSeveralLines_data();
    void findsTitleOverSeveralLines();
    void takesNoSubheadingForASection();
    void aListOfContentsIsNoSection();
    void choosesTheEditionByYear();
    void refusesAYearWithoutForm();
    void guessesTheYearWhenTheTitleHasNone();
    void readsSignatures_data();
    void readsSignatures();
    void handsBackWhatItCannotPlace();
    void keepsTextUnderATableAsItsNote();
    void keepsRemarksAndUnreadText();
    void aRowWithTooManyFiguresIsNotGuessedAt();
    void rowsOutOfOrderAreReadByTheirLabels();
    void aRowTrimmedAtItsEndStandsBelowTheHead();
    void aColumnTheDraftLacksIsMissing();
    void aColumnTheFormLacksIsPassedOver();
    void aHeadThatCountsInYuanIsToldAndConverted();
    void mergedCellsWrittenOutInEveryCellAreOne();
    void anotherWordForTotalIsReadAndTold();
    void headsOfTableFourInAnotherOrderAreAnError();
    void aTableThatComesTwiceIsAnError();
    void anExtractInTheNarrativeIsNotTheTable();
    void tablesOfTheOtherFormAreTold();
    void linesThatOnlyLookLikeATableAreText();
    void captionsAndPageNumbersAlarmNobody();
    void manyPartsWithoutPlaceAreCountedNotSilent();
    void aLostCharacterIsToldAndTheRestRead();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesFoldersAndAbsentFiles();
};

namespace {

// Enough of a report to be one: a title, two sections and whatever stands under the second.
QByteArray draft(const QString &title, const QString &underRequests = {}, const QString &tail = {})
{
    return (title + u"\n一、总体情况\n全年按时公开。\n三、收到和处理政府信息公开申请情况\n"_s +
            underRequests + u"\n六、其他需要报告的事项\n无。\n"_s + tail)
        .toUtf8();
}

const QString goodTitle = u"示例县审批服务局2020年政府信息公开工作年度报告"_s;
const QString head = u"申请人情况\t\t\t\t\t\t\t\n\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
                     u"\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"_s;

Result<Imported> read(const QByteArray &bytes)
{
    return importReport(bytes, {textFormat()}, test::editions());
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << finding.code;
    return list;
}

Cell cellAt(const Imported &imported, const char *key)
{
    return imported.report.cell(Place(QString::fromLatin1(key)));
}

} // namespace

void TestRecognizer::findsTitleOverSeveralLines_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("organization");
    QTest::newRow("one line") << goodTitle << goodTitle << u"示例县审批服务局"_s;
    QTest::newRow("year inside the office's name")
        << u"示例县2020年审批服务局\n信息公开工作报告"_s << u"示例县2020年审批服务局信息公开工作报告"_s
        << u"示例县审批服务局"_s;
    QTest::newRow("office on a line of its own")
        << u" 示例县审批服务局\n\n2020年度政府信息公开工作年度报告"_s
        << u"示例县审批服务局2020年度政府信息公开工作年度报告"_s << u"示例县审批服务局"_s;
    QTest::newRow("broken within 政府信息公开")
        << u"示例县审批服务局 2020 年政府\n\n信息公开工作年度报告"_s
        << u"示例县审批服务局 2020 年政府信息公开工作年度报告"_s << u"示例县审批服务局"_s;
    QTest::newRow("three lines") << u"示例县\n审批服务局\n2020年政府信息公开工作年度报告"_s
                                 << u"示例县审批服务局2020年政府信息公开工作年度报告"_s
                                 << u"示例县审批服务局"_s;
    QTest::newRow("a people's government")
        << u"示例乡人民政府2020年政府信息公开工作年度报告"_s
        << u"示例乡人民政府2020年政府信息公开工作年度报告"_s << u"示例乡人民政府"_s;
    QTest::newRow("year behind, in brackets")
        << u"示例县审批服务局政府信息公开工作年度报告（2020年度）"_s
        << u"示例县审批服务局政府信息公开工作年度报告（2020年度）"_s << u"示例县审批服务局"_s;
    QTest::newRow("about the year") << u"示例县审批服务局关于2020年度政府信息公开工作的报告"_s
                                    << u"示例县审批服务局关于2020年度政府信息公开工作的报告"_s
                                    << u"示例县审批服务局"_s;
    QTest::newRow("年报 in short") << u"示例县审批服务局2020年政府信息公开年报"_s
                                   << u"示例县审批服务局2020年政府信息公开年报"_s << u"示例县审批服务局"_s;
    QTest::newRow("Chinese digits") << u"示例乡人民政府二〇二〇年政府信息公开工作年度报告"_s
                                    << u"示例乡人民政府二〇二〇年政府信息公开工作年度报告"_s
                                    << u"示例乡人民政府"_s;
}

void TestRecognizer::findsTitleOverSeveralLines()
{
    QFETCH(QString, lines);
    QFETCH(QString, title);
    QFETCH(QString, organization);
    const Result<Imported> imported = read(draft(lines));
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place::title()), title);
    QCOMPARE(imported->report.organization(), organization);
    QCOMPARE(imported->report.year(), 2020);
    QVERIFY(imported->unclaimed.isEmpty());
}

void TestRecognizer::takesNoSubheadingForASection()
{
    const Result<Imported> imported =
        read((goodTitle +
              u"\n一、总体情况\n（一）主动公开政府信息的情况\n若干条。\n（2） 依申请公开情况\n没有。\n"
              u"二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n（一）存在的主要问题\n有。\n"_s)
                 .toUtf8());
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place(u"overview"_s)),
             u"（一）主动公开政府信息的情况\n若干条。\n（2） 依申请公开情况\n没有。"_s);
    QCOMPARE(imported->report.text(Place(u"problems_and_improvements"_s)), u"（一）存在的主要问题\n有。"_s);
    QVERIFY(!imported->report.hasText(Place(u"other_matters"_s)));
}

void TestRecognizer::aListOfContentsIsNoSection()
{
    const Result<Imported> imported = read(
        (goodTitle +
         u"\n一、总体情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n"
         u"一、总体情况\n正文一。\n五、存在的主要问题及改进情况\n正文五。\n六、其他需要报告的事项\n无。\n"_s)
            .toUtf8());
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place(u"overview"_s)), u"正文一。"_s);
    QCOMPARE(imported->report.text(Place(u"problems_and_improvements"_s)), u"正文五。"_s);
}

void TestRecognizer::choosesTheEditionByYear()
{
    QCOMPARE(read(draft(goodTitle))->report.edition().id, u"2019"_s);
    QCOMPARE(read(draft(u"示例县审批服务局2025年政府信息公开工作年度报告"_s))->report.edition().id,
             u"2021"_s);
}

void TestRecognizer::refusesAYearWithoutForm()
{
    const Result<Imported> imported = read(draft(u"示例县审批服务局1999年政府信息公开工作年度报告"_s));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, u"edition.year-too-early"_s);
    QVERIFY(imported.error().text.contains(u"1999"_s));
}

void TestRecognizer::guessesTheYearWhenTheTitleHasNone()
{
    const QString title = u"示例县审批服务局政府信息公开工作年度报告"_s;
    const Result<Imported> signedDraft = read(draft(title, {}, u"示例县审批服务局\n2023年1月9日\n"_s));
    QVERIFY(signedDraft);
    QCOMPARE(signedDraft->report.year(), 2022);
    QVERIFY(codes(signedDraft->findings).contains(u"import.year-guessed"_s));
    const Result<Imported> period =
        read(draft(title + u"\n根据2019年修订的条例编制，统计期限为2020年1月1日至12月31日。"_s));
    QVERIFY(period);
    QCOMPARE(period->report.year(), 2020);
}

void TestRecognizer::readsSignatures_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("date");
    QTest::newRow("two lines") << u"      示例县审批服务局\n\n2021年1月29日"_s << u"示例县审批服务局"_s
                               << u"2021年1月29日"_s;
    QTest::newRow("one line") << u"示例县审批服务局 2021年1月29日"_s << u"示例县审批服务局"_s
                              << u"2021年1月29日"_s;
    QTest::newRow("date alone") << u"2021年1月29日"_s << QString() << u"2021年1月29日"_s;
    QTest::newRow("office alone") << u"示例县审批服务局"_s << u"示例县审批服务局"_s << QString();
    QTest::newRow("another office") << u"样例市数据局\n2021年1月29日"_s << u"样例市数据局"_s
                                    << u"2021年1月29日"_s;
    QTest::newRow("Chinese digits") << u"示例县审批服务局\n二〇二一年一月二十九日"_s << u"示例县审批服务局"_s
                                    << u"二〇二一年一月二十九日"_s;
    QTest::newRow("dots in the date")
        << u"示例县审批服务局\n2021.1.29"_s << u"示例县审批服务局"_s << u"2021.1.29"_s;
    QTest::newRow("no day") << u"示例县审批服务局\n2021年1月"_s << u"示例县审批服务局"_s << u"2021年1月"_s;
    QTest::newRow("an issuer of another kind")
        << u"示例县图书馆\n2021年1月29日"_s << u"示例县图书馆"_s << u"2021年1月29日"_s;
    QTest::newRow("a seal's place") << u"示例县审批服务局（盖章）\n2021年1月29日"_s << u"示例县审批服务局"_s
                                    << u"2021年1月29日"_s;
    QTest::newRow("a line below it") << u"示例县审批服务局\n2021年1月29日\n（此件公开发布）"_s
                                     << u"示例县审批服务局"_s << u"2021年1月29日"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestRecognizer::readsSignatures()
{
    QFETCH(QString, tail);
    QFETCH(QString, organization);
    QFETCH(QString, date);
    const Result<Imported> imported = read(draft(goodTitle, {}, tail));
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place::signatureOrganization()), organization);
    QCOMPARE(imported->report.text(Place::signatureDate()), date);
    QCOMPARE(imported->report.text(Place(u"other_matters"_s)), u"无。"_s);
}

void TestRecognizer::handsBackWhatItCannotPlace()
{
    const Result<Imported> imported =
        read(draft(u"首页 信息公开 年报\n"_s + goodTitle,
                   u"表前的一句话。\n"_s + head +
                       u"一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n示例行\t1\t1\n"_s));
    QVERIFY(imported);
    QStringList unclaimed;
    for (const Block &block : imported->unclaimed)
        unclaimed << (block.grid.cells.isEmpty() ? block.text : block.grid.cells.first().text);
    QCOMPARE(unclaimed, (QStringList{u"首页 信息公开 年报"_s, u"表前的一句话。"_s, u"示例行"_s}));
    QCOMPARE(codes(imported->findings).count(u"import.unclaimed"_s), 3);
}

void TestRecognizer::keepsTextUnderATableAsItsNote()
{
    const Result<Imported> imported = read(draft(
        goodTitle, head + u"一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n\n注：含信件申请。\n"_s));
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place::note(u"requests")), u"注：含信件申请。"_s);
}

void TestRecognizer::keepsRemarksAndUnreadText()
{
    const Result<Imported> imported = read(draft(
        goodTitle,
        head + u"一、本年新收政府信息公开申请数量\t22（其中修订 16 件）\t/\t见附件\t\t０\t1,234\t1256\n"_s));
    QVERIFY(imported);
    const Cell first = cellAt(*imported, "requests/received_this_year/natural_person");
    QCOMPARE(first.value, Decimal(22));
    QCOMPARE(first.remark, u"其中修订 16 件"_s);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/commercial_enterprise").state, CellState::Unread);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/research_institution").written, u"见附件"_s);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/public_welfare_organization").state,
             CellState::Blank);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/other_organization").value, Decimal(1234));
    QCOMPARE(cellAt(*imported, "requests/carried_in/natural_person").state, CellState::Missing);
}

void TestRecognizer::aRowWithTooManyFiguresIsNotGuessedAt()
{
    const Result<Imported> imported =
        read(draft(goodTitle, head + u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\t8\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/natural_person").state, CellState::Blank);
    QVERIFY(codes(imported->findings).contains(u"import.unplaced"_s));
    QCOMPARE(imported->unclaimed.size(), 1);
}

void TestRecognizer::rowsOutOfOrderAreReadByTheirLabels()
{
    const Result<Imported> imported =
        read(draft(goodTitle, head + u"二、上年结转政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n"
                                     u"一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7\n"
                                     u"四、结转下年度继续办理\t9\t0\t0\t0\t0\t0\t9\n"
                                     u"三、本年度办理结果\t（一）予以公开\t3\t0\t0\t0\t0\t0\t3\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/carried_in/natural_person").value, Decimal(5));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/natural_person").value, Decimal(7));
    QCOMPARE(cellAt(*imported, "requests/carried_out/natural_person").value, Decimal(9));
    QCOMPARE(cellAt(*imported, "requests/granted/natural_person").value, Decimal(3));
    QVERIFY(imported->unclaimed.isEmpty());
}

void TestRecognizer::aRowTrimmedAtItsEndStandsBelowTheHead()
{
    const QString wideHead = u"\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
                             u"\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"_s;
    const Result<Imported> imported =
        read(draft(goodTitle, wideHead + u"一、本年新收政府信息公开申请数量\t\t\t29\t6\t0\t0\t2\t0\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/natural_person").value, Decimal(29));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/legal_services_organization").value, Decimal(2));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/total").state, CellState::Blank);

    const QString fourHead =
        u"行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
        u"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
        u"\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"_s;
    const Result<Imported> four = read(draft(goodTitle, fourHead + u"1\t0\t0\t0\t1\t0\t0\t2\n"_s));
    QVERIFY(four);
    QCOMPARE(cellAt(*four, "review_and_litigation/litigation_direct/other_result").value, Decimal(2));
    QVERIFY(codes(four->findings).contains(u"import.guessed"_s));
}

void TestRecognizer::aColumnTheDraftLacksIsMissing()
{
    const QString shortHead =
        u"\t自然人\t法人或其他组织\t\t\t\t总计\n\t\t商业企业\t社会公益组织\t法律服务机构\t其他\t\n"_s;
    const Result<Imported> imported =
        read(draft(goodTitle, shortHead + u"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t15\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/research_institution").state, CellState::Missing);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/public_welfare_organization").value, Decimal(3));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/total").value, Decimal(15));
}

void TestRecognizer::aColumnTheFormLacksIsPassedOver()
{
    const QString longHead = u"\t自然人\t法人或其他组织\t\t\t\t\t\t总计\n"
                             u"\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t\n"_s;
    const Result<Imported> imported =
        read(draft(goodTitle, longHead + u"一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t5\t7\t8\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/other_organization").value, Decimal(5));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/total").value, Decimal(8));
}

namespace {

const QString receivedRow = u"一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"_s;

} // namespace

void TestRecognizer::aHeadThatCountsInYuanIsToldAndConverted()
{
    const Result<Imported> imported = read(
        (u"示例县审批服务局2025年政府信息公开工作年度报告\n一、总体情况\n无。\n二、主动公开政府信息情况\n"
         u"第二十条第（八）项\t\t\t\n信息内容\t本年收费金额（单位：元）\t\t\n行政事业性收费\t251000\t\t\n"_s)
            .toUtf8());
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "proactive_disclosure/administrative_fees/amount_this_year").value.toString(),
             u"25.1"_s);
    QVERIFY(codes(imported->findings).contains(u"import.unit"_s));
}

void TestRecognizer::mergedCellsWrittenOutInEveryCellAreOne()
{
    const QString label = u"一、本年新收政府信息公开申请数量"_s;
    const Result<Imported> imported =
        read(draft(goodTitle, head + label + u'\t' + label + u'\t' + label + u"\t1\t2\t0\t0\t0\t4\t7\n"_s));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/natural_person").value, Decimal(1));
    QCOMPARE(cellAt(*imported, "requests/received_this_year/total").value, Decimal(7));
}

void TestRecognizer::anotherWordForTotalIsReadAndTold()
{
    const Result<Imported> imported =
        read(draft(goodTitle, QString(head).replace(u"总计"_s, u"合计"_s) + receivedRow));
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/total").value, Decimal(1));
    QVERIFY(codes(imported->findings).contains(u"import.label"_s));
}

void TestRecognizer::headsOfTableFourInAnotherOrderAreAnError()
{
    const QByteArray right = test::fixture(u"import/tab-rows-2021-form.txt"_s);
    QVERIFY(!codes(read(right)->findings).contains(u"import.order"_s));
    const QByteArray swapped =
        QByteArray(right).replace("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经",
                                  "结果纠正\t结果维持\t其他结果\t尚未审结\t总计\t未经");
    QVERIFY(swapped != right);
    const Result<Imported> imported = read(swapped);
    QVERIFY(imported);
    QVERIFY(codes(imported->findings).contains(u"import.order"_s));
    QVERIFY(imported->guessed.contains(Place(u"review_and_litigation/reconsideration/upheld"_s)));
}

void TestRecognizer::aTableThatComesTwiceIsAnError()
{
    const Result<Imported> imported =
        read(draft(goodTitle, head + receivedRow + u"本年度数据如下\n"_s + head +
                                  QString(receivedRow).replace(u"1"_s, u"9"_s)));
    QVERIFY(imported);
    QVERIFY(codes(imported->findings).contains(u"import.doubled"_s));
}

void TestRecognizer::anExtractInTheNarrativeIsNotTheTable()
{
    const Result<Imported> imported =
        read((goodTitle + u"\n一、总体情况\n"_s + head + QString(receivedRow).replace(u"1"_s, u"9"_s) +
              u"\n三、收到和处理政府信息公开申请情况\n"_s + head + receivedRow)
                 .toUtf8());
    QVERIFY(imported);
    QCOMPARE(cellAt(*imported, "requests/received_this_year/natural_person").value, Decimal(1));
    QCOMPARE(imported->unclaimed.size(), 1);
}

void TestRecognizer::tablesOfTheOtherFormAreTold()
{
    const QByteArray form2021 = test::fixture(u"import/tab-rows-2021-form.txt"_s);
    const Result<Imported> imported = read(QByteArray(form2021).replace("2025", "2020"));
    QVERIFY(imported);
    QCOMPARE(imported->report.edition().id, u"2019"_s);
    QVERIFY(codes(imported->findings).contains(u"import.edition"_s));
}

void TestRecognizer::linesThatOnlyLookLikeATableAreText()
{
    const Result<Imported> imported = read(
        (goodTitle +
         u"\n一、总体情况\n\t全年无违规。\n\t按时公开。\n六、其他需要报告的事项\n联系人：张三\t电话：000\n"_s)
            .toUtf8());
    QVERIFY(imported);
    QCOMPARE(imported->report.text(Place(u"overview"_s)), u"全年无违规。\n按时公开。"_s);
    QCOMPARE(imported->report.text(Place(u"other_matters"_s)), u"联系人：张三 电话：000"_s);
    QVERIFY(imported->unclaimed.isEmpty());
}

void TestRecognizer::captionsAndPageNumbersAlarmNobody()
{
    const Result<Imported> imported =
        read(draft(goodTitle, u"表三 申请办理情况\n单位：件\n- 3 -\n"_s + head + receivedRow));
    QVERIFY(imported);
    QVERIFY(!codes(imported->findings).contains(u"import.unclaimed"_s));
    QCOMPARE(imported->unclaimed.size(), 3);
}

void TestRecognizer::manyPartsWithoutPlaceAreCountedNotSilent()
{
    const Result<Imported> imported =
        read(draft(goodTitle, QString(u"表前的一句话。\n"_s).repeated(30) + head + receivedRow));
    QVERIFY(imported);
    QCOMPARE(imported->unclaimed.size(), 30);
    QCOMPARE(codes(imported->findings).count(u"import.unclaimed"_s), 21);
    QVERIFY(imported->findings.last().message.contains(u"10"_s));
}

void TestRecognizer::aLostCharacterIsToldAndTheRestRead()
{
    const Result<Imported> imported = read(draft(goodTitle + u"\n张\uFFFD同志负责。"_s));
    QVERIFY(imported);
    QVERIFY(codes(imported->findings).contains(u"import.lost-character"_s));
}

void TestRecognizer::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("an empty file") << QByteArray() << u"text.empty"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n....") << u"import.picture"_s;
    QTest::newRow("a Word file") << QByteArray("PK\x03\x04....") << u"import.office-document"_s;
    QTest::newRow("an old Word file") << QByteArray("\xD0\xCF\x11\xE0....") << u"import.office-document"_s;
    QTest::newRow("a PDF file") << QByteArray("%PDF-1.7") << u"import.pdf"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>") << u"import.web-page"_s;
    QTest::newRow("a text that is no report")
        << u"今天天气很好。\n明天也是。"_s.toUtf8() << u"import.not-a-report"_s;
    QTest::newRow("ten megabytes in one line")
        << QByteArray(10 * 1024 * 1024, 'x') << u"import.not-a-report"_s;
}

void TestRecognizer::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const Result<Imported> imported = read(bytes);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QVERIFY(!imported.error().text.isEmpty());
}

void TestRecognizer::refusesFoldersAndAbsentFiles()
{
    QTemporaryDir folder;
    const auto open = [](const QString &path) {
        return importFile(path, {textFormat()}, test::editions());
    };
    QCOMPARE(open(folder.path()).error().code, u"import.is-folder"_s);
    QCOMPARE(open(folder.filePath(u"没有.txt"_s)).error().code, u"import.not-there"_s);
}

QTEST_GUILESS_MAIN(TestRecognizer)
#include "tst_recognizer.moc"
