// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "formats.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void checkOfACorrectReportSaysOneLine();
    void checkOfABrokenReportExitsWithOne();
    void checkGivesJson();
    void checkOfSeveralFilesNamesEach();
    void checkGoesOnPastAFileItCannotRead();
    void checkComparesWithLastYear();
    void showGivesEveryCellInFormOrder_data();
    void showGivesEveryCellInFormOrder();
    void showGivesTextsBlocksAndLeftovers();
    void convertWritesByTheSuffix();
    void convertTakesAFolder();
    void convertReplacesAnOldFile();
    void convertNeverOverwritesItsInput();
    void convertSaysWhatItLeavesOut();
    void convertHandsStyleAndMarkToTheWriter();
    void convertRefusesPageSettingsThatAreNone_data();
    void convertRefusesPageSettingsThatAreNone();
    void convertRefusesAMarkThatWouldNotBePrinted();
    void convertSaysAForewarningOnce();
    void newMakesABlankReport();
    void compareSaysWhatDiffers();
    void compareOfEqualReportsExitsWithZero();
    void compareGivesJson();
    void newCarriesLastYearsOpenApplicationsOver();
    void formatsListsBothDirections();
    void badInputIsOneLineAndExitTwo_data();
    void badInputIsOneLineAndExitTwo();

private:
    struct Outcome
    {
        int exitCode = 0;
        QString out;
        QString err;
    };

    Outcome run(const QStringList &arguments, const WritableFormats &writable = writableFormats()) const;
    QString put(const QString &name, const QByteArray &bytes) const;
    QString draft(const QString &name) const
    {
        return QStringLiteral(NIANBAO_SOURCE_DIR "/tests/fixtures/import/") + name;
    }
    QByteArray bytesOf(const QString &path) const;

    QTemporaryDir m_folder;
};

TestCommandLine::Outcome TestCommandLine::run(const QStringList &arguments,
                                              const WritableFormats &writable) const
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    const CommandLine line{test::editions(), readableFormats(), writable, out, err};
    outcome.exitCode = static_cast<int>(runCommandLine(arguments, line));
    out.flush();
    err.flush();
    return outcome;
}

QString TestCommandLine::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

QByteArray TestCommandLine::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommandLine::checkOfACorrectReportSaysOneLine()
{
    const Outcome outcome = run({u"check"_s, draft(u"tab-rows.txt"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, u"Ready to publish\n"_s);
    QVERIFY(outcome.err.isEmpty());
}

void TestCommandLine::checkOfABrokenReportExitsWithOne()
{
    const Outcome outcome = run({u"check"_s, draft(u"page-break-total-rows-short.txt"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.contains(u"[requests.balance]"_s));
    QVERIFY(outcome.out.contains(u"[requests.outcome-sum]"_s));
    QCOMPARE(outcome.out.split(u'\n').at(outcome.out.count(u'\n') - 1),
             u"Not ready to publish: 3 error(s), 2 warning(s)"_s);
}

void TestCommandLine::checkGivesJson()
{
    const Outcome outcome =
        run({u"check"_s, u"--format"_s, u"json"_s, draft(u"page-break-total-rows-short.txt"_s)});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"counts"_s, u"edition"_s, u"file"_s, u"findings"_s, u"organization"_s,
                                       u"verdict"_s, u"year"_s}));
    QCOMPARE(json[u"edition"_s].toString(), u"2019"_s);
    QCOMPARE(json[u"year"_s].toInt(), 2020);
    QCOMPARE(json[u"organization"_s].toString(), u"示例县审批服务局"_s);
    QCOMPARE(json[u"counts"_s][u"error"_s].toInt(), 3);
    const QJsonObject finding = json[u"findings"_s].toArray().last().toObject();
    QCOMPARE(finding.keys(),
             (QStringList{u"code"_s, u"message"_s, u"places"_s, u"repairs"_s, u"severity"_s}));
    QCOMPARE(finding[u"code"_s].toString(), u"signature.date"_s);
    QCOMPARE(finding[u"places"_s].toArray(), QJsonArray{u"signature/date"_s});
}

void TestCommandLine::checkOfSeveralFilesNamesEach()
{
    const QString good = draft(u"tab-rows.txt"_s);
    const QString bad = draft(u"pipe-tables-cut-off.txt"_s);
    const Outcome text = run({u"check"_s, good, bad});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.out.contains(good + u": Ready to publish"_s));
    const Outcome json = run({u"check"_s, good, bad, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), 2);
}

