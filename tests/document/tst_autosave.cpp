// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/autosave.h"

#include "document/recovery.h"
#include "document/snapshot.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace nianbao;
using namespace std::chrono_literals;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place overview(QStringLiteral("overview"));

/// The disk, with one step that fails: 1 open, 2 write, 3 short write, 4 flush, 5 sync, 6 commit, 7 sync of
/// the folder, 8 reading back.
class FailingSteps : public FileSteps
{
public:
    explicit FailingSteps(int failing)
        : m_failing(failing)
    {
    }

    bool open(const QString &path) override { return m_failing != 1 && m_disk->open(path); }
    qint64 write(const QByteArray &bytes) override
    {
        if (m_failing == 2)
            return -1;
        return m_disk->write(m_failing == 3 ? bytes.left(bytes.size() / 2) : bytes);
    }
    bool flush() override { return m_failing != 4 && m_disk->flush(); }
    bool syncFile() override { return m_failing != 5 && m_disk->syncFile(); }
    bool commit() override { return m_failing != 6 && m_disk->commit(); }
    bool syncFolder() override { return m_failing != 7 && m_disk->syncFolder(); }
    Result<QByteArray> readBack() override
    {
        if (m_failing == 8)
            return Error{QStringLiteral("file.not-on-disk"), QStringLiteral("injected")};
        return m_disk->readBack();
    }
    void discard() override { m_disk->discard(); }
    QString errorText() const override { return QStringLiteral("injected"); }
    bool outOfSpace() const override { return m_failing == 2; }

private:
    int m_failing = 0;
    std::unique_ptr<FileSteps> m_disk = diskFileSteps();
};

AutosaveSetup quickSetup(const QString &folder)
{
    AutosaveSetup setup;
    setup.folder = folder;
    setup.quiet = 10ms;
    setup.latest = 60ms;
    return setup;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

int numberAt(const Report &report)
{
    return report.text(overview).toInt();
}

// Types numbers, 1, 2, 3, ..., until it is killed; says "typed N" before and "kept N" after.
int typeUntilKilled(const QString &folder)
{
    Document document({test::correctReport(2025), {}, {}}, nullptr,
                      [](const Report &) { return QList<Finding>(); });
    document.undoStack().setUndoLimit(1);
    Autosave autosave(document, quickSetup(folder), QStringLiteral("年报"));
    QObject::connect(&autosave, &Autosave::kept, [&document] {
        std::printf("kept %d\n", numberAt(document.report()));
        std::fflush(stdout);
    });
    int number = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, [&] {
        document.setText(overview, QString::number(++number));
        std::printf("typed %d\n", number);
        std::fflush(stdout);
    });
    typing.start(2ms);
    return QCoreApplication::exec();
}

// The last N of "WORD N" in what the child said; a line cut by the kill does not count.
int lastNumber(const QByteArray &said, const QByteArray &word)
{
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
    int last = 0;
    const QList<QByteArray> lines = whole.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word + ' '))
            last = line.mid(word.size() + 1).toInt();
    }
    return last;
}

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAReportWithoutAFileFromTheBeginning();
    void keepsAnOpenedFileFromTheFirstChangeOn();
    void waitsForAPauseInTyping();
    void doesNotWaitForAPauseThatNeverComes();
    void keepsAtOnceWhenTold();
    void writesNothingWhenNothingIsNew();
    void offersWhatACrashedSessionLeft();
    void doesNotOfferALiveSession();
    void forgetsWhatIsSavedAndClosed();
    void offersNothingWhenTheFileHoldsTheWork();
    void keepsTheWorkWhenTheFileChangedMeanwhile();
    void keepsTheWorkWhenTheFileIsGone();
    void goesOnInTheSameFilesAfterRecovery();
    void recoveredWorkThatIsNotSavedStays();
    void aSecondOneCannotTakeARecoveredSession();
    void fallsBackToTheOlderGeneration_data();
    void fallsBackToTheOlderGeneration();
    void everyFailingStepLeavesTheOlderGeneration_data();
    void everyFailingStepLeavesTheOlderGeneration();
    void tellsOnceThatItCannotKeep();
    void triesAgainAfterAFailure();
    void laysDiscardedWorkAsideFor30Days();
    void touchesNoForeignFile();
    void aLockOfAnotherComputerHoldsForADay();
    void nothingIsLostWhenKilled();

