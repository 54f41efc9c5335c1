// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/exporter.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"
#include "typeset/typesetter.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace nianbao;

namespace {

const PageStyle style;

Pages pagesOf(const Report &report)
{
    static const Fonts fonts = resolveFonts({});
    return typeset(compose(report), style, fonts);
}

QString narrative(int paragraphs)
{
    const QString sentence = QStringLiteral(
        "全年公开信息1286条，其中“示例发布”推送432条；对《示例县政务公开标准目录（2025年版）》"
        "作了修订，满意率98.6%。按照“谁制作、谁公开、谁负责”的原则，健全审核——登记——发布台账。");
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += (i % 3 == 0 ? QStringLiteral("（一）主动公开\n") : QString()) + sentence.mid(i % 11) +
                sentence + QLatin1Char('\n');
    return text;
}

/// A report whose every cell of 表三 holds a sentence: no page holds its table.
Report overfullReport()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"requests")->places())
        report.setCell(place, Cell::fromWritten(u"见附件一所列各项，另含网上申请若干件", NumberKind::Count));
    return report;
}

/// The page that has this line, by index; -1: none.
qsizetype pageWith(const Pages &pages, const QString &line, qsizetype from = 0)
{
    for (qsizetype page = from; page < pages.pages.size(); ++page) {
        for (const PrintedText &text : pages.pages[page].texts) {
            if (text.text == line)
                return page;
        }
    }
    return -1;
}

const PrintedText *lineOf(const Pages &pages, const QString &line)
{
    for (const Page &page : pages.pages) {
        for (const PrintedText &text : page.texts) {
            if (text.text == line)
                return &text;
        }
    }
    return nullptr;
}

/// Everything a page says, lines of cells one after the other.
QString textOf(const Page &page)
{
    QString all;
    for (const PrintedText &text : page.texts)
        all += text.text;
    return all;
}

QString textOf(const Pages &pages)
{
    QString all;
    for (const Page &page : pages.pages)
        all += textOf(page);
    return all;
}

struct Named
{
    const char *name;
    Report report;
};

QList<Named> manyReports()
{
    Report shortReport(test::editionOf(2025), 2025);
    Report longReport = test::correctReport(2020);
    longReport.setText(Place(QStringLiteral("overview")), narrative(25));
    longReport.setText(Place(QStringLiteral("problems_and_improvements")), narrative(4));
    longReport.setText(Place::note(u"requests"), QStringLiteral("注：含网上申请。"));
    Report oneWord = test::correctReport(2025);
    oneWord.setText(Place(QStringLiteral("overview")), QString(20000, QLatin1Char('x')));
    oneWord.setText(Place::title(), QString(300, QChar(u'县')));
    Report hugeCell = test::correctReport(2025);
    hugeCell.setCell(Place(QStringLiteral("review_and_litigation/reconsideration/upheld")),
                     Cell::fromWritten(QString(3000, QChar(u'一')), NumberKind::Count));
    return {{"the form of 2019", test::correctReport(2020)},
            {"the form of 2021", test::correctReport(2025)},
            {"an empty report", shortReport},
            {"a draft of which nothing was found", Report::forEmptyDraft(test::editionOf(2020), 2020)},
            {"a long narrative", longReport},
            {"a word of twenty thousand letters", oneWord},
            {"a table longer than a page", overfullReport()},
            {"a cell longer than a page", hugeCell}};
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private slots:
    void staysInsideTheTypeArea_data();
    void staysInsideTheTypeArea();
    void printsNothingOverAnything_data();
    void printsNothingOverAnything();
    void printsAllItsText_data();
    void printsAllItsText();
    void setsTheRequestsTableOnOnePage_data();
    void setsTheRequestsTableOnOnePage();
    void setsTwentyTwoLinesOfTwentyEightCharacters();
    void numbersPagesOutside();
    void numbersPagesAsTheOfficeLikes_data();
    void numbersPagesAsTheOfficeLikes();
    void marksEveryPage_data();
    void marksEveryPage();
    void honoursMarginsAndGrid();
    void breaksTheTitleBySense();
    void keepsHeadingsWithWhatFollows();
    void keepsTwoLinesBelowAHeading();
    void keepsHeadingsThatFollowEachOther();
    void beginsNoPageWithTheEndOfAParagraph();
    void repeatsHeadsAndCarriesLabelsOn();
    void dividesTablesBetweenGroupsOfRows();
    void keepsReadableWithLargeFigures();
    void breaksTheLabelsOfTheFormsBySense_data();
    void breaksTheLabelsOfTheFormsBySense();
    void printsMissingPartsEmpty();
    void blanksTheFieldsOfMissingRows();
    void setsTheSignatureByTheStandard_data();
    void setsTheSignatureByTheStandard();
    void setsIssuersBelowEachOther_data();
    void setsIssuersBelowEachOther();
    void keepsTheSignatureWithTheText();
    void listsHeadingsForAnOutline();
    void takesOnlyTheReportsSectionsForSections();
    void knowsWhereEachFieldIsPrinted_data();
    void knowsWhereEachFieldIsPrinted();
    void knowsWhatEachLinePrints_data();
    void knowsWhatEachLinePrints();
    void knowsNothingOfBlocksThatWereRead();
    void setsALongTextInNoTime_data();
    void setsALongTextInNoTime();
    void givesUpWhenNobodyWantsThePages_data();
    void givesUpWhenNobodyWantsThePages();
    void givesOnePageForNothing();
};

