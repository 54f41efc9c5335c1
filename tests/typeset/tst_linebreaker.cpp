// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "blocks/breakcosts.h"
#include "export/textlines.h"
#include "typeset/fonts.h"
#include "typeset/linebreaker.h"

#include <QTest>

using namespace nianbao;

namespace {

constexpr qreal size = 200;

ShapedText shape(const QString &text)
{
    return {text, resolveFonts({}).font(FontRole::Song, size)};
}

QString joined(const ShapedText &text, const QList<Slice> &lines)
{
    QStringList parts;
    for (const Slice &line : lines)
        parts << text.text().mid(line.begin, line.end - line.begin);
    return parts.join(QLatin1Char('|'));
}

} // namespace

class TestLineBreaker : public QObject
{
    Q_OBJECT

private slots:
    void keepsAFigureWithItsUnit();
    void fillsLines();
    void leavesNoCharacterAlone();
    void neverBeginsALineWithAClosingMark();
    void closesALineUpByItsMarks();
    void keepsFiguresWhole();
    void breaksAWordWiderThanTheLine();
    void stretchesALineToTheEdge();
    void leavesTheLastLineAlone();
    void losesNoCharacter();
    void breaksTitlesBySense_data();
    void breaksTitlesBySense();
    void leavesNoCharacterOfATitleAlone();
    void dividesATitleWithoutBoundsSanely();
    void breaksLabelsBySense_data();
    void breaksLabelsBySense();
};

void TestLineBreaker::keepsAFigureWithItsUnit()
{
    const ShapedText text = shape(QStringLiteral("同比提高￥1286.50、98.6%、22℃、36㎡、2.4‰。").repeated(30));
    for (int width = 9; width < 30; ++width) {
        for (const Slice &line : paragraphLines(text, width * size, width * size)) {
            QVERIFY(!QStringView(u"%℃㎡‰.、。").contains(text.text().at(line.begin)));
            QVERIFY(text.text().at(line.end - 1) != QChar(u'￥'));
            const bool isCut = line.end < text.size() && text.text().at(line.end - 1).isDigit() &&
                               text.text().at(line.end).isDigit();
            QVERIFY(!isCut);
        }
    }
}

void TestLineBreaker::fillsLines()
{
    const ShapedText text = shape(QStringLiteral("政府信息公开工作年度报告"));
    QCOMPARE(joined(text, paragraphLines(text, 3 * size, 5 * size)),
             QStringLiteral("政府信|息公开工作|年度报告"));
}

void TestLineBreaker::leavesNoCharacterAlone()
{
    const ShapedText text = shape(QStringLiteral("政府信息公开工作年度报告公。"));
    QCOMPARE(joined(text, paragraphLines(text, 6 * size, 6 * size)),
             QStringLiteral("政府信息公开|工作年度报|告公。"));
    const ShapedText figure = shape(QStringLiteral("政府信息公开12条"));
    QCOMPARE(joined(figure, paragraphLines(figure, 7 * size, 7 * size)), QStringLiteral("政府信息公开|12条"));
}

void TestLineBreaker::neverBeginsALineWithAClosingMark()
{
    const ShapedText text = shape(QStringLiteral("按时公开信息。按时公开。").repeated(40));
    for (int width = 5; width < 40; ++width) {
        for (const Slice &line : paragraphLines(text, width * size, width * size)) {
            QVERIFY(!isClosingMark(text.text().at(line.begin)));
            const QList<qreal> shifts = justifyingShifts(text, line, width * size, false);
            const qreal set = text.width(line) + (shifts.isEmpty() ? 0 : shifts.last());
            QVERIFY2(set <= width * size + 2, "the line is wider than the column");
        }
    }
}

void TestLineBreaker::closesALineUpByItsMarks()
{
    // Six and a half characters of room: 。 would begin the next line, and 、 has half an em to give.
    const ShapedText text = shape(QStringLiteral("公开、信息、好。下一行"));
    const QList<Slice> lines = paragraphLines(text, 7.2 * size, 7.2 * size);
    QCOMPARE(joined(text, lines), QStringLiteral("公开、信息、好。|下一行"));
    const QList<qreal> shifts = justifyingShifts(text, lines.first(), 7.2 * size, false);
    QVERIFY(qAbs(text.width(lines.first()) + shifts.last() - 7.2 * size) < 2);
}

void TestLineBreaker::keepsFiguresWhole()
{
    const ShapedText text = shape(QStringLiteral("公开信息12345条"));
    QCOMPARE(joined(text, paragraphLines(text, 5 * size, 5 * size)), QStringLiteral("公开信息|12345条"));
}

void TestLineBreaker::breaksAWordWiderThanTheLine()
{
    const ShapedText text = shape(QString(100, QLatin1Char('9')));
    const QList<Slice> lines = paragraphLines(text, 4 * size, 4 * size);
    QVERIFY(lines.size() > 10);
    for (const Slice &line : lines)
        QVERIFY(text.width(line) <= 4 * size + 2);
}