private:
    QList<UnsavedWork> unsaved() const
    {
        return unsavedWork(m_keep, test::editions(), QDateTime::currentDateTime());
    }
    AutosaveSetup setup() const { return quickSetup(m_keep); }
    // A session that typed `text` and crashed; its name.
    QString crashedSession(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_keep;
};

void TestAutosave::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_keep = m_home->filePath(QStringLiteral("autosave"));
}

QString TestAutosave::crashedSession(const QString &text) const
{
    Document document({test::correctReport(2025), {}, {}});
    Autosave autosave(document, setup(), QStringLiteral("示例"));
    document.setText(overview, QStringLiteral("旧"));
    autosave.keepNow();
    document.setText(overview, text);
    autosave.keepNow();
    return autosave.session();
}

void TestAutosave::keepsAReportWithoutAFileFromTheBeginning()
{
    Document document({test::correctReport(2025), {}, {}});
    const Autosave autosave(document, setup(), QStringLiteral("示例"));
    QSignalSpy kept(&autosave, &Autosave::kept);
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(QFile::exists(snapshotPath(m_keep, autosave.session(), 0)));
}

void TestAutosave::keepsAnOpenedFileFromTheFirstChangeOn()
{
    Document document({test::correctReport(2025), {}, {}});
    document.setFile(m_home->filePath(QStringLiteral("a.nianbao")), {});
    Autosave autosave(document, setup(), {});
    QTest::qWait(40);
    QVERIFY(!QDir(m_keep).exists());
    document.setText(overview, QStringLiteral("新"));
    QTRY_VERIFY(QFile::exists(snapshotPath(m_keep, autosave.session(), 0)));
}

void TestAutosave::waitsForAPauseInTyping()
{
    AutosaveSetup slow = setup();
    slow.quiet = 50ms;
    slow.latest = 10s;
    Document document({test::correctReport(2025), {}, {}});
    const Autosave autosave(document, slow, QStringLiteral("示例"));
    QSignalSpy kept(&autosave, &Autosave::kept);
    for (int number = 0; number < 12; ++number) {
        document.setText(overview, QString::number(number));
        QTest::qWait(10);
        QCOMPARE(kept.size(), 0);
    }
    QTRY_COMPARE(kept.size(), 1);
}

void TestAutosave::doesNotWaitForAPauseThatNeverComes()
{
    AutosaveSetup patient = setup();
    patient.quiet = 10s;
    patient.latest = 40ms;
    Document document({test::correctReport(2025), {}, {}});
    const Autosave autosave(document, patient, QStringLiteral("示例"));
    QSignalSpy kept(&autosave, &Autosave::kept);
    int number = 0;
    const auto typeOn = [&] {
        document.setText(overview, QString::number(++number));
        return kept.size() >= 3;
    };
    QTRY_VERIFY(typeOn());
}

void TestAutosave::keepsAtOnceWhenTold()
{
    AutosaveSetup slow = setup();
    slow.quiet = 10s;
    slow.latest = 10s;
    Document document({test::correctReport(2025), {}, {}});
    {
        Autosave autosave(document, slow, QStringLiteral("示例"));
        document.setText(overview, QStringLiteral("半句"));
        autosave.keepNow();
        QVERIFY(autosave.keptAt().isValid());
    }
    QCOMPARE(unsaved().value(0, {{}, {}, {}, {}, {}, document.report()}).report.text(overview),
             QStringLiteral("半句"));
    QCOMPARE(unsaved().size(), 1);
}

void TestAutosave::writesNothingWhenNothingIsNew()
{
    Document document({test::correctReport(2025), {}, {}});
    Autosave autosave(document, setup(), QStringLiteral("示例"));
    QSignalSpy kept(&autosave, &Autosave::kept);
    autosave.keepNow();
    autosave.keepNow();
    QCOMPARE(kept.size(), 1);
}