void TestTypesetter::staysInsideTheTypeArea_data()
{
    QTest::addColumn<int>("index");
    const QList<Named> reports = manyReports();
    for (int i = 0; i < reports.size(); ++i)
        QTest::newRow(reports[i].name) << i;
}

void TestTypesetter::staysInsideTheTypeArea()
{
    QFETCH(int, index);
    const QRectF area = style.area.adjusted(-2, -2, 2, 2);
    for (const Page &page : pagesOf(manyReports().at(index).report).pages) {
        for (const PrintedText &text : page.texts) {
            if (text.block >= 0)
                QVERIFY2(area.contains(text.box), qPrintable(text.text));
        }
        for (const QRectF &rule : page.rules)
            QVERIFY(area.contains(rule));
    }
}

void TestTypesetter::printsNothingOverAnything_data()
{
    staysInsideTheTypeArea_data();
}

void TestTypesetter::printsNothingOverAnything()
{
    QFETCH(int, index);
    for (const Page &page : pagesOf(manyReports().at(index).report).pages) {
        for (qsizetype i = 0; i < page.texts.size(); ++i) {
            const QRectF box = page.texts[i].box.adjusted(1, 1, -1, -1);
            for (qsizetype j = i + 1; j < page.texts.size(); ++j)
                QVERIFY2(!box.intersects(page.texts[j].box),
                         qPrintable(page.texts[i].text + QStringLiteral(" / ") + page.texts[j].text));
            for (const QRectF &rule : page.rules)
                QVERIFY2(!box.intersects(rule), qPrintable(page.texts[i].text));
        }
    }
}

void TestTypesetter::printsAllItsText_data()
{
    QTest::addColumn<int>("index");
    const QList<Named> reports = manyReports();
    for (int i = 0; i < 6; ++i) // the last two repeat heads and cut cells
        QTest::newRow(reports[i].name) << i;
}

void TestTypesetter::printsAllItsText()
{
    QFETCH(int, index);
    const Blocks blocks = compose(manyReports().at(index).report);
    const Pages pages = pagesOf(manyReports().at(index).report);
    QHash<int, QString> printed;
    for (const Page &page : pages.pages) {
        for (const PrintedText &text : page.texts)
            printed[text.block] += text.text;
    }
    for (int i = 0; i < blocks.size(); ++i) {
        QString expected = blocks[i].text;
        for (const GridCell &cell : blocks[i].grid.cells)
            expected += cell.text;
        if (blocks[i].role == BlockRole::SignatureDate || blocks[i].role == BlockRole::SignatureOrganization)
            continue; // one after the other, looked at below
        QCOMPARE(printed.value(i), expected);
    }
}

void TestTypesetter::setsTheRequestsTableOnOnePage_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("26 rows of 2019") << 2020;
    QTest::newRow("28 rows of 2021") << 2025;
}

