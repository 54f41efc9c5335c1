// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "export/looks.h"

#include <QTest>

using namespace nianbao;

class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStandard_data();
    void followsTheStandard();
    void namesTheOfficesFaceFirst();
    void putsTheSignatureByTheStandard_data();
    void putsTheSignatureByTheStandard();
};

void TestLooks::followsTheStandard_data()
{
    QTest::addColumn<BlockRole>("role");
    QTest::addColumn<int>("level");
    QTest::addColumn<FontRole>("face");
    QTest::addColumn<qreal>("size");
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<int>("indent");
    QTest::addColumn<int>("outline");
    QTest::newRow("the title: 2号 小标宋, centred")
        << BlockRole::Title << 0 << FontRole::TitleSong << points(22) << Alignment::Centred << 0 << 0;
    QTest::newRow("一、 in 黑体") << BlockRole::Heading << 1 << FontRole::Hei << points(16)
                                  << Alignment::Justified << 2 << 1;
    QTest::newRow("（一） in 楷体") << BlockRole::Heading << 2 << FontRole::Kai << points(16)
                                    << Alignment::Justified << 2 << 2;
    QTest::newRow("1. in 仿宋") << BlockRole::Heading << 3 << FontRole::FangSong << points(16)
                                << Alignment::Justified << 2 << 3;
    QTest::newRow("body: 3号 仿宋, two characters of indent")
        << BlockRole::Body << 0 << FontRole::FangSong << points(16) << Alignment::Justified << 2 << 0;
    QTest::newRow("notes: 小4号") << BlockRole::Note << 0 << FontRole::FangSong << points(12)
                                  << Alignment::Justified << 2 << 0;
    QTest::newRow("the date at the right")
        << BlockRole::SignatureDate << 0 << FontRole::FangSong << points(16) << Alignment::Right << 0 << 0;
}

void TestLooks::followsTheStandard()
{
    QFETCH(BlockRole, role);
    QFETCH(int, level);
    const ParagraphLook look = lookOf(role, level, {});
    QTEST(look.face, "face");
    QTEST(look.size, "size");
    QTEST(look.alignment, "alignment");
    QTEST(look.firstLineIndent, "indent");
    QTEST(look.outlineLevel, "outline");
    QVERIFY(look.linePitch > look.size);
}

void TestLooks::namesTheOfficesFaceFirst()
{
    PageStyle style;
    QCOMPARE(familyOf(FontRole::FangSong, style), QStringLiteral("仿宋_GB2312"));
    style.setFace(FontRole::FangSong, QStringLiteral("方正仿宋_GBK"));
    QCOMPARE(familyOf(FontRole::FangSong, style), QStringLiteral("方正仿宋_GBK"));
}

void TestLooks::putsTheSignatureByTheStandard_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("date");
    QTest::addColumn<qreal>("organizationIndent");
    QTest::addColumn<qreal>("dateIndent");
    // Date: 2026年1月20日 is ten characters, seven of them digits: 6.5 em.
    QTest::newRow("the date begins two characters after the issuer")
        << QStringLiteral("示例县审批服务局") << QStringLiteral("2026年1月20日") << 2.0 << 1.5;
    QTest::newRow("a date longer than the issuer pushes it to the left")
        << QStringLiteral("示例县") << QStringLiteral("2026年1月20日") << 7.5 << 2.0;
    QTest::newRow("no issuer") << QString() << QStringLiteral("2026年1月20日") << 2.0 << 2.0;
    QTest::newRow("an issuer of several lines")
        << QString(40, u'县') << QStringLiteral("2026年1月20日") << 2.0 << 2.0;
}

void TestLooks::putsTheSignatureByTheStandard()
{
    QFETCH(QString, organization);
    QFETCH(QString, date);
    const SignatureIndents indents = signatureIndents(organization, date, {});
    QTEST(indents.organization, "organizationIndent");
    QTEST(indents.date, "dateIndent");
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
