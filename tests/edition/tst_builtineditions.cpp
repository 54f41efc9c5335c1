// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "edition/editionloader.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace nianbao;

namespace {

// The labels of the form, typed from the form and not taken from the data files. Reading order, each printed
// cell once; fields are left out.

const char *const headings[] = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
};

const char *const proactive2019[] = {
    "第二十条第（一）项", "信息内容",
    "本年新制作数量",     "本年新公开数量",
    "对外公开总数量",     "规章",
    "规范性文件",         "第二十条第（五）项",
    "信息内容",           "上一年项目数量",
    "本年增/减",          "处理决定数量",
    "行政许可",           "其他对外管理服务事项",
    "第二十条第（六）项", "信息内容",
    "上一年项目数量",     "本年增/减",
    "处理决定数量",       "行政处罚",
    "行政强制",           "第二十条第（八）项",
    "信息内容",           "上一年项目数量",
    "本年增/减",          "行政事业性收费",
    "第二十条第（九）项", "信息内容",
    "采购项目数量",       "采购总金额",
    "政府集中采购",
};

const char *const proactive2021[] = {
    "第二十条第（一）项",
    "信息内容",
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "规章",
    "行政规范性文件",
    "第二十条第（五）项",
    "信息内容",
    "本年处理决定数量",
    "行政许可",
    "第二十条第（六）项",
    "信息内容",
    "本年处理决定数量",
    "行政处罚",
    "行政强制",
    "第二十条第（八）项",
    "信息内容",
    "本年收费金额（单位：万元）",
    "行政事业性收费",
};

const char *const requestsHead[] = {
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    "申请人情况",
    "自然人",
    "法人或其他组织",
    "总计",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "三、本年度办理结果",
    "（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "（三）不予公开",
    "1.属于国家秘密",
    "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”",
    "4.保护第三方合法权益",
    "5.属于三类内部事务信息",
    "6.属于四类过程性信息",
    "7.属于行政执法案卷",
    "8.属于行政查询事项",
    "（四）无法提供",
    "1.本机关不掌握相关政府信息",
    "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确",
    "（五）不予处理",
    "1.信访举报投诉类申请",
    "2.重复申请",
    "3.要求提供公开出版物",
    "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息",
    "（六）其他处理",
};

const char *const other2021[] = {
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.其他",
};

const char *const requestsEnd[] = {"（七）总计", "四、结转下年度继续办理"};

const char *const review[] = {
    "行政复议",         "行政诉讼",   "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
    "未经复议直接起诉", "复议后起诉", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
    "结果维持",         "结果纠正",   "其他结果", "尚未审结", "总计",
};

template <size_t size>
QStringList list(const char *const (&texts)[size])
{
    QStringList result;
    for (const char *text : texts)
        result << QString::fromUtf8(text);
    return result;
}

QStringList labelsOf(const Table &table)
{
    QStringList labels;
    for (const TableCell &cell : table.cells) {
        if (cell.isLabel())
            labels << cell.text;
    }
    return labels;
}

struct Counts
{
    qsizetype inputs = 0;
    qsizetype totals = 0;
};

Counts countsOf(const Edition &edition, const char *table)
{
    Counts counts;
    for (const Place &place : edition.table(QString::fromLatin1(table))->places())
        ++(edition.isTotal(place) ? counts.totals : counts.inputs);
    return counts;
}

} // namespace