void TestTypesetter::setsTheRequestsTableOnOnePage()
{
    QFETCH(int, year);
    Report report = test::correctReport(year);
    report.setText(Place(QStringLiteral("overview")), narrative(3));
    const Pages pages = pagesOf(report);
    const qsizetype first = pageWith(pages, QStringLiteral("三、收到和处理政府信息公开申请情况"));
    QCOMPARE(pageWith(pages, QStringLiteral("申请人情况")), first);
    QCOMPARE(pageWith(pages, QStringLiteral("四、结转下年度继续办理")), first);
    QCOMPARE(pageWith(pages, QStringLiteral("申请人情况"), first + 1), -1);
    // Still to be read: nothing below 7.5 pt.
    for (const PrintedText &text : pages.pages[first].texts)
        QVERIFY(text.box.height() >= points(7.5));
}

void TestTypesetter::setsTwentyTwoLinesOfTwentyEightCharacters()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")), QString(4000, QChar(u'公')));
    const Page page = pagesOf(report).pages.at(1);
    QList<qreal> tops;
    for (const PrintedText &text : page.texts) {
        if (text.block < 0)
            continue;
        QCOMPARE(text.text.size(), 28);
        QVERIFY(qAbs(text.box.width() - style.area.width()) < 5);
        tops << text.box.top();
    }
    QCOMPARE(tops.size(), 22);
    QVERIFY(qAbs(tops.at(1) - tops.at(0) - style.area.height() / 22) < 0.1);
}

void TestTypesetter::numbersPagesOutside()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")), narrative(12));
    const Pages pages = pagesOf(report);
    QVERIFY(pages.pages.size() >= 4);
    for (int index = 0; index < pages.pages.size(); ++index) {
        const PrintedText number = pages.pages[index].texts.last();
        QCOMPARE(number.text, QStringLiteral("— %1 —").arg(index + 1));
        QVERIFY(number.box.center().y() > style.area.bottom() + millimetres(6.9));
        if (index % 2 == 0)
            QVERIFY(qAbs(number.box.right() - (style.area.right() - points(14))) < 1);
        else
            QVERIFY(qAbs(number.box.left() - (style.area.left() + points(14))) < 1);
    }
}

void TestTypesetter::numbersPagesAsTheOfficeLikes_data()
{
    QTest::addColumn<PageNumbers>("numbers");
    QTest::newRow("in the middle") << PageNumbers::Centred;
    QTest::newRow("none") << PageNumbers::None;
}

void TestTypesetter::numbersPagesAsTheOfficeLikes()
{
    QFETCH(PageNumbers, numbers);
    PageStyle own;
    own.pageNumbers = numbers;
    for (const Page &page : typeset(compose(test::correctReport(2025)), own, resolveFonts({})).pages) {
        const auto isNumber = [](const PrintedText &text) {
            return text.block < 0;
        };
        const auto number = std::find_if(page.texts.cbegin(), page.texts.cend(), isNumber);
        QCOMPARE(number == page.texts.cend(), numbers == PageNumbers::None);
        if (number != page.texts.cend())
            QVERIFY(qAbs(number->box.center().x() - own.area.center().x()) < 1);
    }
}

void TestTypesetter::marksEveryPage_data()
{
    QTest::addColumn<QString>("mark");
    QTest::newRow("the usual one") << QStringLiteral("征求意见稿");
    QTest::newRow("one longer than a line") << QStringLiteral("内部征求意见稿，请勿外传；").repeated(8);
}

void TestTypesetter::marksEveryPage()
{
    QFETCH(QString, mark);
    PageStyle own;
    own.mark = mark;
    own.setMargins({millimetres(28), millimetres(10), millimetres(26), millimetres(35)});
    const Pages pages = typeset(compose(test::correctReport(2025)), own, resolveFonts({}));
    QVERIFY(pages.pages.size() > 1);
    for (const Page &page : pages.pages) {
        int marks = 0;
        for (const PrintedText &text : page.texts) {
            if (text.text != mark)
                continue;
            ++marks;
            QVERIFY(text.box.top() > millimetres(2));
            QVERIFY(text.box.left() > own.area.left() - 2);
            QVERIFY(qAbs(text.box.right() - own.area.right()) < 2);
            QVERIFY(text.box.bottom() < own.area.top());
            QVERIFY(text.box.height() <= points(16) + 1);
        }
        QCOMPARE(marks, 1);
    }
}

