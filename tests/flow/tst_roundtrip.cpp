// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "formats.h"
#include "report/totals.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// recognize(read(write(compose(report)))) == report, for every edition and every format that is written and
/// that some format reads back. Totals are stated in these reports: an unstated one is printed as computed,
/// and is then stated.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectReportComesBackEqual_data() { addEditionsAndFormats(); }
    void aCorrectReportComesBackEqual();
    void anyReportComesBackEqual_data() { addEditionsAndFormats(); }
    void anyReportComesBackEqual();

private:
    static void addEditionsAndFormats();
};

namespace {

Result<Imported> throughFormat(const Report &report, const QString &formatId)
{
    const WritableFormats formats = writableFormats();
    const WritableFormat *format = outputById(formatId, formats);
    const Result<QByteArray> bytes = format->write(report, {});
    return bytes ? importReport(*bytes, readableFormats(), test::editions(), format->readBackAs)
                 : Result<Imported>(bytes.error());
}

void stateTotals(Report &report)
{
    for (const Place &place : report.edition().cellPlaces()) {
        if (report.edition().isTotal(place))
            report.setCell(place, Cell::fromNumber(computedTotal(report, place).value_or(Decimal())));
    }
}

// What differs, for a person who has to find out why; empty when nothing does.
QString difference(const Report &a, const Report &b)
{
    for (const Place &place : a.edition().cellPlaces()) {
        const Cell before = a.cell(place);
        const Cell after = b.cell(place);
        if (before != after)
            return u"%1: %2 “%3” became %4 “%5”"_s.arg(place.key(), cellStateId(before.state), before.written,
                                                       cellStateId(after.state), after.written);
    }
    for (const Place &place : a.edition().textPlaces()) {
        if (a.text(place) != b.text(place))
            return u"%1: “%2” became “%3”"_s.arg(place.key(), a.text(place), b.text(place));
        if (a.hasText(place) != b.hasText(place))
            return u"%1: is no longer as absent or present as it was"_s.arg(place.key());
    }
    return a == b ? QString() : u"year, scope or unknown content"_s;
}

QString anyFigure(QRandomGenerator &random, NumberKind kind)
{
    static const QStringList counts{u"0"_s,     u"0"_s,  u"1"_s,  u"36425"_s, u"22（其中修订 16 件）"_s,
                                    {},         {},      u"/"_s,  u"—"_s,     u"无"_s,
                                    u"1,234"_s, u"３"_s, u"3件"_s};
    static const QStringList changes{u"+214"_s, u"-3"_s, u"增 69"_s, u"减3"_s, u"0"_s, {}};
    static const QStringList amounts{u"79.96万元"_s, u"12.3456"_s, u"0"_s, {}, u"不适用"_s};
    const QStringList &choices = kind == NumberKind::Change   ? changes
                                 : kind == NumberKind::Amount ? amounts
                                                              : counts;
    return choices[random.bounded(static_cast<int>(choices.size()))];
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList paragraphs{u"全年按时公开信息120条。"_s,
                                        u"（一）主动公开政府信息的情况"_s,
                                        u"1. 存在的主要问题"_s,
                                        u"①解读材料偏少，②更新不够及时"_s,
                                        u"无。"_s,
                                        u"二是截至2020年12月31日，申请全部办结"_s,
                                        u"全年收到申请41件，办结44件，其中上年结转3件。"_s};
    QStringList text;
    for (int i = random.bounded(1, 5); i > 0; --i)
        text << paragraphs[random.bounded(static_cast<int>(paragraphs.size()))];
    return text.join(u'\n');
}

Report anyReport(QRandomGenerator &random, int year)
{
    Report report = test::correctReport(year);
    const Edition edition = report.edition();
    for (const Table &table : edition.tables) {
        // Missing are whole rows as printed, as in a draft that is cut off.
        const int cutFrom = random.bounded(4) == 0 ? random.bounded(3, table.gridRows + 3) : table.gridRows;
        for (const TableCell &cell : table.cells) {
            if (cell.isLabel())
                continue;
            if (cell.row >= cutFrom)
                report.setCell(cell.place, Cell::missing());
            else if (edition.isTotal(cell.place))
                report.setCell(cell.place, Cell::fromNumber(random.bounded(3)));
            else
                report.setCell(cell.place, Cell::fromWritten(anyFigure(random, edition.kindOf(cell.place)),
                                                             edition.kindOf(cell.place)));
        }
        // A missing total that can be computed is printed, and is then stated.
        for (const Place &place : table.places()) {
            if (report.cell(place).state == CellState::Missing && !isMissing(report, place)) {
                const std::optional<Decimal> computed = computedTotal(report, place);
                report.setCell(place, computed ? Cell::fromNumber(*computed) : Cell());
            }
        }
        const QList<Place> places = table.places();
        const bool isGone = std::all_of(places.begin(), places.end(), [&](const Place &place) {
            return report.cell(place).state == CellState::Missing;
        });
        if (isGone) // a draft without the table has no heading for it either
            report.removeText(Place::note(table.id));
        else if (random.bounded(3) == 0)
            report.setText(Place::note(table.id), u"注：数字由业务系统导出。"_s);
    }
    for (const Section &section : edition.sections) {
        if (section.kind == Section::Kind::Text)
            report.setText(Place(section.id), anyText(random));
    }
    return report;
}

} // namespace

void TestRoundTrip::addEditionsAndFormats()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("format");
    const ReadableFormats readable = readableFormats();
    for (const WritableFormat &format : writableFormats()) {
        const bool isReadable =
            std::any_of(readable.begin(), readable.end(),
                        [&](const ReadableFormat &input) { return input.id == format.readBackAs; });
        for (const int year : {2019, 2020, 2021, 2025}) {
            if (isReadable)
                QTest::addRow("%d through %s", year, qPrintable(format.id)) << year << format.id;
        }
    }
}

void TestRoundTrip::aCorrectReportComesBackEqual()
{
    QFETCH(int, year);
    QFETCH(QString, format);
    Report report = test::correctReport(year);
    stateTotals(report);
    const Result<Imported> again = throughFormat(report, format);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text));
    QCOMPARE(difference(report, again->report), QString());
    QVERIFY(again->findings.isEmpty());
    QVERIFY(again->unclaimed.isEmpty());
}

void TestRoundTrip::anyReportComesBackEqual()
{
    QFETCH(int, year);
    QFETCH(QString, format);
    constexpr quint32 rounds = 80;
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        QRandomGenerator random(seed);
        const Report report = anyReport(random, year);
        const Result<Imported> again = throughFormat(report, format);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        const QString what = difference(report, again->report);
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(what)));
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
