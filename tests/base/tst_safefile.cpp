// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;

namespace {

enum class Step { None, Open, ShortWrite, Write, Flush, SyncFile, Commit, SyncFolder, ReadBack, Differs };

// The real steps, of which one fails as the disk would let it fail: what it did before stays done.
class FailingSteps : public FileSteps
{
public:
    FailingSteps(Step failing, bool outOfSpace)
        : m_failing(failing)
        , m_outOfSpace(outOfSpace)
    {
    }

    bool open(const QString &path) override { return m_disk->open(path) && m_failing != Step::Open; }
    qint64 write(const QByteArray &bytes) override
    {
        if (m_failing == Step::Write)
            return -1;
        return m_disk->write(m_failing == Step::ShortWrite ? bytes.first(bytes.size() / 2) : bytes);
    }
    bool flush() override { return m_disk->flush() && m_failing != Step::Flush; }
    bool syncFile() override { return m_disk->syncFile() && m_failing != Step::SyncFile; }
    bool commit() override { return m_failing != Step::Commit && m_disk->commit(); }
    bool syncFolder() override { return m_disk->syncFolder() && m_failing != Step::SyncFolder; }
    Result<QByteArray> readBack() override
    {
        if (m_failing == Step::ReadBack)
            return Error{QStringLiteral("file.not-on-disk"), errorText()};
        Result<QByteArray> bytes = m_disk->readBack();
        return m_failing == Step::Differs ? bytes->chopped(1) : bytes;
    }
    void discard() override
    {
        ++discarded;
        m_disk->discard();
    }
    QString errorText() const override { return QStringLiteral("the disk's own words"); }
    bool outOfSpace() const override { return m_outOfSpace; }

    int discarded = 0;

private:
    std::unique_ptr<FileSteps> m_disk = diskFileSteps();
    Step m_failing;
    bool m_outOfSpace;
};

const QByteArray oldBytes = "the old content\n";
const QByteArray newBytes = QByteArray("the new content, rather longer\n").repeated(900);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// What a call gives in a process of its own, whose rights or limits can be taken away for good.
QByteArray inChild(const std::function<bool()> &prepare, const std::function<Result<void>()> &call)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        QByteArray answer = "not prepared";
        if (prepare()) {
            const Result<void> result = call();
            answer = result ? QByteArray("done") : result.error().code.toLatin1();
        }
        const bool told = ::write(ends[1], answer.constData(), static_cast<size_t>(answer.size())) > 0;
        ::_exit(told ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray answer(100, '\0');
    const ssize_t size = ::read(ends[0], answer.data(), static_cast<size_t>(answer.size()));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return size > 0 ? answer.first(size) : QByteArray("no answer");
}

bool limitFileSize(rlim_t bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

// Root may write everywhere, so that a test of rights means something only without root's rights.
bool becomeOrdinary()
{
    constexpr unsigned nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesANewFile();
    void replacesAnOldFile();
    void writesAnEmptyFile();
    void keepsTheModeOfTheOldFile();
    void followsASymbolicLink();
    void followsALinkWhoseTargetIsNotThere();
    void leavesTheOldFileWhenAStepFails_data();
    void leavesTheOldFileWhenAStepFails();
    void leavesNothingWhenANewFileFails_data() { leavesTheOldFileWhenAStepFails_data(); }
    void leavesNothingWhenANewFileFails();
    void saysWhenTheFileIsNotProvenToBeOnTheDisk_data();
    void saysWhenTheFileIsNotProvenToBeOnTheDisk();
    void noticesAFullDisk_data();
    void noticesAFullDisk();
    void refusesAFolderWithoutWritePermission();
    void refusesAFileWithoutWritePermission();
    void refusesWhatIsNoFileName_data();
    void refusesWhatIsNoFileName();
    void takesTheLongestChineseName();
    void leavesADeviceAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafeFile::writesANewFile()
{
    QVERIFY(writeFileSafely(path(QStringLiteral("年报.nianbao")), newBytes));
    QCOMPARE(contentOf(path(QStringLiteral("年报.nianbao"))), newBytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("年报.nianbao")});
}

void TestSafeFile::replacesAnOldFile()
{
    put(path(QStringLiteral("a")), newBytes + newBytes);
    QVERIFY(writeFileSafely(path(QStringLiteral("a")), newBytes));
    QCOMPARE(contentOf(path(QStringLiteral("a"))), newBytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestSafeFile::writesAnEmptyFile()
{
    QVERIFY(writeFileSafely(path(QStringLiteral("a")), {}));
    QCOMPARE(contentOf(path(QStringLiteral("a"))), QByteArray());
}

void TestSafeFile::keepsTheModeOfTheOldFile()
{
    const QString file = path(QStringLiteral("a"));
    put(file, oldBytes);
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(file, ownerOnly));
    QVERIFY(writeFileSafely(file, newBytes));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSafeFile::followsASymbolicLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("elsewhere")));
    const QString target = path(QStringLiteral("elsewhere/target"));
    const QString link = path(QStringLiteral("link"));
    put(target, oldBytes);
    QVERIFY(QFile::link(QStringLiteral("elsewhere/target"), link));
    QVERIFY(writeFileSafely(link, newBytes));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), newBytes);
}