void TestTypesetter::honoursMarginsAndGrid()
{
    PageStyle own;
    own.setMargins({millimetres(20), millimetres(25), millimetres(22), millimetres(18)});
    own.linesPerPage = 30;
    own.charactersPerLine = 29;
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")), QString(4000, QChar(u'公')));
    const Page page = typeset(compose(report), own, resolveFonts({})).pages.at(1);
    QList<qreal> tops;
    for (const PrintedText &text : page.texts) {
        if (text.block < 0)
            continue;
        QCOMPARE(text.text.size(), 29);
        QVERIFY(qAbs(text.box.left() - millimetres(20)) < 2);
        QVERIFY(qAbs(text.box.right() - millimetres(210 - 22)) < 5);
        tops << text.box.top();
    }
    QCOMPARE(tops.size(), 30);
    QVERIFY(tops.first() >= millimetres(25) - 1);
    QVERIFY(tops.last() + points(16) <= millimetres(297 - 18) + 1);
}

void TestTypesetter::breaksTheTitleBySense()
{
    const Pages pages = pagesOf(test::correctReport(2025));
    const PrintedText *office = lineOf(pages, QStringLiteral("示例县审批服务局"));
    const PrintedText *rest = lineOf(pages, QStringLiteral("2025年政府信息公开工作年度报告"));
    QVERIFY(office && rest);
    QVERIFY(qAbs(office->box.center().x() - style.area.center().x()) < 1);
    QVERIFY(qAbs(rest->box.center().x() - style.area.center().x()) < 1);
    QCOMPARE(pages.title, QStringLiteral("示例县审批服务局2025年政府信息公开工作年度报告"));
}

void TestTypesetter::keepsHeadingsWithWhatFollows()
{
    Report report = test::correctReport(2025);
    for (int paragraphs = 1; paragraphs < 24; ++paragraphs) {
        report.setText(Place(QStringLiteral("overview")), narrative(paragraphs));
        const Blocks blocks = compose(report);
        for (const Page &page : pagesOf(report).pages) {
            int last = -1;
            for (const PrintedText &text : page.texts)
                last = std::max(last, text.block);
            QVERIFY2(last < 0 || blocks.at(last).role != BlockRole::Heading,
                     qPrintable(blocks.at(last).text));
        }
    }
}

void TestTypesetter::keepsTwoLinesBelowAHeading()
{
    Report report = test::correctReport(2025);
    for (int lines = 1; lines < 45; ++lines) {
        report.setText(Place(QStringLiteral("overview")), QString(28 * lines, QChar(u'公')) +
                                                              QStringLiteral("\n（一）工作机制\n") +
                                                              QString(28 * 6, QChar(u'开')));
        const Pages pages = pagesOf(report);
        const Page &page = pages.pages.at(pageWith(pages, QStringLiteral("（一）工作机制")));
        QVERIFY2(textOf(page).count(QChar(u'开')) > 28 + 10, qPrintable(QString::number(lines)));
    }
}

void TestTypesetter::keepsHeadingsThatFollowEachOther()
{
    Report report = test::correctReport(2025);
    for (int lines = 1; lines < 45; ++lines) {
        report.setText(Place(QStringLiteral("overview")),
                       QString(28 * lines, QChar(u'公')) +
                           QStringLiteral("\n一、重点工作\n（一）工作机制\n1.审核\n") +
                           QString(28 * 6, QChar(u'开')));
        const Pages pages = pagesOf(report);
        const qsizetype page = pageWith(pages, QStringLiteral("一、重点工作"));
        QCOMPARE(pageWith(pages, QStringLiteral("（一）工作机制")), page);
        QCOMPARE(pageWith(pages, QStringLiteral("1.审核")), page);
    }
}

void TestTypesetter::beginsNoPageWithTheEndOfAParagraph()
{
    Report report = test::correctReport(2025);
    for (int lines = 1; lines < 40; ++lines) {
        report.setText(Place(QStringLiteral("overview")),
                       QString(28 * lines, QChar(u'公')) + QLatin1Char('\n') + QString(28 * 3, QChar(u'开')) +
                           QStringLiteral("完。\n") + QString(28 * 30, QChar(u'公')));
        for (const Page &page : pagesOf(report).pages)
            QVERIFY2(!page.texts.first().text.contains(QChar(u'完')), qPrintable(QString::number(lines)));
    }
}