void TestAutosave::offersWhatACrashedSessionLeft()
{
    const QString path = m_home->filePath(QStringLiteral("示例.nianbao"));
    const Report before = test::correctReport(2025);
    Report after = before;
    {
        Document document({before, {}, {}});
        QVERIFY(document.save(path));
        Autosave autosave(document, setup(), {});
        document.setCell(granted, QStringLiteral("5"));
        document.setText(overview, QStringLiteral("新"));
        autosave.keepNow();
        after = document.report();
    }
    const QList<UnsavedWork> works = unsaved();
    QCOMPARE(works.size(), 1);
    const UnsavedWork &work = works.first();
    QVERIFY(work.report == after);
    QCOMPARE(work.path, path);
    QCOMPARE(work.name, QStringLiteral("示例.nianbao"));
    QCOMPARE(work.changedFields, 2);
    QCOMPARE(work.base, UnsavedWork::Base::Same);
    QVERIFY(qAbs(work.time.secsTo(QDateTime::currentDateTime())) < 60);
    QCOMPARE(contentOf(path), projectToBytes(before));
}

void TestAutosave::doesNotOfferALiveSession()
{
    Document document({test::correctReport(2025), {}, {}});
    auto autosave = std::make_unique<Autosave>(document, setup(), QStringLiteral("示例"));
    autosave->keepNow();
    QVERIFY(unsaved().isEmpty());
    QVERIFY(QFile::exists(snapshotPath(m_keep, autosave->session(), 0)));
    autosave.reset();
    QCOMPARE(unsaved().size(), 1);
}

void TestAutosave::forgetsWhatIsSavedAndClosed()
{
    Document document({test::correctReport(2025), {}, {}});
    {
        Autosave autosave(document, setup(), QStringLiteral("示例"));
        document.setText(overview, QStringLiteral("新"));
        autosave.keepNow();
        QVERIFY(document.save(m_home->filePath(QStringLiteral("a.nianbao"))));
        autosave.forget();
        document.setText(overview, QStringLiteral("nobody is to keep this"));
        QTest::qWait(30);
    }
    QVERIFY(QDir(m_keep).entryList(QDir::Files).isEmpty());
}

void TestAutosave::offersNothingWhenTheFileHoldsTheWork()
{
    {
        Document document({test::correctReport(2025), {}, {}});
        Autosave autosave(document, setup(), QStringLiteral("示例"));
        QVERIFY(document.save(m_home->filePath(QStringLiteral("a.nianbao"))));
        autosave.keepNow();
    }
    QVERIFY(!QDir(m_keep).entryList(QDir::Files).isEmpty());
    QVERIFY(unsaved().isEmpty());
    QVERIFY(QDir(m_keep).entryList(QDir::Files).isEmpty());
}

void TestAutosave::keepsTheWorkWhenTheFileChangedMeanwhile()
{
    const QString path = m_home->filePath(QStringLiteral("a.nianbao"));
    {
        Document document({test::correctReport(2025), {}, {}});
        QVERIFY(document.save(path));
        Autosave autosave(document, setup(), {});
        document.setText(overview, QStringLiteral("我的"));
        autosave.keepNow();
    }
    Report theirs = test::correctReport(2025);
    theirs.setText(Place::preamble(), QStringLiteral("别人的"));
    QVERIFY(putFile(path, projectToBytes(theirs)));
    const QList<UnsavedWork> works = unsaved();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works.first().base, UnsavedWork::Base::Changed);
    QCOMPARE(works.first().changedFields, 2);

    // Saving the recovered work over the other one's must ask.
    Document recovered({works.first().report, {}, {}});
    recovered.setFile(path, works.first().file);
    const Result<void> saved = recovered.save(path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QStringLiteral("document.changed-on-disk"));
}

void TestAutosave::keepsTheWorkWhenTheFileIsGone()
{
    const QString path = m_home->filePath(QStringLiteral("a.nianbao"));
    {
        Document document({test::correctReport(2025), {}, {}});
        QVERIFY(document.save(path));
        Autosave autosave(document, setup(), {});
        document.setText(overview, QStringLiteral("我的"));
        autosave.keepNow();
    }
    QVERIFY(QFile::remove(path));
    QCOMPARE(unsaved().size(), 1);
    QCOMPARE(unsaved().first().base, UnsavedWork::Base::Missing);
}

