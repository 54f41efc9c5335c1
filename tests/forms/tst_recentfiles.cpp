// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/recentfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

class TestRecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void theNewestComesFirstAndTenStay();
    void oneFileIsListedOnce();
    void survivesTheNextStart();
    void tellsOfficeYearAndVerdict();
    void brokenSettingsGiveTheDefaults_data();
    void brokenSettingsGiveTheDefaults();
    void settingsThatCannotBeWrittenDoNoHarm();
    void remembersTenOffices();

private:
    QString settingsPath() const { return m_home->filePath(QStringLiteral("settings.ini")); }
    static RecentFile file(int number)
    {
        return {QStringLiteral("/示例/年报 %1, 终稿.nianbao").arg(number),
                QStringLiteral("示例县水利局"),
                2025,
                {1, 2, 0}};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestRecentFiles::theNewestComesFirstAndTenStay()
{
    Settings settings(settingsPath());
    RecentFiles recent(settings);
    for (int number = 0; number < 13; ++number)
        recent.note(file(number));
    QCOMPARE(recent.list().size(), 10);
    QCOMPARE(recent.list().first(), file(12));
    QCOMPARE(recent.list().last(), file(3));
}

void TestRecentFiles::oneFileIsListedOnce()
{
    Settings settings(settingsPath());
    RecentFiles recent(settings);
    recent.note(file(1));
    recent.note(file(2));
    RecentFile again = file(1);
    again.counts = {};
    recent.note(again);
    QCOMPARE(recent.list(), (QList<RecentFile>{again, file(2)}));
    recent.remove(again.path);
    QCOMPARE(recent.list(), QList<RecentFile>{file(2)});
}

void TestRecentFiles::survivesTheNextStart()
{
    {
        Settings settings(settingsPath());
        RecentFiles(settings).note(file(1));
    }
    Settings settings(settingsPath());
    QCOMPARE(RecentFiles(settings).list(), QList<RecentFile>{file(1)});
}

void TestRecentFiles::tellsOfficeYearAndVerdict()
{
    const QString told = file(1).description();
    QVERIFY(told.startsWith(QStringLiteral("示例县水利局 · 2025 · ")));
    RecentFile correct = file(1);
    correct.counts = {};
    QVERIFY(correct.description() != told);
    QCOMPARE(correct.description(),
             QStringLiteral("示例县水利局 · 2025 · %1").arg(verdictLine(FindingCounts())));
}

void TestRecentFiles::brokenSettingsGiveTheDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("zeros") << QByteArray(3000, '\0');
    QTest::newRow("a list of the wrong kind")
        << QByteArray("[General]\nrecentFiles=@Variant(xx)\noffices=7\n");
    QTest::newRow("relative paths") << QByteArray(
        "[General]\nrecentFiles=a.nianbao, ../b.nianbao\nlanguage=xx\n");
    QTest::newRow("cut off") << QByteArray("[General\nrecentFiles=\"@Variant(\\0\\0");
}

void TestRecentFiles::brokenSettingsGiveTheDefaults()
{
    QFETCH(QByteArray, content);
    {
        QFile broken(settingsPath());
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(content) == content.size());
    }
    Settings settings(settingsPath());
    RecentFiles recent(settings);
    QVERIFY(recent.list().isEmpty());
    QCOMPARE(settings.language(), QString());
    recent.note(file(1));
    settings.setLanguage(QStringLiteral("en"));
    QCOMPARE(recent.list(), QList<RecentFile>{file(1)});
    QCOMPARE(settings.language(), QStringLiteral("en"));
}

void TestRecentFiles::settingsThatCannotBeWrittenDoNoHarm()
{
    // A file where the folder should be.
    QFile inTheWay(m_home->filePath(QStringLiteral("config")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(m_home->filePath(QStringLiteral("config/settings.ini")));
    RecentFiles recent(settings);
    recent.note(file(1));
    QCOMPARE(recent.list(), QList<RecentFile>{file(1)});
}

void TestRecentFiles::remembersTenOffices()
{
    Settings settings(settingsPath());
    for (int number = 0; number < 12; ++number)
        settings.noteOffice(QStringLiteral("示例局 %1").arg(number));
    settings.noteOffice(QStringLiteral("示例局 5"));
    settings.noteOffice(QString());
    QCOMPARE(settings.offices().size(), 10);
    QCOMPARE(settings.offices().first(), QStringLiteral("示例局 5"));
    QCOMPARE(settings.offices().count(QStringLiteral("示例局 5")), 1);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