void TestTypesetter::repeatsHeadsAndCarriesLabelsOn()
{
    const Pages pages = pagesOf(overfullReport());
    const qsizetype first = pageWith(pages, QStringLiteral("三、收到和处理政府信息公开申请情况"));
    const qsizetype last = pageWith(pages, QStringLiteral("四、结转下年度继续办理"));
    QVERIFY(last > first + 1);
    for (qsizetype page = first; page <= last; ++page) {
        QCOMPARE(pages.pages[page].texts.at(page == first ? 1 : 0).text.left(5),
                 QStringLiteral("（本列数据"));
        QCOMPARE(textOf(pages.pages[page]).count(QStringLiteral("社会公益组织")), 1);
    }
    // The label over twenty-two rows stands once on each page that has one of them.
    for (qsizetype page = first + 1; page < last; ++page)
        QCOMPARE(textOf(pages.pages[page]).count(QStringLiteral("三、本年度办理结果")), 1);
    // No row is cut: every text of 18 characters is whole on its page.
    int whole = 0;
    for (qsizetype page = first; page <= last; ++page)
        whole += static_cast<int>(
            textOf(pages.pages[page]).count(QStringLiteral("见附件一所列各项，另含网上申请若干件")));
    QCOMPARE(whole, 25 * 7);
}

void TestTypesetter::dividesTablesBetweenGroupsOfRows()
{
    // Rows so high that 表三 takes several pages, but none of its groups more than one.
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"requests")->places()) {
        if (place.column() == QStringLiteral("natural_person"))
            report.setCell(place, Cell::fromWritten(u"详见附件一所列各项以及说明，另含网上提出的申请若干件",
                                                    NumberKind::Count));
        else
            report.setCell(place, Cell::fromNumber(1234567));
    }
    const Pages pages = pagesOf(report);
    const QList<QStringList> groups{
        {QStringLiteral("1.属于国家秘密"), QStringLiteral("6.属于四类过程性信息"),
         QStringLiteral("8.属于行政查询事项")},
        {QStringLiteral("2.没有现成"), QStringLiteral("3.补正后")},
        {QStringLiteral("1.信访举报"), QStringLiteral("2.重复申请"), QStringLiteral("5.要求行政")}};
    const auto pageOf = [&pages](const QString &beginning) {
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            for (const PrintedText &text : pages.pages[page].texts) {
                if (text.text.startsWith(beginning))
                    return page;
            }
        }
        return qsizetype(-1);
    };
    QVERIFY2(pageOf(QStringLiteral("四、结转")) > pageOf(QStringLiteral("一、本年新收")), "the table is cut");
    for (const QStringList &group : groups) {
        for (const QString &row : group)
            QCOMPARE(pageOf(row), pageOf(group.first()));
    }
}

void TestTypesetter::keepsReadableWithLargeFigures()
{
    Report report = test::correctReport(2025);
    const QList<Place> places = report.edition().table(u"requests")->places();
    for (const Place &place : places) {
        if (!report.edition().isTotal(place))
            report.setCell(place, Cell::fromNumber(1234567));
    }
    const Pages pages = pagesOf(report);
    const qsizetype page = pageWith(pages, QStringLiteral("申请人情况"));
    QCOMPARE(pageWith(pages, QStringLiteral("四、结转下年度继续办理")), page);
    int whole = 0;
    for (const PrintedText &text : pages.pages.at(page).texts) {
        whole += text.text == QStringLiteral("1234567") ? 1 : 0;
        QVERIFY2(text.box.height() >= points(7.5), qPrintable(text.text));
    }
    QCOMPARE(whole, 24 * 6);
}

void TestTypesetter::breaksTheLabelsOfTheFormsBySense_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("lies");
    QTest::newRow("the form of 2019") << 2020 << false;
    QTest::newRow("the form of 2021") << 2025 << false;
    QTest::newRow("on lying pages") << 2025 << true;
}

