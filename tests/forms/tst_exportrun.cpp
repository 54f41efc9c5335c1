// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/exportrun.h"

#include "forms/backgroundwork.h"
#include "tests/forms/windowtest.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace nianbao;

namespace {

WritableFormat formatWriting(const Result<QByteArray> &bytes)
{
    WritableFormat format;
    format.id = format.suffix = format.name = QStringLiteral("fake");
    format.write = [bytes](const Report &, const WriteOptions &) {
        return bytes;
    };
    return format;
}

} // namespace

class TestExportRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesTheFile();
    void handsReportAndOptionsToTheFormat();
    void keepsTheOldFileWhenTheFormatFails();
    void keepsTheOldFileWhenItIsGivenUp();
    void tellsWhenTheFileCannotBeWritten_data();
    void tellsWhenTheFileCannotBeWritten();
    void workGoesOnBesideTheWindow();
    void workIsGivenUpAndAwaitedAtTheEnd();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("out.fake")); }
    ExportJob job(const WritableFormat &format) const
    {
        return {format, test::correctReport(2025), {}, path()};
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportRun::writesTheFile()
{
    QVERIFY(test::putFile(path(), "old"));
    QVERIFY(runExport(job(formatWriting(QByteArray("new"))), {}));
    QCOMPARE(test::contentOf(path()), QByteArray("new"));
}

void TestExportRun::handsReportAndOptionsToTheFormat()
{
    WritableFormat format = formatWriting(QByteArray());
    format.write = [](const Report &report, const WriteOptions &options) -> Result<QByteArray> {
        const bool asked = options.giveUp && !options.giveUp();
        return QStringLiteral("%1 %2 %3").arg(report.year()).arg(options.style.mark).arg(asked).toUtf8();
    };
    ExportJob wanted = job(format);
    wanted.options.style.mark = QStringLiteral("征求意见稿");
    QVERIFY(runExport(wanted, [] { return false; }));
    QCOMPARE(QString::fromUtf8(test::contentOf(path())), QStringLiteral("2025 征求意见稿 1"));
}

void TestExportRun::keepsTheOldFileWhenTheFormatFails()
{
    QVERIFY(test::putFile(path(), "old"));
    const Error error{QStringLiteral("fake.failed"), QStringLiteral("It failed.")};
    const Result<void> done = runExport(job(formatWriting(error)), {});
    QVERIFY(!done);
    QCOMPARE(done.error(), error);
    QCOMPARE(test::contentOf(path()), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("out.fake")});
}

void TestExportRun::keepsTheOldFileWhenItIsGivenUp()
{
    QVERIFY(test::putFile(path(), "old"));
    // A format that takes no notice.
    const Result<void> done = runExport(job(formatWriting(QByteArray("new"))), [] { return true; });
    QVERIFY(!done);
    QCOMPARE(done.error(), exportGivenUp());
    QCOMPARE(test::contentOf(path()), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("out.fake")});
}

void TestExportRun::tellsWhenTheFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("file.is-folder");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/a.txt") << QStringLiteral("file.no-folder");
    QTest::newRow("a name that is too long")
        << QString(300, QLatin1Char('a')) << QStringLiteral("file.name-too-long");
}

void TestExportRun::tellsWhenTheFileCannotBeWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    ExportJob wanted = job(formatWriting(QByteArray("new")));
    wanted.path = m_folder->filePath(name);
    const Result<void> done = runExport(wanted, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QVERIFY(files().isEmpty());
}

void TestExportRun::workGoesOnBesideTheWindow()
{
    BackgroundWork work;
    QSignalSpy finished(&work, &BackgroundWork::finished);
    QThread *thread = nullptr;
    std::atomic<bool> mayEnd = false;
    work.start([&](const GiveUp &giveUp) {
        thread = QThread::currentThread();
        while (!mayEnd && !giveUp())
            QThread::msleep(1);
    });
    QVERIFY(work.isRunning());
    QTest::qWait(20);
    QCOMPARE(finished.count(), 0);
    mayEnd = true;
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!work.isRunning());
    QVERIFY(thread != nullptr && thread != QThread::currentThread());
    // And again, with nothing left of the first time.
    bool givenUp = true;
    work.start([&givenUp](const GiveUp &giveUp) { givenUp = giveUp(); });
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!givenUp);
}

void TestExportRun::workIsGivenUpAndAwaitedAtTheEnd()
{
    bool ended = false;
    {
        BackgroundWork work;
        work.start([&ended](const GiveUp &giveUp) {
            while (!giveUp())
                QThread::msleep(1);
            ended = true;
        });
    }
    QVERIFY(ended);
}

QTEST_MAIN(TestExportRun)
#include "tst_exportrun.moc"
