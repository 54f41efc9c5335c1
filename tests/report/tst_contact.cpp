// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/contact.h"

#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

const QString intro = u"本报告依照条例编制。"_s;

// What is told of a contact, one part after the other.
QString told(const Contact &contact)
{
    return QStringList{contact.office, contact.address, contact.postcode, contact.telephone,
                       contact.fax,    contact.email,   contact.website}
        .join(u'|');
}

Contact fullContact()
{
    return {u"示例县水利局办公室（政务公开股）"_s,
            u"示例县河堤路8号"_s,
            u"000000"_s,
            u"0000-0000000"_s,
            u"0000-0000001"_s,
            u"office@example.org"_s,
            u"https://www.example.org/gk/"_s};
}

} // namespace

class TestContact : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPreambleSays_data();
    void readsWhatAPreambleSays();
    void changesNothingWhenNothingChanged_data() { readsWhatAPreambleSays_data(); }
    void changesNothingWhenNothingChanged();
    void givesBackWhatWasPutIn_data() { readsWhatAPreambleSays_data(); }
    void givesBackWhatWasPutIn();
    void takesEveryPartOutAgain_data() { readsWhatAPreambleSays_data(); }
    void takesEveryPartOutAgain();
    void touchesOnlyWhatChanged();
    void keepsAPreambleWhoseContactComesAndGoes_data();
    void keepsAPreambleWhoseContactComesAndGoes();
    void keepsTheSentenceThatSaysMore();
    void aValueFitsAmongTheLabels_data();
    void aValueFitsAmongTheLabels();
};

void TestContact::readsWhatAPreambleSays_data()
{
    QTest::addColumn<QString>("preamble");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &preamble, const QString &expected) {
        QTest::newRow(name) << preamble << expected;
    };
    row("no contact", intro, u"||||||"_s);
    row("nothing at all", {}, u"||||||"_s);
    row("all in brackets behind the office",
        intro +
            u"对报告有疑问的，请与示例县水利局办公室联系（地址：示例县河堤路8号，邮编：000000，电话：0000-0000000）。"_s,
        u"示例县水利局办公室|示例县河堤路8号|000000|0000-0000000|||"_s);
    row("labels with other words and half-width colons",
        intro +
            u"如有疑问，请联系示例县财政局（办公地址: 示例县一路1号；邮政编码: 000000；联系电话: 0000-1；电子邮箱: a@example.org）。"_s,
        u"示例县财政局|示例县一路1号|000000|0000-1||a@example.org|"_s);
    row("labels without colons",
        intro + u"联系单位：示例乡党政办，邮编000000，电话0000-0000000转8，传真0000-1。"_s,
        u"示例乡党政办||000000|0000-0000000转8|0000-1||"_s);
    row("labels parted by spaces only",
        intro + u"地址：示例县河堤路8号 邮编：000000 电话：0000-1 邮箱：a@example.org"_s,
        u"|示例县河堤路8号|000000|0000-1||a@example.org|"_s);
    row("one a line", intro + u"\n通讯地址：示例县河堤路8号\n联系电话：0000-1\n电子信箱：a@example.org\n"_s,
        u"|示例县河堤路8号||0000-1||a@example.org|"_s);
    row("a website without label", u"电子版可在示例县人民政府网站（http://www.example.org/gk）下载。"_s,
        u"||||||http://www.example.org/gk"_s);
    row("a website with label", u"电子版可在网上下载（网址：www.example.org）。电话为0000-1。"_s,
        u"|||0000-1|||www.example.org"_s);
    row("brackets within a value", intro + u"（电话：（0000）1234567，地址：示例县河堤路8号（水利大厦））"_s,
        u"|示例县河堤路8号（水利大厦）||（0000）1234567|||"_s);
    row("a telephone for complaints is another", intro + u"监督电话：0000-9，咨询电话：0000-1。"_s,
        u"|||0000-1|||"_s);
    row("a label without value", intro + u"地址：，电话：。"_s, u"||||||"_s);
    row("words like labels are none", u"全年接听电话3万次，网站改版，地址变更已公布。"_s, u"||||||"_s);
    row("an office with an inquiry in its name", u"如有疑问，请与示例县咨询服务中心联系。"_s,
        u"示例县咨询服务中心||||||"_s);
}

void TestContact::readsWhatAPreambleSays()
{
    QFETCH(QString, preamble);
    QFETCH(QString, expected);
    QCOMPARE(told(contactIn(preamble)), expected);
}