void TestCommandLine::checkGoesOnPastAFileItCannotRead()
{
    const QString absent = m_folder.filePath(u"absent.txt"_s);
    const Outcome outcome = run({u"check"_s, absent, draft(u"tab-rows.txt"_s)});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains(absent));
    QVERIFY(outcome.out.contains(u"Ready to publish"_s));
}

void TestCommandLine::checkComparesWithLastYear()
{
    const QString lastYear = put(u"2024.nianbao"_s, projectToBytes(test::correctReport(2024)));
    const QString thisYear = put(u"2025.nianbao"_s, projectToBytes(test::correctReport(2025)));
    const Outcome outcome = run({u"check"_s, thisYear, u"--last-year"_s, lastYear});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(u"last-year.carried-in"_s));
    QCOMPARE(run({u"check"_s, lastYear, u"--last-year"_s, thisYear}).exitCode, 2);
}

void TestCommandLine::showGivesEveryCellInFormOrder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("cells");
    QTest::newRow("2019 form") << u"tab-rows.txt"_s << 22 + 132 + 29 + 12 + 3;
    QTest::newRow("2021 form") << u"tab-rows-2021-form.txt"_s << 10 + 144 + 31 + 12 + 3;
}

void TestCommandLine::showGivesEveryCellInFormOrder()
{
    QFETCH(QString, file);
    QFETCH(int, cells);
    const Outcome outcome = run({u"show"_s, draft(file), u"--cells"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"place\tstate\tvalue\twritten\tcomputed"_s);
    QCOMPARE(lines.size(), cells + 1);
    QVERIFY(lines.contains(u"requests/received_this_year/total\tnumber\t49\t49\t49"_s));
    QVERIFY(lines.contains(u"requests/received_this_year/natural_person\tnumber\t41\t41\t"_s));
    QVERIFY(lines[1].startsWith(u"proactive_disclosure/government_rules/"_s));
    QVERIFY(lines.last().startsWith(u"review_and_litigation/litigation_after_reconsideration/total"_s));
}

void TestCommandLine::showGivesTextsBlocksAndLeftovers()
{
    const QString file = draft(u"tab-rows.txt"_s);
    QVERIFY(run({u"show"_s, file, u"--texts"_s}).out.contains(u"signature/date\t2021年1月20日"_s));
    QVERIFY(run({u"show"_s, file, u"--blocks"_s}).out.contains(u"table @"_s));
    QCOMPARE(run({u"show"_s, file, u"--unclaimed"_s}).out, QString());
    const Outcome json = run({u"show"_s, file, u"--cells"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), 198);
}

void TestCommandLine::convertWritesByTheSuffix()
{
    const QString project = m_folder.filePath(u"a.nianbao"_s);
    const QString text = m_folder.filePath(u"a.txt"_s);
    QCOMPARE(run({u"convert"_s, draft(u"tab-rows.txt"_s), project}).exitCode, 0);
    QCOMPARE(run({u"convert"_s, project, text}).exitCode, 0);
    QCOMPARE(run({u"show"_s, text}).out, run({u"show"_s, draft(u"tab-rows.txt"_s)}).out);
    QCOMPARE(run({u"show"_s, text, u"--texts"_s}).out, run({u"show"_s, project, u"--texts"_s}).out);
}

void TestCommandLine::convertHandsStyleAndMarkToTheWriter()
{
    WriteOptions seen;
    WritableFormat spy{u"spy"_s,
                       u"spy"_s,
                       u"Spy"_s,
                       {},
                       true,
                       [&seen](const Report &, const WriteOptions &options) -> Result<QByteArray> {
                           seen = options;
                           return QByteArray("x");
                       }};
    const QString style = put(u"style.json"_s, R"({"lines_per_page": 20, "page_numbers": "centred"})");
    const Outcome outcome = run({u"convert"_s, draft(u"tab-rows.txt"_s), m_folder.filePath(u"a.spy"_s),
                                 u"--page-style"_s, style, u"--mark"_s, u"征求意见稿"_s},
                                {spy});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(seen.style.linesPerPage, 20);
    QCOMPARE(seen.style.pageNumbers, PageNumbers::Centred);
    QCOMPARE(seen.style.mark, u"征求意见稿"_s);
}

void TestCommandLine::convertRefusesPageSettingsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("lines = 22");
    QTest::newRow("a list") << QByteArray("[22]");
    QTest::newRow("no room for so many lines") << QByteArray(R"({"lines_per_page": 400})");
    QTest::newRow("endless") << QByteArray(1'000'000, '[');
    QTest::newRow("a setting mistyped") << QByteArray(R"({"lines_per_pag": 20})");
}