void TestAutosave::goesOnInTheSameFilesAfterRecovery()
{
    const QString session = crashedSession(QStringLiteral("二"));
    {
        Document document({unsaved().first().report, {}, {}});
        document.markModified();
        Autosave autosave(document, setup(), QStringLiteral("示例"), session);
        QVERIFY(autosave.isOurs());
        QVERIFY(unsaved().isEmpty());
        document.setText(overview, QStringLiteral("三"));
        autosave.keepNow();
    }
    QCOMPARE(unsaved().size(), 1);
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("三"));
    // The one before is still there too.
    QVERIFY(QFile::remove(snapshotPath(m_keep, session, newestGeneration(m_keep, session))));
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("二"));
}

void TestAutosave::recoveredWorkThatIsNotSavedStays()
{
    const QString session = crashedSession(QStringLiteral("二"));
    {
        Document document({unsaved().first().report, {}, {}});
        document.markModified();
        const Autosave autosave(document, setup(), QStringLiteral("示例"), session);
    }
    QCOMPARE(unsaved().size(), 1);
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("二"));
}

void TestAutosave::aSecondOneCannotTakeARecoveredSession()
{
    const QString session = crashedSession(QStringLiteral("二"));
    Document document({test::correctReport(2025), {}, {}});
    const Autosave first(document, setup(), QStringLiteral("示例"), session);
    Autosave second(document, setup(), QStringLiteral("示例"), session);
    QVERIFY(first.isOurs());
    QVERIFY(!second.isOurs());
    second.discard();
    QVERIFY(newestGeneration(m_keep, session) >= 0);
}

void TestAutosave::fallsBackToTheOlderGeneration_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<QByteArray>("added");
    QTest::newRow("cut off") << 700 << QByteArray();
    QTest::newRow("emptied") << 0 << QByteArray();
    QTest::newRow("cut within its first line") << 60 << QByteArray();
    QTest::newRow("full of zeros") << 0 << QByteArray(4000, '\0');
    QTest::newRow("written over at its end") << 1500 << QByteArray("\"}}garbage");
}

void TestAutosave::fallsBackToTheOlderGeneration()
{
    QFETCH(int, left);
    QFETCH(QByteArray, added);
    const QString session = crashedSession(QStringLiteral("新"));
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("新"));
    const QString newest = snapshotPath(m_keep, session, newestGeneration(m_keep, session));
    QVERIFY(putFile(newest, contentOf(newest).left(left) + added));
    QCOMPARE(unsaved().size(), 1);
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("旧"));
}

void TestAutosave::everyFailingStepLeavesTheOlderGeneration_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("opening") << 1;
    QTest::newRow("writing: disk full") << 2;
    QTest::newRow("a short write") << 3;
    QTest::newRow("flushing") << 4;
    QTest::newRow("syncing the file") << 5;
    QTest::newRow("replacing") << 6;
    QTest::newRow("syncing the folder") << 7;
    QTest::newRow("reading back") << 8;
}

void TestAutosave::everyFailingStepLeavesTheOlderGeneration()
{
    QFETCH(int, step);
    int failing = 0;
    AutosaveSetup faulty = setup();
    faulty.steps = [&failing] {
        return std::make_unique<FailingSteps>(failing);
    };
    const QString session = [&] {
        Document document({test::correctReport(2025), {}, {}});
        Autosave autosave(document, faulty, QStringLiteral("示例"));
        const QSignalSpy failed(&autosave, &Autosave::failed);
        const QSignalSpy kept(&autosave, &Autosave::kept);
        autosave.keepNow();
        const QByteArray first = contentOf(snapshotPath(m_keep, autosave.session(), 0));
        failing = step;
        for (const char16_t *text : {u"一", u"二", u"三"}) {
            document.setText(overview, QString::fromUtf16(text));
            autosave.keepNow();
        }
        // However often it fails, it never turns to the one that is whole.
        [&] {
            QCOMPARE(failed.size(), 1);
            QCOMPARE(kept.size(), 1);
            QCOMPARE(contentOf(snapshotPath(m_keep, autosave.session(), 0)), first);
        }();
        failing = 0;
        document.setText(overview, QStringLiteral("四"));
        autosave.keepNow();
        return autosave.session();
    }();
    QCOMPARE(unsaved().size(), 1);
    QCOMPARE(unsaved().first().session, session);
    QCOMPARE(unsaved().first().report.text(overview), QStringLiteral("四"));
}