void TestSafeFile::followsALinkWhoseTargetIsNotThere()
{
    const QString link = path(QStringLiteral("link"));
    QVERIFY(QFile::link(path(QStringLiteral("target")), link));
    QVERIFY(writeFileSafely(link, newBytes));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path(QStringLiteral("target"))), newBytes);
}

void TestSafeFile::leavesTheOldFileWhenAStepFails_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("outOfSpace");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Step step, bool outOfSpace, const char *code) {
        QTest::newRow(name) << static_cast<int>(step) << outOfSpace << QString::fromLatin1(code);
    };
    row("the new file cannot be opened", Step::Open, false, "file.cannot-open");
    row("no room even to open", Step::Open, true, "file.disk-full");
    row("only half is taken and nobody says why", Step::ShortWrite, false, "file.disk-full");
    row("only half is taken", Step::ShortWrite, true, "file.disk-full");
    row("nothing is taken", Step::Write, false, "file.cannot-write");
    row("no room for the buffer", Step::Flush, true, "file.disk-full");
    row("the buffer cannot be emptied", Step::Flush, false, "file.cannot-write");
    row("the disk does not confirm the content", Step::SyncFile, false, "file.cannot-write");
    row("the quota is used up at the end", Step::SyncFile, true, "file.disk-full");
    row("the old file cannot be replaced", Step::Commit, false, "file.cannot-replace");
}