void TestLineBreaker::stretchesALineToTheEdge()
{
    const ShapedText text = shape(QStringLiteral("公开信息12345条"));
    const QList<qreal> shifts = justifyingShifts(text, {0, 4}, 4.5 * size, false);
    QCOMPARE(shifts.size(), 5);
    QCOMPARE(shifts.first(), 0.0);
    QVERIFY(qAbs(shifts.last() - size / 2) < 2);
}

void TestLineBreaker::leavesTheLastLineAlone()
{
    const ShapedText text = shape(QStringLiteral("公开"));
    QVERIFY(justifyingShifts(text, {0, 2}, 10 * size, true).isEmpty());
}

void TestLineBreaker::losesNoCharacter()
{
    const ShapedText text =
        shape(QStringLiteral("见https://www.example.gov.cn/a/b?c=d，王𬭎“负责”——完。")
                  .repeated(30));
    QString all;
    for (const Slice &line : paragraphLines(text, 7 * size, 9 * size))
        all += text.print(line, {}).text;
    QCOMPARE(all, text.text());
}

void TestLineBreaker::breaksTitlesBySense_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("between office and year")
        << QStringLiteral("示例县审批服务局|2025年政府信息公开工作年度报告");
    QTest::newRow("a third line for a long office")
        << QStringLiteral("示例市高新技术产业开发区管理委员会|行政审批服务局|2025年政府信息公开工作年度报告");
    QTest::newRow("a short title stays whole") << QStringLiteral("示例县2025年工作年度报告");
    QTest::newRow("an office that fits a line is never divided")
        << QStringLiteral("示例市示例区人民政府示例街道办事处|2025年政府信息公开工作年度报告");
    QTest::newRow("a street office behind its government")
        << QStringLiteral("示例市示例自治区人民政府|示例大道东段街道办事处|2025年政府信息公开工作年度报告");
    QTest::newRow("市 of a word is no end of a name")
        << QStringLiteral("示例市高新技术产业开发区管理委员会|市场监督管理局|2025年政府信息公开工作年度报告");
    QTest::newRow("年度 stays whole")
        << QStringLiteral("示例县市场监督管理局|2025年度政府信息公开工作年度报告");
}

void TestLineBreaker::breaksTitlesBySense()
{
    QFETCH(QString, lines);
    const QString title = QString(lines).remove(QLatin1Char('|'));
    const ShapedText text = shape(title);
    QCOMPARE(joined(text, balancedLines(text, 20 * size, titleBreakCost(title, 20), titleExtraLineCost)),
             lines);
    // Files that other programs set have the same lines.
    QCOMPARE(titleLines(title, PageStyle()).join(QLatin1Char('|')), lines);
}

void TestLineBreaker::leavesNoCharacterOfATitleAlone()
{
    for (int length = 1; length < 70; ++length) {
        const QString office = QStringLiteral("示例市示例区人民政府行政审批局").repeated(5).left(length);
        const QString title = office + QStringLiteral("2025年政府信息公开工作年度报告");
        const ShapedText text = shape(title);
        const QList<Slice> lines =
            balancedLines(text, 20 * size, titleBreakCost(title, 20), titleExtraLineCost);
        for (const Slice &line : lines) {
            QVERIFY2(lines.size() == 1 || line.end - line.begin > 1, qPrintable(joined(text, lines)));
            QVERIFY(text.width(line) <= 20 * size + 2);
        }
        if (length <= 20)
            QVERIFY2(lines.first().end >= length, qPrintable(joined(text, lines)));
    }
}

void TestLineBreaker::dividesATitleWithoutBoundsSanely()
{
    const QString title(300, QChar(u'县'));
    const ShapedText text = shape(title);
    const QList<Slice> lines = balancedLines(text, 20 * size, titleBreakCost(title, 20), titleExtraLineCost);
    QVERIFY(lines.size() >= 15 && lines.size() <= 16);
    QCOMPARE(joined(text, lines).remove(QLatin1Char('|')), title);
}

void TestLineBreaker::breaksLabelsBySense_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("lines");
    QTest::newRow("pairs") << 3 << QStringLiteral("商业|企业");
    QTest::newRow("behind a bracket") << 4 << QStringLiteral("（三）|不予公开");
    QTest::newRow("not in the middle of a word") << 4 << QStringLiteral("社会公益|组织");
    QTest::newRow("a name of three characters") << 3 << QStringLiteral("自然人");
    QTest::newRow("the heads of table four") << 2 << QStringLiteral("结果|维持");
    QTest::newRow("a head of another word") << 3 << QStringLiteral("尚未|审结");
    QTest::newRow("behind the number, with its word") << 4 << QStringLiteral("（七）|总计");
    QTest::newRow("three characters first") << 5 << QStringLiteral("本年新|制作数量");
}

void TestLineBreaker::breaksLabelsBySense()
{
    QFETCH(int, characters);
    QFETCH(QString, lines);
    const QString label = QString(lines).remove(QLatin1Char('|'));
    const ShapedText text = shape(label);
    const QString set = joined(text, balancedLines(text, characters * size + 1, labelBreakCost(label)));
    if (label == QStringLiteral("社会公益组织"))
        QVERIFY(set == lines || set == QStringLiteral("社会|公益组织"));
    else
        QCOMPARE(set, lines);
}

QTEST_MAIN(TestLineBreaker)
#include "tst_linebreaker.moc"