class TestBuiltInEditions : public QObject
{
    Q_OBJECT

private slots:
    void areTwo();
    void haveTheCountsOfTheForm_data();
    void haveTheCountsOfTheForm();
    void haveTheLabelsOfTheForm_data();
    void haveTheLabelsOfTheForm();
    void fillEveryGrid_data();
    void fillEveryGrid();
    void spanAsTheForm_data();
    void spanAsTheForm();
    void haveTheIdentitiesOfTheForm_data();
    void haveTheIdentitiesOfTheForm();
    void knowUnits();
    void nameEveryPlace_data();
    void nameEveryPlace();
    void nameRowsInTheirLabels_data() { nameEveryPlace_data(); }
    void nameRowsInTheirLabels();
    void recognizeHeadings();
    void tellWhatToFillIn_data() { fillEveryGrid_data(); }
    void tellWhatToFillIn();
    void tellTheRuleOfAPlace_data();
    void tellTheRuleOfAPlace();
    void leaveOpenWhatNoNoticeSettles_data();
    void leaveOpenWhatNoNoticeSettles();
    void claimNoOtherRule_data() { fillEveryGrid_data(); }
    void claimNoOtherRule();
    void outlineTheOverview();
};

void TestBuiltInEditions::areTwo()
{
    const QList<Edition> editions = test::editions();
    QCOMPARE(editions.size(), 2);
    QCOMPARE(editions[0].id, QStringLiteral("2019"));
    QCOMPARE(editions[0].firstYear, 2019);
    QCOMPARE(editions[0].lastYear, std::optional<int>(2020));
    QCOMPARE(editions[0].basis, QStringLiteral("国办公开办函〔2019〕60号"));
    QCOMPARE(editions[1].id, QStringLiteral("2021"));
    QCOMPARE(editions[1].lastYear, std::nullopt);
    QCOMPARE(editions[1].basis, QStringLiteral("国办公开办函〔2021〕30号"));
    QCOMPARE(editions[1].titleFor(QStringLiteral("示例县人民政府"), 2025),
             QStringLiteral("示例县人民政府2025年政府信息公开工作年度报告"));
}

void TestBuiltInEditions::haveTheCountsOfTheForm_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("totals");
    const auto row = [](const char *name, int year, const char *table, int rows, int columns, int inputs,
                        int totals) {
        QTest::newRow(name) << year << QString::fromLatin1(table) << rows << columns << inputs << totals;
    };
    row("2019 表二", 2019, "proactive_disclosure", 18, 4, 22, 0);
    row("2019 表三", 2019, "requests", 26, 10, 132, 29);
    row("2019 表四", 2019, "review_and_litigation", 4, 15, 12, 3);
    row("2021 表二", 2021, "proactive_disclosure", 14, 4, 10, 0);
    row("2021 表三", 2021, "requests", 28, 10, 144, 31);
    row("2021 表四", 2021, "review_and_litigation", 4, 15, 12, 3);
}

void TestBuiltInEditions::haveTheCountsOfTheForm()
{
    QFETCH(int, year);
    QFETCH(QString, table);
    const Edition edition = test::editionOf(year);
    const Table *found = edition.table(table);
    QVERIFY(found);
    QTEST(found->gridRows, "rows");
    QTEST(found->gridColumns, "columns");
    const Counts counts = countsOf(edition, qPrintable(table));
    QTEST(int(counts.inputs), "inputs");
    QTEST(int(counts.totals), "totals");
}

void TestBuiltInEditions::haveTheLabelsOfTheForm_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *name, int year, const char *table, const QStringList &labels) {
        QTest::newRow(name) << year << QString::fromLatin1(table) << labels;
    };
    row("2019 表二", 2019, "proactive_disclosure", list(proactive2019));
    row("2021 表二", 2021, "proactive_disclosure", list(proactive2021));
    row("2019 表三", 2019, "requests", list(requestsHead) + list(requestsEnd));
    row("2021 表三", 2021, "requests", list(requestsHead) + list(other2021) + list(requestsEnd));
    row("2019 表四", 2019, "review_and_litigation", list(review));
    row("2021 表四", 2021, "review_and_litigation", list(review));
}

void TestBuiltInEditions::haveTheLabelsOfTheForm()
{
    QFETCH(int, year);
    QFETCH(QString, table);
    const Edition edition = test::editionOf(year);
    QTEST(labelsOf(*edition.table(table)), "labels");
    QStringList found;
    for (const Section &section : edition.sections)
        found << section.heading;
    QCOMPARE(found, list(headings));
}