void TestCommandLine::convertRefusesPageSettingsThatAreNone()
{
    QFETCH(QByteArray, settings);
    const QString target = m_folder.filePath(u"never.docx"_s);
    const Outcome outcome = run(
        {u"convert"_s, draft(u"tab-rows.txt"_s), target, u"--page-style"_s, put(u"bad.json"_s, settings)});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(u"bad.json"_s));
    QVERIFY(!QFileInfo::exists(target));
}

void TestCommandLine::convertRefusesAMarkThatWouldNotBePrinted()
{
    const QString target = m_folder.filePath(u"unmarked.txt"_s);
    const Outcome outcome =
        run({u"convert"_s, draft(u"tab-rows.txt"_s), target, u"--mark"_s, u"征求意见稿"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains(u"--mark"));
    QVERIFY(!QFileInfo::exists(target));
}

void TestCommandLine::convertSaysAForewarningOnce()
{
    WritableFormat warning = *outputById(u"txt"_s, writableFormats());
    warning.forewarnings = [](const Report &report, const WriteOptions &) {
        return QStringList{u"no such font"_s, QString::number(report.year())};
    };
    QDir(m_folder.path()).mkdir(u"warned"_s);
    const Outcome outcome = run({u"convert"_s, draft(u"tab-rows.txt"_s), draft(u"tab-rows-2021-form.txt"_s),
                                 m_folder.filePath(u"warned/"_s), u"--to"_s, u"txt"_s},
                                {warning});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err.count(u"no such font"_s), 1);
    QCOMPARE(outcome.err.count(u'\n'), 3);
}

void TestCommandLine::compareSaysWhatDiffers()
{
    Report changed = test::correctReport(2025);
    const Place cell =
        Place::cell(u"proactive_disclosure", u"administrative_penalty", u"decisions_this_year");
    changed.setCell(cell, Cell::fromNumber(31));
    changed.setText(Place(u"other_matters"_s), u"收取信息处理费400元。"_s);
    Report old = changed;
    old.setCell(cell, Cell::fromNumber(30));
    old.setText(Place(u"other_matters"_s), u"收取信息处理费40元。"_s);
    const Outcome outcome = run({u"compare"_s, put(u"old.nianbao"_s, projectToBytes(old)),
                                 put(u"changed.nianbao"_s, projectToBytes(changed))});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, changed.edition().nameOf(cell) + u": 30 → 31 (+1)\n"_s +
                              u"六、其他需要报告的事项, paragraph 1: 收取信息处理费40{+0+}元。\n"_s +
                              u"1 cell(s) and 1 text(s) differ\n"_s);
}