void TestSafeFile::leavesTheOldFileWhenAStepFails()
{
    QFETCH(int, step);
    QFETCH(bool, outOfSpace);
    const QString file = path(QStringLiteral("a"));
    put(file, oldBytes);

    FailingSteps steps(static_cast<Step>(step), outOfSpace);
    const Result<void> result = writeFileSafely(file, newBytes, steps);

    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(result.error().text.contains(file));
    QCOMPARE(contentOf(file), oldBytes);
    QCOMPARE(steps.discarded, 1);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestSafeFile::leavesNothingWhenANewFileFails()
{
    QFETCH(int, step);
    QFETCH(bool, outOfSpace);
    FailingSteps steps(static_cast<Step>(step), outOfSpace);
    const Result<void> result = writeFileSafely(path(QStringLiteral("a")), newBytes, steps);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestSafeFile::saysWhenTheFileIsNotProvenToBeOnTheDisk_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("the folder is not confirmed") << static_cast<int>(Step::SyncFolder);
    QTest::newRow("the file cannot be read again") << static_cast<int>(Step::ReadBack);
    QTest::newRow("the file reads differently") << static_cast<int>(Step::Differs);
}

void TestSafeFile::saysWhenTheFileIsNotProvenToBeOnTheDisk()
{
    QFETCH(int, step);
    put(path(QStringLiteral("a")), oldBytes);
    FailingSteps steps(static_cast<Step>(step), false);
    const Result<void> result = writeFileSafely(path(QStringLiteral("a")), newBytes, steps);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("file.not-on-disk"));
    QCOMPARE(contentOf(path(QStringLiteral("a"))), newBytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestSafeFile::noticesAFullDisk_data()
{
    QTest::addColumn<qint64>("room");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("no room at all, all of it in the buffer") << qint64(0) << qsizetype(10'000);
    QTest::newRow("too little room, all of it in the buffer") << qint64(4096) << qsizetype(10'000);
    QTest::newRow("room for the first part only") << qint64(8192) << qsizetype(40'000);
    QTest::newRow("room for all but one byte") << qint64(39'999) << qsizetype(40'000);
}

// RLIMIT_FSIZE fails like a full disk, in the same calls, and needs no rights.
void TestSafeFile::noticesAFullDisk()
{
    QFETCH(qint64, room);
    QFETCH(qsizetype, size);
    const QString file = path(QStringLiteral("a"));
    put(file, oldBytes);
    const QByteArray answer = inChild([&] { return limitFileSize(static_cast<rlim_t>(room)); },
                                      [&] { return writeFileSafely(file, QByteArray(size, 'x')); });
    QCOMPARE(answer, QByteArray("file.disk-full"));
    QCOMPARE(contentOf(file), oldBytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestSafeFile::refusesAFolderWithoutWritePermission()
{
    const QString file = path(QStringLiteral("a"));
    put(file, oldBytes);
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6666)));
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    const QByteArray answer = inChild(becomeOrdinary, [&] { return writeFileSafely(file, newBytes); });
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    if (answer == "not prepared")
        QSKIP("this root may not become an ordinary user");
    QCOMPARE(answer, QByteArray("file.cannot-open"));
    QCOMPARE(contentOf(file), oldBytes);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestSafeFile::refusesAFileWithoutWritePermission()
{
    const QString file = path(QStringLiteral("a"));
    put(file, oldBytes);
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    const QByteArray answer = inChild(becomeOrdinary, [&] { return writeFileSafely(file, newBytes); });
    if (answer == "not prepared")
        QSKIP("this root may not become an ordinary user");
    QCOMPARE(answer, QByteArray("file.cannot-open"));
    QCOMPARE(contentOf(file), oldBytes);
}

void TestSafeFile::refusesWhatIsNoFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("file.is-folder");
    QTest::newRow("a folder with a slash") << QStringLiteral("folder/") << QStringLiteral("file.is-folder");
    QTest::newRow("in a folder that is not there")
        << QStringLiteral("nowhere/a") << QStringLiteral("file.no-folder");
    QTest::newRow("in a file as if it were a folder")
        << QStringLiteral("file/a") << QStringLiteral("file.no-folder");
    QTest::newRow("86 Chinese characters")
        << QString(86, QChar(u'报')) << QStringLiteral("file.name-too-long");
}

void TestSafeFile::refusesWhatIsNoFileName()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    put(path(QStringLiteral("file")), oldBytes);
    const Result<void> result = writeFileSafely(path(name), newBytes);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QCOMPARE(namesIn(m_folder->path()), QStringList({QStringLiteral("file"), QStringLiteral("folder")}));
    const Result<void> nameless = writeFileSafely({}, newBytes);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, QStringLiteral("file.no-name"));
}

void TestSafeFile::takesTheLongestChineseName()
{
    const QString name(80, QChar(u'报'));
    QVERIFY(writeFileSafely(path(name), newBytes));
    QCOMPARE(contentOf(path(name)), newBytes);
}

void TestSafeFile::leavesADeviceAlone()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Result<void> result = writeFileSafely(pipe, newBytes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("file.not-ordinary"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

QTEST_APPLESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