void TestBuiltInEditions::fillEveryGrid_data()
{
    QTest::addColumn<Edition>("edition");
    for (const Edition &edition : test::editions())
        QTest::newRow(qPrintable(edition.id)) << edition;
}

// Counted here by area, not with the loader's own book.
void TestBuiltInEditions::fillEveryGrid()
{
    QFETCH(Edition, edition);
    for (const Table &table : edition.tables) {
        QMap<std::pair<int, int>, int> covered;
        for (const TableCell &cell : table.cells) {
            for (int row = 0; row < cell.rowSpan; ++row) {
                for (int column = 0; column < cell.columnSpan; ++column)
                    ++covered[{cell.row + row, cell.column + column}];
            }
        }
        QCOMPARE(covered.size(), table.gridRows * table.gridColumns);
        for (auto at = covered.begin(); at != covered.end(); ++at) {
            QCOMPARE(at.value(), 1);
            QVERIFY(at.key().first < table.gridRows && at.key().second < table.gridColumns);
            QVERIFY(table.cellAt(at.key().first, at.key().second));
        }
        QVERIFY(!table.cellAt(table.gridRows, 0));
        QVERIFY(!table.cellAt(0, -1));
        QCOMPARE(table.widths.size(), table.gridColumns);
    }
}

void TestBuiltInEditions::spanAsTheForm_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QList<int>>("box"); // row, column, rows, columns
    const auto row = [](int year, const char *table, const char *label, const QList<int> &box) {
        QTest::addRow("%d %s", year, label)
            << year << QString::fromLatin1(table) << QString::fromUtf8(label) << box;
    };
    for (const int year : {2019, 2021}) {
        row(year, "requests", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            {0, 0, 3, 3});
        row(year, "requests", "申请人情况", {0, 3, 1, 7});
        row(year, "requests", "法人或其他组织", {1, 4, 1, 5});
        row(year, "requests", "自然人", {1, 3, 2, 1});
        row(year, "requests", "三、本年度办理结果", {5, 0, year == 2019 ? 20 : 22, 1});
        row(year, "requests", "（三）不予公开", {7, 1, 8, 1});
        row(year, "requests", "（四）无法提供", {15, 1, 3, 1});
        row(year, "requests", "（五）不予处理", {18, 1, 5, 1});
        row(year, "requests", "四、结转下年度继续办理", {year == 2019 ? 25 : 27, 0, 1, 3});
        row(year, "review_and_litigation", "行政诉讼", {0, 5, 1, 10});
        row(year, "review_and_litigation", "复议后起诉", {1, 10, 1, 5});
        row(year, "proactive_disclosure", "第二十条第（五）项", {4, 0, 1, 4});
    }
    row(2019, "requests", "（六）其他处理", {23, 1, 1, 2});
    row(2021, "requests", "（六）其他处理", {23, 1, 3, 1});
    row(2019, "proactive_disclosure", "采购总金额", {16, 2, 1, 2});
    row(2021, "proactive_disclosure", "本年收费金额（单位：万元）", {12, 1, 1, 3});
}

void TestBuiltInEditions::spanAsTheForm()
{
    QFETCH(int, year);
    QFETCH(QString, table);
    QFETCH(QString, label);
    QFETCH(QList<int>, box);
    const Edition edition = test::editionOf(year);
    for (const TableCell &cell : edition.table(table)->cells) {
        if (cell.text == label) {
            QCOMPARE((QList<int>{cell.row, cell.column, cell.rowSpan, cell.columnSpan}), box);
            return;
        }
    }
    QFAIL("no such label");
}

void TestBuiltInEditions::haveTheIdentitiesOfTheForm_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("rowTotals");
    QTest::addColumn<int>("outcomes");
    QTest::newRow("2019") << 2019 << 23 << 19;
    QTest::newRow("2021") << 2021 << 25 << 21;
}

