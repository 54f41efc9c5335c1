// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "report/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

/// Two versions of a text.
class TestTextDiff : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void givesBothVersionsBack();
    void keepsRareCharactersWhole();
    void endsForLongTexts();
    void findsParagraphs_data();
    void findsParagraphs();
};

namespace {

/// "全年-{41}+{44}件": what is removed and added, in one line.
QString marked(const QList<TextPiece> &pieces)
{
    QString line;
    for (const TextPiece &piece : pieces) {
        if (piece.kind == TextPiece::Kind::Same)
            line += piece.text;
        else
            line += (piece.kind == TextPiece::Kind::Removed ? u"-{"_s : u"+{"_s) + piece.text + u'}';
    }
    return line;
}

QString version(const QList<TextPiece> &pieces, TextPiece::Kind left)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != left)
            text += piece.text;
    }
    return text;
}

} // namespace

void TestTextDiff::showsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << u"全年41件"_s << u"全年41件"_s << u"全年41件"_s;
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("a figure") << u"全年收到申请41件，办结。"_s << u"全年收到申请52件，办结。"_s
                              << u"全年收到申请-{41}+{52}件，办结。"_s;
    QTest::newRow("a word more") << u"全年办结"_s << u"全年按时办结"_s << u"全年+{按时}办结"_s;
    QTest::newRow("a word less") << u"全年按时办结"_s << u"全年办结"_s << u"全年-{按时}办结"_s;
    QTest::newRow("all of it") << u"甲乙"_s << u"丙丁"_s << u"-{甲乙}+{丙丁}"_s;
    QTest::newRow("new") << QString() << u"无。"_s << u"+{无。}"_s;
    QTest::newRow("two places") << u"一是甲，二是乙，三是丙。"_s << u"一是子，二是乙，三是丑。"_s
                                << u"一是-{甲}+{子}，二是乙，三是-{丙}+{丑}。"_s;
}

void TestTextDiff::showsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, shown);
    QCOMPARE(marked(textPieces(before, after)), shown);
}

void TestTextDiff::givesBothVersionsBack()
{
    const QString letters = u"全年公开信息，。1"_s;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        const auto anyText = [&] {
            QString text;
            for (int i = random.bounded(60); i > 0; --i)
                text += letters.at(random.bounded(letters.size()));
            return text;
        };
        const QString before = anyText();
        const QString after = anyText();
        const QList<TextPiece> pieces = textPieces(before, after);
        QCOMPARE(version(pieces, TextPiece::Kind::Added), before);
        QCOMPARE(version(pieces, TextPiece::Kind::Removed), after);
    }
}

void TestTextDiff::keepsRareCharactersWhole()
{
    // The two share their first half in UTF-16.
    QCOMPARE(marked(textPieces(u"张𬭎"_s, u"张𬭚"_s)), u"张-{𬭎}+{𬭚}"_s);
}

void TestTextDiff::endsForLongTexts()
{
    QString before;
    QString after;
    for (int i = 0; i < 100'000; ++i) {
        before += QChar(0x4e00 + i * 7 % 9000);
        after += QChar(0x4e00 + i * 11 % 9001);
    }
    const QList<TextPiece> pieces = textPieces(before, after);
    QCOMPARE(version(pieces, TextPiece::Kind::Added), before);
    QCOMPARE(version(pieces, TextPiece::Kind::Removed), after);
}

void TestTextDiff::findsParagraphs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("changes");
    const QString one = u"（一）主动公开。全年公开120条。"_s;
    const QString two = u"（二）依申请公开。收到41件。"_s;
    QTest::newRow("none") << one + u'\n' + two << one + u"\n\n  "_s + two << QStringList{};
    QTest::newRow("one reworded") << one + u'\n' + two << one + u'\n' + u"（二）依申请公开。收到52件。"_s
                                  << QStringList{u"1>1 （二）依申请公开。收到-{41}+{52}件。"_s};
    QTest::newRow("one more") << two << one + u'\n' + two << QStringList{u"->0 +{%1}"_s.arg(one)};
    QTest::newRow("one less") << one + u'\n' + two << two << QStringList{u"0>- -{%1}"_s.arg(one)};
    QTest::newRow("another one in its place")
        << u"无。"_s << two << QStringList{u"0>- -{无。}"_s, u"->0 +{%1}"_s.arg(two)};
}

void TestTextDiff::findsParagraphs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, changes);
    const auto number = [](int index) {
        return index < 0 ? u"-"_s : QString::number(index);
    };
    QStringList found;
    for (const ParagraphChange &change : paragraphChanges(before, after))
        found << number(change.before) + u'>' + number(change.after) + u' ' + marked(change.pieces);
    QCOMPARE(found, changes);
}

QTEST_APPLESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