void TestTypesetter::breaksTheLabelsOfTheFormsBySense()
{
    QFETCH(int, year);
    QFETCH(bool, lies);
    PageStyle own;
    own.landscapeTables = lies;
    QStringList lines;
    for (const Page &page : typeset(compose(test::correctReport(year)), own, resolveFonts({})).pages) {
        for (const PrintedText &text : page.texts)
            lines << text.text;
    }
    const QString all = lines.join(QLatin1Char('|'));
    for (const char16_t *parted :
         {u"结果维|", u"|维|", u"结果纠|", u"其他结|", u"尚未审|", u"|度", u"本年|度", u"办|理", u"结|果",
          u"公|益", u"组|织", u"服|务", u"机|构", u"企|业", u"自|然"})
        QVERIFY2(!all.contains(QString::fromUtf16(parted)), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("结果|维持")));
}

void TestTypesetter::printsMissingPartsEmpty()
{
    const Report report = Report::forEmptyDraft(test::editionOf(2025), 2025);
    const QString all = textOf(pagesOf(report));
    for (const Section &section : report.edition().sections)
        QVERIFY(all.contains(section.heading));
    for (const Table &table : report.edition().tables) {
        for (const TableCell &cell : table.cells)
            QVERIFY2(all.contains(cell.text), qPrintable(cell.text));
    }
}

void TestTypesetter::blanksTheFieldsOfMissingRows()
{
    Report report = test::correctReport(2025);
    for (const Place &place : report.edition().table(u"requests")->places()) {
        if (place.row() == QStringLiteral("other_remaining"))
            report.setCell(place, Cell::missing());
    }
    const Pages pages = pagesOf(report);
    const PrintedText *label = lineOf(pages, QStringLiteral("3.其他"));
    QVERIFY(label);
    for (const PrintedText &text : pages.pages[pageWith(pages, label->text)].texts) {
        const bool sameRow = qAbs(text.box.center().y() - label->box.center().y()) < points(3);
        const bool isLabel = text.text == label->text || text.text.contains(QStringLiteral("其他处理"));
        QVERIFY2(!sameRow || isLabel || text.text.contains(QStringLiteral("（六）")), qPrintable(text.text));
    }
}

void TestTypesetter::setsTheSignatureByTheStandard_data()
{
    QTest::addColumn<QString>("organization");
    QTest::newRow("issuer longer than the date") << QStringLiteral("示例县人民政府行政审批服务局");
    QTest::newRow("date longer than the issuer") << QStringLiteral("示例局");
}

void TestTypesetter::setsTheSignatureByTheStandard()
{
    QFETCH(QString, organization);
    Report report = test::correctReport(2025);
    report.setText(Place::signatureOrganization(), organization);
    report.setText(Place::signatureDate(), QStringLiteral("2026年1月20日"));
    const Pages pages = pagesOf(report);
    const PrintedText *issuer = lineOf(pages, organization);
    const PrintedText *date = lineOf(pages, QStringLiteral("2026年1月20日"));
    QVERIFY(issuer && date);
    const qreal two = 2 * style.characterPitch();
    QVERIFY(qAbs(date->box.left() - issuer->box.left() - two) < 1);
    const qreal right = std::max(issuer->box.width(), date->box.width()) == issuer->box.width()
                            ? issuer->box.right()
                            : date->box.right();
    QVERIFY(qAbs(style.area.right() - two - right) < 1);
    QVERIFY(qAbs(date->box.top() - issuer->box.top() - style.linePitch()) < 1);
}

void TestTypesetter::setsIssuersBelowEachOther_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("two offices") << QStringLiteral("示例县审批服务局 示例县政务公开办公室")
                                 << QStringList{QStringLiteral("示例县审批服务局"),
                                                QStringLiteral("示例县政务公开办公室")};
    QTest::newRow("a space within a short name")
        << QStringLiteral("示例县 审批局") << QStringList{QStringLiteral("示例县 审批局")};
    QTest::newRow("an office longer than a line")
        << QStringLiteral("示例市高新技术产业开发区管理委员会市场监督管理局行政审批服务办公室")
        << QStringList{QStringLiteral("示例市高新技术产业开发区管理委员会"),
                       QStringLiteral("市场监督管理局行政审批服务办公室")};
}