void TestBuiltInEditions::haveTheIdentitiesOfTheForm()
{
    QFETCH(int, year);
    QFETCH(int, rowTotals);
    QFETCH(int, outcomes);
    const Edition edition = test::editionOf(year);
    const Table *requests = edition.table(u"requests");
    QMap<QString, int> sums;
    for (const Sum &sum : requests->sums) {
        ++sums[sum.code];
        QCOMPARE(sum.terms.size(), sum.code == u"requests.row-total" ? 6 : outcomes);
    }
    QCOMPARE(sums, (QMap<QString, int>{{QStringLiteral("requests.row-total"), rowTotals},
                                       {QStringLiteral("requests.outcome-sum"), 7}}));
    QCOMPARE(requests->balances.size(), 7);
    const Balance &balance = requests->balances.first();
    QCOMPARE(balance.left, (QList<Place>{Place(QStringLiteral("requests/received_this_year/natural_person")),
                                         Place(QStringLiteral("requests/carried_in/natural_person"))}));
    QCOMPARE(balance.right, (QList<Place>{Place(QStringLiteral("requests/outcome_total/natural_person")),
                                          Place(QStringLiteral("requests/carried_out/natural_person"))}));
    const Table *reviews = edition.table(u"review_and_litigation");
    QCOMPARE(reviews->sums.size(), 3);
    QVERIFY(reviews->balances.isEmpty());
    QCOMPARE(edition.sumsOf(Place(QStringLiteral("requests/outcome_total/total"))).size(), 2);
    QVERIFY(!edition.isTotal(Place(QStringLiteral("requests/carried_out/natural_person"))));
}

void TestBuiltInEditions::knowUnits()
{
    const Edition first = test::editionOf(2019);
    const Edition second = test::editionOf(2021);
    const auto kind = [](const Edition &edition, const char *key) {
        return edition.kindOf(Place(QString::fromLatin1(key)));
    };
    QCOMPARE(kind(first, "proactive_disclosure/administrative_fees/change_this_year"), NumberKind::Change);
    QCOMPARE(kind(first, "proactive_disclosure/centralized_procurement/procurement_amount"),
             NumberKind::Amount);
    QCOMPARE(kind(first, "proactive_disclosure/centralized_procurement/procurement_projects"),
             NumberKind::Count);
    QCOMPARE(kind(second, "proactive_disclosure/administrative_fees/amount_this_year"), NumberKind::Amount);
    QCOMPARE(kind(second, "requests/granted/natural_person"), NumberKind::Count);
    QCOMPARE(kind(second, "no/such/cell"), NumberKind::Count);
    QVERIFY(!second.hasCell(Place(QStringLiteral("requests/other_handling/natural_person"))));
}

void TestBuiltInEditions::nameEveryPlace_data()
{
    fillEveryGrid_data();
}

