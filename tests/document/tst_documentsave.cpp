// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "project/projectfile.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDocumentSave : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesTheReportAndBecomesUnmodified();
    void savesAgainOverItsOwnFile();
    void refusesAFileSomebodyElseWroteMeanwhile();
    void overwritesTheForeignFileWhenTold();
    void savesUnderAnotherNameWithoutAskingForTheOldOne();
    void writesAgainWhenTheFileWasDeleted();
    void staysModifiedWhenTheFolderIsNotThere();
    void typingAfterASaveIsANewStep();
    void looksAtFiles();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDocumentSave::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("示例县.nianbao"));
}

void TestDocumentSave::writesTheReportAndBecomesUnmodified()
{
    Document document({test::correctReport(2025), {}, {}});
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(document.save(m_path));
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), m_path);
    const Result<Report> read = projectFromBytes(contentOf(m_path), test::editions());
    QVERIFY(read);
    QVERIFY(*read == document.report());
}

void TestDocumentSave::savesAgainOverItsOwnFile()
{
    Document document({test::correctReport(2025), {}, {}});
    QVERIFY(document.save(m_path));
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(document.save(m_path));
    QVERIFY(contentOf(m_path) == projectToBytes(document.report()));
}

void TestDocumentSave::refusesAFileSomebodyElseWroteMeanwhile()
{
    Document document({test::correctReport(2025), {}, {}});
    QVERIFY(document.save(m_path));
    putFile(m_path, "of somebody else");
    document.setCell(granted, QStringLiteral("9"));
    const Result<void> saved = document.save(m_path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, QStringLiteral("document.changed-on-disk"));
    QCOMPARE(contentOf(m_path), QByteArray("of somebody else"));
    QVERIFY(document.isModified());
}

void TestDocumentSave::overwritesTheForeignFileWhenTold()
{
    Document document({test::correctReport(2025), {}, {}});
    QVERIFY(document.save(m_path));
    putFile(m_path, "of somebody else");
    QVERIFY(document.save(m_path, Document::Overwrite::Anything));
    QVERIFY(contentOf(m_path) == projectToBytes(document.report()));
}

void TestDocumentSave::savesUnderAnotherNameWithoutAskingForTheOldOne()
{
    Document document({test::correctReport(2025), {}, {}});
    QVERIFY(document.save(m_path));
    putFile(m_path, "of somebody else");
    const QString other = m_folder->filePath(QStringLiteral("副本.nianbao"));
    QVERIFY(document.save(other));
    QCOMPARE(document.path(), other);
    QCOMPARE(contentOf(m_path), QByteArray("of somebody else"));
}

void TestDocumentSave::writesAgainWhenTheFileWasDeleted()
{
    Document document({test::correctReport(2025), {}, {}});
    QVERIFY(document.save(m_path));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(document.save(m_path));
    QVERIFY(QFile::exists(m_path));
}

void TestDocumentSave::staysModifiedWhenTheFolderIsNotThere()
{
    Document document({test::correctReport(2025), {}, {}});
    document.setCell(granted, QStringLiteral("9"));
    QVERIFY(!document.save(m_folder->filePath(QStringLiteral("nowhere/a.nianbao"))));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void TestDocumentSave::typingAfterASaveIsANewStep()
{
    Document document({test::correctReport(2025), {}, {}});
    document.startTyping();
    document.setCell(granted, QStringLiteral("1"));
    QVERIFY(document.save(m_path));
    document.setCell(granted, QStringLiteral("12"));
    document.undoStack().undo();
    QCOMPARE(document.report().cell(granted).written, QStringLiteral("1"));
    QVERIFY(!document.isModified());
}

void TestDocumentSave::looksAtFiles()
{
    QVERIFY(!fileStateOf(m_path, 1000).isThere());
    QVERIFY(!fileStateOf(m_folder->path(), 1000).isThere());
    putFile(m_path, "some text");
    const FileState text = fileStateOf(m_path, 1000);
    QVERIFY(text.isThere());
    QVERIFY(!text.isProject);
    QVERIFY(!fileStateOf(m_path, 3).isThere());
    const QByteArray project = projectToBytes(test::correctReport(2025));
    putFile(m_path, project);
    QVERIFY(fileStateOf(m_path, 1'000'000) == projectFileState(project));
}

QTEST_GUILESS_MAIN(TestDocumentSave)
#include "tst_documentsave.moc"
