// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "proof.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// A file that was made is read again and compared with the report; a writer's fault ends there.
class TestProof : public QObject
{
    Q_OBJECT

private slots:
    void everyReadableFormatPassesWithAnyReport_data();
    void everyReadableFormatPassesWithAnyReport();
    void everyReadableFormatPassesWithHardTexts_data() { addFormats(); }
    void everyReadableFormatPassesWithHardTexts();
    void namesTheCellThatDiffers();
    void namesTheTextThatDiffers();
    void noticesWhatIsLost_data();
    void noticesWhatIsLost();
    void noticesATableTooMany();
    void noticesALostCellOfAProject();

private:
    static void addFormats();
};

namespace {

const WritableFormat &format(const WritableFormats &formats, const QString &id)
{
    return *outputById(id, formats);
}

/// The text format with a fault: what it wrote is changed on the way.
Result<QByteArray> writtenWithFault(const Report &report, const QString &before, const QString &after)
{
    WritableFormat faulty = format(writableFormats(), u"txt"_s);
    faulty.write = [before, after, write = faulty.write](const Report &written, const WriteOptions &options) {
        Result<QByteArray> bytes = write(written, options);
        QString text = QString::fromUtf8(*bytes);
        const qsizetype at = text.indexOf(before);
        return Result<QByteArray>(text.replace(at, before.size(), after).toUtf8());
    };
    return proved({faulty}, readableFormats(), test::editions()).first().write(report, {});
}

} // namespace

void TestProof::addFormats()
{
    QTest::addColumn<QString>("id");
    for (const WritableFormat &writable : writableFormats()) {
        for (const ReadableFormat &readable : readableFormats()) {
            if (readable.id == writable.readBackAs)
                QTest::newRow(qPrintable(writable.id)) << writable.id;
        }
    }
}

void TestProof::everyReadableFormatPassesWithAnyReport_data()
{
    addFormats();
}

void TestProof::everyReadableFormatPassesWithAnyReport()
{
    QFETCH(QString, id);
    const WritableFormats formats = proved(writableFormats(), readableFormats(), test::editions());
    Report cut = Report::forEmptyDraft(test::editionOf(2025), 2025);
    cut.setText(Place::title(), u"示例县2025年政府信息公开工作年度报告"_s);
    for (const Report &report :
         {test::correctReport(2020), test::correctReport(2025), test::everyKindReport(), cut,
          Report::forEmptyDraft(test::editionOf(2025), 2025), Report(test::editionOf(2025), 2025),
          Report(test::editionOf(2020), 2020)}) {
        const Result<QByteArray> bytes = format(formats, id).write(report, {});
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().text));
    }
}

void TestProof::everyReadableFormatPassesWithHardTexts()
{
    QFETCH(QString, id);
    const WritableFormats formats = proved(writableFormats(), readableFormats(), test::editions());
    const QStringList texts{u"<script>alert(1)</script> ]]> &amp; &#x5de5; \"'"_s,
                            u"一、总体情况"_s,
                            u"甲\tb\u2028c\u0001\u0008\u202ed"_s,
                            QString(u"孤"_s) + QChar(0xd800) + u"字"_s,
                            u"𠱃鿍鿔䶮㑇㛃𬭎𫖮 ㎡ “引”—…"_s,
                            u"# 不是标题 * _ ` | 1. - + >"_s,
                            u"\u200b| 甲 | 乙 |"_s,
                            u"\ufeff\\| 甲 | 乙 |"_s,
                            u"项目 \ufeff年"_s,
                            QString(100'000, u'长')};
    for (const QString &text : texts) {
        Report report = test::correctReport(2025);
        report.setText(Place(u"other_matters"_s), text);
        const Result<QByteArray> bytes = format(formats, id).write(report, {});
        QVERIFY2(bytes, bytes ? "" : qPrintable(text.left(40) + bytes.error().text));
    }
    Report report = test::correctReport(2025);
    report.setText(Place::title(), QString(300, u'题'));
    QVERIFY(format(formats, id).write(report, {}));
}

void TestProof::namesTheCellThatDiffers()
{
    Report report = test::correctReport(2025);
    const Place place = Place::cell(u"requests", u"granted", u"natural_person");
    report.setCell(place, Cell::fromNumber(Decimal(98765)));
    const Result<QByteArray> bytes = writtenWithFault(report, u"98765"_s, u"98756"_s);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"export.differs"_s);
    QVERIFY(bytes.error().text.contains(report.edition().nameOf(place)));
    QVERIFY(bytes.error().text.contains(u"98765"));
    QVERIFY(bytes.error().text.contains(u"98756"));
}

void TestProof::namesTheTextThatDiffers()
{
    Report report = test::correctReport(2025);
    report.setText(Place(u"other_matters"_s), u"收取信息处理费400元。"_s);
    const Result<QByteArray> bytes = writtenWithFault(report, u"费400元"_s, u"费40元"_s);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"export.differs"_s);
    QVERIFY(bytes.error().text.contains(u"六、其他需要报告的事项"));
}

void TestProof::noticesWhatIsLost_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("a paragraph") << u"\n\n六、其他需要报告的事项"_s << QString() << u"六、"_s;
    QTest::newRow("a blank made a zero") << u"规章\t\t"_s << u"规章\t0\t"_s << u"表二 规章·本年制发件数"_s;
    QTest::newRow("a label") << u"5.属于三类内部事务信息"_s << u"5.属于三类内部事务"_s << u"三、收到和处理"_s;
    QTest::newRow("an added paragraph") << u"\n\n六、"_s << u"\n\n多出一段。\n\n六、"_s << u"六、"_s;
}

void TestProof::noticesWhatIsLost()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, named);
    Report report = test::correctReport(2025);
    report.setCell(Place::cell(u"proactive_disclosure", u"government_rules", u"issued_this_year"), Cell());
    const Result<QByteArray> bytes = writtenWithFault(report, before, after);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"export.differs"_s);
    QVERIFY2(bytes.error().text.contains(named), qPrintable(bytes.error().text));
}

void TestProof::noticesATableTooMany()
{
    WritableFormat faulty = format(writableFormats(), u"txt"_s);
    faulty.write = [write = faulty.write](const Report &report, const WriteOptions &options) {
        const Result<QByteArray> bytes = write(report, options);
        return Result<QByteArray>(*bytes + u"\n甲\t乙\n1\t2\n"_s.toUtf8());
    };
    const Result<QByteArray> bytes =
        proved({faulty}, readableFormats(), test::editions()).first().write(test::correctReport(2025), {});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, u"export.differs"_s);
}

void TestProof::noticesALostCellOfAProject()
{
    WritableFormat faulty = format(writableFormats(), u"nianbao"_s);
    const Place place = Place::cell(u"requests", u"granted", u"natural_person");
    faulty.write = [place, write = faulty.write](Report report, const WriteOptions &options) {
        report.setCell(place, Cell());
        return write(report, options);
    };
    Report report = test::correctReport(2025);
    report.setCell(place, Cell::fromNumber(Decimal(5)));
    const Result<QByteArray> bytes =
        proved({faulty}, readableFormats(), test::editions()).first().write(report, {});
    QVERIFY(!bytes);
    QVERIFY(bytes.error().text.contains(report.edition().nameOf(place)));
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