void TestCommandLine::compareOfEqualReportsExitsWithZero()
{
    const Outcome outcome = run({u"compare"_s, draft(u"tab-rows.txt"_s), draft(u"tab-rows.txt"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, u"No difference\n"_s);
}

void TestCommandLine::compareGivesJson()
{
    const Outcome outcome = run({u"compare"_s, draft(u"tab-rows.txt"_s), draft(u"tab-rows-2021-form.txt"_s),
                                 u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"cells"_s, u"same_form"_s, u"texts"_s}));
    QVERIFY(!json[u"same_form"_s].toBool());
    QCOMPARE(json[u"cells"_s].toArray().first().toObject().keys(),
             (QStringList{u"after"_s, u"before"_s, u"change"_s, u"place"_s}));
}

void TestCommandLine::convertTakesAFolder()
{
    QDir(m_folder.path()).mkdir(u"out"_s);
    const QString out = m_folder.filePath(u"out"_s);
    const QString absent = m_folder.filePath(u"absent.txt"_s);
    const Outcome outcome = run({u"convert"_s, draft(u"tab-rows.txt"_s), absent,
                                 draft(u"tab-rows-2021-form.txt"_s), out + u'/', u"--to"_s, u"nianbao"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(absent));
    QCOMPARE(QDir(out).entryList(QDir::Files),
             (QStringList{u"tab-rows-2021-form.nianbao"_s, u"tab-rows.nianbao"_s}));
}

void TestCommandLine::convertReplacesAnOldFile()
{
    const QString target = put(u"old.txt"_s, "old");
    QCOMPARE(run({u"convert"_s, draft(u"tab-rows.txt"_s), target}).exitCode, 0);
    QVERIFY(bytesOf(target).size() > 1000);
    QCOMPARE(run({u"convert"_s, m_folder.filePath(u"absent.txt"_s), target}).exitCode, 2);
    QVERIFY(bytesOf(target).size() > 1000);
}

void TestCommandLine::convertNeverOverwritesItsInput()
{
    const QByteArray bytes = test::fixture(u"import/tab-rows.txt"_s);
    const QString own = put(u"own.txt"_s, bytes);
    QCOMPARE(run({u"convert"_s, own, m_folder.path() + u'/', u"--to"_s, u"txt"_s}).exitCode, 2);
    QCOMPARE(run({u"convert"_s, own, own, u"--to"_s, u"nianbao"_s}).exitCode, 2);
    QCOMPARE(bytesOf(own), bytes);
    const QString project = put(u"own.nianbao"_s, projectToBytes(test::correctReport(2025)));
    const QByteArray before = bytesOf(project);
    QCOMPARE(run({u"convert"_s, project, project}).exitCode, 0);
    QCOMPARE(bytesOf(project), before);
}

void TestCommandLine::convertSaysWhatItLeavesOut()
{
    QByteArray bytes = test::fixture(u"import/tab-rows.txt"_s);
    bytes.replace("三、收到和处理政府信息公开申请情况\n",
                  "三、收到和处理政府信息公开申请情况\n\n表前的一句话。\n");
    const Outcome outcome =
        run({u"convert"_s, put(u"left.txt"_s, bytes), m_folder.filePath(u"left.nianbao"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(u"--unclaimed"_s));
}

void TestCommandLine::newMakesABlankReport()
{
    const QString target = m_folder.filePath(u"new.nianbao"_s);
    QCOMPARE(
        run({u"new"_s, u"--organization"_s, u"示例县审批服务局"_s, u"--year"_s, u"2025"_s, target}).exitCode,
        0);
    const Result<Report> report = projectFromBytes(bytesOf(target), test::editions());
    QVERIFY(report);
    QCOMPARE(report->text(Place::title()), u"示例县审批服务局2025年政府信息公开工作年度报告"_s);
    for (const Place &place : report->edition().cellPlaces())
        QCOMPARE(report->cell(place).state, CellState::Blank);
}

void TestCommandLine::newCarriesLastYearsOpenApplicationsOver()
{
    const QString target = m_folder.filePath(u"2021.nianbao"_s);
    QCOMPARE(run({u"new"_s, u"--organization"_s, u"示例县审批服务局"_s, u"--year"_s, u"2021"_s,
                  u"--last-year"_s, draft(u"tab-rows.txt"_s), target})
                 .exitCode,
             0);
    const Result<Report> report = projectFromBytes(bytesOf(target), test::editions());
    QVERIFY(report);
    QStringList filled;
    for (const Place &place : report->edition().cellPlaces()) {
        if (report->cell(place).state != CellState::Blank)
            filled << place.column().toString() + u' ' + report->cell(place).written;
    }
    QCOMPARE(filled, (QStringList{u"natural_person 3"_s, u"commercial_enterprise 0"_s,
                                  u"research_institution 0"_s, u"public_welfare_organization 0"_s,
                                  u"legal_services_organization 0"_s, u"other_organization 0"_s}));
    QVERIFY(report->text(Place(u"overview"_s)).isEmpty());
    QCOMPARE(run({u"new"_s, u"--organization"_s, u"示例县审批服务局"_s, u"--year"_s, u"2025"_s,
                  u"--last-year"_s, draft(u"tab-rows.txt"_s), target})
                 .exitCode,
             2);
}

void TestCommandLine::formatsListsBothDirections()
{
    const QString out = run({u"formats"_s}).out;
    QVERIFY(out.contains(u"nianbao\tread,write\tnianbao\t"_s));
    QVERIFY(out.contains(u"txt\tread,write\ttxt"_s));
}

void TestCommandLine::badInputIsOneLineAndExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString good = draft(u"tab-rows.txt"_s);
    const QString target = m_folder.filePath(u"never.txt"_s);
    const QByteArray project = projectToBytes(test::correctReport(2025));
    QTest::newRow("nothing to do") << QStringList{};
    QTest::newRow("an unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("an unknown option") << QStringList{u"check"_s, u"--loud"_s, good};
    QTest::newRow("check without file") << QStringList{u"check"_s};
    QTest::newRow("an unknown answer format") << QStringList{u"check"_s, good, u"--format"_s, u"xml"_s};
    QTest::newRow("two views at once") << QStringList{u"show"_s, good, u"--cells"_s, u"--texts"_s};
    QTest::newRow("an absent file") << QStringList{u"check"_s, m_folder.filePath(u"absent"_s)};
    QTest::newRow("a folder") << QStringList{u"check"_s, m_folder.path()};
    QTest::newRow("an empty file") << QStringList{u"convert"_s, put(u"empty.txt"_s, {}), target};
    QTest::newRow("a picture") << QStringList{u"convert"_s, put(u"p.txt"_s, "\x89PNG\r\n\x1a\n"), target};
    QTest::newRow("ten megabytes in a line")
        << QStringList{u"convert"_s, put(u"l.txt"_s, QByteArray(10'000'000, 'x')), target};
    QTest::newRow("no report") << QStringList{u"convert"_s, put(u"n.txt"_s, u"今天天气很好。"_s.toUtf8()),
                                              target};
    QTest::newRow("a project cut in half")
        << QStringList{u"convert"_s, put(u"h.nianbao"_s, project.first(project.size() / 2)), target};
    QTest::newRow("an output of no format")
        << QStringList{u"convert"_s, good, m_folder.filePath(u"never.xyz"_s)};
    QTest::newRow("a folder as output") << QStringList{u"convert"_s, good, m_folder.path()};
    QTest::newRow("an output in no folder")
        << QStringList{u"convert"_s, good, m_folder.filePath(u"no/never.txt"_s)};
    QTest::newRow("the year 1999") << QStringList{u"new"_s,    u"--organization"_s, u"示例县"_s,
                                                  u"--year"_s, u"1999"_s,           target};
    QTest::newRow("a year in words") << QStringList{u"new"_s,    u"--organization"_s, u"示例县"_s,
                                                    u"--year"_s, u"今年"_s,           target};
    QTest::newRow("no year") << QStringList{u"new"_s, u"--organization"_s, u"示例县"_s, target};
}

void TestCommandLine::badInputIsOneLineAndExitTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"nianbao-cli: "_s));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(QDir(m_folder.path()).entryList({u"never*"_s}).isEmpty());
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
