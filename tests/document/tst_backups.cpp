// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/backups.h"

#include "document/document.h"
#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSaveKeepsWhatItReplaces();
    void theFirstSaveKeepsNothing();
    void theSameBytesAreKeptOnce();
    void keepsTheLastTen();
    void keepsTheLastOfEachDayFor30Days();
    void removesNoNameThatItDidNotWrite();
    void savesAllTheSameWhenNothingCanBeKept();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
    QString m_keep;
};

void TestBackups::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(QStringLiteral("年报.nianbao"));
    m_keep = m_home->filePath(QStringLiteral("backups"));
}

void TestBackups::aSaveKeepsWhatItReplaces()
{
    Document document({test::correctReport(2025), {}, {}});
    document.setBackupFolder(m_keep);
    QVERIFY(document.save(m_file));
    const QByteArray first = contentOf(m_file);
    document.setText(Place::preamble(), QStringLiteral("二"));
    QVERIFY(document.save(m_file));
    QCOMPARE(backupsOf(m_keep, m_file).size(), 1);
    QCOMPARE(contentOf(backupsOf(m_keep, m_file).first().path), first);
    // Another one's file that is replaced on purpose is kept as well.
    QVERIFY(putFile(m_file, "theirs"));
    QVERIFY(document.save(m_file, Document::Overwrite::Anything));
    QCOMPARE(contentOf(backupsOf(m_keep, m_file).first().path), QByteArray("theirs"));
}

void TestBackups::theFirstSaveKeepsNothing()
{
    Document document({test::correctReport(2025), {}, {}});
    document.setBackupFolder(m_keep);
    QVERIFY(document.save(m_file));
    QVERIFY(backupsOf(m_keep, m_file).isEmpty());
}

void TestBackups::theSameBytesAreKeptOnce()
{
    const QDateTime now(QDate(2026, 1, 5), QTime(9, 0));
    QVERIFY(putFile(m_file, "a"));
    QVERIFY(keepBackup(m_keep, m_file, now));
    QVERIFY(keepBackup(m_keep, m_file, now.addSecs(60)));
    QCOMPARE(backupsOf(m_keep, m_file).size(), 1);
}

void TestBackups::keepsTheLastTen()
{
    const QDateTime start(QDate(2026, 1, 5), QTime(9, 0));
    for (int number = 0; number < 25; ++number) {
        QVERIFY(putFile(m_file, QByteArray::number(number)));
        QVERIFY(keepBackup(m_keep, m_file, start.addSecs(number)));
    }
    const QList<Backup> copies = backupsOf(m_keep, m_file);
    QCOMPARE(copies.size(), 10);
    QCOMPARE(contentOf(copies.first().path), QByteArray("24"));
    QCOMPARE(contentOf(copies.last().path), QByteArray("15"));
    QCOMPARE(copies.first().time, start.addSecs(24));
}

void TestBackups::keepsTheLastOfEachDayFor30Days()
{
    const QDateTime start(QDate(2026, 1, 5), QTime(9, 0));
    for (int number = 0; number < 60; ++number) {
        QVERIFY(putFile(m_file, QByteArray::number(number)));
        QVERIFY(keepBackup(m_keep, m_file, start.addDays(number)));
    }
    const QList<Backup> copies = backupsOf(m_keep, m_file);
    QCOMPARE(copies.size(), 31);
    QVERIFY(copies.last().time.addDays(30) >= copies.first().time);
}

void TestBackups::removesNoNameThatItDidNotWrite()
{
    const QDateTime start(QDate(2026, 1, 5), QTime(9, 0));
    QVERIFY(putFile(m_file, "a"));
    QVERIFY(keepBackup(m_keep, m_file, start.addYears(-5)));
    const QString copy = backupsOf(m_keep, m_file).first().path;
    const QString alike = QString(copy).replace(QStringLiteral(".nianbao"), QStringLiteral(" (2).nianbao"));
    QVERIFY(QFile::copy(copy, alike));
    for (int number = 0; number < 12; ++number) {
        QVERIFY(putFile(m_file, QByteArray::number(number)));
        QVERIFY(keepBackup(m_keep, m_file, start.addSecs(number)));
    }
    QVERIFY(!QFile::exists(copy));
    QVERIFY(QFile::exists(alike));
}

void TestBackups::savesAllTheSameWhenNothingCanBeKept()
{
    QVERIFY(putFile(m_keep, "in the way"));
    Document document({test::correctReport(2025), {}, {}});
    document.setBackupFolder(m_keep);
    QVERIFY(document.save(m_file));
    document.setText(Place::preamble(), QStringLiteral("二"));
    const QSignalSpy failed(&document, &Document::backupFailed);
    QVERIFY(document.save(m_file));
    QCOMPARE(failed.size(), 1);
    QVERIFY(contentOf(m_file).contains("二"));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