void TestAutosave::tellsOnceThatItCannotKeep()
{
    // A file where the folder should be: no user, not even root, can write there.
    QVERIFY(putFile(m_keep, "in the way"));
    Document document({test::correctReport(2025), {}, {}});
    Autosave autosave(document, setup(), QStringLiteral("示例"));
    const QSignalSpy failed(&autosave, &Autosave::failed);
    autosave.keepNow();
    document.setText(overview, QStringLiteral("一"));
    autosave.keepNow();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!autosave.keptAt().isValid());
    QVERIFY(autosave.isOurs());
}

void TestAutosave::triesAgainAfterAFailure()
{
    QVERIFY(putFile(m_keep, "in the way"));
    Document document({test::correctReport(2025), {}, {}});
    Autosave autosave(document, setup(), QStringLiteral("示例"));
    QSignalSpy kept(&autosave, &Autosave::kept);
    autosave.keepNow();
    QVERIFY(QFile::remove(m_keep));
    QTRY_COMPARE(kept.size(), 1);
}

void TestAutosave::laysDiscardedWorkAsideFor30Days()
{
    const QDateTime now = QDateTime::currentDateTime();
    QString session;
    {
        Document document({test::correctReport(2025), {}, {}});
        Autosave autosave(document, setup(), QStringLiteral("示例"));
        session = autosave.session();
        document.setText(overview, QStringLiteral("不要"));
        autosave.discard();
    }
    QVERIFY(unsaved().isEmpty());
    const QString aside = QDir(m_keep).filePath(QStringLiteral("discarded"));
    const Result<Snapshot> snapshot = snapshotFromBytes(contentOf(snapshotPath(aside, session, 0)));
    QVERIFY(snapshot);
    QVERIFY(snapshot->project.contains("不要"));
    const QString foreign = QDir(aside).filePath(QStringLiteral("mine.0.snapshot"));
    QVERIFY(putFile(foreign, "x"));
    sweepDiscarded(m_keep, now.addDays(29));
    QVERIFY(QFile::exists(snapshotPath(aside, session, 0)));
    sweepDiscarded(m_keep, now.addDays(31));
    QVERIFY(!QFile::exists(snapshotPath(aside, session, 0)));
    QVERIFY(QFile::exists(foreign));
}

void TestAutosave::touchesNoForeignFile()
{
    const QString session = crashedSession(QStringLiteral("二"));
    const QDir folder(m_keep);
    const QStringList foreign{session + QStringLiteral(".0.snapshot.bak"), QStringLiteral("x.0.snapshot"),
                              session.toUpper() + QStringLiteral("a.1.snapshot"),
                              session + QStringLiteral(".2.snapshot")};
    for (const QString &name : foreign)
        QVERIFY(putFile(folder.filePath(name), "theirs"));
    QCOMPARE(unsaved().size(), 1);
    removeSnapshots(m_keep, session);
    QVERIFY(unsaved().isEmpty());
    for (const QString &name : foreign)
        QCOMPARE(contentOf(folder.filePath(name)), QByteArray("theirs"));
}

void TestAutosave::aLockOfAnotherComputerHoldsForADay()
{
    const QString session = crashedSession(QStringLiteral("二"));
    QVERIFY(putFile(QDir(m_keep).filePath(session + QStringLiteral(".lock")),
                    "4711\nnianbao\nanother-computer\n\n\n"));
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(unsavedWork(m_keep, test::editions(), now).isEmpty());
    QCOMPARE(unsavedWork(m_keep, test::editions(), now.addDays(2)).size(), 1);
}

void TestAutosave::nothingIsLostWhenKilled()
{
    for (int round = 0; round < 20; ++round) {
        init();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type-until-killed"), m_keep});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (lastNumber(said, "kept") == 0) {
            QVERIFY(child.waitForReadyRead(10'000));
            said += child.readAll();
        }
        QVERIFY2(unsaved().isEmpty(), "a live session was taken for a crash");
        QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(80)));
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAll();
        const QList<UnsavedWork> works = unsaved();
        QCOMPARE(works.size(), 1);
        const int recovered = numberAt(works.first().report);
        // What was said to be kept is there; beyond it there may be what was kept but not said any more.
        QVERIFY2(recovered >= lastNumber(said, "kept"), said.right(200).constData());
        QVERIFY(recovered <= lastNumber(said, "typed") + 1);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--type-until-killed"))
        return typeUntilKilled(arguments.value(2));
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave.moc"