void TestContact::changesNothingWhenNothingChanged()
{
    QFETCH(QString, preamble);
    QCOMPARE(withContact(preamble, contactIn(preamble)), preamble);
}

void TestContact::givesBackWhatWasPutIn()
{
    QFETCH(QString, preamble);
    const Contact full = fullContact();
    QCOMPARE(told(contactIn(withContact(preamble, full))), told(full));
    // Every selection of parts, as a clerk who empties some fields leaves them.
    QString Contact::*const parts[] = {&Contact::office,    &Contact::address, &Contact::postcode,
                                       &Contact::telephone, &Contact::fax,     &Contact::email,
                                       &Contact::website};
    for (unsigned selection = 0; selection < 128; ++selection) {
        Contact some = full;
        for (unsigned part = 0; part < 7; ++part) {
            if ((selection & (1U << part)) == 0)
                (some.*parts[part]).clear();
        }
        const QString again = withContact(preamble, some);
        QVERIFY2(contactIn(again) == some, qPrintable(told(some) + u'\n' + again));
        const QString back = withContact(again, full);
        QVERIFY2(contactIn(back) == full, qPrintable(told(some) + u'\n' + again + u'\n' + back));
    }
}

void TestContact::takesEveryPartOutAgain()
{
    QFETCH(QString, preamble);
    const QString without = withContact(preamble, Contact());
    QVERIFY2(contactIn(without).isEmpty(), qPrintable(without));
    QVERIFY2(!without.contains(u"（）") && !without.contains(u"，，") && !without.contains(u"，。") &&
                 !without.contains(u"请与联系") && !without.contains(u"（，"),
             qPrintable(without));
}

void TestContact::touchesOnlyWhatChanged()
{
    const QString preamble =
        intro + u"请与示例县水利局联系（地址: 示例县河堤路8号 ；电话：0000-1）。谢谢。"_s;
    Contact contact = contactIn(preamble);
    contact.telephone = u"0000-2"_s;
    QCOMPARE(withContact(preamble, contact),
             intro + u"请与示例县水利局联系（地址: 示例县河堤路8号 ；电话：0000-2）。谢谢。"_s);
    contact.email = u"a@example.org"_s;
    QCOMPARE(
        withContact(preamble, contact),
        intro +
            u"请与示例县水利局联系（地址: 示例县河堤路8号 ；电话：0000-2，电子邮箱：a@example.org）。谢谢。"_s);
    contact.address.clear();
    QCOMPARE(withContact(preamble, contact),
             intro + u"请与示例县水利局联系（电话：0000-2，电子邮箱：a@example.org）。谢谢。"_s);
}

void TestContact::keepsAPreambleWhoseContactComesAndGoes_data()
{
    QTest::addColumn<QString>("preamble");
    QTest::newRow("a sentence") << intro;
    QTest::newRow("nothing") << QString();
    QTest::newRow("without a full stop") << u"本报告依照条例编制"_s;
    QTest::newRow("two paragraphs") << u"第一段。\n第二段。"_s;
}

void TestContact::keepsAPreambleWhoseContactComesAndGoes()
{
    QFETCH(QString, preamble);
    QCOMPARE(withContact(withContact(preamble, fullContact()), Contact()), preamble);
}

void TestContact::keepsTheSentenceThatSaysMore()
{
    const QString preamble =
        u"本报告依照条例编制，全文已公布，如有疑问请与示例县水利局联系，电话：0000-1。"_s;
    QVERIFY(withContact(preamble, Contact()).startsWith(u"本报告依照条例编制，全文已公布"_s));
}

void TestContact::aValueFitsAmongTheLabels_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("as it is") << u"示例县河堤路8号"_s << u"示例县河堤路8号"_s;
    QTest::newRow("a comma") << u"河堤路8号，二楼"_s << u"河堤路8号、二楼"_s;
    QTest::newRow("a comma just typed") << u"河堤路8号，"_s << u"河堤路8号"_s;
    QTest::newRow("a bracket just opened") << u"（0000"_s << u"0000"_s;
    QTest::newRow("a bracket never opened") << u"0000）1"_s << u"00001"_s;
    QTest::newRow("both brackets") << u"（0000）1"_s << u"（0000）1"_s;
    QTest::newRow("lines") << u" 河堤路8号\n二楼 "_s << u"河堤路8号 二楼"_s;
}

void TestContact::aValueFitsAmongTheLabels()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QCOMPARE(asContactValue(typed), value);
    Contact contact;
    contact.address = value;
    QCOMPARE(contactIn(withContact(intro + u"电话：0000-1。"_s, contact)).address, value);
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