void TestTypesetter::setsIssuersBelowEachOther()
{
    QFETCH(QString, organization);
    QFETCH(QStringList, lines);
    Report report = test::correctReport(2025);
    report.setText(Place::signatureOrganization(), organization);
    const Pages pages = pagesOf(report);
    const PrintedText *date = lineOf(pages, QStringLiteral("2026年1月20日"));
    QVERIFY(date);
    const qreal two = 2 * style.characterPitch();
    qreal right = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<PrintedText> &texts = pages.pages.last().texts;
        const auto found = std::find_if(texts.crbegin(), texts.crend(),
                                        [&](const PrintedText &text) { return text.text == lines.at(i); });
        QVERIFY2(found != texts.crend(), qPrintable(lines.at(i)));
        QVERIFY(qAbs(date->box.left() - found->box.left() - two) < 1);
        const qreal below = static_cast<qreal>(lines.size() - i) * style.linePitch();
        QVERIFY(qAbs(date->box.top() - found->box.top() - below) < 1);
        right = std::max(right, found->box.right());
    }
    QVERIFY(qAbs(style.area.right() - two - std::max(right, date->box.right())) < 1 ||
            right < date->box.right());
}

void TestTypesetter::keepsTheSignatureWithTheText()
{
    Report report = test::correctReport(2025);
    for (int lines = 1; lines < 30; ++lines) {
        report.setText(Place(QStringLiteral("other_matters")), QString(28 * lines, QChar(u'公')));
        const Pages pages = pagesOf(report);
        const Page &last = pages.pages.last();
        QVERIFY(textOf(last).contains(QStringLiteral("公公")));
        QVERIFY(textOf(last).contains(QStringLiteral("2026年1月20日")));
    }
}

void TestTypesetter::listsHeadingsForAnOutline()
{
    const Pages pages = pagesOf(test::correctReport(2025));
    QStringList headings;
    for (const OutlineEntry &entry : pages.outline) {
        headings << entry.text;
        QCOMPARE(pageWith(pages, entry.text), entry.page);
        QVERIFY(entry.y >= style.area.top() - 1 && entry.y < style.area.bottom());
    }
    QCOMPARE(headings.size(), 8);
    QCOMPARE(headings.first(), QStringLiteral("一、总体情况"));
    QCOMPARE(pages.outline.at(1).level, 2);
}

void TestTypesetter::takesOnlyTheReportsSectionsForSections()
{
    Report report = test::correctReport(2025);
    report.setText(Place(QStringLiteral("overview")),
                   QStringLiteral("一、重点工作\n公开信息。\n（一）主动公开\n公开信息。"));
    QStringList sections;
    for (const OutlineEntry &entry : pagesOf(report).outline) {
        if (entry.level == 1)
            sections << entry.text;
    }
    QStringList expected;
    for (const Section &section : report.edition().sections)
        expected << section.heading;
    QCOMPARE(sections, expected);
}

void TestTypesetter::knowsWhereEachFieldIsPrinted_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("the form of 2019") << test::correctReport(2020);
    QTest::newRow("the form of 2021") << test::correctReport(2025);
    QTest::newRow("every field empty") << Report(test::editionOf(2025), 2025);
    QTest::newRow("a draft of which nothing was found") << Report::forEmptyDraft(test::editionOf(2020), 2020);
    QTest::newRow("a table longer than a page") << overfullReport();
}

void TestTypesetter::knowsWhereEachFieldIsPrinted()
{
    QFETCH(Report, report);
    const Pages pages = pagesOf(report);
    QHash<Place, int> found;
    for (const Page &page : pages.pages) {
        for (const PrintedArea &area : page.areas) {
            if (!report.edition().hasCell(area.place))
                continue;
            ++found[area.place];
            QCOMPARE(placeAt(page.areas, area.box.center()), area.place);
            QCOMPARE(boxesOf(page.areas, area.place), QList<QRectF>{area.box});
            QString printed;
            for (const PrintedText &text : page.texts) {
                if (area.box.contains(text.box.center())) {
                    QVERIFY(area.box.adjusted(-1, -1, 1, 1).contains(text.box));
                    printed += text.text;
                }
            }
            if (!isMissing(report, area.place))
                QCOMPARE(printed, printedText(report, area.place));
        }
    }
    for (const Place &place : report.edition().cellPlaces())
        QVERIFY2(found.value(place) == 1, qPrintable(place.key()));
}

