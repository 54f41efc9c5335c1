// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "style/fontroles.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nianbao;

class TestFontRoles : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatOfficesExpect_data();
    void namesWhatOfficesExpect();
    void hasOfficialFacesFirst();
    void hasAFaceOfEverySystem_data();
    void hasAFaceOfEverySystem();
    void namesNoFaceTwice();
    void lendsFromFacesWithRareCharacters();

private:
    static QList<FontRole> roles()
    {
        return {FontRole::FangSong, FontRole::Kai, FontRole::Hei, FontRole::Song, FontRole::TitleSong};
    }
};

void TestFontRoles::namesWhatOfficesExpect_data()
{
    QTest::addColumn<FontRole>("role");
    QTest::addColumn<QString>("family");
    QTest::newRow("body") << FontRole::FangSong << QStringLiteral("仿宋_GB2312");
    QTest::newRow("second-level headings") << FontRole::Kai << QStringLiteral("楷体_GB2312");
    QTest::newRow("first-level headings") << FontRole::Hei << QStringLiteral("黑体");
    QTest::newRow("tables") << FontRole::Song << QStringLiteral("宋体");
    QTest::newRow("title") << FontRole::TitleSong << QStringLiteral("方正小标宋简体");
}

void TestFontRoles::namesWhatOfficesExpect()
{
    QFETCH(FontRole, role);
    QFETCH(QString, family);
    QCOMPARE(officialFamily(role), family);
}

void TestFontRoles::hasOfficialFacesFirst()
{
    for (const FontRole role : roles()) {
        const QList<FontCandidate> candidates = fontCandidates(role);
        QVERIFY(candidates.first().isOfficial);
        QVERIFY(!candidates.last().isOfficial);
        QVERIFY(std::is_partitioned(candidates.begin(), candidates.end(),
                                    [](const FontCandidate &candidate) { return candidate.isOfficial; }));
    }
}

void TestFontRoles::hasAFaceOfEverySystem_data()
{
    QTest::addColumn<QStringList>("families");
    QTest::newRow("Windows in Chinese") << QStringList{QStringLiteral("仿宋"), QStringLiteral("楷体"),
                                                       QStringLiteral("黑体"), QStringLiteral("宋体")};
    QTest::newRow("Windows in English") << QStringList{QStringLiteral("FangSong"), QStringLiteral("KaiTi"),
                                                       QStringLiteral("SimHei"), QStringLiteral("SimSun")};
    QTest::newRow("macOS") << QStringList{QStringLiteral("STFangsong"), QStringLiteral("Kaiti SC"),
                                          QStringLiteral("Heiti SC"), QStringLiteral("Songti SC")};
    QTest::newRow("UOS and Kylin with WPS") << QStringList{
        QStringLiteral("FZFangSong-Z02"), QStringLiteral("FZKai-Z03"), QStringLiteral("FZHei-B01"),
        QStringLiteral("FZShuSong-Z01"), QStringLiteral("FZXiaoBiaoSong-B05")};
    QTest::newRow("Debian") << QStringList{
        QStringLiteral("FandolFang"), QStringLiteral("LXGW WenKai"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Serif CJK SC")};
}

void TestFontRoles::hasAFaceOfEverySystem()
{
    QFETCH(QStringList, families);
    for (qsizetype role = 0; role < families.size(); ++role) {
        const QList<FontCandidate> candidates = fontCandidates(static_cast<FontRole>(role));
        QVERIFY2(std::any_of(candidates.begin(), candidates.end(),
                             [&](const FontCandidate &candidate) {
                                 return candidate.families.contains(families.at(role));
                             }),
                 qPrintable(families.at(role)));
    }
}

void TestFontRoles::namesNoFaceTwice()
{
    for (const FontRole role : roles()) {
        QSet<QString> names;
        for (const FontCandidate &candidate : fontCandidates(role)) {
            QVERIFY(!candidate.families.isEmpty());
            for (const QString &family : candidate.families) {
                QVERIFY2(!names.contains(family), qPrintable(family));
                names.insert(family);
            }
        }
    }
}

void TestFontRoles::lendsFromFacesWithRareCharacters()
{
    for (const FontRole role : roles())
        QVERIFY(lendingFamilies(role).contains(QStringLiteral("Noto Serif CJK SC")));
    QCOMPARE(lendingFamilies(FontRole::Hei).first(), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(lendingFamilies(FontRole::Kai).first(), QStringLiteral("LXGW WenKai"));
}

QTEST_APPLESS_MAIN(TestFontRoles)
#include "tst_fontroles.moc"