void TestBuiltInEditions::nameEveryPlace()
{
    QFETCH(Edition, edition);
    QSet<QString> names;
    const QList<Place> places = edition.cellPlaces() + edition.textPlaces();
    for (const Place &place : places) {
        const QString name = edition.nameOf(place);
        QVERIFY2(name != place.key() && !name.isEmpty(), qPrintable(place.key()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(edition.nameOf(Place(QStringLiteral("requests/received_this_year/natural_person"))),
             QStringLiteral("表三 本年新收·自然人"));
    QCOMPARE(edition.nameOf(Place(QStringLiteral("overview"))), QStringLiteral("一、总体情况"));
    QCOMPARE(edition.nameOf(Place(QStringLiteral("nothing/of/this"))), QStringLiteral("nothing/of/this"));
}

// A finding's word for a row must be found again on the form.
void TestBuiltInEditions::nameRowsInTheirLabels()
{
    QFETCH(Edition, edition);
    const Table *requests = edition.table(u"requests");
    for (int row = requests->headRows; row < requests->gridRows; ++row) {
        const QStringList labels = requests->rowLabels(row);
        QVERIFY(!labels.isEmpty());
        const TableCell *field = requests->cellAt(row, 3);
        QVERIFY(field && !field->isLabel());
        const QString name = requests->row(field->place.row())->name;
        if (field->place.row().startsWith(u"other_"))
            continue; // shortened: the labels are whole sentences
        QVERIFY2(labels.last().contains(name), qPrintable(name + QLatin1Char(' ') + labels.last()));
    }
    QCOMPARE(requests->rowLabels(8),
             (QStringList{QStringLiteral("三、本年度办理结果"), QStringLiteral("（三）不予公开"),
                          QStringLiteral("2.其他法律行政法规禁止公开")}));
}

void TestBuiltInEditions::recognizeHeadings()
{
    for (const Edition &edition : test::editions()) {
        QVERIFY(edition.section(u"review_and_litigation")
                    ->headingVariants.contains(
                        QStringLiteral("因政府信息公开工作被申请行政复议、提起行政诉讼情况")));
        for (const Section &section : edition.sections) {
            QCOMPARE(section.kind == Section::Kind::Table, edition.table(section.id) != nullptr);
            for (const QString &variant : section.headingVariants)
                QVERIFY2(!variant.contains(QChar(u'、')) || variant.indexOf(QChar(u'、')) > 1,
                         qPrintable(variant));
        }
        QVERIFY(!edition.section(u"nothing"));
    }
}

// The clerk stands in a cell and reads the two notes of it: none may be empty, long or broken off.
void TestBuiltInEditions::tellWhatToFillIn()
{
    QFETCH(Edition, edition);
    const auto proper = [](const QString &note) {
        return note.size() >= 10 && note.size() <= 90 && note.endsWith(u'。') && !note.contains(u'\n') &&
               !note.contains(QStringLiteral("。。"));
    };
    for (const Table &table : edition.tables) {
        for (const Row &row : table.rows)
            QVERIFY2(proper(row.note), qPrintable(row.id + QLatin1Char(' ') + row.note));
        for (const Column &column : table.columns)
            QVERIFY2(proper(column.note), qPrintable(column.id + QLatin1Char(' ') + column.note));
    }
}

namespace {

QString noteAt(int year, const QString &key)
{
    const Edition edition = test::editionOf(year);
    const QStringList parts = key.split(u'/');
    const Table *table = edition.table(parts.value(0));
    if (!table)
        return {};
    if (const Row *row = table->row(parts.value(1)))
        return row->note;
    const Column *column = table->column(parts.value(1));
    return column ? column->note : QString();
}

void addNoteRow(const char *name, int year, const char *key, const char *part)
{
    QTest::newRow(name) << year << QString::fromLatin1(key) << QString::fromUtf8(part);
}

} // namespace

void TestBuiltInEditions::tellTheRuleOfAPlace_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part");
    const auto row = addNoteRow;
    row("new requests stand in the balance", 2025, "requests/received_this_year",
        "第一项加第二项之和等于第三项加第四项之和");
    row("the period is the calendar year", 2025, "requests/received_this_year", "1月1日至12月31日");
    row("carried in is last year's carried out", 2020, "requests/carried_in", "四、结转下年度继续办理");
    row("answered in part counts once", 2020, "requests/partly_granted", "只计这一情形，不再计入其他情形");
    row("a group has no figure of its own", 2025, "requests/refused_state_secret", "本身不填数");
    row("other handling is one row in 2019", 2020, "requests/other_handling", "不再细分");
    row("the outcome is a sum", 2025, "requests/outcome_total", "相加算出");
    row("the total column is a sum", 2020, "requests/total", "六列相加算出");
    row("no subtotal of organizations", 2025, "requests/commercial_enterprise", "不设法人或其他组织小计");
    row("decisions count published or not", 2025, "proactive_disclosure/administrative_penalty",
        "包括已公开的和依法不公开的");
    row("rules are filled in with the justice office", 2025, "proactive_disclosure/government_rules",
        "司法行政主管部门");
    row("fees are in ten thousands", 2025, "proactive_disclosure/amount_this_year", "万元");
    row("procurement too", 2020, "proactive_disclosure/procurement_amount", "万元");
    row("a decrease is negative", 2020, "proactive_disclosure/change_this_year", "减少填负数");
    row("the stock is not below the year's", 2020, "proactive_disclosure/disclosed_total",
        "不会小于本年新公开数量");
    row("four results make a total", 2025, "review_and_litigation/total", "四项相加算出");
    row("no total over both kinds of litigation", 2025, "review_and_litigation/litigation_direct",
        "两组诉讼不再合计");
}

void TestBuiltInEditions::tellTheRuleOfAPlace()
{
    QFETCH(int, year);
    QFETCH(QString, key);
    QFETCH(QString, part);
    const QString note = noteAt(year, key);
    QVERIFY2(note.contains(part), qPrintable(note));
}

void TestBuiltInEditions::leaveOpenWhatNoNoticeSettles_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part");
    const char *const open = "以主管部门口径为准";
    addNoteRow("what counts as issued", 2025, "proactive_disclosure/issued_this_year", open);
    addNoteRow("what counts as repealed", 2025, "proactive_disclosure/repealed_this_year", open);
    addNoteRow("what counts as in force", 2025, "proactive_disclosure/in_force", open);
    addNoteRow("decisions in 2019", 2020, "proactive_disclosure/decisions_this_year", open);
    addNoteRow("decimals of fees", 2025, "proactive_disclosure/amount_this_year", open);
    addNoteRow("decimals of procurement", 2020, "proactive_disclosure/procurement_amount", open);
    addNoteRow("what counts as corrected", 2025, "review_and_litigation/corrected", open);
    addNoteRow("what counts as another result", 2025, "review_and_litigation/other_result", open);
    addNoteRow("cases pending from earlier years", 2020, "review_and_litigation/pending", open);
}

void TestBuiltInEditions::leaveOpenWhatNoNoticeSettles()
{
    tellTheRuleOfAPlace();
}

// Every number, document and article that a note names is one of the few that our sources settle: a rule that
// somebody adds from memory shows up here and wants its source first.
void TestBuiltInEditions::claimNoOtherRule()
{
    QFETCH(Edition, edition);
    static const QStringList settled{
        QStringLiteral("（1月1日至12月31日）"), QStringLiteral("（10000元为1万元）"),
        QStringLiteral("（国办函〔2020〕109号）"), QStringLiteral("填0"), QStringLiteral("-3")};
    static const QRegularExpression claims(
        QStringLiteral("[0-9]|第.{1,3}条|〔|《|不得|必须|应当|工作日|小数点后|位小数|原则上"));
    for (const Table &table : edition.tables) {
        QStringList notes;
        for (const Row &row : table.rows)
            notes << row.note;
        for (const Column &column : table.columns)
            notes << column.note;
        for (QString note : std::as_const(notes)) {
            const QString whole = note;
            for (const QString &known : settled)
                note.remove(known);
            QVERIFY2(!claims.match(note).hasMatch(), qPrintable(whole));
        }
    }
}

// Source of the parts: 国办公开办函〔2021〕30号, annex, 一; of the length: a city's notice for 2025.
void TestBuiltInEditions::outlineTheOverview()
{
    for (const Edition &edition : test::editions()) {
        QCOMPARE(edition.section(u"overview")->parts,
                 (QStringList{QStringLiteral("主动公开"), QStringLiteral("依申请公开"),
                              QStringLiteral("政府信息管理"), QStringLiteral("政府信息公开平台建设"),
                              QStringLiteral("监督保障")}));
        QCOMPARE(edition.section(u"overview")->suggestedLength, edition.id == u"2021" ? 1000 : 0);
        QVERIFY(edition.section(u"other_matters")->parts.isEmpty());
        QCOMPARE(edition.section(u"problems_and_improvements")->suggestedLength, 0);
    }
}

QTEST_APPLESS_MAIN(TestBuiltInEditions)
#include "tst_builtineditions.moc"
