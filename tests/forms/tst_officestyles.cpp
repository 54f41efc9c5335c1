// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/officestyles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

QString waterOffice()
{
    return QStringLiteral("示例县水利局");
}

PageStyle styleOf(int lines)
{
    PageStyle style;
    style.linesPerPage = lines;
    return style;
}

} // namespace

class TestOfficeStyles : public QObject
{
    Q_OBJECT

private slots:
    void anOfficeWithoutSettingsHasTheStandards();
    void remembersEveryOfficeByItself();
    void remembersFromOneStartToTheNext();
    void everythingThatIsSetComesBack();
    void spacesAroundTheNameDoNotCount();
    void theMarkOfOneExportIsNotRemembered();
    void forgetsAnOfficeThatGoesBackToTheStandard();
    void keepsTheFiftyOfficesSetLast();
    void whatCannotBeUsedIsTheStandard_data();
    void whatCannotBeUsedIsTheStandard();
};

void TestOfficeStyles::anOfficeWithoutSettingsHasTheStandards()
{
    Settings settings({});
    QCOMPARE(OfficeStyles(settings).of(waterOffice()), PageStyle());
}

void TestOfficeStyles::remembersEveryOfficeByItself()
{
    Settings settings({});
    OfficeStyles styles(settings);
    styles.set(waterOffice(), styleOf(20));
    styles.set(QStringLiteral("示例县教育局"), styleOf(24));
    styles.set({}, styleOf(18));
    QCOMPARE(styles.of(waterOffice()).linesPerPage, 20);
    QCOMPARE(styles.of(QStringLiteral("示例县教育局")).linesPerPage, 24);
    QCOMPARE(styles.of({}).linesPerPage, 18);
    QCOMPARE(styles.of(QStringLiteral("示例县财政局")).linesPerPage, 22);
}

void TestOfficeStyles::remembersFromOneStartToTheNext()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        OfficeStyles(settings).set(waterOffice(), styleOf(20));
    }
    Settings settings(path);
    QCOMPARE(OfficeStyles(settings).of(waterOffice()).linesPerPage, 20);
}

void TestOfficeStyles::everythingThatIsSetComesBack()
{
    Settings settings({});
    PageStyle style = styleOf(20);
    style.setMargins({millimetres(25), millimetres(30.5), millimetres(25), millimetres(30)});
    style.charactersPerLine = 27;
    style.setFace(FontRole::FangSong, QStringLiteral("华文仿宋"));
    style.pageNumbers = PageNumbers::Centred;
    style.landscapeTables = true;
    OfficeStyles(settings).set(waterOffice(), style);
    const PageStyle back = OfficeStyles(settings).of(waterOffice());
    QCOMPARE(pageStyleToJson(back), pageStyleToJson(style));
    QVERIFY(pageStyleToJson(back) != pageStyleToJson(PageStyle()));
}

void TestOfficeStyles::spacesAroundTheNameDoNotCount()
{
    Settings settings({});
    OfficeStyles(settings).set(waterOffice() + QLatin1Char(' '), styleOf(20));
    QCOMPARE(OfficeStyles(settings).of(QLatin1Char(' ') + waterOffice()).linesPerPage, 20);
}

void TestOfficeStyles::theMarkOfOneExportIsNotRemembered()
{
    Settings settings({});
    PageStyle style = styleOf(20);
    style.mark = QStringLiteral("征求意见稿");
    OfficeStyles(settings).set(waterOffice(), style);
    QCOMPARE(OfficeStyles(settings).of(waterOffice()).mark, QString());
}

void TestOfficeStyles::forgetsAnOfficeThatGoesBackToTheStandard()
{
    Settings settings({});
    OfficeStyles styles(settings);
    styles.set(waterOffice(), styleOf(20));
    styles.set(waterOffice(), PageStyle());
    QCOMPARE(styles.of(waterOffice()), PageStyle());
    QVERIFY(!settings.value(QStringLiteral("pageStyles")).toString().contains(waterOffice()));
}

void TestOfficeStyles::keepsTheFiftyOfficesSetLast()
{
    Settings settings({});
    OfficeStyles styles(settings);
    styles.set(waterOffice(), styleOf(20));
    for (int office = 0; office < OfficeStyles::mostOffices; ++office) {
        QCOMPARE(styles.of(waterOffice()).linesPerPage, 20);
        styles.set(QString::number(office), styleOf(24));
    }
    QCOMPARE(styles.of(waterOffice()).linesPerPage, 22);
    QCOMPARE(styles.of(QStringLiteral("0")).linesPerPage, 24);
}

void TestOfficeStyles::whatCannotBeUsedIsTheStandard_data()
{
    QTest::addColumn<QString>("kept");
    const QString entry = QStringLiteral("[{\"office\":\"示例县水利局\",\"style\":%1}]");
    QTest::newRow("no JSON") << QStringLiteral("lines=20");
    QTest::newRow("no list") << QStringLiteral("{}");
    QTest::newRow("entries of other kinds") << QStringLiteral("[1,null,\"示例县水利局\",{\"office\":3}]");
    QTest::newRow("a style of another kind") << entry.arg(QStringLiteral("7"));
    QTest::newRow("a number of lines that no page has")
        << entry.arg(QStringLiteral("{\"lines_per_page\":900}"));
    QTest::newRow("a margin in words") << entry.arg(QStringLiteral("{\"margins_mm\":{\"left\":\"wide\"}}"));
}

void TestOfficeStyles::whatCannotBeUsedIsTheStandard()
{
    QFETCH(QString, kept);
    Settings settings({});
    settings.setValue(QStringLiteral("pageStyles"), kept);
    OfficeStyles styles(settings);
    QCOMPARE(styles.of(waterOffice()), PageStyle());
    styles.set(waterOffice(), styleOf(20));
    QCOMPARE(styles.of(waterOffice()).linesPerPage, 20);
}

QTEST_MAIN(TestOfficeStyles)
#include "tst_officestyles.moc"