void TestTypesetter::knowsWhatEachLinePrints_data()
{
    staysInsideTheTypeArea_data();
}

void TestTypesetter::knowsWhatEachLinePrints()
{
    QFETCH(int, index);
    const Report report = manyReports().at(index).report;
    const Blocks blocks = compose(report);
    for (const Page &page : pagesOf(report).pages) {
        for (const PrintedText &text : page.texts) {
            const Place place = placeAt(page.areas, text.box.center());
            if (text.block < 0) {
                QVERIFY(place.isEmpty());
            } else if (text.text == report.text(Place::signatureDate())) {
                QCOMPARE(place, Place::signatureDate());
            } else if (blocks.at(text.block).role == BlockRole::Table) {
                QCOMPARE(place.table(), blocks.at(text.block).place.table());
            } else {
                QCOMPARE(place, blocks.at(text.block).place);
            }
        }
    }
}

void TestTypesetter::knowsNothingOfBlocksThatWereRead()
{
    Block table;
    table.role = BlockRole::Table;
    table.grid.rows = 1;
    table.grid.columns = 1;
    table.grid.cells = {{0, 0, 1, 1, QStringLiteral("7"), false}};
    const Pages pages =
        typeset({paragraph(BlockRole::Body, QStringLiteral("一行")), table}, style, resolveFonts({}));
    QVERIFY(pages.pages.first().areas.isEmpty());
}

void TestTypesetter::setsALongTextInNoTime_data()
{
    constexpr int length = 200'000;
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("one paragraph") << QStringLiteral("overview")
                                   << QStringLiteral("公开信息，按时办理。").repeated(length / 10);
    QTest::newRow("one word") << QStringLiteral("overview") << QString(length, QLatin1Char('x'));
    QTest::newRow("marks on one letter")
        << QStringLiteral("overview") << QLatin1Char('a') + QString(length, QChar(0x0301));
    QTest::newRow("variants of one character, without width")
        << QStringLiteral("overview")
        << QStringLiteral("公，开").repeated(10) + QStringLiteral("\U000E0100").repeated(length / 2);
    QTest::newRow("spaces between two characters")
        << QStringLiteral("overview") << QStringLiteral("公%1公").arg(QString(length, QLatin1Char(' ')));
    QTest::newRow("a cell") << QStringLiteral("requests/granted/natural_person")
                            << QStringLiteral("公").repeated(length);
}

void TestTypesetter::setsALongTextInNoTime()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    Report report = test::correctReport(2025);
    if (report.edition().hasCell(Place(place)))
        report.setCell(Place(place), Cell::fromWritten(text, NumberKind::Count));
    else
        report.setText(Place(place), text);
    const std::clock_t begin = std::clock();
    pagesOf(report);
    // A second or two; in time that grows with the square it is minutes.
    QVERIFY((std::clock() - begin) / CLOCKS_PER_SEC < 20);
}

void TestTypesetter::givesUpWhenNobodyWantsThePages_data()
{
    staysInsideTheTypeArea_data();
}

void TestTypesetter::givesUpWhenNobodyWantsThePages()
{
    QFETCH(int, index);
    const Blocks blocks = compose(manyReports().at(index).report);
    const Fonts fonts = resolveFonts({});
    int asked = 0;
    const auto typesetUntil = [&](int last) {
        asked = 0;
        return typeset(blocks, style, fonts, [&asked, last] { return ++asked > last; });
    };
    const qsizetype wholePages = typesetUntil(std::numeric_limits<int>::max()).pages.size();
    const int whole = asked;
    QCOMPARE(wholePages, typeset(blocks, style, fonts).pages.size());
    QVERIFY(whole > blocks.size());
    for (const int share : {0, 1, 5, 50, 90, 99}) {
        const int last = whole * share / 100;
        typesetUntil(last);
        QVERIFY2(asked <= last + 200, "goes on for long after it was told");
    }
}

void TestTypesetter::givesOnePageForNothing()
{
    const Pages pages = typeset({}, style, resolveFonts({}));
    QCOMPARE(pages.pages.size(), 1);
    QCOMPARE(pages.pages.first().paper, style.paper);
}

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
